// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricechange.h"
#include "models/domain/pricelist.h"

namespace orchestris {

class Database;

/// What the list would change for the models that there are, by what was used in the 30 days before
/// `nowUs`. From the sums alone; works on a read-only connection.
///
/// `PriceChange::listedNanos` is the cost of all tokens of the span together, rounded once, where
/// requests are rounded each: it differs from what they would have cost by less than half a
/// nano-dollar a request. Larger is what tiers make: prompts that are long enough for one count at
/// the first tier's rates.
[[nodiscard]] Result<PriceChangeReport> comparePrices(Database &database, const PriceList &list,
                                                      qint64 nowUs);

} // namespace orchestris
