// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/counterfeed.h"

#include "models/domain/requestid.h"
#include "models/storage/limituse.h"
#include "models/storage/statement.h"
#include "models/storage/usagecolumns.h"

#include <QLoggingCategory>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcCounters, "orchestris.storage.counters")

constexpr qint64 RecalledUs = 61'000'000; // the longest window that is kept in memory only
constexpr size_t RecalledRows = 2'000;    // habits need some even after a quiet time
constexpr size_t MostRecalled = 20'000;

} // namespace

CounterFeed::CounterFeed(Database &database, const Clock &clock, CounterListener *listener)
    : m_database(database)
    , m_clock(clock)
    , m_listener(listener)
{
}

Result<void> CounterFeed::start(const QList<Limit> &limits)
{
    m_limits = limits;
    if (!m_listener)
        return {};
    if (auto recalled = recall(); !recalled)
        return recalled;
    return tell();
}

Result<void> CounterFeed::limitsChanged(const QList<Limit> &limits)
{
    if (m_limits == limits)
        return {};
    const QList<Limit> before = std::exchange(m_limits, limits);
    auto told = tell();
    if (!told)
        m_limits = before; // tried again with the next publication
    return told;
}

void CounterFeed::poll()
{
    if (!m_stale || m_clock.steadyUs() - m_toldUs < IntervalUs)
        return;
    if (auto told = tell(); !told)
        qCWarning(lcCounters).noquote()
            << "What limits have used cannot be read:" << told.error().message;
}

Result<void> CounterFeed::recall()
{
    QByteArray columns;
    for (const char *column : UsageColumns)
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
    Statement rows(m_database, "SELECT " + columns + " FROM usage ORDER BY id DESC LIMIT ?");
    rows.bind(qint64(MostRecalled));
    const qint64 since = RequestIds::lowerBound(m_clock.nowUs() - RecalledUs);
    std::vector<UsageRecord> newest;
    while (rows.next()) {
        UsageRecord record = readUsageColumns(rows);
        if (newest.size() >= RecalledRows && record.id < since)
            break;
        newest.push_back(std::move(record));
    }
    const bool broke = rows.code() == SQLITE_ROW;
    if (auto ended = rows.end(); !broke && !ended)
        return ended;
    m_listener->recall(newest);
    return {};
}

Result<void> CounterFeed::tell()
{
    m_stale = false;
    m_toldUs = m_clock.steadyUs();
    if (!m_listener || m_limits.isEmpty())
        return {};
    const auto uses = usesOf(m_database, m_limits, m_clock.nowUs());
    if (!uses) {
        m_stale = true;
        return tl::unexpected(uses.error());
    }
    if (!uses->isEmpty())
        m_listener->countersChanged(*uses);
    return {};
}

} // namespace orchestris
