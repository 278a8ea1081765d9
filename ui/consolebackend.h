// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/providerpreset.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"
#include "models/domain/usagerecord.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// How the gateway is doing, for the header of every page.
struct GatewayState {
    enum class Kind { Starting, Serving, Failed, Stopping };
    Kind kind = Kind::Starting;
    QString baseUrl; ///< "http://127.0.0.1:8383/openai/v1" while serving
    QString problem; ///< for people: why it failed, or why it refuses work, and what to do; may be
                     ///< set while serving
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
    virtual void setKeyState(Id key, KeyState state, QObject *context, Done<void> done) = 0;

    virtual void saveProvider(const ProviderDraft &draft, QObject *context,
                              Done<Provider> done) = 0;
    virtual void removeProvider(Id provider, QObject *context, Done<void> done) = 0;
    /// Asks the provider's /models. Ends early with ErrorCode::Cancelled if `context` is destroyed.
    virtual void testProvider(const ProviderDraft &draft, QObject *context,
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

    virtual void listRequests(const UsageFilter &filter, QObject *context,
                              Done<QList<UsageRecord>> done) = 0;
    virtual void totals(qint64 sinceUs, QObject *context, Done<UsageTotals> done) = 0;

Q_SIGNALS:
    void snapshotChanged();
    void gatewayStateChanged();
    void targetHealthChanged();
    /// Requests that have begun (state Open) or ended, newest last; each id may come twice, first
    /// open, then ended.
    void recordsChanged(const QList<orchestris::UsageRecord> &records);
};

} // namespace orchestris
