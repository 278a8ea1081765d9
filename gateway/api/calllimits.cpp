// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Call that is about limits: holding before, extending meanwhile, settling at the end.

#include "gateway/admission/loopguard.h"
#include "gateway/api/call.h"
#include "gateway/api/clientinfo.h"
#include "gateway/api/demandof.h"
#include "gateway/api/limiterrors.h"

#include <algorithm>

namespace orchestris {

namespace {

/// An answer that outgrows its hold asks for so many tokens more, and for less where that does not
/// fit.
constexpr qint64 Steps[] = {1024, 256, 64};

KeyEndpoint keyEndpoint(ClientEndpoint endpoint)
{
    switch (endpoint) {
    case ClientEndpoint::Responses:
        return KeyEndpoint::Responses;
    case ClientEndpoint::Embeddings:
        return KeyEndpoint::Embeddings;
    case ClientEndpoint::Chat:
        break;
    }
    return KeyEndpoint::Chat;
}

} // namespace

std::optional<ApiError> Call::checkEndpoint() const
{
    if (m_key->key->endpoints & keyEndpoint(m_request.endpoint))
        return std::nullopt;
    return apierrors::endpointNotAllowed(m_record.endpoint, *m_snapshot);
}

std::optional<ApiError> Call::guardAgainstLoops()
{
    if (m_key->loopGuard == LoopGuardAction::Off)
        return std::nullopt;
    const auto finding = m_context.loops.examine(
        *m_key, m_request.model, m_request.prompt, m_snapshot->settings().loopGuardRepeats,
        m_context.clock.steadyUs(), m_record.startedAtUs, m_record.id);
    if (!finding)
        return std::nullopt;
    return apierrors::forLoop(*finding, *m_snapshot);
}

std::optional<ApiError> Call::takeHold(std::vector<Snapshot::TargetEntry> &targets)
{
    if (m_key->limits.empty())
        return std::nullopt;
    const Habits::Habit habit = m_context.ledger.habits().of(m_record.keyId, m_request.model);
    for (;;) {
        QuotaLedger::Names names{m_record.alias, {}};
        for (const Snapshot::TargetEntry &target : targets)
            names.directIds.emplace_back(target.model->directId);
        const Demand demand = demandOf(m_request, targets, habit, m_snapshot->settings());
        auto hold =
            m_context.ledger.admit(*m_key, names, demand, m_record.startedAtUs, m_record.id);
        if (hold) {
            m_hold = std::move(*hold);
            m_record.limits = m_hold.admitted();
            m_expectedInputCost =
                habit.inputCostShare > 0
                    ? Nanos(double(demand.expected.inputCost) / habit.inputCostShare)
                    : 0;
            break;
        }
        if (!passOverLimited(targets, hold.error().standing.limit)) {
            m_record.limits = std::move(hold.error().limits);
            return apierrors::forLimit(hold.error(), *m_snapshot, m_context.clock.nowUs());
        }
    }
    if (!m_hold.maximumOutput())
        return std::nullopt;
    if (!m_request.inputBound)
        return apierrors::notForStrictLimits(
            "the request refers to something that is not in it (an earlier response, a file, a "
            "stored prompt, or a tool that the provider runs itself)",
            *m_snapshot);
    if (m_request.isBackground)
        return apierrors::notForStrictLimits("the response would be made in the background",
                                             *m_snapshot);
    return std::nullopt;
}

bool Call::passOverLimited(std::vector<Snapshot::TargetEntry> &targets, const Limit &limit)
{
    // Only what leads to this model is in the way; the alias may have others.
    const QByteArray model = limit.model.toUtf8();
    if (model.isEmpty() || model == m_record.alias || targets.size() < 2)
        return false;
    return std::erase_if(targets,
                         [&](const Snapshot::TargetEntry &target) {
                             if (target.model->directId != model)
                                 return false;
                             m_record.trace.push_back(
                                 passedOver(*target.model, QByteArrayLiteral("skipped_limit")));
                             return true;
                         })
           > 0;
}

std::optional<qint64> Call::toldMaximum() const
{
    const std::optional<qint64> most = m_hold.maximumOutput();
    return most ? std::optional(std::max<qint64>(*most / m_request.choices, 1)) : std::nullopt;
}

void Call::coverOutput()
{
    if (m_hold.isEmpty())
        return;
    const qint64 seen = m_meter.estimate().output;
    if (seen <= m_hold.outputHeld())
        return;
    std::optional<LimitRefusal> refusal;
    for (const qint64 step : Steps) {
        refusal = m_hold.extend(seen + step);
        if (!refusal)
            return;
    }
    for (AdmittedLimit &limit : m_record.limits) {
        if (limit.limitId != refusal->standing.limit.id)
            continue;
        limit.refused = true;
        limit.held = refusal->needed;
    }
    cutOff(apierrors::forOutgrownLimit(*refusal, *m_snapshot, m_context.clock.nowUs()),
           QByteArrayLiteral("limit"));
}

void Call::settleHold()
{
    if (!m_key || m_key->limits.empty())
        return;
    m_hold.settle(m_record);
    m_hold.noteUse(m_record.limits);
    if (m_target)
        m_context.ledger.habits().learn(m_record, m_request.inputEstimate, m_expectedInputCost,
                                        inputCostOf(m_record.tokens, m_target->model->price));
}

void Call::configurationChanged(const SnapshotPtr &newest)
{
    if (!isRunning() || !m_key)
        return;
    if (const auto ended = endedBy(*newest, m_record.keyId, m_context.authenticator))
        end(*ended);
}

} // namespace orchestris
