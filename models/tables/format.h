// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// The one place that turns numbers into text for screens. Pure functions of their arguments and
/// the default locale; durations and times in microseconds, money in nano-dollars.
namespace orchestris::format {

/// The default locale; US English where none is set (the C locale groups no digits).
[[nodiscard]] QLocale locale();

/// Stands for "nothing to show": an em dash.
[[nodiscard]] QString none();

[[nodiscard]] QString count(qint64 number);        ///< "18,204"
[[nodiscard]] QString compactCount(qint64 number); ///< "18,204", "41.8 M"
/// "$63.17", "$0.0312", "$0.00312", "$0.000031"; "<$0.000001" for what is less than that.
[[nodiscard]] QString money(Nanos nanos);
/// The dollar's sign where the locale has a currency's: "$5", "5 $". `number` is text already.
[[nodiscard]] QString dollars(const QString &number);
/// What a person typed as an amount of dollars in the locale, with or without the sign; empty if it
/// is none.
[[nodiscard]] std::optional<Nanos> parseMoney(const QString &text);
[[nodiscard]] QString duration(qint64 us); ///< "0.4 ms", "850 ms", "2.1 s", "1 min 05 s"
/// Two durations in the unit of the second: "436 / 812 ms", "0.4 / 5.2 s", "0.5 / 2.1 min".
[[nodiscard]] QString durations(qint64 firstUs, qint64 secondUs);
[[nodiscard]] QString percent(qint64 part, qint64 whole); ///< "0.42 %"; none() of nothing
[[nodiscard]] QString percent(const QString &number);     ///< "5 %" of "5"

/// "09:00:12" on the day of `nowUs`, else "21 Nov 09:00". Local time.
[[nodiscard]] QString shortTime(qint64 us, qint64 nowUs);
[[nodiscard]] QString dateTime(qint64 us); ///< "2026-11-22 09:00:12.345". Local time.
[[nodiscard]] QString date(qint64 us);     ///< "22 Nov 2026". Local time.

// Dates as one says them in the language.
[[nodiscard]] QString day(QDate date);          ///< "22 Nov"
[[nodiscard]] QString weekday(QDate date);      ///< "Sun 22 Nov"
[[nodiscard]] QString date(QDate date);         ///< "22 Nov 2026"
[[nodiscard]] QString month(QDate date);        ///< "Nov"
[[nodiscard]] QString monthAndYear(QDate date); ///< "November 2026"
[[nodiscard]] QString datePattern();            ///< of `date`, as QLocale::toString wants it

[[nodiscard]] QString ago(qint64 us, qint64 nowUs);   ///< "just now", "5 min ago", "3 days ago"
[[nodiscard]] QString until(qint64 us, qint64 nowUs); ///< "in 5 days", "expired 2 days ago"

/// The request's cost: none() if unknown or running, "≈ $0.0312" if estimated.
[[nodiscard]] QString cost(const UsageRecord &record);

} // namespace orchestris::format
