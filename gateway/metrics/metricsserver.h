// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <QThread>

#include <functional>
#include <memory>

namespace orchestris {

class HttpServer;
class Listener;
class RequestHandler;

/// Answers Prometheus at `GET /metrics`, on a port of its own, in a thread of its own. Nothing else
/// is there, and no key is asked for: where it listens decides who can read. Used from one thread.
class MetricsServer
{
public:
    /// Called in the server's thread; makes the text.
    using Text = std::function<QByteArray()>;

    /// `clock` outlives it.
    MetricsServer(const Clock &clock, Text text);
    ~MetricsServer(); ///< stops
    MetricsServer(const MetricsServer &) = delete;
    MetricsServer &operator=(const MetricsServer &) = delete;

    /// Listens at `metricsAddress` and `metricsPort` (here 0 picks a free one); hosts are checked
    /// as the gateway does. Once. Its URL, or why it cannot.
    [[nodiscard]] Result<QString> start(const Settings &settings);
    void stop(); ///< blocks until its thread has ended; safe to call twice

private:
    const Clock &m_clock;
    std::unique_ptr<RequestHandler> m_handler;
    QThread m_thread;
    HttpServer *m_server = nullptr; // lives in m_thread, deleted when that ends
    std::unique_ptr<Listener> m_listener;
};

} // namespace orchestris
