// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QVariant>

#include <optional>

class QSqlQuery;

namespace orchestris {

/// The columns of `prices` that make a Price, in the order `readPrice` expects.
[[nodiscard]] QString priceColumns();
/// Nothing if there is no price in that row (an outer join).
[[nodiscard]] std::optional<Price> readPrice(const QSqlQuery &row, int firstColumn);

[[nodiscard]] QVariant optionalRate(const std::optional<Nanos> &rate);
/// JSON, or a null variant if there are none.
[[nodiscard]] QVariant tiersToText(const QList<PriceTier> &tiers);

} // namespace orchestris
