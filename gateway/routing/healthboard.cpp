// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/healthboard.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 WindowUs = 30'000'000;
/// Fewer attempts than this say nothing about a rate.
constexpr int WindowMinimum = 20;
/// A trial's outcome is due within this; streams may run long, but their first token tells.
constexpr qint64 TrialUs = 120'000'000;
constexpr qint64 BadCredentialUs = 300'000'000;

} // namespace

HealthBoard::HealthBoard(Observer observer)
    : m_observer(std::move(observer))
{
}

HealthBoard::Answer HealthBoard::standing(const Target &target, qint64 nowUs)
{
    switch (target.state) {
    case CircuitState::Open:
        if (nowUs < target.retryAtUs)
            return {Standing::Open, target.retryAtUs};
        return {Standing::Trial, nowUs};
    case CircuitState::HalfOpen:
        if (nowUs < target.trialUntilUs)
            return {Standing::Open, std::min(target.trialUntilUs, nowUs + 1'000'000)};
        return {Standing::Trial, nowUs};
    case CircuitState::Closed:
        break;
    }
    if (nowUs < target.coolUntilUs)
        return {Standing::Cooling, target.coolUntilUs};
    return {};
}

HealthBoard::Answer HealthBoard::look(const QByteArray &name, qint64 nowUs) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_targets.find(name.toStdString());
    return found == m_targets.end() ? Answer{} : standing(found->second, nowUs);
}

HealthBoard::Answer HealthBoard::ask(const QByteArray &name, qint64 nowUs)
{
    std::unique_lock lock(m_mutex);
    const auto found = m_targets.find(name.toStdString());
    if (found == m_targets.end())
        return {};
    const Answer answer = standing(found->second, nowUs);
    if (answer.standing == Standing::Trial) {
        found->second.trialUntilUs = nowUs + TrialUs;
        change(found->first, found->second, CircuitState::HalfOpen, lock);
    }
    return answer;
}

void HealthBoard::succeeded(const QByteArray &name, qint64 nowUs)
{
    std::unique_lock lock(m_mutex);
    const auto [entry, isNew] = m_targets.try_emplace(name.toStdString());
    Target &target = entry->second;
    if (nowUs - target.windowStartUs > WindowUs) {
        target.windowStartUs = nowUs;
        target.windowTotal = target.windowFailures = 0;
    }
    ++target.windowTotal;
    target.consecutive = 0;
    target.coolUntilUs = 0;
    if (target.state == CircuitState::Closed)
        return;
    target.openings = 0;
    target.windowTotal = target.windowFailures = 0;
    change(entry->first, target, CircuitState::Closed, lock);
}

void HealthBoard::failed(const QByteArray &name, const QByteArray &outcome,
                         const CircuitRules &rules, qint64 nowUs)
{
    std::unique_lock lock(m_mutex);
    const auto [entry, isNew] = m_targets.try_emplace(name.toStdString());
    Target &target = entry->second;
    if (nowUs - target.windowStartUs > WindowUs) {
        target.windowStartUs = nowUs;
        target.windowTotal = target.windowFailures = 0;
    }
    ++target.windowTotal;
    ++target.windowFailures;
    ++target.consecutive;
    target.lastOutcome = outcome;
    if (target.state == CircuitState::Open || rules.failures <= 0)
        return; // of a request that began before it opened
    const bool trialFailed = target.state == CircuitState::HalfOpen;
    const bool often =
        target.windowTotal >= WindowMinimum && target.windowFailures * 2 >= target.windowTotal;
    if (!trialFailed && target.consecutive < rules.failures && !often)
        return;
    const int doublings = std::min(target.openings, 20);
    const qint64 openUs = std::min(rules.openUs << doublings, rules.maximumUs);
    ++target.openings;
    target.retryAtUs = nowUs + openUs;
    target.windowTotal = target.windowFailures = 0;
    change(entry->first, target, CircuitState::Open, lock);
}

void HealthBoard::abandoned(const QByteArray &name)
{
    std::unique_lock lock(m_mutex);
    const auto found = m_targets.find(name.toStdString());
    if (found == m_targets.end() || found->second.state != CircuitState::HalfOpen)
        return;
    found->second.retryAtUs = 0; // the next request may try
    change(found->first, found->second, CircuitState::Open, lock);
}

void HealthBoard::coolDown(const QByteArray &name, qint64 untilUs)
{
    const std::lock_guard lock(m_mutex);
    Target &target = m_targets[name.toStdString()];
    target.coolUntilUs = std::max(target.coolUntilUs, untilUs);
}

void HealthBoard::credentialRefused(Id provider, size_t credentialHash, qint64 nowUs)
{
    const std::lock_guard lock(m_mutex);
    m_credentials[provider] = {credentialHash, nowUs + BadCredentialUs};
}

void HealthBoard::credentialAccepted(Id provider)
{
    const std::lock_guard lock(m_mutex);
    if (!m_credentials.empty())
        m_credentials.erase(provider);
}

bool HealthBoard::isCredentialBad(Id provider, size_t credentialHash, qint64 nowUs) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_credentials.find(provider);
    return found != m_credentials.end() && found->second.hash == credentialHash
           && nowUs < found->second.untilUs;
}

TargetHealth HealthBoard::describe(const std::string &name, const Target &target)
{
    TargetHealth health;
    health.target = QByteArray::fromStdString(name);
    health.circuit = target.state;
    health.consecutiveFailures = target.consecutive;
    health.lastOutcome = target.lastOutcome;
    return health;
}

void HealthBoard::change(const std::string &name, Target &target, CircuitState state,
                         std::unique_lock<std::mutex> &lock)
{
    if (target.state == state)
        return;
    target.state = state;
    const TargetHealth health = describe(name, target);
    lock.unlock();
    if (m_observer)
        m_observer(health);
}

QList<TargetHealth> HealthBoard::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<TargetHealth> all;
    for (const auto &[name, target] : m_targets)
        all.append(describe(name, target));
    std::sort(all.begin(), all.end(),
              [](const TargetHealth &a, const TargetHealth &b) { return a.target < b.target; });
    return all;
}

} // namespace orchestris
