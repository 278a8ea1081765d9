// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulationlisting.h"

#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "models/domain/requestid.h"

#include <QJsonArray>

#include <algorithm>

namespace orchestris {

namespace {

constexpr size_t ShownRequests = 10; // in the table; JSON has all

void insertQuantities(QJsonObject &json, const Quantities &quantities)
{
    json.insert(QStringLiteral("cost_nanos"), quantities.cost);
    json.insert(QStringLiteral("tokens"), quantities.totalTokens);
    json.insert(QStringLiteral("output_tokens"), quantities.outputTokens);
}

QJsonObject toJson(const RefusedKey &key, const SubjectNames &names)
{
    QJsonObject json{{QStringLiteral("key_id"), key.keyId},
                     {QStringLiteral("key_name"), nameJson(names.keys.value(key.keyId))},
                     {QStringLiteral("user"), nameJson(names.users.value(key.userId))},
                     {QStringLiteral("requests"), key.requests},
                     {QStringLiteral("first_at"), jsonTime(key.firstAtUs)},
                     {QStringLiteral("last_at"), jsonTime(key.lastAtUs)}};
    insertQuantities(json, key.quantities);
    return json;
}

QJsonObject toJson(const RefusedWindow &window)
{
    return {{QStringLiteral("began_at"), jsonTime(window.span.startUs)},
            {QStringLiteral("ended_at"), jsonTime(window.span.endUs)},
            {QStringLiteral("used"), window.used},
            {QStringLiteral("requests"), window.requests},
            {QStringLiteral("first_at"), jsonTime(window.firstAtUs)}};
}

QJsonObject toJson(const RefusedRequest &request, const SubjectNames &names)
{
    return {
        {QStringLiteral("request_id"), QString::fromUtf8(formatRequestId(request.id))},
        {QStringLiteral("started_at"), jsonTime(request.startedAtUs)},
        {QStringLiteral("key_name"), nameJson(names.keys.value(request.keyId))},
        {QStringLiteral("user"), nameJson(names.users.value(request.userId))},
        {QStringLiteral("requested_model"), nameJson(QString::fromUtf8(request.model))},
        {QStringLiteral("cost_nanos"), request.cost},
    };
}

template<typename Rows, typename Make>
QJsonArray arrayOf(const Rows &rows, const Make &make)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(make(row));
    return array;
}

QString summary(const SimulationReport &report, const Limit &limit, const SubjectNames &names,
                TimeSpan span)
{
    const QString from = shownTime(span.startUs);
    const QString subject = names.shown(limit.subject, limit.subjectId);
    const bool isConcurrent = limit.metric == LimitMetric::Concurrent;
    const QString most =
        isConcurrent
            ? QStringLiteral("at most %1 ran at the same time").arg(groupedNumber(report.highest))
            : QStringLiteral("the most that was used in one window is %1")
                  .arg(amountText(limit.metric, report.highest));
    if (report.examined == 0)
        return QStringLiteral("Since %1 there was no request of %2 that the limit counts.")
            .arg(from, subject);
    if (report.refused == 0)
        return QStringLiteral("None of the %1 requests of %2 since %3 would have been refused by "
                              "%4; %5.")
            .arg(groupedNumber(report.examined), subject, from, limitText(limit), most);
    return QStringLiteral("%1 of the %2 requests of %3 since %4 would have been refused by %5: "
                          "they cost $%6 and had %7 tokens; %8.")
        .arg(groupedNumber(report.refused), groupedNumber(report.examined), subject, from,
             limitText(limit), formatDollarsExact(report.refusedQuantities.cost),
             groupedNumber(report.refusedQuantities.totalTokens), most);
}

void printKeys(Output &output, const SimulationReport &report, const SubjectNames &names)
{
    const QString requests = QStringLiteral("REFUSED");
    const QString cost = QStringLiteral("COST");
    const QString tokens = QStringLiteral("TOKENS");
    QList<QStringList> rows;
    for (const RefusedKey &key : report.keys)
        rows.append({names.keys.value(key.keyId, QStringLiteral("?")),
                     key.userId == 0 ? QStringLiteral("—")
                                     : names.users.value(key.userId, QStringLiteral("?")),
                     groupedNumber(key.requests), u'$' + formatDollarsExact(key.quantities.cost),
                     groupedNumber(key.quantities.totalTokens), shownTime(key.firstAtUs),
                     shownTime(key.lastAtUs)});
    output.table({QStringLiteral("KEY"), QStringLiteral("USER"), requests, cost, tokens,
                  QStringLiteral("FIRST"), QStringLiteral("LAST")},
                 rows, {requests, cost, tokens});
}

void printWindows(Output &output, const SimulationReport &report, const Limit &limit)
{
    const QString requests = QStringLiteral("REFUSED");
    const QString used = QStringLiteral("REALLY USED");
    QList<QStringList> rows;
    for (const RefusedWindow &window : report.windows) {
        const bool isEndless = limit.window == LimitWindow::Total;
        rows.append({shownTime(window.span.startUs),
                     isEndless ? QStringLiteral("—") : shownTime(window.span.endUs),
                     amountText(limit.metric, window.used), groupedNumber(window.requests),
                     shownTime(window.firstAtUs)});
    }
    output.table({QStringLiteral("FROM"), QStringLiteral("UNTIL"), used, requests,
                  QStringLiteral("FROM THEN ON")},
                 rows, {used, requests});
}

void printRequests(Output &output, const SimulationReport &report, const SubjectNames &names)
{
    const QString cost = QStringLiteral("COST");
    QList<QStringList> rows;
    for (size_t i = 0; i < std::min(report.requests.size(), ShownRequests); ++i) {
        const RefusedRequest &request = report.requests[i];
        rows.append({shownTime(request.startedAtUs), QString::fromUtf8(formatRequestId(request.id)),
                     names.keys.value(request.keyId, QStringLiteral("?")), shownText(request.model),
                     u'$' + formatDollarsExact(request.cost)});
    }
    output.table({QStringLiteral("FIRST REFUSED"), QStringLiteral("REQUEST ID"),
                  QStringLiteral("KEY"), QStringLiteral("MODEL"), cost},
                 rows, {cost});
}

} // namespace

void printSimulation(Output &output, const SimulationReport &report, const Limit &limit,
                     const SubjectNames &names, TimeSpan span)
{
    if (output.isJson()) {
        QJsonObject refused;
        insertQuantities(refused, report.refusedQuantities);
        output.object({
            {QStringLiteral("since"), jsonTime(span.startUs)},
            {QStringLiteral("until"), jsonTime(span.endUs)},
            {QStringLiteral("examined"), report.examined},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("refused_usage"), refused},
            {QStringLiteral("highest"), report.highest},
            {QStringLiteral("keys"),
             arrayOf(report.keys, [&](const RefusedKey &key) { return toJson(key, names); })},
            {QStringLiteral("windows"),
             arrayOf(report.windows, [](const RefusedWindow &window) { return toJson(window); })},
            {QStringLiteral("requests"),
             arrayOf(report.requests,
                     [&](const RefusedRequest &request) { return toJson(request, names); })},
        });
        return;
    }
    output.line(summary(report, limit, names, span));
    if (report.refused == 0)
        return;
    output.line({});
    printKeys(output, report, names);
    if (!report.windows.empty()) {
        output.line({});
        printWindows(output, report, limit);
    }
    output.line({});
    printRequests(output, report, names);
}

} // namespace orchestris
