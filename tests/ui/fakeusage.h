// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "ui/usagesource.h"

#include <QPointer>

namespace orchestris::test {

/// Usage in memory: its answers are computed from `records`. Answers in the next turn of the event
/// loop; keeps what it was asked; fails the next call on demand.
class FakeUsage final : public UsageSource
{
public:
    explicit FakeUsage(const Clock &clock)
        : m_clock(clock)
    {
    }

    QList<UsageRecord> records; ///< newest first; with their traces
    QList<Anomaly> anomalies;
    PriceChangeReport prices;
    QList<LiveRequest> live;
    std::vector<CircuitEvent> circuit;
    /// So many records `findRequests` looks at before it answers with what it has; 0: at all.
    int lookThrough = 0;
    /// So many `findRequests` are answered, the next one waits for goOn(); -1: none waits.
    int searchesLeft = -1;
    void goOn();
    void failNext(const Error &error) { m_failure = error; }

    /// The export that is under way; nothing answers it but these.
    [[nodiscard]] bool isExporting() const { return !m_exportContext.isNull(); }
    void progressExport(double share) { m_exportProgress(share); }
    void finishExport(const Result<qint64> &result);

    // What was asked
    QList<UsageQuery> queries;
    QList<UsageFilter> listed;
    QList<std::pair<qint64, qint64>> telemetrySpans;
    QList<qint64> traced;
    QList<StopOrder> stopped;
    QList<std::pair<UsageFilter, QString>> exported;

    void report(const UsageQuery &query, QObject *context, Done<UsageReport> done) override;
    void telemetry(qint64 sinceUs, qint64 untilUs, QObject *context,
                   Done<TelemetryReport> done) override;
    void listAnomalies(qint64 sinceUs, QObject *context, Done<QList<Anomaly>> done) override;
    void comparePrices(const QByteArray &list, QObject *context,
                       Done<PriceChangeReport> done) override;
    void findRequests(const UsageFilter &filter, QObject *context, Done<RequestPage> done) override;
    void trace(qint64 id, QObject *context, Done<UsageRecord> done) override;
    void exportRequests(const UsageFilter &filter, const QString &path, QObject *context,
                        Progress progress, Done<qint64> done) override;
    void listLive(QObject *context, Done<QList<LiveRequest>> done) override;
    void stopLive(const StopOrder &order, QObject *context, Done<int> done) override;

private:
    template<typename T>
    void answer(QObject *context, Done<T> done, Result<T> result)
    {
        if (m_failure)
            result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }

    const Clock &m_clock;
    std::optional<Error> m_failure;
    std::function<void()> m_waiting;
    QPointer<QObject> m_exportContext;
    Progress m_exportProgress;
    Done<qint64> m_exportDone;
};

} // namespace orchestris::test
