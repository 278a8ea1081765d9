// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolcaller.h"

#include "gateway/upstream/curlclient.h"

#include <QPointer>

#include <unordered_map>

namespace orchestris {

/// What lives in the calls' thread.
class ToolCallWorker final : public QObject
{
public:
    SystemClock clock;
    std::unique_ptr<CurlClient> network; // outlives the calls
    std::unordered_map<quint64, std::shared_ptr<ToolCall>> calls;
};

ToolCaller::ToolCaller(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("toolcall"));
}

ToolCaller::~ToolCaller()
{
    m_thread.quit();
    m_thread.wait();
}

void ToolCaller::call(const CallTarget &target, QObject *context, ToolCall::Heard heard)
{
    if (!m_worker) {
        m_worker = new ToolCallWorker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const quint64 number = ++m_next;
    ToolCallWorker *worker = m_worker;
    connect(context, &QObject::destroyed, worker,
            [worker, number] { worker->calls.erase(number); });
    const auto home = [this, guard = QPointer<QObject>(context),
                       heard = std::move(heard)](const CallReport &report) {
        // Comes back to this object's thread first: only there may the context be looked at.
        QMetaObject::invokeMethod(
            this,
            [guard, heard, report] {
                if (guard)
                    heard(report);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        worker,
        [worker, number, target, home] {
            if (!worker->network)
                worker->network = std::make_unique<CurlClient>(worker->clock);
            worker->calls[number] =
                std::make_shared<ToolCall>(*worker->network, worker->clock, target,
                                           [worker, number, home](const CallReport &report) {
                                               const bool isOver = report.isOver;
                                               home(report);
                                               if (isOver)
                                                   worker->calls.erase(number);
                                           });
        },
        Qt::QueuedConnection);
}

} // namespace orchestris
