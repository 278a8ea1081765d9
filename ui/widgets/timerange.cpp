// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerange.h"

#include <QDateTime>
#include <QTimeZone>

namespace orchestris {

namespace {

constexpr qint64 Hour = 3'600'000'000;
constexpr qint64 Day = 24 * Hour;

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate dateOf(qint64 us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, zone).date();
}

qint64 startOf(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch() * 1000;
}

} // namespace

TimeSpan monthOf(qint64 us, const QByteArray &timeZone, int moved)
{
    const QTimeZone zone = zoneOf(timeZone);
    const QDate day = dateOf(us, zone);
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(moved);
    return {startOf(first, zone), startOf(first.addMonths(1), zone)};
}

TimeSpan TimeRange::spanAt(qint64 nowUs) const
{
    const QTimeZone zone = zoneOf(timeZone);
    const QDate today = dateOf(nowUs, zone);
    switch (kind) {
    case LastHour:
        return {nowUs - Hour, nowUs};
    case LastDay:
        return {nowUs - Day, nowUs};
    case LastWeek:
        return {(nowUs - 7 * Day) / Hour * Hour, nowUs};
    case Last30Days:
        return {startOf(today.addDays(-29), zone), nowUs};
    case Last90Days:
        return {startOf(today.addDays(-89), zone), nowUs};
    case ThisMonth:
        return {monthOf(nowUs, timeZone).startUs, nowUs};
    case LastMonth:
        return monthOf(nowUs, timeZone, -1);
    case LastYear:
        return {startOf(today.addYears(-1).addDays(1), zone), nowUs};
    case Custom:
        break;
    }
    return custom;
}

bool TimeRange::isRunning(qint64 nowUs) const
{
    return kind == Custom ? custom.endUs > nowUs : kind != LastMonth;
}

TimeRange TimeRange::customOf(const TimeSpan &span, const QByteArray &timeZone)
{
    return {Custom, span, timeZone};
}

TimeRange TimeRange::moved(int steps, qint64 nowUs) const
{
    const QTimeZone zone = zoneOf(timeZone);
    const TimeSpan span = spanAt(nowUs);
    const QDate first = dateOf(span.startUs, zone);
    TimeSpan target;
    const TimeSpan month = monthOf(span.startUs, timeZone);
    const bool isMonth = kind == ThisMonth || kind == LastMonth || span == month;
    const QDate last = dateOf(span.endUs - 1, zone);
    const bool isDays =
        kind == Last30Days || kind == Last90Days || kind == LastYear
        || (startOf(first, zone) == span.startUs && startOf(last.addDays(1), zone) == span.endUs);
    if (isMonth) {
        target = monthOf(span.startUs, timeZone, steps);
    } else if (isDays) {
        const qint64 days = (first.daysTo(last) + 1) * steps;
        target = {startOf(first.addDays(days), zone), startOf(last.addDays(days + 1), zone)};
    } else {
        const qint64 length = (span.endUs - span.startUs) * steps;
        target = {span.startUs + length, span.endUs + length};
    }
    return target.startUs >= nowUs ? *this : customOf(target, timeZone);
}

} // namespace orchestris
