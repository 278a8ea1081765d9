// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providerprobe.h"
#include "ui/consolebackend.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask for, done by the runtime: the only file that knows both. Lives in
/// the main thread and never waits.
class ConsoleSession final : public ConsoleBackend
{
    Q_OBJECT
public:
    /// `runtime` must outlive it and not have been started yet.
    explicit ConsoleSession(Runtime &runtime, QObject *parent = nullptr);

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] GatewayState gatewayState() const override { return m_state; }

    void listKeys(QObject *context, Done<QList<ApiKey>> done) override;
    void issueKey(const KeyRequest &request, QObject *context, Done<IssuedKey> done) override;
    void setKeyState(Id key, KeyState state, QObject *context, Done<void> done) override;
    void saveProvider(const ProviderDraft &draft, QObject *context, Done<Provider> done) override;
    void removeProvider(Id provider, QObject *context, Done<void> done) override;
    void testProvider(const ProviderDraft &draft, QObject *context,
                      Done<ProviderTest> done) override;
    void addModels(Id provider, const QStringList &models, QObject *context,
                   Done<int> done) override;
    void listRequests(const UsageFilter &filter, QObject *context,
                      Done<QList<UsageRecord>> done) override;
    void totals(qint64 sinceUs, QObject *context, Done<UsageTotals> done) override;

private:
    void storeProvider(const Provider &provider, QObject *context, Done<Provider> done);
    void probe(const Provider &provider, const Result<Secret> &credential, QObject *context,
               Done<ProviderTest> done);
    void setState(GatewayState::Kind kind, const QString &problem);

    Runtime &m_runtime;
    ProviderProbe m_probe;
    SnapshotPtr m_snapshot; // never null
    GatewayState m_state;
};

} // namespace orchestris
