// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

/// What to change of a model; what is absent stays.
struct ModelChange {
    /// The next version of its price: rates, tiers and source count. The inner one absent: it has
    /// no price from now on.
    std::optional<std::optional<Price>> price;
    std::optional<qint64> maximumOutput; ///< 0: unknown
    std::optional<qint64> contextTokens; ///< 0: unknown
};

inline constexpr qint64 MostOutputTokens = 10'000'000;
inline constexpr qint64 MostContextTokens = 100'000'000;
/// Providers publish two or three.
inline constexpr int MostPriceTiers = 8;

/// Nothing out of range; tiers begin above 0 and rise. InvalidArgument.
[[nodiscard]] Result<void> checkModelChange(const ModelChange &change);

} // namespace orchestris
