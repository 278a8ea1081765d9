// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"

#include <QByteArray>

namespace orchestris {

/// Which time a page shows: "the last 7 days" goes on with the clock, a custom span stands still.
/// A value. Stored as its number.
struct TimeRange {
    enum Kind : int {
        LastHour,
        LastDay,
        LastWeek,
        Last30Days, ///< whole days of the calendar: today and the 29 before it
        Last90Days,
        ThisMonth,
        LastMonth,
        LastYear, ///< twelve months
        Custom,
    };

    Kind kind = LastDay;
    TimeSpan custom;
    QByteArray timeZone = "UTC"; ///< IANA name

    [[nodiscard]] TimeSpan spanAt(qint64 nowUs) const;
    /// Whether its end goes on with the clock.
    [[nodiscard]] bool isRunning(qint64 nowUs) const;
    /// The span before or after it that is as long: months by months, days by days. Not after now.
    [[nodiscard]] TimeRange moved(int steps, qint64 nowUs) const;
    [[nodiscard]] static TimeRange customOf(const TimeSpan &span, const QByteArray &timeZone);

    bool operator==(const TimeRange &) const = default;
};

/// The month that `us` is in, moved by so many months.
[[nodiscard]] TimeSpan monthOf(qint64 us, const QByteArray &timeZone, int moved = 0);

} // namespace orchestris
