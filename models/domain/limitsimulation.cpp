// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitsimulation.h"

#include "models/domain/limitbook.h"
#include "models/domain/saturating.h"
#include "models/domain/usagerecord.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 MinuteUs = 60'000'000;

QByteArray directIdOf(const UsageRecord &record)
{
    return record.provider + '/' + record.upstreamModel;
}

QByteArray askedModel(const UsageRecord &record)
{
    if (!record.alias.isEmpty())
        return record.alias;
    return record.provider.isEmpty() ? record.requestedModel : directIdOf(record);
}

bool isSubject(const Limit &limit, const UsageRecord &record)
{
    switch (limit.subject) {
    case LimitSubject::Organization:
        return record.organizationId == limit.subjectId;
    case LimitSubject::User:
        return record.userId == limit.subjectId;
    case LimitSubject::Key:
        break;
    }
    return record.keyId == limit.subjectId;
}

void addTo(Quantities &sums, const Quantities &one)
{
    sums.cost = saturatingSum(sums.cost, one.cost);
    sums.totalTokens = saturatingSum(sums.totalTokens, one.totalTokens);
    sums.outputTokens = saturatingSum(sums.outputTokens, one.outputTokens);
    sums.requests = saturatingSum(sums.requests, one.requests);
}

} // namespace

void LimitSimulation::LastMinute::moveTo(qint64 us)
{
    while (!m_parts.empty() && m_parts.front().us <= us - MinuteUs) {
        m_sum -= m_parts.front().amount;
        m_parts.pop_front();
    }
}

void LimitSimulation::LastMinute::add(qint64 us, qint64 amount)
{
    // What does not fit into the sum is not added, so that it can be taken out again exactly.
    const qint64 part = saturatingSum(m_sum, amount) - m_sum;
    m_sum += part;
    m_parts.push_back({us, part});
}

void LimitSimulation::Running::moveTo(qint64 us)
{
    while (!m_ends.empty() && m_ends.top() <= us)
        m_ends.pop();
}

LimitSimulation::LimitSimulation(Limit limit)
    : m_limit(std::move(limit))
{
}

void LimitSimulation::add(const UsageRecord &record)
{
    if (!isSubject(m_limit, record))
        return;
    if (!m_limit.model.isEmpty() && !countsModel(m_limit, record.alias, directIdOf(record)))
        return;
    if (m_limit.window == LimitWindow::Total && record.startedAtUs < m_limit.createdAtUs)
        return;
    const Quantities used = quantitiesOf(record);
    if (used.requests == 0 && used.totalTokens == 0 && used.cost == 0)
        return;
    const qint64 us = std::max(record.startedAtUs, m_nowUs);
    moveTo(us);
    const qint64 amount = m_limit.metric == LimitMetric::Concurrent ? 1 : used.of(m_limit.metric);
    const bool isRefused = !fits(amount);
    ++m_report.examined;
    count(record, us, amount, isRefused);
    if (!isRefused)
        return;
    refuse(record, us);
    noteWindow(us);
}

void LimitSimulation::moveTo(qint64 us)
{
    m_nowUs = us;
    switch (m_limit.window) {
    case LimitWindow::None:
        m_admittedRunning.moveTo(us);
        m_usedRunning.moveTo(us);
        break;
    case LimitWindow::Minute:
        m_admittedMinute.moveTo(us);
        m_usedMinute.moveTo(us);
        break;
    default:
        if (m_span.contains(us))
            return;
        finishWindow();
        m_span = windowAt(m_limit, us);
        m_admitted = m_used = 0;
    }
}

bool LimitSimulation::fits(qint64 amount) const
{
    if (m_limit.amount <= 0)
        return false;
    qint64 used = m_admitted;
    if (m_limit.window == LimitWindow::None)
        used = m_admittedRunning.count();
    else if (m_limit.window == LimitWindow::Minute)
        used = m_admittedMinute.sum();
    return amount <= m_limit.amount - used;
}

void LimitSimulation::count(const UsageRecord &record, qint64 us, qint64 amount, bool isRefused)
{
    qint64 used = 0;
    switch (m_limit.window) {
    case LimitWindow::None: {
        const qint64 endUs = saturatingSum(us, std::max<qint64>(record.totalUs, 0));
        m_usedRunning.add(endUs);
        if (!isRefused)
            m_admittedRunning.add(endUs);
        used = m_usedRunning.count();
        break;
    }
    case LimitWindow::Minute:
        m_usedMinute.add(us, amount);
        if (!isRefused)
            m_admittedMinute.add(us, amount);
        m_sinceRefusal = saturatingSum(m_sinceRefusal, amount);
        used = m_usedMinute.sum();
        break;
    default:
        m_used = saturatingSum(m_used, amount);
        if (!isRefused)
            m_admitted = saturatingSum(m_admitted, amount);
        used = m_used;
    }
    m_report.highest = std::max(m_report.highest, used);
}

void LimitSimulation::refuse(const UsageRecord &record, qint64 us)
{
    const Quantities used = quantitiesOf(record);
    ++m_report.refused;
    addTo(m_report.refusedQuantities, used);
    if (m_report.requests.size() < SimulationReport::MostRequests)
        m_report.requests.push_back({record.id, record.startedAtUs, record.keyId, record.userId,
                                     askedModel(record), used.cost});
    const auto [entry, isNew] = m_keys.try_emplace(record.keyId);
    RefusedKey &key = entry->second;
    if (isNew) {
        key.keyId = record.keyId;
        key.userId = record.userId;
        key.firstAtUs = us;
    }
    key.lastAtUs = us;
    ++key.requests;
    addTo(key.quantities, used);
}

void LimitSimulation::noteWindow(qint64 us)
{
    const bool isMinute = m_limit.window == LimitWindow::Minute;
    const bool isConcurrent = m_limit.window == LimitWindow::None;
    if ((isMinute || isConcurrent) && m_window && us - m_window->span.endUs > MinuteUs)
        finishWindow();
    const bool isNew = !m_window;
    if (isNew) {
        m_window = RefusedWindow{m_span, 0, us, 0};
        if (isMinute)
            m_window->span = {us - MinuteUs, us};
        else if (isConcurrent)
            m_window->span = {us, us};
    }
    ++m_window->requests;
    if (isMinute) {
        m_window->used = isNew ? m_usedMinute.sum() : saturatingSum(m_window->used, m_sinceRefusal);
        m_window->span.endUs = us;
        m_sinceRefusal = 0;
    } else if (isConcurrent) {
        m_window->used = std::max(m_window->used, m_usedRunning.count());
        m_window->span.endUs = us;
    }
}

void LimitSimulation::finishWindow()
{
    if (!m_window)
        return;
    if (m_limit.window != LimitWindow::Minute && m_limit.window != LimitWindow::None)
        m_window->used = m_used;
    if (m_report.windows.size() >= SimulationReport::MostWindows)
        m_report.windows.erase(m_report.windows.begin());
    m_report.windows.push_back(*m_window);
    m_window.reset();
}

SimulationReport LimitSimulation::report() const
{
    LimitSimulation finished = *this;
    finished.finishWindow();
    SimulationReport report = std::move(finished.m_report);
    report.keys.reserve(m_keys.size());
    for (const auto &[id, key] : m_keys)
        report.keys.push_back(key);
    std::stable_sort(
        report.keys.begin(), report.keys.end(),
        [](const RefusedKey &a, const RefusedKey &b) { return a.requests > b.requests; });
    return report;
}

} // namespace orchestris
