// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/owner.h"
#include "models/domain/pricelist.h"
#include "models/domain/result.h"

namespace orchestris {

class Database;

/// Gives those models the list's prices, each a new version and a row of the audit, all of it or
/// nothing; answers how many have a new one. Models that the list does not have are passed over.
/// Requests until now keep the price that they were billed at.
[[nodiscard]] Result<int> applyPrices(Database &database, const Clock &clock, const PriceList &list,
                                      const QList<Id> &models);

} // namespace orchestris
