// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "app/cli/usagelisting.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

/// "$0.42", "2.31 s", "12.5 %".
QString amountText(AnomalyKind kind, double amount)
{
    switch (kind) {
    case AnomalyKind::Latency:
        return shownMicroseconds(qRound64(amount));
    case AnomalyKind::ErrorRate:
    case AnomalyKind::Retries:
        return QStringLiteral("%1 %").arg(amount / 100, 0, 'f', 1);
    case AnomalyKind::CostPerRequest:
    case AnomalyKind::CostPerDay:
        break;
    }
    // Of a mean nobody needs the nano-dollars.
    return QStringLiteral("$%1").arg(amount / 1e9, 0, 'f', amount < 1e8 ? 5 : 2);
}

QString whatText(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Latency:
        return QStringLiteral("median time");
    case AnomalyKind::ErrorRate:
        return QStringLiteral("errors");
    case AnomalyKind::Retries:
        return QStringLiteral("retries");
    case AnomalyKind::CostPerRequest:
        return QStringLiteral("cost a request");
    case AnomalyKind::CostPerDay:
        break;
    }
    return QStringLiteral("cost of the day");
}

QJsonObject toJson(const Anomaly &anomaly)
{
    return {
        {QStringLiteral("id"), anomaly.id},
        {QStringLiteral("kind"), QString::fromLatin1(anomalyKindName(anomaly.kind))},
        {QStringLiteral("dimension"), QString::fromLatin1(usageDimensionName(anomaly.dimension))},
        {QStringLiteral("value"), QString::fromUtf8(anomaly.value)},
        {QStringLiteral("name"), anomaly.label},
        {QStringLiteral("start"), jsonTime(anomaly.startUs)},
        {QStringLiteral("end"), jsonTime(anomaly.endUs)},
        {QStringLiteral("open"), anomaly.isOpen},
        {QStringLiteral("observed"), anomaly.observed},
        {QStringLiteral("usual"), anomaly.usual},
        {QStringLiteral("spread"), anomaly.spread},
        {QStringLiteral("requests"), anomaly.requests},
    };
}

void print(Output &output, const QList<Anomaly> &anomalies)
{
    if (output.isJson()) {
        output.beginArray();
        for (const Anomaly &anomaly : anomalies)
            output.element(toJson(anomaly));
        output.endArray();
        return;
    }
    QList<QStringList> rows;
    for (const Anomaly &anomaly : anomalies)
        rows.append(
            {shownTime(anomaly.startUs),
             anomaly.isOpen ? QStringLiteral("open") : shownTime(anomaly.endUs),
             QStringLiteral("%1 %2").arg(QString::fromLatin1(usageDimensionName(anomaly.dimension)),
                                         shownText(anomaly.label.toUtf8())),
             QStringLiteral("%1 %2, usually %3")
                 .arg(whatText(anomaly.kind), amountText(anomaly.kind, anomaly.observed),
                      amountText(anomaly.kind, anomaly.usual)),
             groupedNumber(anomaly.requests)});
    output.table({QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("OF"),
                  QStringLiteral("WHAT STANDS OUT"), QStringLiteral("REQUESTS")},
                 rows, {QStringLiteral("REQUESTS")});
}

Result<void> listAnomalies(StorageContext &context, Output &output, qint64 spanUs)
{
    const qint64 since = spanUs > 0 ? context.clock.nowUs() - spanUs : 0;
    return AnomalyRepository(context.db).list(since).map([&](const QList<Anomaly> &anomalies) {
        print(output, anomalies);
    });
}

Result<void> scan(StorageContext &context, Output &output)
{
    const qint64 now = context.clock.nowUs();
    const auto found = scanForAnomalies(context.db, now, systemTimeZone());
    if (!found)
        return tl::unexpected(found.error());
    if (auto stored = AnomalyRepository(context.db).store(*found); !stored)
        return tl::unexpected(stored.error());
    print(output, *found);
    return {};
}

} // namespace

void addAnomalyCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("anomalies", "What left its habit: times, errors, cost");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct Options {
        std::string since;
    };
    Subcommand<Options> list(noun, "list", "List them, those that go on first");
    list.app->add_option("--since", list.options->since,
                         "Only those that ended within the last 1h, 30d, …");
    list.takesJson(invocation);
    list.does(invocation, [](const Options &options) -> AdminAction {
        const qint64 span =
            options.since.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.since)));
        return [span](StorageContext &context, Output &output) {
            return listAnomalies(context, output, span);
        };
    });

    Subcommand<std::monostate> look(noun, "scan",
                                    "Look at the last day now, as a gateway does every ten "
                                    "minutes, and list what stands out");
    look.takesJson(invocation);
    look.does(invocation, [](std::monostate) -> AdminAction { return scan; });
}

} // namespace orchestris
