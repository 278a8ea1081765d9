// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "models/tables/tablerole.h"

#include <QString>

namespace orchestris {

/// A part of a request's life. Times in microseconds from its arrival.
struct TimelineRow {
    QString label;
    QString detail; ///< short: how long, or what became of it
    QString tip;    ///< in full
    qint64 startUs = 0;
    qint64 endUs = 0;        ///< as `startUs`: a moment
    qint64 waitUs = 0;       ///< waited just before it
    qint64 firstByteUs = -1; ///< within it; -1: none came
    Tone tone = Tone::Quiet;

    [[nodiscard]] bool isMoment() const { return endUs <= startUs; }
    bool operator==(const TimelineRow &) const = default;
};

/// Admission, each target that was considered, first token, end; in this order. Empty while nothing
/// but the arrival is known.
[[nodiscard]] QList<TimelineRow> timelineOf(const UsageRecord &record);
/// How long the axis must be for them; at least 1.
[[nodiscard]] qint64 timelineEnd(const QList<TimelineRow> &rows);

} // namespace orchestris
