// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "models/storage/pricecomparison.h"
#include "models/storage/storage.h"

#include <QFile>
#include <QJsonArray>

namespace orchestris {

namespace {

constexpr qint64 LargestList = 16ll * 1024 * 1024; // a list of every model there is has one of them

Result<PriceList> readList(const QString &path)
{
    if (path.isEmpty())
        return PriceList::builtIn();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > LargestList)
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("%1 is too large for a price list: more than 16 MiB.").arg(path));
    const PriceList list = PriceList::fromJson(file.readAll());
    if (list.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 is no price list. One is like data/prices.json in the "
                                   "program's source, which says how it is made up.")
                        .arg(path));
    return list;
}

QJsonValue ratesToJson(const std::optional<Price> &price)
{
    if (!price)
        return QJsonValue::Null;
    const Rates &rates = price->rates;
    return QJsonObject{
        {QStringLiteral("input_nanos_per_million"), rates.input},
        {QStringLiteral("cached_nanos_per_million"), rates.cachedInput.value_or(rates.input)},
        {QStringLiteral("cache_write_nanos_per_million"), rates.cacheWrite.value_or(rates.input)},
        {QStringLiteral("output_nanos_per_million"), rates.output},
        {QStringLiteral("tiers"), qint64(price->tiers.size())},
        {QStringLiteral("source"), price->source},
    };
}

QJsonObject toJson(const PriceChange &change)
{
    return {
        {QStringLiteral("model"), change.directId},
        {QStringLiteral("current"), ratesToJson(change.current)},
        {QStringLiteral("listed"), ratesToJson(change.listed)},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(change.aliases)},
        {QStringLiteral("keys"), QJsonArray::fromStringList(change.keys)},
        {QStringLiteral("requests"), change.requests},
        {QStringLiteral("cost_nanos"), change.costNanos},
        {QStringLiteral("listed_nanos"), change.listedNanos},
    };
}

/// "2.5 / 0.25 / 10": input, cached input, output.
QString ratesText(const std::optional<Price> &price)
{
    if (!price)
        return QStringLiteral("none");
    const Rates &rates = price->rates;
    return QStringLiteral("%1 / %2 / %3%4")
        .arg(formatDollarsExact(rates.input),
             formatDollarsExact(rates.cachedInput.value_or(rates.input)),
             formatDollarsExact(rates.output), price->tiers.isEmpty() ? QString() : QString(u'+'));
}

void print(Output &output, const PriceChangeReport &report)
{
    if (output.isJson()) {
        QJsonArray changes;
        for (const PriceChange &change : report.changes)
            changes.append(toJson(change));
        output.object({{QStringLiteral("list_date"), report.listDate},
                       {QStringLiteral("list_source"), report.listSource},
                       {QStringLiteral("since"), jsonTime(report.sinceUs)},
                       {QStringLiteral("until"), jsonTime(report.untilUs)},
                       {QStringLiteral("changes"), changes},
                       {QStringLiteral("unchanged"), report.unchanged},
                       {QStringLiteral("unlisted"), report.unlisted}});
        return;
    }
    QList<QStringList> rows;
    for (const PriceChange &change : report.changes)
        rows.append(
            {change.directId, ratesText(change.current), ratesText(change.listed),
             groupedNumber(change.requests), QString(u'$' + formatDollarsExact(change.costNanos)),
             QString(u'$' + formatDollarsExact(change.listedNanos)),
             change.aliases.join(QStringLiteral(", ")), change.keys.join(QStringLiteral(", "))});
    if (!rows.isEmpty()) {
        const QStringList numbers{QStringLiteral("REQUESTS"), QStringLiteral("COST"),
                                  QStringLiteral("AT THE LIST'S")};
        output.table(
            QStringList{QStringLiteral("MODEL"), QStringLiteral("NOW"), QStringLiteral("LISTED")}
                + numbers + QStringList{QStringLiteral("ALIASES"), QStringLiteral("KEYS")},
            rows, numbers);
        output.line(QStringLiteral("Dollars a million tokens of input / cached input / output; + : "
                                   "dearer for long prompts. Use and cost are of the last 30 "
                                   "days. Nothing was changed: \"orchestrisd models add\" does."));
    }
    output.line(QStringLiteral("The list of %1 (%2): %3 models change, %4 stay, %5 are not in it.")
                    .arg(report.listDate, report.listSource)
                    .arg(report.changes.size())
                    .arg(report.unchanged)
                    .arg(report.unlisted));
}

} // namespace

void addPriceCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("prices", "Published prices");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct Options {
        std::string file;
    };
    Subcommand<Options> compare(noun, "compare",
                                "What a price list would change, and what the last 30 days would "
                                "have cost; changes nothing");
    compare.app->add_option("file", compare.options->file,
                            "A price list (default: the one that comes with the program)");
    compare.takesJson(invocation);
    compare.does(invocation, [](const Options &options) -> AdminAction {
        return [path = toQString(options.file)](StorageContext &context, Output &output) {
            return readList(path)
                .and_then([&](const PriceList &list) {
                    return comparePrices(context.db, list, context.clock.nowUs());
                })
                .map([&](const PriceChangeReport &report) { print(output, report); });
        };
    });
}

} // namespace orchestris
