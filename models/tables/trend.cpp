// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/trend.h"

#include "models/tables/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace orchestris {

namespace {

constexpr qint64 Second = 1'000'000;
constexpr double LeastChange = 0.005;
constexpr double LeastPoints = 0.0005;
constexpr double MostPercent = 10; ///< as a factor: from here on "12 times"

struct Trends {
    Q_DECLARE_TR_FUNCTIONS(trends)
};

TimeSpan calendarSpan(Period period, qint64 us, const QByteArray &timeZone)
{
    Limit calendar;
    calendar.window = period == Period::Today ? LimitWindow::Day : LimitWindow::Month;
    calendar.timeZone = timeZone;
    return windowAt(calendar, us);
}

qint64 offsetUs(const QTimeZone &zone, qint64 us)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc())) * Second;
}

/// When the clock shows this in the zone: the first time, if it does so twice; where it skips that
/// time, as long after `startUs` as on an ordinary day.
qint64 atClock(QDate date, QTime time, const QTimeZone &zone, qint64 startUs)
{
    const qint64 clock = QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch() * 1000;
    const qint64 guess = clock - offsetUs(zone, startUs);
    const qint64 offset = offsetUs(zone, guess);
    const qint64 result = clock - offset;
    return offsetUs(zone, result) == offset ? result : guess;
}

QString none(Period period)
{
    return period == Period::Today ? Trends::tr("none yesterday by this time")
                                   : Trends::tr("none last month by this day");
}

Trend same(Period period)
{
    return {Trend::Way::Same,
            period == Period::Today ? Trends::tr("as yesterday") : Trends::tr("as last month")};
}

QString arrow(bool up)
{
    return up ? QStringLiteral("▲") : QStringLiteral("▼");
}

} // namespace

PresentPeriod presentPeriod(Period period, qint64 nowUs, const QByteArray &timeZone)
{
    const QTimeZone named(timeZone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const TimeSpan present = calendarSpan(period, nowUs, zone.id());
    PresentPeriod result;
    result.startUs = present.startUs;
    result.edgeUs = std::max(present.startUs, nowUs / SlotUs * SlotUs);
    if (result.edgeUs == result.startUs)
        return result;
    const TimeSpan last = calendarSpan(period, present.startUs - 1, zone.id());
    const QDateTime edge = QDateTime::fromMSecsSinceEpoch(result.edgeUs / 1000, zone);
    QDate date = QDateTime::fromMSecsSinceEpoch(last.startUs / 1000, zone).date();
    result.before = last;
    if (period == Period::Month) {
        if (edge.date().day() > date.daysInMonth())
            return result;
        date = QDate(date.year(), date.month(), edge.date().day());
    }
    result.before.endUs =
        std::clamp(atClock(date, edge.time(), zone, last.startUs), last.startUs, last.endUs);
    return result;
}

Trend trendOf(double now, std::optional<double> before, Period period)
{
    if (!before || *before <= 0)
        return {Trend::Way::Unknown, none(period)};
    const double change = now / *before - 1;
    if (std::abs(change) < LeastChange)
        return same(period);
    const bool up = change > 0;
    const Trend::Way way = up ? Trend::Way::Up : Trend::Way::Down;
    if (change >= MostPercent) {
        const QString times = format::locale().toString(now / *before, 'f', 0);
        return {way, (period == Period::Today ? Trends::tr("▲ %1 times yesterday's")
                                              : Trends::tr("▲ %1 times last month's"))
                         .arg(times)};
    }
    const QString percent = format::locale().toString(std::abs(change) * 100, 'f', 0);
    return {way, (period == Period::Today ? Trends::tr("%1 %2 % on yesterday", "arrow, percent")
                                          : Trends::tr("%1 %2 % on last month", "arrow, percent"))
                     .arg(arrow(up), percent)};
}

Trend trendOfShares(double now, std::optional<double> before, Period period)
{
    if (!before)
        return {Trend::Way::Unknown, none(period)};
    const double change = now - *before;
    if (std::abs(change) < LeastPoints)
        return same(period);
    const double size = std::abs(change) * 100;
    const QString points = format::locale().toString(size, 'f', size < 10 ? 1 : 0);
    return {change > 0 ? Trend::Way::Up : Trend::Way::Down,
            (period == Period::Today ? Trends::tr("%1 %2 points on yesterday", "arrow, points")
                                     : Trends::tr("%1 %2 points on last month", "arrow, points"))
                .arg(arrow(change > 0), points)};
}

Trend tooEarly()
{
    return {Trend::Way::Unknown, Trends::tr("too early to compare")};
}

std::optional<double> errorShare(const UsageSums &sums)
{
    if (sums.requests <= 0)
        return {};
    return double(sums.errors) / double(sums.requests);
}

} // namespace orchestris
