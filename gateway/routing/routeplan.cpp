// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/routeplan.h"

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

using Standing = HealthBoard::Standing;

constexpr int TriesPerTarget = 2;
/// Before a second try at the same target, if it asked for nothing else.
constexpr qint64 ShortestPauseUs = 250'000;
constexpr qint64 PauseSpreadUs = 250'000;

size_t credentialHash(const Snapshot &snapshot, Id provider)
{
    const Result<Secret> credential = snapshot.credential(provider);
    return credential ? qHash(credential->reveal(), 0x9e3779b9) : 0;
}

} // namespace

Attempt passedOver(const Snapshot::ModelEntry &target, QByteArray outcome)
{
    Attempt skipped;
    skipped.provider = target.providerName;
    skipped.upstreamModel = target.modelName;
    skipped.outcome = std::move(outcome);
    return skipped;
}

RouteRules RouteRules::from(const Settings &settings)
{
    RouteRules rules;
    rules.maximumAttempts = settings.maximumAttempts;
    rules.waitBudgetUs = qint64(settings.retryBudgetMs) * 1000;
    rules.circuit.failures = settings.circuitFailures;
    rules.circuit.openUs = qint64(settings.circuitOpenMs) * 1000;
    rules.circuit.maximumUs = std::max(rules.circuit.maximumUs, rules.circuit.openUs);
    return rules;
}

RoutePlan::RoutePlan(std::vector<const Snapshot::ModelEntry *> targets, const RouteRules &rules,
                     const Snapshot &snapshot, HealthBoard &health, const Clock &clock,
                     quint64 jitter)
    : m_rules(rules)
    , m_health(health)
    , m_clock(clock)
    , m_jitter(jitter)
{
    m_candidates.reserve(targets.size());
    for (const Snapshot::ModelEntry *model : targets)
        m_candidates.push_back({model, credentialHash(snapshot, model->provider->id)});
}

bool RoutePlan::hasBadCredential(const Candidate &candidate, qint64 nowUs) const
{
    return m_health.isCredentialBad(candidate.model->provider->id, candidate.credentialHash, nowUs);
}

RoutePlan::Step RoutePlan::take(Candidate &candidate, Standing standing, qint64 waitUs)
{
    ++candidate.tries;
    ++m_attempts;
    m_waitedUs += waitUs;
    m_current = &candidate;
    m_isTrial = standing == Standing::Trial;
    return {candidate.model, waitUs};
}

void RoutePlan::note(Candidate &candidate, const char *outcome, std::vector<Attempt> &trace) const
{
    if (std::exchange(candidate.noted, true))
        return;
    trace.push_back(passedOver(*candidate.model, outcome));
}

RoutePlan::Step RoutePlan::next(std::vector<Attempt> &trace)
{
    m_current = nullptr;
    if (m_attempts >= m_rules.maximumAttempts)
        return {};
    const qint64 now = m_clock.steadyUs();
    qint64 readyAtUs = std::numeric_limits<qint64>::max();
    Candidate *cooling = nullptr;
    Candidate *refused = nullptr;
    for (Candidate &candidate : m_candidates) {
        if (candidate.tries > 0)
            continue;
        if (hasBadCredential(candidate, now)) {
            refused = refused ? refused : &candidate;
            continue;
        }
        const HealthBoard::Answer answer = m_health.ask(candidate.model->directId, now);
        switch (answer.standing) {
        case Standing::Ready:
        case Standing::Trial:
            return take(candidate, answer.standing, 0);
        case Standing::Cooling:
            cooling = cooling ? cooling : &candidate;
            break;
        case Standing::Open:
            note(candidate, "skipped_circuit", trace);
            readyAtUs = std::min(readyAtUs, answer.readyAtUs);
            break;
        }
    }
    // A target that asked to wait may have changed its mind; one whose credential is bad gives an
    // answer that says so. Both are better than none.
    if (cooling)
        return take(*cooling, Standing::Ready, 0);
    if (refused && m_attempts == 0)
        return take(*refused, Standing::Ready, 0);
    if (refused)
        note(*refused, "skipped_credential", trace);
    if (m_attempts == 0) {
        m_retryAfterUs = std::max<qint64>(readyAtUs - now, 0);
        return {};
    }
    return repeat(now);
}

RoutePlan::Step RoutePlan::repeat(qint64 now)
{
    Candidate *best = nullptr;
    qint64 bestWaitUs = 0;
    const qint64 pauseUs = ShortestPauseUs + qint64(m_jitter % PauseSpreadUs);
    for (Candidate &candidate : m_candidates) {
        if (!candidate.mayRepeat || candidate.tries >= TriesPerTarget)
            continue;
        if (m_health.look(candidate.model->directId, now).standing == Standing::Open)
            continue;
        const qint64 waitUs = std::max(pauseUs, candidate.notBeforeUs - now);
        if (!best || waitUs < bestWaitUs) {
            best = &candidate;
            bestWaitUs = waitUs;
        }
    }
    if (!best || m_waitedUs + bestWaitUs > m_rules.waitBudgetUs)
        return {};
    return take(*best, Standing::Ready, bestWaitUs);
}

bool RoutePlan::hasOther() const
{
    if (m_attempts >= m_rules.maximumAttempts)
        return false;
    const qint64 now = m_clock.steadyUs();
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
        if (candidate.tries > 0 || hasBadCredential(candidate, now))
            return false;
        const Standing standing = m_health.look(candidate.model->directId, now).standing;
        return standing == Standing::Ready || standing == Standing::Trial;
    });
}

void RoutePlan::begun()
{
    if (m_current && std::exchange(m_isTrial, false))
        m_health.succeeded(m_current->model->directId, m_clock.steadyUs());
}

void RoutePlan::succeeded()
{
    if (!m_current)
        return;
    m_health.succeeded(m_current->model->directId, m_clock.steadyUs());
    m_health.credentialAccepted(m_current->model->provider->id);
    m_isTrial = false;
}

void RoutePlan::failed(const FailureVerdict &verdict)
{
    if (!m_current)
        return;
    const qint64 now = m_clock.steadyUs();
    const QByteArray &target = m_current->model->directId;
    m_current->mayRepeat = verdict.mayRepeat;
    if (verdict.credentialRefused)
        m_health.credentialRefused(m_current->model->provider->id, m_current->credentialHash, now);
    if (verdict.retryAfterUs >= 0) {
        m_current->notBeforeUs = now + verdict.retryAfterUs;
        m_health.coolDown(target, m_current->notBeforeUs);
    }
    // The sandbox fails when it is asked to.
    const bool counts = m_current->model->provider->kind != ProviderKind::Sandbox;
    if (verdict.isIllness && counts)
        m_health.failed(target, verdict.outcome, m_rules.circuit, now);
    else
        abandoned();
    m_isTrial = false;
}

void RoutePlan::abandoned()
{
    if (m_current && std::exchange(m_isTrial, false))
        m_health.abandoned(m_current->model->directId);
}

} // namespace orchestris
