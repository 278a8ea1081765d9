// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerprobe.h"

#include "app/modelfetch.h"
#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/sandboxclient.h"

#include <QPointer>

#include <unordered_map>

namespace orchestris {

/// What lives in the probe's thread.
class ProbeWorker final : public QObject
{
public:
    SystemClock clock;
    std::unique_ptr<CurlClient> network; // both outlive the questions
    SandboxClient sandbox{clock};
    std::unordered_map<quint64, std::shared_ptr<void>> questions;
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

void ProviderProbe::run(QObject *context, Begin begin)
{
    if (!m_worker) {
        m_worker = new ProbeWorker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const quint64 number = ++m_next;
    ProbeWorker *worker = m_worker;
    connect(context, &QObject::destroyed, worker,
            [worker, number] { worker->questions.erase(number); });
    QMetaObject::invokeMethod(
        worker,
        [worker, number, begin = std::move(begin)] {
            if (!worker->network)
                worker->network = std::make_unique<CurlClient>(worker->clock);
            const auto over = [worker, number] { worker->questions.erase(number); };
            if (auto question = begin(*worker, over))
                worker->questions[number] = std::move(question);
        },
        Qt::QueuedConnection);
}

template<typename T>
ProviderProbe::Done<T> ProviderProbe::broughtHome(QObject *context, Done<T> done)
{
    // Comes back to this object's thread first: only there may the context be looked at.
    return [this, guard = QPointer<QObject>(context), done = std::move(done)](const T &answer) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, answer] {
                if (guard)
                    done(answer);
            },
            Qt::QueuedConnection);
    };
}

void ProviderProbe::ask(const Provider &provider, const Secret &credential,
                        const Settings &settings, QObject *context, Done<Result<QStringList>> done)
{
    run(context, [=, home = broughtHome(context, std::move(done))](
                     ProbeWorker &worker, const std::function<void()> &over) {
        return std::make_shared<ModelFetch>(*worker.network, worker.clock, provider, credential,
                                            settings,
                                            [home, over](const Result<QStringList> &names) {
                                                home(names);
                                                over();
                                            });
    });
}

void ProviderProbe::probe(const ProbeQuestion &question, QObject *context,
                          Done<CapabilityFinding> found, Done<CapabilityReport> done)
{
    run(context, [question, homeFound = broughtHome(context, std::move(found)),
                  home = broughtHome(context, std::move(done))](ProbeWorker &worker,
                                                                const std::function<void()> &over) {
        UpstreamClient *client = worker.network.get();
        if (question.provider.kind == ProviderKind::Sandbox)
            client = &worker.sandbox;
        return std::make_shared<CapabilityProbe>(
            *client, worker.clock, question,
            CapabilityProbe::Listener{.asking = {},
                                      .found = homeFound,
                                      .done = [home, over](const CapabilityReport &report) {
                                          home(report);
                                          over();
                                      }});
    });
}

void ProviderProbe::discover(const QList<ServerPlace> &places, QObject *context,
                             Done<QList<FoundServer>> done)
{
    run(context,
        [places, home = broughtHome(context, std::move(done))](
            ProbeWorker &worker, const std::function<void()> &over) -> std::shared_ptr<void> {
            if (places.isEmpty()) {
                home({});
                return nullptr;
            }
            return std::make_shared<LocalServers>(*worker.network, worker.clock, places,
                                                  [home, over](const QList<FoundServer> &found) {
                                                      home(found);
                                                      over();
                                                  });
        });
}

} // namespace orchestris
