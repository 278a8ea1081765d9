// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/amounttext.h"

#include "models/tables/format.h"

#include <cmath>

namespace orchestris {

namespace {

/// 1, a thousand, a million or a milliard, by the letter at the end, which is taken away.
qint64 takeUnit(QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back().toUpper();
    const qint64 unit = last == u'K'   ? 1'000
                        : last == u'M' ? 1'000'000
                        : last == u'G' ? 1'000'000'000
                                       : 1;
    if (unit != 1)
        text.chop(1);
    return unit;
}

} // namespace

std::optional<qint64> parseAmount(LimitMetric metric, const QString &text)
{
    if (metric == LimitMetric::Cost)
        return format::parseMoney(text);
    const QLocale locale = format::locale();
    QString plain;
    for (const QChar c : text) {
        if (c.isSpace() || locale.groupSeparator().contains(c))
            continue;
        plain.append(locale.decimalPoint().contains(c) ? QChar(u'.') : c);
    }
    const qint64 unit = takeUnit(plain);
    const bool digits = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [&](QChar c) {
        return (c >= u'0' && c <= u'9') || (c == u'.' && unit > 1);
    });
    if (!digits)
        return {};
    bool fine = false;
    if (unit == 1) {
        const qint64 number = plain.toLongLong(&fine);
        return fine ? std::optional(number) : std::nullopt;
    }
    const double number = plain.toDouble(&fine) * double(unit);
    constexpr double Most = 9e15; // beyond that a double is not exact
    return fine && number <= Most ? std::optional<qint64>(std::llround(number)) : std::nullopt;
}

QString amountForField(LimitMetric metric, qint64 amount)
{
    if (metric != LimitMetric::Cost)
        return format::count(amount);
    QString dollars = formatDollarsExact(amount);
    const qsizetype point = dollars.indexOf(u'.');
    if (point < 0)
        dollars += QStringLiteral(".00");
    else if (dollars.size() - point == 2)
        dollars += u'0';
    return dollars.replace(u'.', format::locale().decimalPoint());
}

} // namespace orchestris
