// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagereport.h"

#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace orchestris {

struct StorageContext;

/// What was typed to say which requests are to be summed up.
struct UsageOptions {
    std::string since;
    std::string from;
    std::string to;
    std::string zone;
    std::array<std::vector<std::string>, UsageDimensions> filters; ///< by UsageDimension
    bool csv = false;
};
/// --since, --from, --to, --zone and a filter for each dimension.
void addUsageOptions(CLI::App &app, UsageOptions &options);

/// The same, read; names are still names.
struct UsageWish {
    qint64 spanUs = 0; ///< before now; 0: the moments below say it
    qint64 fromUs = 0;
    qint64 toUs = 0; ///< 0: now
    QByteArray zone;
    std::array<QStringList, UsageDimensions> filters;
};
/// Seven days of the system's time zone if nothing else is said. InvalidArgument.
[[nodiscard]] Result<UsageWish> readUsageOptions(const UsageOptions &options);

/// "2026-01-31", "2026-01-31T12:00" in the time zone, or with one of its own at the end ("Z",
/// "+02:00") → microseconds. A date alone is the day's beginning, or its end.
[[nodiscard]] Result<qint64> parseMoment(const QString &text, const QByteArray &zone, bool isEnd);
/// "model", … → what to group by. The error names those there are.
[[nodiscard]] Result<UsageDimension> parseGroupBy(const std::string &text);
/// "hour", "day", "month", "auto" (absent): how finely to divide.
[[nodiscard]] Result<std::optional<UsageStep>> parseStep(const std::string &text);

/// With numbers for names. NotFound names what may have been meant.
[[nodiscard]] Result<UsageQuery> makeUsageQuery(StorageContext &context, const UsageWish &wish);

} // namespace orchestris
