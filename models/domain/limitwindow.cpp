// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitwindow.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 DayMs = 24 * Hour / 1000;
constexpr qint64 Always = std::numeric_limits<qint64>::max();
/// Ten thousand years: what is beyond is no time, and calendars end somewhere.
constexpr qint64 MostUs = qint64(10'000) * 366 * 24 * Hour;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

QDateTime toDateTime(qint64 us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floorDiv(us, 1000), zone);
}

qint64 toUs(const QDateTime &time)
{
    const qint64 ms = time.toMSecsSinceEpoch();
    if (ms >= Always / 1000)
        return Always;
    return std::max(ms, -Always / 1000) * 1000;
}

/// Midnight came before, if a clock that had shown it was turned back across it.
qint64 firstMidnight(const QDateTime &midnight, QDate date, const QTimeZone &zone)
{
    const qint64 us = toUs(midnight);
    if (!zone.hasTransitions())
        return us;
    const auto turned = zone.previousTransition(midnight.addMSecs(1));
    if (!turned.atUtc.isValid() || turned.atUtc.msecsTo(midnight) > DayMs)
        return us;
    const QDateTime before = turned.atUtc.addMSecs(-1).toTimeZone(zone);
    if (before.date() < date)
        return us;
    const qint64 first =
        date.startOfDay(QTimeZone::utc()).toSecsSinceEpoch() - before.offsetFromUtc();
    return std::min(us, first * Second);
}

/// The first moment of the day.
qint64 startOfDay(QDate date, const QTimeZone &zone)
{
    QDateTime start = date.startOfDay(zone);
    // Islands have moved to the other side of the date line: a day that never was begins with the
    // one after it.
    for (int skipped = 0; !start.isValid() && skipped < 3; ++skipped) {
        date = date.addDays(1);
        start = date.startOfDay(zone);
    }
    return start.isValid() ? firstMidnight(start, date, zone) : Always;
}

/// The day that `us` is in, by where days begin. Not always the date that a clock on the wall
/// shows: some places turned it back across midnight, from the first minute of a day into the one
/// before.
QDate dayAt(qint64 us, const QTimeZone &zone)
{
    QDate day = toDateTime(us, zone).date();
    while (startOfDay(day, zone) > us)
        day = day.addDays(-1);
    while (startOfDay(day.addDays(1), zone) <= us)
        day = day.addDays(1);
    return day;
}

TimeSpan fromDays(QDate first, QDate end, const QTimeZone &zone)
{
    return {startOfDay(first, zone), startOfDay(end, zone)};
}

TimeSpan hourAt(qint64 us, const QTimeZone &zone)
{
    const QDateTime at = toDateTime(us, zone);
    const qint64 offset = at.offsetFromUtc() * Second;
    TimeSpan span;
    span.startUs = floorDiv(us + offset, Hour) * Hour - offset;
    span.endUs = span.startUs + Hour;
    if (zone.hasTransitions()) { // some zones change by half an hour
        const auto before = zone.previousTransition(at.addMSecs(1));
        const auto after = zone.nextTransition(at);
        if (before.atUtc.isValid())
            span.startUs = std::max(span.startUs, before.atUtc.toMSecsSinceEpoch() * 1000);
        if (after.atUtc.isValid())
            span.endUs = std::min(span.endUs, after.atUtc.toMSecsSinceEpoch() * 1000);
    }
    return span;
}

} // namespace

TimeSpan windowAt(const Limit &limit, qint64 us)
{
    switch (limit.window) {
    case LimitWindow::None:
        return {0, Always};
    case LimitWindow::Minute:
        return {us - Minute, us};
    case LimitWindow::Total:
        return us < limit.createdAtUs ? TimeSpan{0, limit.createdAtUs}
                                      : TimeSpan{limit.createdAtUs, Always};
    default:
        break;
    }
    const QTimeZone named(limit.timeZone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    us = std::clamp(us, -MostUs, MostUs);
    if (limit.window == LimitWindow::Hour)
        return hourAt(us, zone);
    const QDate day = dayAt(us, zone);
    if (limit.window == LimitWindow::Week) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return fromDays(monday, monday.addDays(7), zone);
    }
    if (limit.window == LimitWindow::Month) {
        const QDate first(day.year(), day.month(), 1);
        return fromDays(first, first.addMonths(1), zone);
    }
    return fromDays(day, day.addDays(1), zone);
}

QByteArray systemTimeZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QTimeZone(id).isValid() ? id : QByteArray("UTC");
}

} // namespace orchestris
