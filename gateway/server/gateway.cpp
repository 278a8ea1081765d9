// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/server/gateway.h"

#include "gateway/admission/loopguard.h"
#include "gateway/admission/ticketbook.h"
#include "gateway/api/responsestore.h"
#include "gateway/http/epolldispatcher.h"
#include "gateway/http/listener.h"
#include "gateway/routing/healthboard.h"
#include "gateway/server/gatewayworker.h"
#include "models/domain/gatewayurl.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <numeric>

namespace orchestris {

namespace {

/// More workers than this only share the same database and cores.
constexpr int MostWorkersByDefault = 4;
/// After an orderly end was asked for, a client that does not take its last bytes holds it up no
/// longer than this. Milliseconds.
constexpr int PatienceAtEnd = 2000;

int workerCount(int asked)
{
    return asked > 0 ? asked : std::clamp(QThread::idealThreadCount(), 1, MostWorkersByDefault);
}

} // namespace

Gateway::Gateway(GatewayParts parts)
    : m_parts(std::move(parts))
    , m_tickets(std::make_unique<TicketBook>(m_parts.clock))
    , m_authenticator(m_parts.hasher, m_parts.clock, m_tickets.get())
    , m_requestIds(m_parts.instance)
    , m_health(std::make_unique<HealthBoard>(m_parts.healthChanged))
    , m_responses(std::make_unique<ResponseStore>())
    , m_loops(std::make_unique<LoopGuard>(m_parts.notices))
    , m_home(std::make_unique<QObject>())
{
}

Gateway::~Gateway()
{
    stop();
}

Result<QString> Gateway::start(const SnapshotPtr &snapshot, const Settings &settings)
{
    std::vector<HttpServer *> servers;
    for (int number = 0; number < workerCount(settings.workers); ++number) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(QStringLiteral("worker %1").arg(number + 1));
        if (auto dispatcher = makeWorkerDispatcher())
            thread->setEventDispatcher(dispatcher.release());
        auto *worker =
            new GatewayWorker({m_parts.clock, m_parts.usage, m_authenticator, m_requestIds,
                               *m_health, *m_responses, m_parts.ledger, *m_loops, m_parts.history},
                              snapshot);
        worker->moveToThread(thread.get());
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
        QMetaObject::invokeMethod(worker, &GatewayWorker::setUp, Qt::BlockingQueuedConnection);
        servers.push_back(&worker->http());
        m_workers.push_back(worker);
        m_threads.push_back(std::move(thread));
    }
    m_listener = std::make_unique<Listener>(servers, settings.maximumConnections);
    const auto port =
        m_listener->listen(settings.listenAddress, static_cast<quint16>(settings.port));
    if (!port) {
        stop();
        return tl::unexpected(port.error());
    }
    return gatewayUrl(settings.listenAddress, *port);
}

void Gateway::publish(const SnapshotPtr &snapshot)
{
    if (m_listener)
        m_listener->setMaximumConnections(snapshot->settings().maximumConnections);
    for (GatewayWorker *worker : m_workers)
        QMetaObject::invokeMethod(worker, [worker, snapshot] { worker->publish(snapshot); });
}

template<typename T>
void Gateway::askWorkers(std::function<T(GatewayWorker &)> ask, QObject *context,
                         std::function<void(std::vector<T>)> all)
{
    // Touched in this thread only: answers come to m_home, which lives here.
    struct Collected {
        size_t missing;
        std::vector<T> answers;
    };
    const auto collected = std::make_shared<Collected>(Collected{m_workers.size(), {}});
    const auto deliver = [collected, guard = QPointer<QObject>(context), all = std::move(all)] {
        if (guard)
            all(std::move(collected->answers));
    };
    QObject *home = m_home.get();
    if (m_workers.empty())
        QMetaObject::invokeMethod(home, deliver, Qt::QueuedConnection);
    for (GatewayWorker *worker : m_workers) {
        QMetaObject::invokeMethod(worker, [worker, home, ask, collected, deliver] {
            QMetaObject::invokeMethod(home, [collected, deliver, answer = ask(*worker)] {
                collected->answers.push_back(answer);
                if (--collected->missing == 0)
                    deliver();
            });
        });
    }
}

void Gateway::listLive(QObject *context, std::function<void(QList<LiveRequest>)> done)
{
    using Lists = std::vector<QList<LiveRequest>>;
    askWorkers<QList<LiveRequest>>([](GatewayWorker &worker) { return worker.live(); }, context,
                                   [done = std::move(done)](const Lists &lists) {
                                       QList<LiveRequest> all;
                                       for (const QList<LiveRequest> &list : lists)
                                           all.append(list);
                                       std::sort(all.begin(), all.end(),
                                                 [](const LiveRequest &a, const LiveRequest &b) {
                                                     return a.record.id < b.record.id;
                                                 });
                                       done(std::move(all));
                                   });
}

void Gateway::stopLive(const StopOrder &order, QObject *context, std::function<void(int)> done)
{
    askWorkers<int>([order](GatewayWorker &worker) { return worker.stop(order); }, context,
                    [done = std::move(done)](const std::vector<int> &counts) {
                        done(std::accumulate(counts.begin(), counts.end(), 0));
                    });
}

Secret Gateway::issueTicket(Id key)
{
    return m_tickets->issue(key, *QRandomGenerator::system());
}

void Gateway::drain(QObject *context, std::function<void()> idle)
{
    const auto waiting = std::make_shared<int>(static_cast<int>(m_workers.size()));
    for (GatewayWorker *worker : m_workers) {
        QObject::connect(
            worker, &GatewayWorker::idle, context,
            [waiting, idle] {
                if (--*waiting == 0)
                    idle();
            },
            Qt::QueuedConnection);
        QMetaObject::invokeMethod(worker, &GatewayWorker::drain);
    }
}

void Gateway::stop()
{
    if (m_listener)
        m_listener->close();
    QSemaphore settled;
    QSemaphore over;
    for (GatewayWorker *worker : m_workers) {
        // In the worker's own thread: this one waits below and runs no events.
        QObject::connect(worker, &GatewayWorker::settled, worker, [&] { settled.release(); });
        QObject::connect(worker, &GatewayWorker::over, worker, [&] { over.release(); });
        QMetaObject::invokeMethod(worker, &GatewayWorker::shutDown);
    }
    const int workers = static_cast<int>(m_workers.size());
    settled.acquire(workers); // storage answers for every record, be it with an error
    if (!over.tryAcquire(workers, PatienceAtEnd))
        qWarning("Some clients did not take the end of their answers; their connections are cut.");
    for (const auto &thread : m_threads) {
        thread->quit();
        thread->wait();
    }
    m_workers.clear();
    m_threads.clear();
    m_listener.reset();
}

} // namespace orchestris
