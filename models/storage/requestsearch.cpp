// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/requestsearch.h"

#include "models/domain/errorwords.h"
#include "models/domain/requestid.h"
#include "models/storage/readtransaction.h"
#include "models/storage/requestconditions.h"
#include "models/storage/requestrows.h"
#include "models/storage/requestslots.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <set>

namespace orchestris {

namespace {

constexpr qint64 Second = 1'000'000;
/// Numbers may be ahead of the clock that a request's sums go by.
constexpr qint64 SlackUs = 60 * Second;
// How much is looked through between two looks at the clock follows from how long it takes.
constexpr qint64 LeastSpanUs = Second;
constexpr qint64 MostSpanUs = RollupDayUs / 4; // what follows may be much denser
constexpr qint64 ShortNs = 4'000'000;
constexpr qint64 LongNs = 16'000'000;

/// Numbers of requests: from `first` to before `end`.
struct IdSpan {
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

IdSpan spanOf(const UsageFilter &filter)
{
    IdSpan span;
    if (filter.sinceUs > 0)
        span.first = RequestIds::lowerBound(filter.sinceUs);
    if (filter.untilUs > 0)
        span.end = RequestIds::lowerBound(filter.untilUs);
    if (filter.beforeId > 0)
        span.end = std::min(span.end, filter.beforeId);
    return span;
}

class RequestSearch
{
public:
    RequestSearch(Database &database, const UsageFilter &filter, qint64 budgetUs,
                  const std::function<bool()> &cancelled)
        : m_database(database)
        , m_filter(filter)
        , m_conditions(filter)
        , m_cancelled(cancelled)
        , m_deadline(QDeadlineTimer::Forever)
        , m_limit(std::clamp(filter.limit, 0, MaximumRequestRows))
        , m_span(spanOf(filter))
        , m_rows(database, QByteArray(selectRequests() + "WHERE usage.id >= ? AND usage.id < ?"
                                      + m_conditions.text() + " ORDER BY usage.id DESC LIMIT ?"))
    {
        if (budgetUs >= 0)
            m_deadline.setPreciseRemainingTime(0, budgetUs * 1000);
    }

    [[nodiscard]] Result<RequestPage> run()
    {
        m_page.searchedToId = m_span.end;
        auto searched = m_limit > 0 && m_span.first < m_span.end ? search() : finish();
        if (!searched)
            return tl::unexpected(searched.error());
        return std::move(m_page);
    }

private:
    [[nodiscard]] Result<void> search();
    [[nodiscard]] Result<void> lookUp();
    [[nodiscard]] Result<void> clampToRows();
    [[nodiscard]] Result<void> searchDays(RequestSlots &slots);
    [[nodiscard]] Result<void> searchDay(qint64 day, const RequestSlots::Quarters &quarters);
    [[nodiscard]] Result<void> searchSpan(IdSpan span);
    [[nodiscard]] Result<void> take(IdSpan span);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] bool isFull() const { return m_page.records.size() >= m_limit; }
    /// Whether to end here; `m_wentOn` makes each call get on.
    [[nodiscard]] bool isOver() const { return isFull() || (m_wentOn && m_deadline.hasExpired()); }

    Database &m_database;
    const UsageFilter &m_filter;
    RequestConditions m_conditions;
    const std::function<bool()> &m_cancelled;
    QDeadlineTimer m_deadline;
    qsizetype m_limit;
    IdSpan m_span;
    Statement m_rows;
    RequestPage m_page;
    qint64 m_stepUs = SlotUs;
    bool m_wentOn = false;
};

/// There is nothing older.
Result<void> RequestSearch::finish()
{
    m_page.isEnd = m_limit > 0;
    if (m_page.isEnd)
        m_page.searchedToId = std::min(m_page.searchedToId, m_span.first);
    return {};
}

Result<void> RequestSearch::search()
{
    if (!m_filter.anyId.isEmpty() || !m_filter.requestId.isEmpty())
        return lookUp();
    // What an index finds, or what is listed as it stands, needs no time.
    if (m_conditions.isEmpty() || !m_filter.clientRequestId.isEmpty()) {
        if (auto taken = take(m_span); !taken)
            return taken;
        return isFull() ? Result<void>() : finish();
    }
    if (auto clamped = clampToRows(); !clamped)
        return clamped;
    RequestSlots slots(m_database, conditionsOf(m_filter));
    auto isUseful = slots.prepare();
    if (!isUseful)
        return tl::unexpected(isUseful.error());
    if (auto searched = *isUseful ? searchDays(slots) : searchSpan(m_span); !searched)
        return searched;
    return m_page.searchedToId <= m_span.first && !isFull() ? finish() : Result<void>();
}

/// Adds those of the span, newest first, up to the limit.
Result<void> RequestSearch::take(IdSpan span)
{
    m_rows.rewind();
    m_rows.bind(span.first);
    m_rows.bind(span.end);
    m_conditions.bind(m_rows);
    m_rows.bind(qint64(m_limit - m_page.records.size()));
    while (m_rows.next())
        m_page.records.append(readRequest(m_rows));
    if (auto ended = m_rows.end(); !ended)
        return ended;
    m_page.searchedToId = isFull() ? m_page.records.last().id : span.first;
    m_wentOn = true;
    return {};
}

Result<void> RequestSearch::lookUp()
{
    std::set<qint64, std::greater<>> ids;
    const auto ours = [&](const QByteArray &text) {
        const auto id = parseRequestId(text);
        if (id && *id >= m_span.first && *id < m_span.end)
            ids.insert(*id);
    };
    if (m_filter.anyId.isEmpty()) {
        ours(m_filter.requestId);
    } else {
        ours(m_filter.anyId);
        for (const char *column : {"client_request_id", "provider_request_id"}) {
            Statement row(m_database, "SELECT id FROM usage WHERE " + QByteArray(column)
                                          + " = ? AND id >= ? AND id < ? ORDER BY id DESC");
            row.bind(m_filter.anyId);
            row.bind(m_span.first);
            row.bind(m_span.end);
            while (ids.size() < size_t(MaximumRequestRows) && row.next())
                ids.insert(row.number());
            if (row.code() != SQLITE_ROW) {
                if (auto ended = row.end(); !ended)
                    return ended;
            }
        }
        if (!m_filter.requestId.isEmpty())
            std::erase_if(ids, [&](qint64 id) { return id != parseRequestId(m_filter.requestId); });
    }
    for (const qint64 id : ids) {
        if (auto taken = take({id, id + 1}); !taken)
            return taken;
        if (isFull())
            return {};
    }
    return finish();
}

/// No need to look for what is before the first row, or after the last one.
Result<void> RequestSearch::clampToRows()
{
    Statement least(m_database, "SELECT min(id) FROM usage");
    Statement most(m_database, "SELECT max(id) FROM usage");
    if (!least.next())
        return least.end();
    if (!most.next())
        return most.end();
    if (least.isNull() || most.isNull()) {
        m_span.end = m_span.first;
        return {};
    }
    m_span.first = std::max(m_span.first, least.number());
    m_span.end = std::min(m_span.end, most.number() + 1);
    m_page.searchedToId = std::max(m_span.first, m_span.end);
    return {};
}

Result<void> RequestSearch::searchDays(RequestSlots &slots)
{
    if (m_span.first >= m_span.end)
        return {};
    // The slack may lead from the last quarter of a day into the next one.
    const qint64 last =
        std::max<qint64>((RequestIds::timeUsOf(m_span.first) - SlackUs) / RollupDayUs, 0);
    const qint64 first = (RequestIds::timeUsOf(m_span.end - 1) + SlackUs) / RollupDayUs;
    for (qint64 day = first; day >= last; --day) {
        if (m_cancelled && m_cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
        auto quarters = slots.ofDay(day);
        if (!quarters)
            return tl::unexpected(quarters.error());
        if (auto searched = searchDay(day, *quarters); !searched || isOver())
            return searched;
        // Days before reach so far at most.
        const qint64 done = RequestIds::lowerBound(day * RollupDayUs + SlackUs);
        if (done < m_page.searchedToId) {
            m_page.searchedToId = std::max(done, m_span.first);
            m_wentOn = true;
        }
        if (isOver())
            return {};
    }
    m_page.searchedToId = m_span.first;
    return {};
}

/// Newest first, quarters that follow each other at once.
Result<void> RequestSearch::searchDay(qint64 day, const RequestSlots::Quarters &quarters)
{
    for (int end = SlotsADay; end > 0; --end) {
        if (!quarters.test(size_t(end - 1)))
            continue;
        int first = end - 1;
        while (first > 0 && quarters.test(size_t(first - 1)))
            --first;
        const qint64 startUs = day * RollupDayUs;
        IdSpan span;
        span.first =
            std::max(m_span.first, RequestIds::lowerBound(startUs + first * SlotUs - SlackUs));
        span.end =
            std::min(m_page.searchedToId, RequestIds::lowerBound(startUs + end * SlotUs + SlackUs));
        if (auto searched = searchSpan(span); !searched || isOver())
            return searched;
        end = first + 1; // the loop takes one
    }
    return {};
}

/// In pieces that take some milliseconds each.
Result<void> RequestSearch::searchSpan(IdSpan span)
{
    QElapsedTimer timer;
    while (span.first < span.end) {
        if (m_cancelled && m_cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
        const qint64 lastUs = RequestIds::timeUsOf(span.end - 1);
        const qint64 first =
            std::max(span.first, std::min(RequestIds::lowerBound(lastUs - m_stepUs), span.end - 1));
        timer.start();
        if (auto taken = take({first, span.end}); !taken || isOver())
            return taken;
        const qint64 ns = timer.nsecsElapsed();
        if (ns < ShortNs)
            m_stepUs = std::min(m_stepUs * 2, MostSpanUs);
        else if (ns > LongNs)
            m_stepUs = std::max(m_stepUs / 2, LeastSpanUs);
        span.end = first;
    }
    return {};
}

} // namespace

Result<RequestPage> findRequests(Database &database, const UsageFilter &filter, qint64 budgetUs,
                                 const std::function<bool()> &cancelled)
{
    const ReadTransaction view(database);
    return RequestSearch(database, filter, budgetUs, cancelled).run();
}

} // namespace orchestris
