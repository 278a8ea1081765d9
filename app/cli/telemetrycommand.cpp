// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "app/cli/usagelisting.h"
#include "models/storage/storage.h"
#include "models/storage/usagereports.h"

#include <QJsonArray>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;

QString circuitName(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return QStringLiteral("closed");
    case CircuitState::Open:
        return QStringLiteral("open");
    case CircuitState::HalfOpen:
        break;
    }
    return QStringLiteral("half_open");
}

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const TargetTelemetry &target)
{
    QJsonObject outcomes;
    for (const auto &[outcome, count] : target.outcomes)
        outcomes.insert(QString::fromUtf8(outcome), count);
    QJsonArray circuit;
    for (const CircuitEvent &event : target.circuit)
        circuit.append(QJsonObject{
            {QStringLiteral("at"), jsonTime(event.atUs)},
            {QStringLiteral("state"), circuitName(event.circuit)},
            {QStringLiteral("consecutive_failures"), event.consecutiveFailures},
            {QStringLiteral("outcome"), QString::fromUtf8(event.outcome)},
        });
    return {
        {QStringLiteral("provider"), QString::fromUtf8(target.provider)},
        {QStringLiteral("upstream_model"), QString::fromUtf8(target.model)},
        {QStringLiteral("attempts"), target.attempts},
        {QStringLiteral("failures"), target.failures()},
        {QStringLiteral("skipped"), target.skipped},
        {QStringLiteral("wait_us"), target.waitUs},
        {QStringLiteral("outcomes"), outcomes},
        {QStringLiteral("p50_us"), orNull(target.latency.quantile(0.5))},
        {QStringLiteral("p95_us"), orNull(target.latency.quantile(0.95))},
        {QStringLiteral("p99_us"), orNull(target.latency.quantile(0.99))},
        {QStringLiteral("first_byte_p50_us"), orNull(target.firstByte.quantile(0.5))},
        {QStringLiteral("first_byte_p95_us"), orNull(target.firstByte.quantile(0.95))},
        {QStringLiteral("answered"), sumsToJson(target.requests)},
        {QStringLiteral("circuit"), circuit},
    };
}

/// "connect 3, timeout 1": the most frequent first.
QString failuresText(const TargetTelemetry &target)
{
    std::vector<std::pair<qint64, QByteArray>> failures;
    for (const auto &[outcome, count] : target.outcomes) {
        if (outcome != "ok" && count > 0)
            failures.emplace_back(-count, outcome);
    }
    std::sort(failures.begin(), failures.end());
    QStringList texts;
    for (const auto &[count, outcome] : failures)
        texts.append(QStringLiteral("%1 %2").arg(QString::fromUtf8(outcome)).arg(-count));
    return texts.join(QStringLiteral(", "));
}

void print(Output &output, const TelemetryReport &report)
{
    if (output.isJson()) {
        output.beginArray();
        for (const TargetTelemetry &target : report.targets)
            output.element(toJson(target));
        output.endArray();
        return;
    }
    const QStringList numbers{QStringLiteral("ATTEMPTS"), QStringLiteral("FAILED"),
                              QStringLiteral("SKIPPED"),  QStringLiteral("P50"),
                              QStringLiteral("P95"),      QStringLiteral("1ST BYTE"),
                              QStringLiteral("TOKENS/S")};
    QList<QStringList> rows;
    for (const TargetTelemetry &target : report.targets) {
        const UsageSums &sums = target.requests.sums;
        rows.append({shownText(target.provider + '/' + target.model),
                     groupedNumber(target.attempts), groupedNumber(target.failures()),
                     groupedNumber(target.skipped), shownMicroseconds(target.latency.quantile(0.5)),
                     shownMicroseconds(target.latency.quantile(0.95)),
                     shownMicroseconds(target.firstByte.quantile(0.5)),
                     sums.generatingUs <= 0 ? QStringLiteral("—")
                                            : QString::number(double(sums.generatedTokens) * 1e6
                                                                  / double(sums.generatingUs),
                                                              'f', 1),
                     failuresText(target)});
    }
    output.table(QStringList{QStringLiteral("MODEL")} + numbers
                     + QStringList{QStringLiteral("WHAT WENT WRONG")},
                 rows, numbers);
    output.line(QStringLiteral("%1 to %2, by whole hours")
                    .arg(shownTime(report.span.startUs), shownTime(report.span.endUs)));
}

} // namespace

void addTelemetryCommand(CLI::App &app, Invocation &invocation)
{
    struct Options {
        std::string since;
    };
    Subcommand<Options> telemetry(app, "telemetry", "How providers and their models did");
    telemetry.app->add_option("--since", telemetry.options->since,
                              "Of the last 1h, 7d, … (default: 1d)");
    telemetry.takesJson(invocation);
    telemetry.does(invocation, [](const Options &options) -> AdminAction {
        const qint64 span =
            options.since.empty() ? DayUs : valueOrThrow(parseDuration(toQString(options.since)));
        return [span](StorageContext &context, Output &output) {
            const qint64 now = context.clock.nowUs();
            return telemetryReport(context.db, now - span, now, now)
                .map([&](const TelemetryReport &report) { print(output, report); });
        };
    });
}

} // namespace orchestris
