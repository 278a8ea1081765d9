// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace orchestris::bench {

/// What a row shows, and what its target is about.
enum class Against {
    None,           ///< figures without a target
    Value,          ///< the gateway's own figure
    Ratio,          ///< gateway / nginx
    Difference,     ///< the row shows what each adds to direct
    PlainRatio,     ///< the row shows each figure by its own of the plain row in the same round
    PlainDifference ///< the row shows what it adds to the plain row's in the same round
};

struct RowSpec {
    std::string title;
    std::string row;
    std::string field;
    int decimals = 0;
    Against against = Against::None;
    bool atLeast = false; ///< the target is a floor, not a ceiling
    double bound = 0;     ///< 0: no target
    bool strict = false;  ///< below the bound, not at it
    double scale = 1;
    std::string plainRow = {}; ///< what PlainRatio and PlainDifference compare with
};

inline bool hasTarget(const RowSpec &spec)
{
    return spec.against != Against::None && spec.bound != 0;
}

/// The table's rows but the counts that must be 0, in order.
const std::vector<RowSpec> &tableRows();

} // namespace orchestris::bench
