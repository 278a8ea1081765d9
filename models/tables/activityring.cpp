// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activityring.h"

#include "models/tables/recordwords.h"

#include <algorithm>

namespace orchestris {

void ActivityRing::add(const QList<UsageRecord> &records)
{
    for (const UsageRecord &record : records) {
        if (record.state == RequestState::Open || m_history.remove(record.id))
            continue;
        if (!m_historyCame)
            m_seen.insert(record.id);
        count(record);
    }
}

void ActivityRing::addHistory(const QList<UsageRecord> &records, bool whole)
{
    if (m_historyCame)
        return;
    m_historyCame = true;
    for (const UsageRecord &record : records) {
        if (record.state == RequestState::Open || m_seen.contains(record.id))
            continue;
        m_history.insert(record.id);
        count(record);
    }
    m_seen.clear();
    if (!whole && !records.isEmpty()) {
        const auto oldest = std::min_element(
            records.begin(), records.end(),
            [](const UsageRecord &a, const UsageRecord &b) { return a.id < b.id; });
        m_completeFromUs = (oldest->startedAtUs / MinuteUs + 1) * MinuteUs;
    }
}

void ActivityRing::count(const UsageRecord &record)
{
    const qint64 minute = record.startedAtUs / MinuteUs;
    Sum &sum = m_sums[size_t(minute % Minutes)];
    if (sum.minuteUs > minute * MinuteUs)
        return; // began more than an hour ago: its place belongs to a newer minute
    if (sum.minuteUs != minute * MinuteUs)
        sum = Sum{minute * MinuteUs};
    ++sum.requests;
    if (words::outcomeOf(record) == Outcome::Failed)
        ++sum.errors;
    sum.costNanos += record.costNanos;
}

std::vector<ActivityRing::Sum> ActivityRing::sums(qint64 nowUs) const
{
    std::vector<Sum> result;
    const qint64 current = nowUs / MinuteUs;
    for (qint64 minute = current - Minutes + 1; minute <= current; ++minute) {
        if (minute * MinuteUs < m_completeFromUs)
            continue;
        const Sum &sum = m_sums[size_t(minute % Minutes)];
        result.push_back(sum.minuteUs == minute * MinuteUs ? sum : Sum{minute * MinuteUs});
    }
    return result;
}

bool ActivityRing::isEmpty(qint64 nowUs) const
{
    const std::vector<Sum> all = sums(nowUs);
    return std::all_of(all.begin(), all.end(), [](const Sum &sum) { return sum.requests == 0; });
}

} // namespace orchestris
