// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace orchestris {

class Runtime;

/// Clients of a demo: from the moment it serves, some of its keys ask the sandbox for something
/// every few seconds, so that there is life on the screen. They are given new secrets for that,
/// which stay in memory. Made in the main thread; the clients live in a thread of their own.
class DemoClients final : public QObject
{
    Q_OBJECT
public:
    /// `runtime` must outlive it and not have been started yet.
    explicit DemoClients(Runtime &runtime, QObject *parent = nullptr);
    ~DemoClients() override; ///< hangs up and joins the thread

private:
    class Crowd;

    void begin(const QString &baseUrl);
    void hangUp();

    Runtime &m_runtime;
    QThread m_thread;
    Crowd *m_crowd = nullptr; // lives in the thread, deleted when that ends
};

} // namespace orchestris
