// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/domain/usagereport.h"

#include <QString>

namespace orchestris {

/// A part of the calendar that is under way.
enum class Period : int { Today, Month };

/// It, and what to compare it with.
struct PresentPeriod {
    qint64 startUs = 0; ///< its first moment
    qint64 edgeUs = 0;  ///< the newest quarter of an hour: until here it is compared
    /// The same part of the period before: yesterday until the same time on the clock, the last
    /// month until the same time of the same day (all of it if it has no such day). Empty: it is
    /// too early to compare.
    TimeSpan before;

    [[nodiscard]] bool isComparable() const { return before.endUs > before.startUs; }
};
/// By the calendar of a time zone; an unknown one counts as UTC.
[[nodiscard]] PresentPeriod presentPeriod(Period period, qint64 nowUs, const QByteArray &timeZone);

/// How a figure stands to the one of the period before.
struct Trend {
    enum class Way : quint8 { Unknown, Same, Up, Down };
    Way way = Way::Unknown;
    QString text; ///< "▲ 12 % on yesterday", "as last month"

    bool operator==(const Trend &) const = default;
};
/// In percent; absent `before`: nothing to compare with. Changes below half a percent are none.
[[nodiscard]] Trend trendOf(double now, std::optional<double> before, Period period);
/// Of shares of the whole (0 … 1): in percentage points; below a twentieth of a point is none.
[[nodiscard]] Trend trendOfShares(double now, std::optional<double> before, Period period);
/// While `PresentPeriod::isComparable` is false.
[[nodiscard]] Trend tooEarly();

/// The share of requests that failed; absent without requests.
[[nodiscard]] std::optional<double> errorShare(const UsageSums &sums);

} // namespace orchestris
