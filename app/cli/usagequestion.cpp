// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usagequestion.h"

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/nearmisses.h"

#include <QDateTime>
#include <QTimeZone>

namespace orchestris {

namespace {

constexpr qint64 DefaultSpanUs = 7ll * 86'400 * 1'000'000;

/// --owner-kind, --key, …
std::string optionOf(UsageDimension dimension)
{
    return "--" + usageDimensionName(dimension).toStdString();
}

const char *helpOf(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
        return "Only keys owned by an organization, a user, or none";
    case UsageDimension::Organization:
        return "Only this organization, its users included";
    case UsageDimension::User:
        return "Only this user (none: keys of organizations)";
    case UsageDimension::Key:
        return "Only this key, by name or public ID (none: no valid key)";
    case UsageDimension::Alias:
        return "Only what was asked for by this alias (none: by a direct ID)";
    case UsageDimension::Model:
        return "Only what this model answered, by its direct ID (none: refused)";
    case UsageDimension::Provider:
        return "Only what this provider answered (none: refused)";
    case UsageDimension::Endpoint:
        return "Only chat/completions, responses or embeddings";
    case UsageDimension::Program:
        return "Only this client program";
    case UsageDimension::Status:
        break;
    }
    return "Only what ended so: success, client_error, limited, client_left, server_error, "
           "cut_off, interrupted";
}

QString allDimensions()
{
    QStringList names;
    for (int i = 0; i < UsageDimensions; ++i)
        names.append(QString::fromLatin1(usageDimensionName(static_cast<UsageDimension>(i))));
    return names.join(QStringLiteral(", "));
}

} // namespace

void addUsageOptions(CLI::App &app, UsageOptions &options)
{
    auto *const since =
        app.add_option("--since", options.since, "Of the last 1h, 30d, 12w, … (default: 7d)");
    auto *const from = app.add_option("--from", options.from,
                                      "From this day or moment on: 2026-01-31, 2026-01-31T12:00");
    app.add_option("--to", options.to, "Until then; a day is meant with all of its hours")
        ->needs(from)
        ->excludes(since);
    from->excludes(since);
    app.add_option("--zone", options.zone,
                   "Time zone of days and months, like Europe/Berlin (default: the system's)");
    for (int i = 0; i < UsageDimensions; ++i) {
        const auto dimension = static_cast<UsageDimension>(i);
        app.add_option(optionOf(dimension), options.filters[size_t(i)], helpOf(dimension))
            ->allow_extra_args(false); // one a time: what follows is not another
    }
}

Result<qint64> parseMoment(const QString &text, const QByteArray &zone, bool isEnd)
{
    const QTimeZone timeZone(zone);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10) {
        const QDateTime start = (isEnd ? date.addDays(1) : date).startOfDay(timeZone);
        if (start.isValid() && start.toMSecsSinceEpoch() >= 0)
            return start.toMSecsSinceEpoch() * 1000;
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() > 10 && moment.isValid()) {
        if (moment.timeSpec() == Qt::LocalTime) // it named none
            moment = QDateTime(moment.date(), moment.time(), timeZone);
        if (moment.isValid() && moment.toMSecsSinceEpoch() >= 0)
            return moment.toMSecsSinceEpoch() * 1000;
    }
    return fail(ErrorCode::InvalidArgument,
                QStringLiteral("\"%1\" is no day and no moment: write them like 2026-01-31 or "
                               "2026-01-31T12:00.")
                    .arg(text.left(40)));
}

Result<UsageDimension> parseGroupBy(const std::string &text)
{
    const auto dimension = parseUsageDimension(QByteArray::fromStdString(text));
    if (!dimension)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is nothing to group by: it can be %2.")
                        .arg(toQString(text).left(40), allDimensions()));
    return *dimension;
}

Result<std::optional<UsageStep>> parseStep(const std::string &text)
{
    if (text == "hour")
        return UsageStep::Hour;
    if (text == "day")
        return UsageStep::Day;
    if (text == "month")
        return UsageStep::Month;
    if (text == "auto")
        return std::nullopt;
    return fail(ErrorCode::InvalidArgument,
                QStringLiteral("\"%1\" is no step: it can be hour, day, month or auto.")
                    .arg(toQString(text).left(40)));
}

Result<UsageWish> readUsageOptions(const UsageOptions &options)
{
    UsageWish wish;
    wish.zone = options.zone.empty() ? systemTimeZone() : QByteArray::fromStdString(options.zone);
    if (!QTimeZone(wish.zone).isValid())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("There is no time zone \"%1\". They are named like "
                                   "Europe/Berlin, America/New_York or UTC.")
                        .arg(QString::fromUtf8(wish.zone.left(60))));
    if (!options.from.empty()) {
        const auto from = parseMoment(toQString(options.from), wish.zone, false);
        if (!from)
            return tl::unexpected(from.error());
        wish.fromUs = *from;
    }
    if (!options.to.empty()) {
        const auto to = parseMoment(toQString(options.to), wish.zone, true);
        if (!to)
            return tl::unexpected(to.error());
        if (*to <= wish.fromUs)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("--to must be after --from."));
        wish.toUs = *to;
    }
    if (options.from.empty())
        wish.spanUs = DefaultSpanUs;
    if (!options.since.empty()) {
        const auto span = parseDuration(toQString(options.since));
        if (!span)
            return tl::unexpected(span.error());
        wish.spanUs = *span;
    }
    for (size_t i = 0; i < wish.filters.size(); ++i) {
        for (const std::string &value : options.filters[i])
            wish.filters[i].append(toQString(value));
    }
    return wish;
}

} // namespace orchestris
