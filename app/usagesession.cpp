// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usagesession.h"

#include "app/runtime.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"

namespace orchestris {

namespace {

template<typename T>
void refuse(QObject *context, const UsageSource::Done<T> &done)
{
    QMetaObject::invokeMethod(
        context,
        [done] { done(fail(ErrorCode::Internal, QStringLiteral("This is not known yet."))); },
        Qt::QueuedConnection);
}

} // namespace

UsageSession::UsageSession(Runtime &runtime, QObject *parent)
    : UsageSource(parent)
    , m_runtime(runtime)
{
}

void UsageSession::report(const UsageQuery &, QObject *context, Done<UsageReport> done)
{
    refuse(context, done);
}

void UsageSession::telemetry(qint64, qint64, QObject *context, Done<TelemetryReport> done)
{
    refuse(context, done);
}

void UsageSession::listAnomalies(qint64, QObject *context, Done<QList<Anomaly>> done)
{
    refuse(context, done);
}

void UsageSession::comparePrices(const QByteArray &, QObject *context, Done<PriceChangeReport> done)
{
    refuse(context, done);
}

void UsageSession::findRequests(const UsageFilter &, QObject *context, Done<RequestPage> done)
{
    refuse(context, done);
}

void UsageSession::trace(qint64 id, QObject *context, Done<UsageRecord> done)
{
    m_runtime.storage().readThen<UsageRecord>(
        [id](Database &db) { return UsageRepository(db).trace(id); }, context, std::move(done));
}

void UsageSession::exportRequests(const UsageFilter &, const QString &, QObject *context, Progress,
                                  Done<qint64> done)
{
    refuse(context, done);
}

void UsageSession::listLive(QObject *context, Done<QList<LiveRequest>> done)
{
    refuse(context, done);
}

void UsageSession::stopLive(const StopOrder &, QObject *context, Done<int> done)
{
    refuse(context, done);
}

} // namespace orchestris
