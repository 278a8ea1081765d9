// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/outsidenews.h"

#include "models/domain/requestid.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/database.h"
#include "models/storage/noticerepository.h"
#include "models/storage/requestrows.h"
#include "models/storage/rows.h"
#include "models/storage/targethealthrepository.h"

namespace orchestris {

namespace {

/// Anomalies that ended longer ago are no news.
constexpr qint64 AnomalySpanUs = 2ll * 86'400 * 1'000'000;

} // namespace

Result<OutsideNews> OutsideWatch::look(Database &database, qint64 nowUs)
{
    OutsideNews news;
    const auto version = database.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_dataVersion && !m_isBehind)
        return news;
    if (m_dataVersion < 0) {
        if (auto begun = begin(database, nowUs); !begun)
            return tl::unexpected(begun.error());
    }
    for (const auto &done : {readNew(database, nowUs, news), readOpen(database, news),
                             readRest(database, nowUs, news)}) {
        if (!done)
            return tl::unexpected(done.error());
    }
    m_dataVersion = *version; // what was written meanwhile is another one
    return news;
}

Result<void> OutsideWatch::begin(Database &database, qint64 nowUs)
{
    m_fromId = RequestIds::lowerBound(nowUs - LateUs);
    // Pages that were filled before show these as running.
    const auto open = readRows(database, QStringLiteral("SELECT id FROM usage WHERE state = 0"), {},
                               [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!open)
        return tl::unexpected(open.error());
    m_open.insert(open->begin(), open->end());
    const auto notices = NoticeRepository(database).list(0, 1);
    if (!notices)
        return tl::unexpected(notices.error());
    m_newestNotice = notices->isEmpty() ? 0 : notices->first().id;
    return {};
}

void OutsideWatch::take(UsageRecord record, OutsideNews &news)
{
    const auto known = m_known.find(record.id);
    if (known != m_known.end() && known->second == record.state)
        return;
    m_known[record.id] = record.state;
    if (record.state == RequestState::Open)
        m_open.insert(record.id);
    else
        m_open.erase(record.id);
    news.records.append(std::move(record));
}

Result<void> OutsideWatch::readNew(Database &database, qint64 nowUs, OutsideNews &news)
{
    Statement statement(database,
                        selectRequests() + "WHERE usage.id > ? ORDER BY usage.id LIMIT ?");
    statement.bind(m_fromId);
    statement.bind(MostRecords);
    int rows = 0;
    qint64 lastId = m_fromId;
    while (statement.next()) {
        UsageRecord record = readRequest(statement);
        lastId = record.id;
        ++rows;
        take(std::move(record), news);
    }
    if (auto ended = statement.end(); !ended)
        return ended;
    m_isBehind = rows == MostRecords;
    // Who is behind goes on where it came to; what comes late there is not seen.
    m_fromId = m_isBehind ? lastId : std::max(m_fromId, RequestIds::lowerBound(nowUs - LateUs) - 1);
    m_known.erase(m_known.begin(), m_known.upper_bound(m_fromId));
    return {};
}

Result<void> OutsideWatch::readOpen(Database &database, OutsideNews &news)
{
    const std::set<qint64> open(m_open.begin(), m_open.upper_bound(m_fromId));
    QList<UsageRecord> ended;
    for (const qint64 id : open) {
        Statement statement(database, selectRequests() + "WHERE usage.id = ?");
        statement.bind(id);
        const bool isThere = statement.next();
        UsageRecord record = isThere ? readRequest(statement) : UsageRecord();
        if (auto read = statement.end(); !isThere && !read)
            return read;
        if (isThere && record.state == RequestState::Open)
            continue;
        m_open.erase(id);
        if (isThere)
            ended.append(std::move(record));
    }
    news.records = ended + news.records;
    return {};
}

Result<void> OutsideWatch::readRest(Database &database, qint64 nowUs, OutsideNews &news)
{
    auto health = TargetHealthRepository(database).list();
    if (!health)
        return tl::unexpected(health.error());
    if (m_health != *health) {
        m_health = *health;
        news.health = std::move(*health);
    }
    const auto notices = NoticeRepository(database).list(0, 1);
    if (!notices)
        return tl::unexpected(notices.error());
    const Id newest = notices->isEmpty() ? 0 : notices->first().id;
    news.hasNotices = std::exchange(m_newestNotice, newest) != newest;
    auto anomalies = AnomalyRepository(database).list(nowUs - AnomalySpanUs);
    if (!anomalies)
        return tl::unexpected(anomalies.error());
    news.hasAnomalies = *anomalies != m_anomalies;
    m_anomalies = std::move(*anomalies);
    return {};
}

} // namespace orchestris
