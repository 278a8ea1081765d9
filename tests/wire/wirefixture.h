// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/httpserver.h"
#include "gateway/http/listener.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace orchestris::wire {

/// Stands still until it is turned.
class ManualClock final : public Clock
{
public:
    qint64 nowUs() const override { return 1'700'000'000'000'000 + m_us; }
    qint64 steadyUs() const override { return m_us; }
    void turn(qint64 ms) { m_us += ms * 1000; }

private:
    std::atomic<qint64> m_us{1'000'000};
};

/// An exchange that its test keeps, and what its listener heard. Worker's thread only.
struct Held final : ExchangeListener {
    void clientLeft() override;
    void drained() override;

    ExchangePtr exchange;
    int left = 0;
    int drains = 0;
    bool calledInside = false; ///< heard something while the test was inside a call of its own
    bool inside = false;
    bool destroyWhenLeft = false;
    std::function<void()> whenDrained;
};

/// Answers at once with what it got ("GET /path?query body"), except for paths that begin with
/// /hold: those are kept for the test. Or does what `script` says.
class ScriptedHandler final : public RequestHandler
{
public:
    void handle(ExchangePtr exchange) override;
    ErrorAnswer errorAnswer(int status, QByteArrayView message) override;

    std::function<void(ExchangePtr)> script;
    std::vector<std::unique_ptr<Held>> held;
    QByteArrayList seen; ///< "GET /path"
    int errors = 0; ///< answers of the HTTP layer's own; the last one's request ID is its number
};

/// A listener and N servers, each in a thread of its own with the dispatcher that gateways use.
class Server
{
public:
    explicit Server(const Settings &settings = {}, int workers = 1);
    ~Server();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Listener &listener() { return *m_listener; }
    [[nodiscard]] HttpServer &http(size_t worker = 0) { return *m_workers[worker]->server; }
    [[nodiscard]] ScriptedHandler &handler(size_t worker = 0) { return m_workers[worker]->handler; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    /// Runs `call` in the worker's thread and waits for it.
    void run(const std::function<void()> &call, size_t worker = 0);
    /// Returns when the worker has handled all that was sent to it before.
    void settle(size_t worker = 0);
    /// Turns the clock and lets the worker look at its deadlines, before and after.
    void turnClock(qint64 ms);
    /// Waits until `condition`, asked in the worker's thread, holds; false if it never does.
    [[nodiscard]] bool becomes(const std::function<bool()> &condition, size_t worker = 0);
    /// Waits for the n-th held exchange.
    [[nodiscard]] Held *held(size_t index);

private:
    struct Worker {
        QThread thread;
        QObject *root = nullptr;
        ScriptedHandler handler;
        HttpServer *server = nullptr;
    };

    ManualClock m_clock;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::unique_ptr<Listener> m_listener;
    quint16 m_port = 0;
};

} // namespace orchestris::wire
