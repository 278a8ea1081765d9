// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/timerange.h"

#include <QWidget>

class QToolButton;

namespace orchestris {

class Clock;
class DateBox;
class SelectBox;

/// Asks for a span of time: one that goes on with the clock, or days from – to; steps to the span
/// before and after; and the time zone whose days and months they are. `clock` must outlive it.
class TimeRangeBox final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeRangeBox(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// Says nothing by `changed`.
    void setRange(const TimeRange &range);
    /// To the span before (-1) or after (1), as the arrows do.
    void step(int steps);

Q_SIGNALS:
    /// Somebody wants another.
    void changed(const orchestris::TimeRange &range);

private:
    void buildZones();
    void choose(const TimeRange &range);
    void takeKind();
    void takeDays();
    void takeZone();
    void present();

    const Clock &m_clock;
    TimeRange m_range;
    SelectBox *m_kind;
    QToolButton *m_before;
    QToolButton *m_after;
    DateBox *m_from;
    DateBox *m_to;
    SelectBox *m_zone;
};

} // namespace orchestris
