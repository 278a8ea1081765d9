// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakeusage.h"

#include "models/domain/requestid.h"
#include "tests/support/referencereport.h"

namespace orchestris::test {

namespace {

template<typename T>
bool wants(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool hasId(const UsageRecord &record, const QByteArray &id)
{
    return formatRequestId(record.id) == id || record.clientRequestId == id
           || record.providerRequestId == id
           || std::any_of(record.trace.begin(), record.trace.end(),
                          [&](const Attempt &attempt) { return attempt.providerRequestId == id; });
}

bool fits(const UsageRecord &record, const UsageFilter &filter)
{
    return record.startedAtUs >= filter.sinceUs
           && (filter.untilUs == 0 || record.startedAtUs < filter.untilUs)
           && (filter.beforeId == 0 || record.id < filter.beforeId)
           && (filter.anyId.isEmpty() || hasId(record, filter.anyId))
           && (filter.clientRequestId.isEmpty() || record.clientRequestId == filter.clientRequestId)
           && (filter.requestId.isEmpty() || formatRequestId(record.id) == filter.requestId)
           && wants(filter.ownerKinds, record.ownerKind)
           && wants(filter.organizations, record.organizationId)
           && wants(filter.users, record.userId) && wants(filter.keys, record.keyId)
           && wants<QByteArray>(filter.aliases, record.alias)
           && wants<QByteArray>(filter.models, dimensionOf(record, UsageDimension::Model))
           && wants<QByteArray>(filter.providers, record.provider)
           && wants<QByteArray>(filter.endpoints, record.endpoint)
           && wants<QByteArray>(filter.programs, programOf(record))
           && wants(filter.statuses, statusClassOf(record))
           && wants<QByteArray>(filter.errorCodes, record.errorCode)
           && filter.streamed.value_or(record.streamed) == record.streamed
           && record.totalUs >= filter.leastTotalUs
           && record.tokens.input + record.tokens.output >= filter.leastTokens
           && record.costNanos >= filter.leastCostNanos && record.attempts >= filter.leastAttempts;
}

} // namespace

void FakeUsage::finishExport(const Result<qint64> &result)
{
    m_exportContext = nullptr;
    m_exportDone(result);
}

void FakeUsage::report(const UsageQuery &query, QObject *context, Done<UsageReport> done)
{
    queries.append(query);
    answer<UsageReport>(context, std::move(done), referenceReport(records, query, m_clock.nowUs()));
}

void FakeUsage::telemetry(qint64 sinceUs, qint64 untilUs, QObject *context,
                          Done<TelemetryReport> done)
{
    telemetrySpans.append({sinceUs, untilUs});
    TelemetryReport report = referenceTelemetry(records, sinceUs, untilUs);
    for (TargetTelemetry &target : report.targets) {
        for (const CircuitEvent &event : circuit) {
            if (event.target == QByteArray(target.provider + '/' + target.model))
                target.circuit.push_back(event);
        }
    }
    answer<TelemetryReport>(context, std::move(done), std::move(report));
}

void FakeUsage::listAnomalies(qint64 sinceUs, QObject *context, Done<QList<Anomaly>> done)
{
    QList<Anomaly> found;
    for (const Anomaly &anomaly : anomalies) {
        if (anomaly.endUs > sinceUs)
            found.append(anomaly);
    }
    answer<QList<Anomaly>>(context, std::move(done), std::move(found));
}

void FakeUsage::comparePrices(const QByteArray &, QObject *context, Done<PriceChangeReport> done)
{
    answer<PriceChangeReport>(context, std::move(done), prices);
}

void FakeUsage::findRequests(const UsageFilter &filter, QObject *context, Done<RequestPage> done)
{
    listed.append(filter);
    RequestPage page;
    page.isEnd = true;
    int looked = 0;
    for (const UsageRecord &record : std::as_const(records)) {
        if (filter.beforeId != 0 && record.id >= filter.beforeId)
            continue;
        if (page.records.size() == filter.limit || (lookThrough > 0 && looked == lookThrough)) {
            page.isEnd = false;
            break;
        }
        ++looked;
        page.searchedToId = record.id;
        if (!fits(record, filter))
            continue;
        page.records.append(record);
        page.records.last().trace.clear();
        page.records.last().limits.clear();
    }
    const auto give = [this, context = QPointer(context), done = std::move(done),
                       page = std::move(page)] {
        if (context)
            answer<RequestPage>(context, done, page);
    };
    if (searchesLeft == 0) {
        m_waiting = give;
        return;
    }
    searchesLeft = qMax(searchesLeft - 1, -1);
    give();
}

void FakeUsage::goOn()
{
    searchesLeft = -1;
    if (const auto give = std::exchange(m_waiting, {}))
        give();
}

void FakeUsage::trace(qint64 id, QObject *context, Done<UsageRecord> done)
{
    traced.append(id);
    for (const UsageRecord &record : std::as_const(records)) {
        if (record.id == id) {
            answer<UsageRecord>(context, std::move(done), record);
            return;
        }
    }
    answer<UsageRecord>(context, std::move(done),
                        fail(ErrorCode::NotFound, QStringLiteral("There is no such request.")));
}

void FakeUsage::exportRequests(const UsageFilter &filter, const QString &path, QObject *context,
                               Progress progress, Done<qint64> done)
{
    exported.append({filter, path});
    m_exportContext = context;
    m_exportProgress = std::move(progress);
    m_exportDone = std::move(done);
}

void FakeUsage::listLive(QObject *context, Done<QList<LiveRequest>> done)
{
    answer<QList<LiveRequest>>(context, std::move(done), live);
}

void FakeUsage::stopLive(const StopOrder &order, QObject *context, Done<int> done)
{
    stopped.append(order);
    const qsizetype before = live.size();
    live.removeIf([&](const LiveRequest &request) { return order.concerns(request.record); });
    answer<int>(context, std::move(done), int(before - live.size()));
}

} // namespace orchestris::test
