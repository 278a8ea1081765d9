// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeticks.h"

#include "models/tables/format.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace orchestris {

namespace {

constexpr qint64 Minute = 60'000'000;
constexpr qint64 Day = 24 * 60 * Minute;

constexpr std::array<int, 10> MinuteSteps{5, 10, 15, 30, 60, 120, 180, 240, 360, 720};
constexpr std::array<int, 4> DaySteps{1, 2, 7, 14};
constexpr std::array<int, 4> MonthSteps{1, 3, 6, 12};

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime at(qint64 us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, zone);
}

qint64 startOf(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch() * 1000;
}

bool isMidnight(const QDateTime &time)
{
    return time.time().msecsSinceStartOfDay() == 0;
}

std::vector<TimeTick> clockTicks(const TimeSpan &span, const QTimeZone &zone, int minutes)
{
    // Every zone's clock shows round times at quarters of an hour of UTC.
    const qint64 walk = (minutes < 15 ? 5 : 15) * Minute;
    std::vector<TimeTick> ticks;
    for (qint64 us = (span.startUs + walk - 1) / walk * walk; us <= span.endUs; us += walk) {
        const QDateTime time = at(us, zone);
        const QTime clock = time.time();
        if (clock.second() != 0 || (clock.hour() * 60 + clock.minute()) % minutes != 0)
            continue;
        ticks.push_back({us, isMidnight(time) ? format::day(time.date())
                                              : time.toString(QStringLiteral("HH:mm"))});
    }
    return ticks;
}

std::vector<TimeTick> dayTicks(const TimeSpan &span, const QTimeZone &zone, int days)
{
    QDate date = at(span.startUs, zone).date();
    while (days > 1 && date.toJulianDay() % days != 0) // 7 divides Mondays
        date = date.addDays(1);
    std::vector<TimeTick> ticks;
    for (; startOf(date, zone) <= span.endUs; date = date.addDays(days)) {
        if (const qint64 us = startOf(date, zone); us >= span.startUs)
            ticks.push_back({us, format::day(date)});
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(const TimeSpan &span, const QTimeZone &zone, int months)
{
    QDate date = at(span.startUs, zone).date();
    date = QDate(date.year(), date.month(), 1);
    while ((date.month() - 1) % std::min(months, 12) != 0)
        date = date.addMonths(1);
    std::vector<TimeTick> ticks;
    for (; startOf(date, zone) <= span.endUs; date = date.addMonths(months)) {
        if (const qint64 us = startOf(date, zone); us >= span.startUs)
            ticks.push_back(
                {us, date.month() == 1 ? QString::number(date.year()) : format::month(date)});
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeSpan &span, const QByteArray &timeZone, int most)
{
    const qint64 length = span.endUs - span.startUs;
    if (length <= 0 || most < 1)
        return {};
    const QTimeZone zone = zoneOf(timeZone);
    const auto fits = [&](qint64 step) { return length / step <= most; };
    for (const int minutes : MinuteSteps) {
        if (fits(minutes * Minute))
            return clockTicks(span, zone, minutes);
    }
    for (const int days : DaySteps) {
        if (fits(days * Day))
            return dayTicks(span, zone, days);
    }
    int months = MonthSteps.back();
    for (const int tried : MonthSteps) {
        if (fits(tried * 30 * Day)) {
            months = tried;
            break;
        }
    }
    while (!fits(months * 30 * Day))
        months *= 2;
    return monthTicks(span, zone, months);
}

QString spanText(const TimeSpan &span, const QByteArray &timeZone)
{
    const QTimeZone zone = zoneOf(timeZone);
    const QDateTime start = at(span.startUs, zone);
    const QDateTime end = at(span.endUs, zone);
    const QDate first = start.date();
    if (startOf(first, zone) == span.startUs && startOf(end.date(), zone) == span.endUs) {
        if (first.addDays(1) == end.date())
            return format::date(first);
        if (first.day() == 1 && first.addMonths(1) == end.date())
            return format::monthAndYear(first);
        return format::date(first) + QStringLiteral(" – ") + format::date(end.date().addDays(-1));
    }
    const QString clock = QStringLiteral("HH:mm");
    QString from = format::day(first) + u' ' + start.toString(clock);
    if (end.date() == first)
        return from + QStringLiteral(" – ") + end.toString(clock);
    if (isMidnight(end) && first.addDays(1) == end.date())
        return from + QStringLiteral(" – 24:00");
    return from + QStringLiteral(" – ") + format::day(end.date()) + u' ' + end.toString(clock);
}

QString zoneText(const QByteArray &timeZone, qint64 atUs)
{
    const int offset = at(atUs, zoneOf(timeZone)).offsetFromUtc() / 60;
    if (timeZone == "UTC")
        return QStringLiteral("UTC");
    return QStringLiteral("%1 (UTC%2%3:%4)")
        .arg(QString::fromUtf8(timeZone).replace(u'_', u' '),
             offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace orchestris
