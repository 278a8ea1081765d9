// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/usagesource.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask about usage, answered by the runtime's storage and gateway. Lives
/// in the main thread and never waits.
class UsageSession final : public UsageSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit UsageSession(Runtime &runtime, QObject *parent = nullptr);

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
    Runtime &m_runtime;
};

} // namespace orchestris
