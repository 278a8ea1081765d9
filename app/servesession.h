// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"

namespace orchestris {

class Runtime;

/// Serves without windows until it is told to stop: `orchestrisd serve` and `orchestris
/// --headless`. Lives in the main thread.
class ServeSession final : public QObject
{
    Q_OBJECT
public:
    explicit ServeSession(RuntimeOptions options, QObject *parent = nullptr);
    ~ServeSession() override;

    void start();
    /// Lets running requests end, within the setting's time; the second time it does not wait.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void announce(const QString &baseUrl);

    LogFormat m_logFormat;
    std::unique_ptr<Runtime> m_runtime;
};

/// The whole program around a ServeSession: ends on SIGINT and SIGTERM, returns the exit code.
[[nodiscard]] int runServeSession(int argc, char **argv, const RuntimeOptions &options);

} // namespace orchestris
