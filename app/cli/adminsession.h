// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"
#include "app/cli/output.h"

#include <QObject>

#include <memory>

namespace orchestris {

class CurlClient;
class CurlGlobal;
class ModelFetch;
class Storage;
class SystemClock;

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
    void run(AdminAction action);
    void importModels(const Snapshot &snapshot, const QString &provider);
    void fetchModels(const Provider &provider, const Result<Secret> &credential,
                     const Settings &settings);
    void addModels(const Provider &provider, const QStringList &names);
    void finish(const Result<void> &result);

    Invocation m_invocation;
    Output m_output;
    std::shared_ptr<SystemClock> m_clock;
    std::unique_ptr<Storage> m_storage;
    // Only for a command that asks the network, in the order they depend on each other.
    std::unique_ptr<CurlGlobal> m_curl;
    std::unique_ptr<CurlClient> m_client;
    std::unique_ptr<ModelFetch> m_fetch;
};

} // namespace orchestris
