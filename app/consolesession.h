// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providerprobe.h"
#include "ui/consolebackend.h"

#include <QMap>

namespace orchestris {

class Runtime;

/// What the console's pages ask for, done by the runtime: the only file that knows both. Lives in
/// the main thread and never waits.
class ConsoleSession final : public ConsoleBackend
{
    Q_OBJECT
public:
    /// `runtime` must outlive it and not have been started yet. `places` are where servers on this
    /// machine are looked for.
    explicit ConsoleSession(Runtime &runtime, QList<ServerPlace> places = usualPlaces(),
                            QObject *parent = nullptr);

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] GatewayState gatewayState() const override { return m_state; }
    [[nodiscard]] QList<TargetHealth> targetHealth() const override { return m_health.values(); }

    void serveHere() override;
    void setTrafficStopped(bool stopped, QObject *context, Done<void> done) override;
    void listKeys(QObject *context, Done<QList<ApiKey>> done) override;
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
    void storeProvider(const Provider &provider, QObject *context, Done<Provider> done);
    /// The credential of a draft: what was typed, or what its reference leads to.
    void resolve(const ProviderDraft &draft, QObject *context, Done<Secret> done);
    void noteHealth(const TargetHealth &health);
    void noteAttachment();
    void setState(GatewayState::Kind kind, const QString &problem);

    Runtime &m_runtime;
    ProviderProbe m_probe;
    QList<ServerPlace> m_places;
    SnapshotPtr m_snapshot; // never null
    GatewayState m_state;
    QMap<QByteArray, TargetHealth> m_health; // by target
};

} // namespace orchestris
