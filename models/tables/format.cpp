// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace orchestris::format {

namespace {

constexpr Nanos NanosPerDollar = 1'000'000'000;
constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("format", text, nullptr, n);
}

/// A date by a pattern that the language may order anew.
QString dated(QDate date, const char *pattern)
{
    return locale().toString(date, translated(pattern));
}

QString decimal(double value, int decimals)
{
    return locale().toString(value, 'f', decimals);
}

QDateTime local(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000);
}

struct Span {
    qint64 unit;
    const char *past;
    const char *future;
};

// clang-format off
constexpr std::array<Span, 3> Spans{{
    {Day, QT_TRANSLATE_N_NOOP("format", "%n day(s) ago"), QT_TRANSLATE_N_NOOP("format", "in %n day(s)")},
    {Hour, QT_TRANSLATE_N_NOOP("format", "%n h ago"), QT_TRANSLATE_N_NOOP("format", "in %n h")},
    {Minute, QT_TRANSLATE_N_NOOP("format", "%n min ago"), QT_TRANSLATE_N_NOOP("format", "in %n min")},
}};
// clang-format on

} // namespace

QLocale locale()
{
    const QLocale current;
    return current.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                            : current;
}

QString none()
{
    return QStringLiteral("—");
}

QString count(qint64 number)
{
    return locale().toString(number);
}

QString compactCount(qint64 number)
{
    constexpr qint64 Thousand = 1000;
    constexpr qint64 Million = Thousand * Thousand;
    constexpr qint64 Billion = Thousand * Million;
    if (number >= Billion)
        return decimal(double(number) / double(Billion), number < 100 * Billion ? 1 : 0)
               + QStringLiteral(" G");
    if (number >= Million)
        return decimal(double(number) / double(Million), number < 100 * Million ? 1 : 0)
               + QStringLiteral(" M");
    if (number >= 100 * Thousand)
        return decimal(double(number) / double(Thousand), 0) + QStringLiteral(" k");
    return count(number);
}

QString money(Nanos nanos)
{
    const bool negative = nanos < 0;
    const Nanos size = negative ? -nanos : nanos;
    int decimals = 6;
    if (size == 0 || size >= NanosPerDollar)
        decimals = 2;
    else if (size >= NanosPerDollar / 100)
        decimals = 4;
    else if (size >= NanosPerDollar / 10'000)
        decimals = 5;
    Nanos unit = NanosPerDollar;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    const Nanos rounded = (size + unit / 2) / unit;
    if (size > 0 && rounded == 0)
        return u'<' + dollars(decimal(0.000001, 6));
    Nanos parts = 1;
    for (int i = 0; i < decimals; ++i)
        parts *= 10;
    const QString fraction = QString::number(rounded % parts).rightJustified(decimals, u'0');
    const QString text =
        dollars(locale().toString(rounded / parts) + locale().decimalPoint() + fraction);
    return negative ? QStringLiteral("−") + text : text;
}

QString dollars(const QString &number)
{
    // The locale's own way to write a currency, around its digit.
    QString one = locale().toCurrencyString(1.0, QStringLiteral("$"), 0);
    const QString digit = locale().toString(1);
    return one.contains(digit) ? one.replace(digit, number) : QString(u'$' + number);
}

std::optional<Nanos> parseMoney(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'$' || locale().groupSeparator().contains(c))
            continue;
        plain.append(locale().decimalPoint().contains(c) ? QChar(u'.') : c);
    }
    const Result<Nanos> nanos = parseDollars(plain);
    return nanos ? std::optional<Nanos>(*nanos) : std::nullopt;
}

QString duration(qint64 us)
{
    if (us < 0)
        return none();
    if (us < 10'000)
        return decimal(double(us) / 1000.0, 1) + QStringLiteral(" ms");
    if (us < 999'500)
        return decimal(double(us) / 1000.0, 0) + QStringLiteral(" ms");
    if (us < Minute)
        return decimal(double(us) / double(Second), us < 10 * Second ? 2 : 1)
               + QStringLiteral(" s");
    if (us < Hour)
        return QStringLiteral("%1 min %2 s")
            .arg(us / Minute)
            .arg(us % Minute / Second, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 h %2 min")
        .arg(us / Hour)
        .arg(us % Hour / Minute, 2, 10, QLatin1Char('0'));
}

QString durations(qint64 firstUs, qint64 secondUs)
{
    const auto pair = [&](qint64 unit, int decimals, QStringView name) {
        return QStringLiteral("%1 / %2 %3")
            .arg(decimal(double(firstUs) / double(unit), decimals),
                 decimal(double(secondUs) / double(unit), decimals), name);
    };
    if (secondUs < Second)
        return pair(1000, 0, u"ms");
    return secondUs < 2 * Minute ? pair(Second, 1, u"s") : pair(Minute, 1, u"min");
}

QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return none();
    const double share = 100.0 * double(part) / double(whole);
    const int decimals = part == 0 || share >= 10 ? 0 : (share >= 1 ? 1 : 2);
    return percent(decimal(share, decimals));
}

QString percent(const QString &number)
{
    return translated(QT_TRANSLATE_NOOP("format", "%1 %")).arg(number);
}

QString shortTime(qint64 us, qint64 nowUs)
{
    if (us == 0)
        return none();
    const QDateTime time = local(us);
    if (time.date() == local(nowUs).date())
        return time.toString(QStringLiteral("HH:mm:ss"));
    return translated(QT_TRANSLATE_NOOP("format", "%1 %2"))
        .arg(day(time.date()), time.toString(QStringLiteral("HH:mm")));
}

QString dateTime(qint64 us)
{
    return us == 0 ? none() : local(us).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString date(qint64 us)
{
    return us == 0 ? none() : date(local(us).date());
}

QString day(QDate date)
{
    //: A date, in the form that QLocale::toString() describes
    return dated(date, QT_TRANSLATE_NOOP("format", "d MMM"));
}

QString weekday(QDate date)
{
    //: A date, in the form that QLocale::toString() describes
    return dated(date, QT_TRANSLATE_NOOP("format", "ddd d MMM"));
}

QString date(QDate date)
{
    return locale().toString(date, datePattern());
}

QString datePattern()
{
    //: A date, in the form that QLocale::toString() describes
    return translated(QT_TRANSLATE_NOOP("format", "d MMM yyyy"));
}

QString month(QDate date)
{
    return locale().toString(date, QStringLiteral("MMM"));
}

QString monthAndYear(QDate date)
{
    //: A date, in the form that QLocale::toString() describes
    return dated(date, QT_TRANSLATE_NOOP("format", "MMMM yyyy"));
}

QString ago(qint64 us, qint64 nowUs)
{
    const qint64 span = nowUs - us;
    for (const Span &step : Spans) {
        if (span >= step.unit)
            return translated(step.past, int(span / step.unit));
    }
    return translated(QT_TRANSLATE_NOOP("format", "just now"));
}

QString until(qint64 us, qint64 nowUs)
{
    const qint64 span = us - nowUs;
    if (span <= 0)
        return translated(QT_TRANSLATE_NOOP("format", "expired %1")).arg(ago(us, nowUs));
    for (const Span &step : Spans) {
        if (span >= step.unit)
            return translated(step.future, int(span / step.unit));
    }
    return translated(QT_TRANSLATE_NOOP("format", "in less than a minute"));
}

QString cost(const UsageRecord &record)
{
    if (record.state == RequestState::Open || record.costConfidence == Confidence::Unknown)
        return none();
    const QString text = money(record.costNanos);
    return record.costConfidence == Confidence::Estimated ? QStringLiteral("≈ ") + text : text;
}

} // namespace orchestris::format
