// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/networkthread.h"

#include <unordered_map>

namespace orchestris {

/// What lives in the network's thread.
class NetworkWorker final : public QObject
{
public:
    /// Not from inside a question's own functions: what it asks with may go with it.
    void endSoon(quint64 number)
    {
        QMetaObject::invokeMethod(
            this, [this, number] { questions.erase(number); }, Qt::QueuedConnection);
    }

    std::unique_ptr<NetworkThread::Means> means; // outlives the questions
    std::unordered_map<quint64, std::shared_ptr<void>> questions;
};

NetworkThread::NetworkThread(const QString &name, QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(name);
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::run(QObject *context, Begin begin)
{
    if (!m_worker) {
        m_worker = new NetworkWorker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const quint64 number = ++m_next;
    NetworkWorker *worker = m_worker;
    connect(context, &QObject::destroyed, worker,
            [worker, number] { worker->questions.erase(number); });
    QMetaObject::invokeMethod(
        worker,
        [worker, number, begin = std::move(begin)] {
            if (!worker->means)
                worker->means = std::make_unique<NetworkThread::Means>();
            const auto over = [worker, number] { worker->endSoon(number); };
            if (auto question = begin(*worker->means, over))
                worker->questions[number] = std::move(question);
        },
        Qt::QueuedConnection);
}

} // namespace orchestris
