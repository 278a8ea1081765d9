// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/usagelisting.h"
#include "app/cli/usagequestion.h"
#include "models/storage/rollupcheck.h"
#include "models/storage/storage.h"
#include "models/storage/usagereports.h"

namespace orchestris {

namespace {

constexpr int PointsOfSeries = 60;
constexpr int MostGroups = 20;

/// What a command is asked, whichever of them.
struct Question {
    UsageWish wish;
    std::optional<UsageDimension> groupBy;
    std::optional<UsageStep> step = UsageStep::Whole; ///< absent: as it fits
    bool isCsv = false;
};

using Print = std::function<void(Output &, const UsageReport &, const UsageListing &)>;

Result<void> answer(StorageContext &context, Output &output, const Question &question,
                    const Print &print)
{
    auto query = makeUsageQuery(context, question.wish);
    if (!query)
        return tl::unexpected(query.error());
    query->groupBy = question.groupBy;
    query->step = question.step.value_or(stepFor({query->sinceUs, query->untilUs}, PointsOfSeries));
    UsageListing listing{UsageFormat::Table, question.wish.zone, question.groupBy};
    if (output.isJson())
        listing.format = UsageFormat::Json;
    else if (question.isCsv)
        listing.format = UsageFormat::Csv;
    return usageReport(context.db, *query, context.clock.nowUs())
        .map([&](const UsageReport &report) { print(output, report, listing); });
}

Result<void> checkSums(StorageContext &context, Output &output)
{
    const auto checked = [&] {
        Progress progress("Comparing sums with requests");
        return checkRollups(
            context.db, [&](double share) { progress.show(share); }, [] { return false; });
    }();
    if (!checked)
        return tl::unexpected(checked.error());
    if (output.isJson()) {
        output.object({{QStringLiteral("since"), jsonTime(checked->sinceUs)},
                       {QStringLiteral("requests"), checked->rows},
                       {QStringLiteral("sums"), checked->sums},
                       {QStringLiteral("different"), checked->different}});
    } else {
        output.line(QStringLiteral("%1 requests, %2 sums, %3 of them different.")
                        .arg(checked->rows)
                        .arg(checked->sums)
                        .arg(checked->different));
        if (checked->sinceUs > 0)
            output.line(QStringLiteral("What was before %1 was not compared: its requests may be "
                                       "gone.")
                            .arg(shownTime(checked->sinceUs)));
        for (const QString &example : checked->examples)
            output.line(QString(QStringLiteral("  ") + example));
    }
    if (checked->different > 0)
        return fail(ErrorCode::Internal,
                    QStringLiteral("%1 sums are not what the requests give. \"orchestrisd usage "
                                   "rebuild\" makes them anew.")
                        .arg(checked->different));
    return {};
}

Result<void> rebuildSums(StorageContext &context, Output &output)
{
    const auto rows = [&] {
        Progress progress("Summing up requests");
        return rebuildRollups(
            context.db, context.clock, [&](double share) { progress.show(share); },
            [] { return false; });
    }();
    return rows.map([&](qint64 count) {
        if (output.isJson())
            output.object({{QStringLiteral("requests"), count}});
        else
            output.line(QStringLiteral("The sums were made anew from %1 requests.").arg(count));
    });
}

struct SeriesOptions : UsageOptions {
    std::string groupBy;
    std::string step = "auto";
    int limit = MostGroups;
};

void takeCommon(Subcommand<SeriesOptions> &command, Invocation &invocation)
{
    addUsageOptions(*command.app, *command.options);
    command.takesJson(invocation);
    command.app->add_flag("--csv", command.options->csv, "Print CSV instead of a table")
        ->excludes("--json");
}

Question questionOf(const SeriesOptions &options)
{
    Question question;
    question.wish = valueOrThrow(readUsageOptions(options));
    if (!options.groupBy.empty())
        question.groupBy = valueOrThrow(parseGroupBy(options.groupBy));
    question.isCsv = options.csv;
    return question;
}

AdminAction actionOf(const Question &question, const Print &print)
{
    return [question, print](StorageContext &context, Output &output) {
        return answer(context, output, question, print);
    };
}

constexpr auto GroupByHelp = "owner-kind, organization, user, key, alias, model, provider, "
                             "endpoint, program or status";

} // namespace

void addUsageReports(CLI::App &noun, Invocation &invocation)
{
    Subcommand<SeriesOptions> summary(noun, "summary", "Requests, tokens, cost and times in all");
    takeCommon(summary, invocation);
    summary.does(invocation, [](const SeriesOptions &options) -> AdminAction {
        return actionOf(questionOf(options), printSummary);
    });

    Subcommand<SeriesOptions> top(noun, "top", "Who or what used most, the dearest first");
    top.app->add_option("--group-by", top.options->groupBy, GroupByHelp)->required();
    top.app->add_option("--limit", top.options->limit, "At most so many (default: 20)")
        ->check(CLI::PositiveNumber);
    takeCommon(top, invocation);
    top.does(invocation, [](const SeriesOptions &options) -> AdminAction {
        return actionOf(questionOf(options),
                        [limit = options.limit](Output &output, const UsageReport &report,
                                                const UsageListing &listing) {
                            printTop(output, report, listing, limit);
                        });
    });

    Subcommand<SeriesOptions> series(noun, "series", "Use over time");
    series.app->add_option("--group-by", series.options->groupBy, GroupByHelp);
    series.app->add_option("--step", series.options->step,
                           "hour, day, month or auto: some sixty of them (default)");
    takeCommon(series, invocation);
    series.does(invocation, [](const SeriesOptions &options) -> AdminAction {
        Question question = questionOf(options);
        question.step = valueOrThrow(parseStep(options.step));
        return actionOf(question, printSeries);
    });

    Subcommand<std::monostate> check(noun, "check",
                                     "Compare the sums that reports are made from with the "
                                     "requests");
    check.takesJson(invocation);
    check.does(invocation, [](std::monostate) -> AdminAction { return checkSums; });

    Subcommand<std::monostate> rebuild(noun, "rebuild", "Make these sums anew from the requests");
    rebuild.takesJson(invocation);
    rebuild.does(invocation, [](std::monostate) -> AdminAction { return rebuildSums; });
}

} // namespace orchestris
