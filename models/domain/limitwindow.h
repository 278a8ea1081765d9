// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"

namespace orchestris {

/// A span of time: from `startUs` to before `endUs`, microseconds since the Unix epoch.
struct TimeSpan {
    qint64 startUs = 0;
    qint64 endUs = 0;

    [[nodiscard]] bool contains(qint64 us) const { return us >= startUs && us < endUs; }
    bool operator==(const TimeSpan &) const = default;
};

/// The calendar window of the limit that `us` is in.
///
/// Hours, days, weeks and months begin at the local time that a clock on the wall shows, so a day
/// of the change to summer time has 23 hours and one of the change back 25; where midnight does not
/// exist, the day begins with its first moment, and where it comes twice, with the first one.
/// `Total` is one window from the limit's making
/// (`createdAtUs`) to for ever; what was before it is a window of its own. `Minute` and
/// `None` are no calendar windows: the minute that ends with `us`, and everything. An unknown time
/// zone counts as UTC.
[[nodiscard]] TimeSpan windowAt(const Limit &limit, qint64 us);

/// The system's time zone by its IANA name; "UTC" if it cannot be told.
[[nodiscard]] QByteArray systemTimeZone();

} // namespace orchestris
