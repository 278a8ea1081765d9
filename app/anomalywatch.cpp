// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/anomalywatch.h"

#include "models/domain/redaction.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

AnomalyWatch::AnomalyWatch(Storage &storage, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(LookEveryMs);
        look();
    });
}

void AnomalyWatch::start()
{
    m_timer.start(FirstLookMs);
}

void AnomalyWatch::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_storage.readThen<QList<Anomaly>>(
        [nowUs = m_clock.nowUs(), zone = systemTimeZone()](Database &database) {
            return scanForAnomalies(database, nowUs, zone);
        },
        this,
        [this](const Result<QList<Anomaly>> &found) {
            if (found)
                store(*found);
            else
                end(found.error().code == ErrorCode::Cancelled ? QString() : found.error().message);
        },
        Storage::Reading::Long);
}

void AnomalyWatch::store(const QList<Anomaly> &found)
{
    m_storage.runThen<int>(
        [found](StorageContext &context) { return AnomalyRepository(context.db).store(found); },
        this,
        [this, found](const Result<int> &added) {
            if (!added) {
                end(added.error().message);
                return;
            }
            const bool isNews = *added > 0 || found != m_found;
            m_found = found;
            end();
            if (isNews)
                Q_EMIT changed();
        });
}

void AnomalyWatch::end(const QString &problem)
{
    m_isLooking = false;
    if (!problem.isEmpty())
        qWarning("Nobody could look for what stands out in usage: %s",
                 qUtf8Printable(redacted(problem)));
}

} // namespace orchestris
