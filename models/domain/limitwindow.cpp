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
constexpr qint64 Always = std::numeric_limits<qint64>::max();

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

QDateTime toDateTime(qint64 us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floorDiv(us, 1000), zone);
}

qint64 startOfDay(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch() * 1000;
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
    const QTimeZone named(limit.timeZone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDate date = toDateTime(us, zone).date();
    switch (limit.window) {
    case LimitWindow::None:
        return {0, Always};
    case LimitWindow::Minute:
        return {us - Minute, us};
    case LimitWindow::Hour:
        return hourAt(us, zone);
    case LimitWindow::Day:
        return {startOfDay(date, zone), startOfDay(date.addDays(1), zone)};
    case LimitWindow::Week: {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        return {startOfDay(monday, zone), startOfDay(monday.addDays(7), zone)};
    }
    case LimitWindow::Month: {
        const QDate first(date.year(), date.month(), 1);
        return {startOfDay(first, zone), startOfDay(first.addMonths(1), zone)};
    }
    case LimitWindow::Total:
        break;
    }
    return us < limit.createdAtUs ? TimeSpan{0, limit.createdAtUs}
                                  : TimeSpan{limit.createdAtUs, Always};
}

QByteArray systemTimeZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QTimeZone(id).isValid() ? id : QByteArray("UTC");
}

} // namespace orchestris
