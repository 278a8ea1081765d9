// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "models/domain/liverequest.h"

#include <QObject>

#include <memory>

namespace orchestris {

class ControlClient;
class NetworkTask;
class Storage;
class SystemClock;
struct CapabilityReport;
struct ControlReply;
struct ControlRequest;

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
    void work(const ListLive &live);
    void work(const StopLive &stop);

    [[nodiscard]] Result<Provider> findProvider(const QString &name) const;
    void addModels(const Provider &provider, const QStringList &names);
    void finishProbe(const Provider &provider, const CapabilityReport &report, bool apply);
    void askGateways(const ControlRequest &request, std::function<void(const ControlReply &)> done);
    void stopConcerned(const StopLive &stop, const StopOrder &order, const ControlReply &reply);
    void finish(const Result<void> &result);

    Invocation m_invocation;
    Output m_output;
    std::shared_ptr<SystemClock> m_clock;
    std::unique_ptr<Storage> m_storage;
    SnapshotPtr m_snapshot;
    std::unique_ptr<NetworkTask> m_network;   ///< only for a command that asks the network
    std::unique_ptr<ControlClient> m_control; ///< only for one that asks gateways which run
    Result<void> m_incomplete;                ///< which of them could not be asked
};

} // namespace orchestris
