// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/wirefixture.h"

#include "gateway/http/epolldispatcher.h"

#include <QDeadlineTimer>

namespace orchestris::wire {

namespace {

constexpr int kPatienceMs = 20'000; // only ever used up by a failure

} // namespace

void Held::clientLeft()
{
    ++left;
    calledInside |= inside;
    if (destroyWhenLeft)
        exchange.reset();
}

void Held::drained()
{
    ++drains;
    calledInside |= inside;
    if (whenDrained)
        whenDrained();
}

void ScriptedHandler::handle(ExchangePtr exchange)
{
    const Request &request = exchange->request();
    seen << request.method + ' ' + request.path;
    if (script) {
        script(std::move(exchange));
    } else if (request.path.startsWith("/hold")) {
        held.push_back(std::make_unique<Held>());
        held.back()->exchange = std::move(exchange);
        held.back()->exchange->setListener(held.back().get());
    } else {
        QByteArray text = request.method + ' ' + request.path;
        if (!request.query.isEmpty())
            text += '?' + request.query;
        text += ' ' + request.body;
        exchange->respond(200, {{"Content-Type", "text/plain"}}, text);
    }
}

ErrorAnswer ScriptedHandler::errorAnswer(int status, QByteArrayView message)
{
    return {{{"Content-Type", "application/json"},
             {"x-request-id", "req_" + QByteArray::number(++errors)}},
            "{\"status\":" + QByteArray::number(status) + ",\"message\":\"" + message.toByteArray()
                + "\"}"};
}

Server::Server(const Settings &settings, int workers)
{
    std::vector<HttpServer *> servers;
    for (int i = 0; i < workers; ++i) {
        m_workers.push_back(std::make_unique<Worker>());
        Worker &worker = *m_workers.back();
        if (auto dispatcher = makeWorkerDispatcher())
            worker.thread.setEventDispatcher(dispatcher.release());
        worker.root = new QObject;
        worker.root->moveToThread(&worker.thread);
        QObject::connect(&worker.thread, &QThread::finished, worker.root, &QObject::deleteLater);
        worker.thread.start();
        run(
            [&] {
                worker.server = new HttpServer(worker.handler, m_clock, HttpLimits::from(settings),
                                               worker.root);
            },
            static_cast<size_t>(i));
        servers.push_back(worker.server);
    }
    m_listener = std::make_unique<Listener>(servers, settings.maximumConnections);
    const auto port = m_listener->listen(settings.listenAddress, 0);
    if (!port)
        qFatal("%s", qUtf8Printable(port.error().message));
    m_port = *port;
}

Server::~Server()
{
    m_listener.reset();
    for (size_t i = 0; i < m_workers.size(); ++i) {
        Worker &worker = *m_workers[i];
        run([&] { worker.handler.held.clear(); }, i);
        worker.thread.quit();
        worker.thread.wait();
    }
}

void Server::run(const std::function<void()> &call, size_t worker)
{
    QMetaObject::invokeMethod(
        m_workers[worker]->root, [&call] { call(); }, Qt::BlockingQueuedConnection);
}

void Server::settle(size_t worker)
{
    // The first call runs in some turn, after which sockets are looked at; the second comes after
    // that. The third is for what the listener handed over meanwhile.
    for (int i = 0; i < 3; ++i)
        run([] {}, worker);
}

void Server::turnClock(qint64 ms)
{
    settle();
    run([&] { http().checkDeadlines(); });
    m_clock.turn(ms);
    run([&] { http().checkDeadlines(); });
}

bool Server::becomes(const std::function<bool()> &condition, size_t worker)
{
    const QDeadlineTimer deadline(kPatienceMs);
    bool holds = false;
    while (!holds && !deadline.hasExpired())
        run([&] { holds = condition(); }, worker);
    return holds;
}

Held *Server::held(size_t index)
{
    Held *result = nullptr;
    if (becomes([&] { return handler().held.size() > index; }))
        run([&] { result = handler().held[index].get(); });
    return result;
}

} // namespace orchestris::wire
