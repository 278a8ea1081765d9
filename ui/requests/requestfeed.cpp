// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requestfeed.h"

#include "models/domain/requestid.h"
#include "models/domain/usagefilter.h"
#include "models/tables/recordwords.h"
#include "ui/consolebackend.h"

namespace orchestris {

namespace {

constexpr int ThrottleMs = 100; // new rows are shown in batches: each costs a layout of the table

} // namespace

RequestFeed::RequestFeed(const UiContext &context, RequestTableModel *model, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
{
    m_throttle.setInterval(ThrottleMs);
    m_throttle.setSingleShot(true);
    connect(&m_throttle, &QTimer::timeout, this, &RequestFeed::flush);
    connect(&context.backend, &ConsoleBackend::recordsChanged, this, &RequestFeed::takeRecords);
}

qint64 RequestFeed::searchedToUs() const
{
    return RequestIds::timeUsOf(m_searchedToId);
}

void RequestFeed::setFilter(const UsageFilter &filter)
{
    m_filter = filter;
    m_filter.limit = PageSize;
    m_filter.beforeId = 0;
    m_arrived.clear();
    m_waiting.clear();
    m_above.clear();
    m_hasGap = m_isEnd = false;
    m_searchedToId = 0;
    m_model->setRows({});
    reload();
}

void RequestFeed::reload()
{
    m_found = 0;
    m_isStopped = m_isSearching = false;
    ask(0, [this](const RequestPage &page) { takeFirst(page); });
}

void RequestFeed::loadOlder()
{
    if (m_isLoading || m_isEnd || m_searchedToId == 0)
        return;
    m_found = 0;
    m_isStopped = false;
    ask(m_searchedToId, [this](const RequestPage &page) { takeOlder(page); });
}

void RequestFeed::loadNewer()
{
    if (m_isLoading || m_above.empty())
        return;
    m_newer.clear();
    ask(m_above.back() + 1, [this](const RequestPage &page) { takeNewer(page); });
}

void RequestFeed::stop()
{
    m_query.reset();
    m_isLoading = m_isSearching = false;
    m_isStopped = true;
    Q_EMIT changed();
}

void RequestFeed::ask(qint64 beforeId, std::function<void(const RequestPage &)> take)
{
    m_query = std::make_unique<QObject>();
    m_isLoading = true;
    UsageFilter asked = m_filter;
    asked.limit = PageSize;
    asked.beforeId = beforeId;
    m_context.usage.findRequests(asked, m_query.get(),
                                 [this, take = std::move(take)](const Result<RequestPage> &page) {
                                     m_isLoading = false;
                                     if (page) {
                                         take(*page);
                                     } else {
                                         m_isSearching = false;
                                         Q_EMIT failed(page.error());
                                     }
                                     Q_EMIT changed();
                                 });
    Q_EMIT changed();
}

void RequestFeed::takeFirst(const RequestPage &page)
{
    const bool joins = m_above.empty() && !m_hasGap && m_model->rowCount() > 0
                       && (page.isEnd || page.searchedToId <= m_model->newestId());
    // What began meanwhile is newer than the page, and in the table already.
    const bool isFresh = m_searchedToId == 0;
    Q_EMIT windowMoves();
    if (!joins && !isFresh) {
        m_above.clear();
        m_waiting.clear();
        m_hasGap = false;
        m_model->setRows({});
    }
    if (!joins || isFresh) {
        m_searchedToId = page.searchedToId;
        m_isEnd = page.isEnd;
    }
    m_found = int(page.records.size());
    place(page.records, Keep::Newest);
    goOn();
    Q_EMIT windowMoved();
}

void RequestFeed::takeOlder(const RequestPage &page)
{
    m_found += int(page.records.size());
    m_searchedToId = page.searchedToId > 0 ? page.searchedToId : m_searchedToId;
    m_isEnd = page.isEnd;
    Q_EMIT windowMoves();
    place(page.records, Keep::Oldest);
    goOn();
    Q_EMIT windowMoved();
}

void RequestFeed::goOn()
{
    m_isSearching = !m_isEnd && m_found < PageSize && m_searchedToId > 0;
    if (m_isSearching)
        ask(m_searchedToId, [this](const RequestPage &page) { takeOlder(page); });
}

void RequestFeed::takeNewer(const RequestPage &page)
{
    m_newer += page.records;
    const bool isWhole = page.isEnd || page.searchedToId <= m_model->newestId();
    if (!isWhole) {
        ask(page.searchedToId, [this](const RequestPage &next) { takeNewer(next); });
        return;
    }
    m_above.pop_back();
    Q_EMIT windowMoves();
    place(std::exchange(m_newer, {}), Keep::Newest);
    Q_EMIT windowMoved();
}

void RequestFeed::place(QList<UsageRecord> records, Keep keep)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (UsageRecord &record : records)
        words::completeNames(record, *snapshot);
    const qint64 oldest = m_model->oldestId();
    const qint64 newest = m_model->newestId();
    m_model->upsert(records, keep);
    trackEnds(oldest, newest);
}

void RequestFeed::trackEnds(qint64 oldest, qint64 newest)
{
    if (m_model->newestId() < newest)
        m_above.push_back(newest);
    if (oldest > 0 && m_model->oldestId() > oldest) {
        m_searchedToId = m_model->oldestId();
        m_isEnd = false;
    }
}

void RequestFeed::setLive(bool live)
{
    if (live == m_isLive)
        return;
    m_isLive = live;
    if (live && m_hasGap)
        reload();
    else if (live && !m_waiting.isEmpty())
        place(std::exchange(m_waiting, {}).values(), Keep::Newest);
    Q_EMIT changed();
}

void RequestFeed::takeRecords(const QList<UsageRecord> &records)
{
    for (const UsageRecord &record : records) {
        const auto known = m_arrived.constFind(record.id);
        if (known == m_arrived.constEnd() || known->state == RequestState::Open)
            m_arrived.insert(record.id, record);
    }
    if (!m_throttle.isActive()) {
        m_throttle.start();
        flush();
    }
}

void RequestFeed::flush()
{
    if (m_arrived.isEmpty())
        return;
    m_throttle.start();
    showNow(std::exchange(m_arrived, {}).values());
}

void RequestFeed::showNow(QList<UsageRecord> records)
{
    QList<UsageRecord> shown;
    QList<qint64> gone;
    const qint64 newest = m_above.empty() ? m_model->newestId() : m_above.front();
    for (const UsageRecord &record : records) {
        const bool isThere = m_model->rowOf(record.id) >= 0;
        if (!fitsFilter(record, m_filter)) {
            m_waiting.remove(record.id);
            if (isThere)
                gone.append(record.id);
        } else if (isThere || (m_isLive && m_above.empty())) {
            // One that is older than what was looked through comes with its page.
            if (isThere || m_isEnd || record.id >= m_searchedToId)
                shown.append(record);
        } else if (record.id > newest || m_waiting.contains(record.id)) {
            if (m_waiting.size() < RequestTableModel::DefaultLimit || m_waiting.contains(record.id))
                m_waiting.insert(record.id, record);
            else
                m_hasGap = true;
        }
    }
    m_model->remove(gone);
    place(shown, Keep::Newest);
    Q_EMIT recordsCame(records);
    Q_EMIT changed();
}

} // namespace orchestris
