// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usagesession.h"

#include "app/alivewith.h"
#include "app/runtime.h"
#include "models/domain/errorwords.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/pricecomparison.h"
#include "models/storage/requestsearch.h"
#include "models/storage/storage.h"
#include "models/storage/usagereports.h"
#include "models/storage/usagerepository.h"

#include <QSaveFile>

namespace orchestris {

namespace {

qint64 now()
{
    return SystemClock().nowUs();
}

/// Says no once the context is gone: whatever is under way then ends.
std::function<bool()> goneWith(QObject *context)
{
    return [alive = aliveWith(context)] { return !*alive; };
}

Error unwritable(const QSaveFile &file)
{
    return {ErrorCode::Unavailable,
            Errors::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

UsageSession::UsageSession(Runtime &runtime, QObject *parent)
    : UsageSource(parent)
    , m_runtime(runtime)
{
    connect(&runtime, &Runtime::anomaliesChanged, this, &UsageSource::anomaliesChanged);
}

void UsageSession::report(const UsageQuery &query, QObject *context, Done<UsageReport> done)
{
    m_runtime.storage().readThen<UsageReport>(
        [query, gone = goneWith(context)](Database &db) {
            return usageReport(db, query, now(), gone);
        },
        context, std::move(done));
}

void UsageSession::telemetry(qint64 sinceUs, qint64 untilUs, QObject *context,
                             Done<TelemetryReport> done)
{
    m_runtime.storage().readThen<TelemetryReport>(
        [sinceUs, untilUs, gone = goneWith(context)](Database &db) {
            return telemetryReport(db, sinceUs, untilUs, now(), gone);
        },
        context, std::move(done));
}

void UsageSession::listAnomalies(qint64 sinceUs, QObject *context, Done<QList<Anomaly>> done)
{
    m_runtime.storage().readThen<QList<Anomaly>>(
        [sinceUs](Database &db) { return AnomalyRepository(db).list(sinceUs); }, context,
        std::move(done));
}

void UsageSession::comparePrices(const QByteArray &list, QObject *context,
                                 Done<PriceChangeReport> done)
{
    m_runtime.storage().readThen<PriceChangeReport>(
        [list](Database &db) -> Result<PriceChangeReport> {
            const PriceList prices =
                list.isEmpty() ? PriceList::builtIn() : PriceList::fromJson(list);
            if (prices.isEmpty())
                return fail(ErrorCode::InvalidArgument,
                            Errors::tr("This is no price list. One looks like the file that "
                                       "comes with the program: models/domain/data."));
            return orchestris::comparePrices(db, prices, now());
        },
        context, std::move(done));
}

void UsageSession::findRequests(const UsageFilter &filter, QObject *context, Done<RequestPage> done)
{
    m_runtime.storage().readThen<RequestPage>(
        [filter, gone = goneWith(context)](Database &db) {
            return orchestris::findRequests(db, filter, SearchBudgetUs, gone);
        },
        context, std::move(done));
}

void UsageSession::trace(qint64 id, QObject *context, Done<UsageRecord> done)
{
    m_runtime.storage().readThen<UsageRecord>(
        [id](Database &db) { return UsageRepository(db).trace(id); }, context, std::move(done));
}

void UsageSession::exportRequests(const UsageFilter &filter, const QString &path, QObject *context,
                                  Progress progress, Done<qint64> done)
{
    Storage &storage = m_runtime.storage();
    storage.readThen<qint64>(
        [filter, path, tell = toldTo(context, &storage, std::move(progress)),
         gone = goneWith(context)](Database &db) -> Result<qint64> {
            QSaveFile file(path); // leaves nothing unless it is committed
            if (!file.open(QIODevice::WriteOnly))
                return tl::unexpected(unwritable(file));
            const auto rows = exportRequestsCsv(db, filter, file, tell, gone);
            if (rows && !file.commit())
                return tl::unexpected(unwritable(file));
            return rows;
        },
        context, std::move(done), Storage::Reading::Long);
}

void UsageSession::listLive(QObject *context, Done<QList<LiveRequest>> done)
{
    m_runtime.listLive(context, std::move(done));
}

void UsageSession::stopLive(const StopOrder &order, QObject *context, Done<int> done)
{
    m_runtime.stopLive(order, context, std::move(done));
}

} // namespace orchestris
