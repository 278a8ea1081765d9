// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/targethealth.h"

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

namespace orchestris {

/// When a circuit opens and for how long; from the settings.
struct CircuitRules {
    int failures = 5;              ///< consecutive ones that open it; 0: never
    qint64 openUs = 5'000'000;     ///< the first time; doubles with each failed trial …
    qint64 maximumUs = 60'000'000; ///< … up to this
};

/// How the targets are doing, as all workers see it. A target's circuit opens after a number of
/// consecutive failures, or when half of at least 20 attempts within 30 seconds failed. While it is
/// open nothing is sent; after that one attempt goes as a trial, and its outcome closes the circuit
/// or opens it again for longer. A target that asked to wait (Retry-After) cools until then. A
/// provider that refused its credential is passed over until the credential changes or five minutes
/// have passed.
///
/// Thread-safe: one lock, held for a look-up. Times are steady microseconds.
class HealthBoard
{
public:
    /// Called without the lock, in the thread that caused it, when a target's state changes.
    using Observer = std::function<void(const TargetHealth &)>;

    explicit HealthBoard(Observer observer = {});

    enum class Standing : quint8 { Ready, Trial, Open, Cooling };
    struct Answer {
        Standing standing = Standing::Ready;
        qint64 readyAtUs = 0; ///< when it is worth asking again, if it is not Ready or Trial
    };
    /// Whether a target may be tried now. `Trial` is given to one asker at a time, who must tell
    /// the outcome by `succeeded`, `failed` or `abandoned`.
    [[nodiscard]] Answer ask(const QByteArray &target, qint64 nowUs);
    /// The same, without taking a trial.
    [[nodiscard]] Answer look(const QByteArray &target, qint64 nowUs) const;

    void succeeded(const QByteArray &target, qint64 nowUs);
    void failed(const QByteArray &target, const QByteArray &outcome, const CircuitRules &rules,
                qint64 nowUs);
    /// Nothing was learned: the client left, or the request itself was wrong.
    void abandoned(const QByteArray &target);
    void coolDown(const QByteArray &target, qint64 untilUs);

    // Credentials are told apart by a hash, never kept.
    void credentialRefused(Id provider, size_t credentialHash, qint64 nowUs);
    void credentialAccepted(Id provider);
    [[nodiscard]] bool isCredentialBad(Id provider, size_t credentialHash, qint64 nowUs) const;

    [[nodiscard]] QList<TargetHealth> all() const; ///< of those that have been tried

private:
    struct Target {
        CircuitState state = CircuitState::Closed;
        int consecutive = 0;
        qint64 windowStartUs = 0;
        int windowTotal = 0;
        int windowFailures = 0;
        int openings = 0;        ///< since it was last closed
        qint64 retryAtUs = 0;    ///< while open
        qint64 trialUntilUs = 0; ///< a trial that is not over by then is forgotten
        qint64 coolUntilUs = 0;
        QByteArray lastOutcome;
    };
    struct BadCredential {
        size_t hash = 0;
        qint64 untilUs = 0;
    };

    [[nodiscard]] static Answer standing(const Target &target, qint64 nowUs);
    void change(const std::string &name, Target &target, CircuitState state,
                std::unique_lock<std::mutex> &lock);
    [[nodiscard]] static TargetHealth describe(const std::string &name, const Target &target);

    Observer m_observer;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Target> m_targets;
    std::unordered_map<Id, BadCredential> m_credentials;
};

} // namespace orchestris
