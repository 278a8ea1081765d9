// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace orchestris {

class Output;

// How the command line shows sums over requests.

enum class UsageFormat { Table, Json, Csv };

struct UsageListing {
    UsageFormat format = UsageFormat::Table;
    QByteArray zone;                       ///< in which times are shown to people
    std::optional<UsageDimension> groupBy; ///< as it was asked for
};

/// "2.31 s", "340 ms"; "—" for what is absent.
[[nodiscard]] QString shownMicroseconds(std::optional<qint64> us);
/// "2026-01-31 12:00" in that time zone.
[[nodiscard]] QString shownMoment(qint64 us, const QByteArray &zone);
/// RFC 4180, without the line's end. What a spreadsheet would take for a formula is kept from it.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// The sums of requests and tokens, with percentiles: the members of every JSON object and the
/// columns of every CSV line.
[[nodiscard]] QJsonObject sumsToJson(const UsagePart &part);

void printSummary(Output &output, const UsageReport &report, const UsageListing &listing);
/// At most so many groups; the table ends with the total of all.
void printTop(Output &output, const UsageReport &report, const UsageListing &listing, int limit);
/// A line for each part of the span, and each group that has anything in it.
void printSeries(Output &output, const UsageReport &report, const UsageListing &listing);

} // namespace orchestris
