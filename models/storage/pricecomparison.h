// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricechange.h"
#include "models/domain/pricelist.h"

namespace orchestris {

class Database;

/// What the list would change for the models that there are, by what was used in the 30 days before
/// `nowUs`. From the sums alone; works on a read-only connection.
[[nodiscard]] Result<PriceChangeReport> comparePrices(Database &database, const PriceList &list,
                                                      qint64 nowUs);

} // namespace orchestris
