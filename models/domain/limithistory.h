// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/domain/usagereport.h"

#include <optional>
#include <vector>

namespace orchestris {

/// What was used in one of a limit's windows, in the metric's unit.
struct WindowSum {
    TimeSpan span;
    qint64 used = 0;

    bool operator==(const WindowSum &) const = default;
};

/// A limit's past, by the stored sums: known at once for every amount.
struct LimitHistory {
    /// A step: a window, or a day of one that is longer.
    struct Step {
        TimeSpan span;
        size_t window = 0; ///< in `windows`
        qint64 used = 0;   ///< in its window, to its end

        bool operator==(const Step &) const = default;
    };
    std::vector<WindowSum> windows; ///< oldest first
    std::vector<Step> steps;        ///< oldest first, without gaps

    [[nodiscard]] qint64 highest() const; ///< the most that was used in one window
    /// How many windows used more than that.
    [[nodiscard]] int windowsOver(qint64 amount) const;
};

/// What to ask for: what the limit counts, from the begin of the window that `sinceUs` is in.
/// Absent where sums cannot tell: windows of a minute, and requests at the same time.
[[nodiscard]] std::optional<UsageQuery> historyQuery(const Limit &limit, qint64 sinceUs,
                                                     qint64 untilUs);
/// The answer by the limit's windows. A limit in total has one, from the first step on.
[[nodiscard]] LimitHistory limitHistory(const Limit &limit, const UsageReport &report);

/// What some sums are in a limit's unit; 0 of `Concurrent`.
[[nodiscard]] qint64 limitAmountOf(LimitMetric metric, const UsageSums &sums);

} // namespace orchestris
