// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/connectionreport.h"
#include "models/domain/limitsimulation.h"
#include "models/domain/notice.h"
#include "models/domain/providerpreset.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"
#include "models/domain/usagerecord.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// A gateway in another process, which this console administers.
struct GatewayProcess {
    QString program; ///< "orchestrisd"
    qint64 processId = 0;
    QString release; ///< the program's version

    bool operator==(const GatewayProcess &) const = default;
};

/// How the gateway is doing, for the header of every page.
struct GatewayState {
    /// Ended: the one that this console was attached to has, and nobody serves.
    enum class Kind { Starting, Serving, Failed, Stopping, Ended };
    Kind kind = Kind::Starting;
    QString baseUrl; ///< "http://127.0.0.1:8383/openai/v1" while serving
    QString problem; ///< for people: why it failed, or why it refuses work, and what to do; may be
                     ///< set while serving
    bool isDemo = false; ///< made-up people and traffic: to be said on every page
    /// Set: another process is the gateway (or was, if it has Ended); quitting leaves it alone.
    std::optional<GatewayProcess> attachedTo{};
};

/// What a test of a provider's connection found.
struct ProviderTest {
    QStringList models; ///< what its /models lists, if it does
    qint64 elapsedMs = 0;
};

/// What to store for a provider from the dialog.
struct ProviderDraft {
    Provider provider; ///< id 0: a new one
    std::optional<Secret>
        keychainSecret; ///< to be put into the keychain under the reference's name
};

/// What to change of an organization or a user, all of it or nothing. What is absent stays.
struct OwnerChange {
    OwnerKind kind = OwnerKind::Organization;
    Id id = 0;             ///< 0: a new one, which needs a name
    Id organizationId = 0; ///< of a new user; 0: the first one
    std::optional<QString> name;
    std::optional<bool> enabled;
    bool endsRunning = false; ///< with `enabled` false: what runs with their keys is ended too
    std::optional<Scope> models;
    std::optional<LoopGuardAction> loopGuard; ///< of organizations only
};

/// The console's only way to the rest of the program. Lives in the main thread; every call returns
/// at once and answers by `done` in the main thread, unless `context` is gone by then. No
/// implementation in ui: app provides one, tests a scripted one.
class ConsoleBackend : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    using QObject::QObject;

    [[nodiscard]] virtual SnapshotPtr snapshot() const = 0; ///< never null
    [[nodiscard]] virtual GatewayState gatewayState() const = 0;
    /// The targets whose circuit has changed since the gateway began.
    [[nodiscard]] virtual QList<TargetHealth> targetHealth() const = 0;

    /// Begins to serve in this process, where the gateway has Ended or Failed; the state tells.
    virtual void serveHere() = 0;
    /// Settings::trafficStopped: for every gateway on the data, until it is switched back. What
    /// runs is ended.
    virtual void setTrafficStopped(bool stopped, QObject *context, Done<void> done) = 0;

    /// Every key with `lastUsedAtUs` filled, which the snapshot's keys lack. What is here answers
    /// with the snapshot's keys: override it where their last use is known.
    virtual void listKeys(QObject *context, Done<QList<ApiKey>> done)
    {
        QMetaObject::invokeMethod(
            context,
            [keys = snapshot()->configuration().keys, done = std::move(done)] { done(keys); },
            Qt::QueuedConnection);
    }
    virtual void issueKey(const KeyRequest &request, QObject *context, Done<IssuedKey> done) = 0;
    /// `endsRunning` is for disabling and revoking: what runs with it is ended too.
    virtual void setKeyState(Id key, KeyState state, bool endsRunning, QObject *context,
                             Done<void> done) = 0;
    virtual void changeKey(Id key, const KeyChange &change, QObject *context,
                           Done<ApiKey> done) = 0;
    /// A new secret for the key; the one it had stays valid for `graceUs`.
    virtual void rotateKey(Id key, qint64 graceUs, QObject *context, Done<IssuedKey> done) = 0;

    /// Adds or changes an organization or a user; answers its number.
    virtual void changeOwner(const OwnerChange &change, QObject *context, Done<Id> done) = 0;

    /// What was used of the limits in their present windows (those of a minute and of requests at
    /// once are not in it).
    virtual void listLimitUses(QObject *context, Done<QList<LimitUse>> done) = 0;
    /// Makes a limit, or changes the one of the same subject, model, metric and window.
    virtual void setLimit(const Limit &limit, QObject *context, Done<Limit> done) = 0;
    virtual void removeLimit(Id limit, QObject *context, Done<void> done) = 0;
    /// What the limit would have refused from `sinceUs` to `untilUs`. `progress` is called now and
    /// then with 0 … 1. Destroying `context` ends it.
    virtual void simulateLimit(const Limit &limit, qint64 sinceUs, qint64 untilUs, QObject *context,
                               std::function<void(double)> progress,
                               Done<SimulationReport> done) = 0;
    virtual void listNotices(QObject *context, Done<QList<Notice>> done) = 0; ///< newest first

    virtual void saveProvider(const ProviderDraft &draft, QObject *context,
                              Done<Provider> done) = 0;
    virtual void removeProvider(Id provider, QObject *context, Done<void> done) = 0;
    /// Asks the provider's /models. `heard` may be empty; it is told how far the test is whenever
    /// that changes. Destroying `context` ends it.
    virtual void testProvider(const ProviderDraft &draft, QObject *context,
                              std::function<void(const ConnectionReport &)> heard,
                              Done<ProviderTest> done) = 0;
    /// Finds out what the provider can do by a few tiny calls, with `model` or, if that is empty,
    /// one that looks small. `found` is called for each finding as it is known. Destroying
    /// `context` ends it.
    virtual void probeProvider(const ProviderDraft &draft, const QString &model, QObject *context,
                               std::function<void(const CapabilityFinding &)> found,
                               Done<CapabilityReport> done) = 0;
    /// Looks for model servers on this machine that are no provider yet. Never an error.
    virtual void discoverServers(QObject *context, Done<QList<FoundServer>> done) = 0;
    /// Adds those of `models` that are not there yet, with list prices where known; answers how
    /// many.
    virtual void addModels(Id provider, const QStringList &models, QObject *context,
                           Done<int> done) = 0;

Q_SIGNALS:
    void snapshotChanged();
    void gatewayStateChanged();
    void targetHealthChanged();
    /// There are new notices.
    void noticesChanged();
    /// Requests that have begun (state Open) or ended, newest last; each id may come twice, first
    /// open, then ended.
    void recordsChanged(const QList<orchestris::UsageRecord> &records);
};

} // namespace orchestris
