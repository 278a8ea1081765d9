// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/clock.h"
#include "ui/consolebackend.h"

#include <QPointer>

#include <deque>

namespace orchestris::test {

/// A clock that stands still until it is turned. 2026-11-22 12:00 UTC at first.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return m_nowUs; }
    [[nodiscard]] qint64 steadyUs() const override { return m_nowUs - StartUs; }
    void advance(qint64 us) { m_nowUs += us; }

    static constexpr qint64 StartUs = 1'795'348'800'000'000;

private:
    qint64 m_nowUs = StartUs;
};

/// A backend in memory. Answers in the next turn of the event loop, as the real one does, with what
/// `configuration` and `records` hold; keeps what it was asked; fails the next call on demand.
class FakeBackend final : public ConsoleBackend
{
public:
    explicit FakeBackend(const Clock &clock);

    Configuration configuration;
    QList<UsageRecord> records; ///< newest first
    QList<TargetHealth> health;
    [[nodiscard]] QList<TargetHealth> targetHealth() const override { return health; }
    void publish(); ///< makes `configuration` the snapshot
    void setState(const GatewayState &state);
    void failNext(const Error &error) { m_failure = error; }
    /// Adds or updates in `records` and announces.
    void happen(const QList<UsageRecord> &changed);

    /// The test of a provider that is under way; nothing answers it but these two.
    [[nodiscard]] bool isTesting() const { return !m_testContext.isNull(); }
    void tellTest(const ConnectionReport &report) const { m_testHeard(report); }
    void finishTest(const Result<ProviderTest> &result);

    /// The probe that is under way; nothing answers it but these.
    [[nodiscard]] bool isProbing() const { return !m_probeContext.isNull(); }
    void findCapability(const CapabilityFinding &finding);
    void finishProbe(const Result<CapabilityReport> &report);

    /// What runs on this machine, whether it is a provider or not.
    QList<FoundServer> servers;
    int lookedForServers = 0;

    /// The simulation that is under way; nothing answers it but these.
    [[nodiscard]] bool isSimulating() const { return !m_simulationContext.isNull(); }
    void progressSimulation(double share) { m_simulationProgress(share); }
    void finishSimulation(const Result<SimulationReport> &report);

    int servedHere = 0;
    QList<bool> trafficStops; ///< each switch of Settings::trafficStopped
    void serveHere() override { ++servedHere; }
    void setTrafficStopped(bool stopped, QObject *context, Done<void> done) override;

    QList<LimitUse> uses;
    QList<Notice> notices;            ///< newest first
    QList<AuditEntry> audit;          ///< newest first
    AuditVerdict verdict;             ///< of the audit's chain
    void raise(const Notice &notice); ///< adds it in front and announces

    // What was asked
    QList<bool> endsRunning; ///< by each change of a key's state
    QList<std::pair<Id, KeyChange>> keyChanges;
    QList<std::pair<Id, qint64>> rotated; ///< with the grace
    QList<OwnerChange> ownerChanges;
    QList<Limit> limitsSet;
    QList<Id> limitsRemoved;
    QList<Limit> simulated;
    QList<std::pair<qint64, qint64>> simulatedSpans;
    QList<KeyRequest> issued;
    QList<std::pair<Id, KeyState>> keyStates;
    QList<ProviderDraft> savedDrafts;
    QList<ProviderDraft> testedDrafts;
    QStringList probedModels;
    QList<Id> removed;
    QStringList imported;

    /// The text of every key it issues. It opens nothing anywhere.
    static QString keyText()
    {
        return QStringLiteral("sk-orc-TestOnlyKey0-%1-0TEST0").arg(secretPart());
    }
    static QString secretPart()
    {
        return QStringLiteral("NotARealKeyJustTheTextThatTheTestsLookFor43");
    }

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] GatewayState gatewayState() const override { return m_state; }
    void issueKey(const KeyRequest &request, QObject *context, Done<IssuedKey> done) override;
    void setKeyState(Id key, KeyState state, bool endsRunning, QObject *context,
                     Done<void> done) override;
    void changeKey(Id key, const KeyChange &change, QObject *context, Done<ApiKey> done) override;
    void rotateKey(Id key, qint64 graceUs, QObject *context, Done<IssuedKey> done) override;
    void changeOwner(const OwnerChange &change, QObject *context, Done<Id> done) override;
    void listLimitUses(QObject *context, Done<QList<LimitUse>> done) override;
    void setLimit(const Limit &limit, QObject *context, Done<Limit> done) override;
    void removeLimit(Id limit, QObject *context, Done<void> done) override;
    void simulateLimit(const Limit &limit, qint64 sinceUs, qint64 untilUs, QObject *context,
                       std::function<void(double)> progress, Done<SimulationReport> done) override;
    void listNotices(QObject *context, Done<QList<Notice>> done) override;
    void saveProvider(const ProviderDraft &draft, QObject *context, Done<Provider> done) override;
    void removeProvider(Id provider, QObject *context, Done<void> done) override;
    void testProvider(const ProviderDraft &draft, QObject *context,
                      std::function<void(const ConnectionReport &)> heard,
                      Done<ProviderTest> done) override;
    void probeProvider(const ProviderDraft &draft, const QString &model, QObject *context,
                       std::function<void(const CapabilityFinding &)> found,
                       Done<CapabilityReport> done) override;
    void discoverServers(QObject *context, Done<QList<FoundServer>> done) override;
    void addModels(Id provider, const QStringList &models, QObject *context,
                   Done<int> done) override;

private:
    template<typename T>
    void answer(QObject *context, Done<T> done, Result<T> result)
    {
        if (m_failure)
            result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }

    QPointer<QObject> m_simulationContext;
    std::function<void(double)> m_simulationProgress;
    Done<SimulationReport> m_simulationDone;
    const Clock &m_clock;
    SnapshotPtr m_snapshot;
    GatewayState m_state;
    std::optional<Error> m_failure;
    QPointer<QObject> m_testContext;
    std::function<void(const ConnectionReport &)> m_testHeard;
    Done<ProviderTest> m_testDone;
    QPointer<QObject> m_probeContext;
    std::function<void(const CapabilityFinding &)> m_probeFound;
    Done<CapabilityReport> m_probeDone;
};

} // namespace orchestris::test
