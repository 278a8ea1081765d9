// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/routing/failureverdict.h"
#include "gateway/routing/healthboard.h"
#include "models/domain/clock.h"
#include "models/domain/snapshot.h"
#include "models/domain/usagerecord.h"

namespace orchestris {

/// The trace's row of a target that was passed over.
[[nodiscard]] Attempt passedOver(const Snapshot::ModelEntry &target, QByteArray outcome);

struct RouteRules {
    int maximumAttempts = 3;
    qint64 waitBudgetUs = 15'000'000;
    CircuitRules circuit;

    [[nodiscard]] static RouteRules from(const Settings &settings);
};

/// One request's way through its targets: which one next, after what wait, and when to give up.
/// Each target is tried at most twice, the second time only after a failure that a short wait may
/// mend. Confined to its worker's thread; `snapshot`, `health` and `clock` outlive it.
class RoutePlan
{
public:
    /// `targets` in the order of preference; `jitter` spreads the waits (any number).
    RoutePlan(std::vector<const Snapshot::ModelEntry *> targets, const RouteRules &rules,
              const Snapshot &snapshot, HealthBoard &health, const Clock &clock, quint64 jitter);

    struct Step {
        const Snapshot::ModelEntry *target = nullptr; ///< null: give up
        qint64 waitUs = 0;                            ///< before it is tried
    };
    /// What to do next. Targets that it passes over are added to `trace`, each once.
    [[nodiscard]] Step next(std::vector<Attempt> &trace);
    /// Whether another target than the current one could be tried now.
    [[nodiscard]] bool hasOther() const;

    /// The current attempt has produced its first output.
    void begun();
    /// It has ended well.
    void succeeded();
    /// It has failed.
    void failed(const FailureVerdict &verdict);
    /// It ended for a reason that says nothing about its target: the client left, or the request
    /// was wrong.
    void abandoned();

    [[nodiscard]] int attempts() const { return m_attempts; }
    /// After giving up without any attempt: when a target is worth trying again.
    [[nodiscard]] qint64 retryAfterUs() const { return m_retryAfterUs; }

private:
    struct Candidate {
        const Snapshot::ModelEntry *model = nullptr;
        size_t credentialHash = 0;
        int tries = 0;
        bool mayRepeat = false;
        bool noted = false;
        qint64 notBeforeUs = 0;
    };

    [[nodiscard]] Step take(Candidate &candidate, HealthBoard::Standing standing, qint64 waitUs);
    [[nodiscard]] Step repeat(qint64 nowUs);
    void note(Candidate &candidate, const char *outcome, std::vector<Attempt> &trace) const;
    [[nodiscard]] bool hasBadCredential(const Candidate &candidate, qint64 nowUs) const;

    RouteRules m_rules;
    HealthBoard &m_health;
    const Clock &m_clock;
    std::vector<Candidate> m_candidates;
    Candidate *m_current = nullptr;
    quint64 m_jitter;
    qint64 m_waitedUs = 0;
    qint64 m_retryAfterUs = 0;
    int m_attempts = 0;
    bool m_isTrial = false;
};

} // namespace orchestris
