// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace orchestris {

/// A mark below a chart.
struct TimeTick {
    qint64 atUs = 0;
    QString label;
};

/// About `most` marks within the span, at round times of the zone's own clock and calendar: "09:00"
/// (at midnight "12 Mar"), "12 Mar", "Mar" (in January "2026").
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeSpan &span, const QByteArray &timeZone,
                                              int most);

/// For tool tips: "12 Mar 2026", "12 Mar 09:00 – 10:00", "March 2026", in the zone's time.
[[nodiscard]] QString spanText(const TimeSpan &span, const QByteArray &timeZone);
/// The zone's name and what it is ahead of UTC then: "Europe/Berlin (UTC+02:00)".
[[nodiscard]] QString zoneText(const QByteArray &timeZone, qint64 atUs);

} // namespace orchestris
