// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"
#include "app/cli/output.h"

#include <QObject>

#include <memory>

namespace orchestris {

class NetworkTask;
class Storage;
class SystemClock;
struct CapabilityReport;

/// Runs one administrative command: opens the database beside whatever serves it, does the work,
/// says how it ended. Lives in the main thread.
class AdminSession final : public QObject
{
    Q_OBJECT
public:
    AdminSession(Invocation invocation, QObject *parent = nullptr);
    ~AdminSession() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void work(AdminAction action);
    void work(const ImportModels &import);
    void work(const ProbeProvider &probe);
    void work(const DiscoverServers &discover);

    [[nodiscard]] Result<Provider> findProvider(const QString &name) const;
    void addModels(const Provider &provider, const QStringList &names);
    void finishProbe(const Provider &provider, const CapabilityReport &report, bool apply);
    void finish(const Result<void> &result);

    Invocation m_invocation;
    Output m_output;
    std::shared_ptr<SystemClock> m_clock;
    std::unique_ptr<Storage> m_storage;
    SnapshotPtr m_snapshot;
    std::unique_ptr<NetworkTask> m_network; ///< only for a command that asks the network
};

} // namespace orchestris
