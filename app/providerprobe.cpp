// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerprobe.h"

#include "app/modelfetch.h"
#include "gateway/upstream/curlclient.h"
#include "models/domain/clock.h"

#include <QPointer>

#include <unordered_map>

namespace orchestris {

/// What lives in the probe's thread.
class ProbeWorker final : public QObject
{
public:
    void ask(quint64 number, const Provider &provider, const Secret &credential,
             const Settings &settings, const ModelFetch::Done &done)
    {
        if (!m_client)
            m_client = std::make_unique<CurlClient>(m_clock);
        m_questions[number] =
            std::make_unique<ModelFetch>(*m_client, provider, credential, settings,
                                         [this, number, done](const Result<QStringList> &names) {
                                             done(names);
                                             m_questions.erase(number);
                                         });
    }
    void cancel(quint64 number) { m_questions.erase(number); }

private:
    SystemClock m_clock;
    std::unique_ptr<CurlClient> m_client; // outlives the questions
    std::unordered_map<quint64, std::unique_ptr<ModelFetch>> m_questions;
};

ProviderProbe::ProviderProbe(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("probe"));
}

ProviderProbe::~ProviderProbe()
{
    m_thread.quit();
    m_thread.wait();
}

void ProviderProbe::ask(const Provider &provider, const Secret &credential,
                        const Settings &settings, QObject *context, Done done)
{
    if (!m_worker) {
        m_worker = new ProbeWorker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const quint64 number = ++m_next;
    connect(context, &QObject::destroyed, m_worker,
            [worker = m_worker, number] { worker->cancel(number); });
    // Comes back to this object's thread first: only there may the context be looked at.
    const auto answer = [this, guard = QPointer<QObject>(context),
                         done = std::move(done)](const Result<QStringList> &names) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, names] {
                if (guard)
                    done(names);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number, provider, credential, settings, answer] {
            worker->ask(number, provider, credential, settings, answer);
        },
        Qt::QueuedConnection);
}

} // namespace orchestris
