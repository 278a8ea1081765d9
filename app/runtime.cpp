// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runtime.h"

#include "app/anomalywatch.h"
#include "app/attachment.h"
#include "app/controlserver.h"
#include "app/livestop.h"
#include "app/observability.h"
#include "gateway/admission/quotaledger.h"
#include "gateway/server/gateway.h"
#include "gateway/upstream/curlglobal.h"
#include "models/domain/clock.h"
#include "models/domain/errorwords.h"
#include "models/storage/storage.h"
#include "models/storage/targethealthrepository.h"

#include "version.h"

#include <QCoreApplication>

#include <sys/resource.h>

namespace orchestris {

namespace {

/// Thousands of clients, each with a connection to a provider, pass the usual limit of 1,024 open
/// files; a process may raise it to the hard limit by itself.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

StorageOptions storageOptions(const RuntimeOptions &runtime, std::shared_ptr<const Clock> clock,
                              std::shared_ptr<CounterListener> counters)
{
    StorageOptions options;
    options.dataDir = runtime.dataDirectory;
    options.clock = std::move(clock);
    options.serving = !runtime.attaches; // else when it is known that nobody else is
    options.counters = std::move(counters);
    if (runtime.isDemo) {
        options.secretsInFile = true;
        options.makeKeychain = makeNoKeychain;
    }
    return options;
}

} // namespace

Runtime::Runtime(RuntimeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_curl(std::make_unique<CurlGlobal>())
    , m_clock(std::make_shared<SystemClock>())
    , m_ledger(std::make_shared<QuotaLedger>(*m_clock))
    , m_storage(std::make_unique<Storage>(storageOptions(m_options, m_clock, m_ledger)))
{
    connect(m_storage.get(), &Storage::failed, this, [this](const Error &error) {
        m_mode = Mode::Failed;
        Q_EMIT failed(error);
    });
    connect(m_storage.get(), &Storage::opened, this, [this](const SnapshotPtr &snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged();
        if (m_options.attaches)
            lookOut();
        else
            startGateway();
    });
    connect(m_storage.get(), &Storage::configurationChanged, this, &Runtime::publish);
    connect(m_storage.get(), &Storage::healthChanged, this, [this](bool, const QString &problem) {
        m_storageProblem = problem;
        if (problem.isEmpty())
            qInfo("Usage records are written again.");
        else
            qCritical("New requests are refused: %s", qUtf8Printable(problem));
    });
}

Runtime::~Runtime()
{
    stop();
}

void Runtime::start()
{
    raiseFileLimit();
    m_storage->start();
}

void Runtime::lookOut()
{
    m_attachment = std::make_unique<Attachment>(m_options.dataDirectory, *m_storage, *m_clock);
    connect(m_attachment.get(), &Attachment::looked, this, &Runtime::noteLook);
    connect(m_attachment.get(), &Attachment::recordsChanged, this, &Runtime::outsideRecords);
    connect(m_attachment.get(), &Attachment::healthListed, this, &Runtime::outsideHealth);
    connect(m_attachment.get(), &Attachment::noticesChanged, this, &Runtime::outsideNotices);
    connect(m_attachment.get(), &Attachment::anomaliesChanged, this, &Runtime::anomaliesChanged);
    m_attachment->look();
}

void Runtime::noteLook()
{
    const std::optional<GatewayInfo> &found = m_attachment->gateway();
    if (m_mode == Mode::Serving)
        return; // an answer that was under way
    if (!found) {
        if (m_mode == Mode::Starting)
            beginServing();
        if (m_mode != Mode::Attached)
            return;
        m_mode = Mode::Lost;
        qInfo("The gateway that served has ended.");
        Q_EMIT attachmentChanged();
        return;
    }
    const bool isNews = m_mode != Mode::Attached || m_attachedTo != *found;
    if (m_mode != Mode::Attached) {
        qInfo("Attached to %s (process %lld), which serves at %s.", qUtf8Printable(found->program),
              static_cast<long long>(found->processId), qUtf8Printable(found->baseUrl));
        m_mode = Mode::Attached;
        m_attachment->start();
    }
    m_attachedTo = *found;
    if (isNews)
        Q_EMIT attachmentChanged();
}

void Runtime::serveHere()
{
    if (m_mode != Mode::Lost && m_mode != Mode::Failed)
        return;
    m_mode = Mode::Starting;
    if (m_attachment)
        m_attachment->look(); // one may have come just now
}

void Runtime::beginServing()
{
    m_attachment->rest();
    m_storage->beginServing(this, [this](const Result<int> &instance) {
        if (instance)
            startGateway();
        else
            giveUp(instance.error());
    });
}

void Runtime::giveUp(const Error &error)
{
    m_mode = Mode::Failed;
    m_gateway.reset();
    m_baseUrl.clear();
    if (m_attachment)
        m_attachment->start(); // somebody else may begin to serve
    Q_EMIT failed(error);
}

Settings Runtime::effectiveSettings() const
{
    Settings settings = m_snapshot->settings();
    settings.listenAddress = m_options.listenAddress.value_or(settings.listenAddress);
    settings.port = m_options.port.value_or(settings.port);
    settings.workers = m_options.workers.value_or(settings.workers);
    settings.metricsAddress = m_options.metricsAddress.value_or(settings.metricsAddress);
    settings.metricsPort = m_options.metricsPort.value_or(settings.metricsPort);
    settings.logRequests = settings.logRequests || m_options.logRequests;
    return settings;
}

void Runtime::startGateway()
{
    const Settings settings = effectiveSettings();
    m_observability.reset();
    m_observability = std::make_unique<Observability>(*m_storage, *m_clock);
    if (const auto started = m_observability->start(settings, m_options.logFormat,
                                                    m_options.metricsPort.has_value());
        !started) {
        giveUp(started.error());
        return;
    }
    m_ledger->setNotices(m_storage.get());
    m_gateway = std::make_unique<Gateway>(
        GatewayParts{*m_clock, m_observability->sink(), *m_ledger, m_storage.get(), m_storage.get(),
                     m_storage->hasher(), m_storage->instance(),
                     // Heard in a worker's thread.
                     [this](const TargetHealth &health) {
                         QMetaObject::invokeMethod(this, [this, health] { noteHealth(health); });
                     }});
    m_storage->run([](StorageContext &context) {
        (void)TargetHealthRepository(context.db).clear(); // of an earlier run
    });
    const Result<QString> baseUrl = m_gateway->start(m_snapshot, settings);
    if (!baseUrl) {
        giveUp(baseUrl.error());
        return;
    }
    m_storage->noteServed(m_snapshot->configuration().version);
    m_startedWith = settings;
    m_baseUrl = *baseUrl;
    m_mode = Mode::Serving;
    m_attachedTo.reset();
    m_startedAtUs = m_clock->nowUs();
    startControl();
    m_anomalies = std::make_unique<AnomalyWatch>(*m_storage, *m_clock);
    connect(m_anomalies.get(), &AnomalyWatch::changed, this, &Runtime::anomaliesChanged);
    m_anomalies->start();
    Q_EMIT serving(m_baseUrl);
}

void Runtime::startControl()
{
    // Whoever asks there has noted it in the audit under the own name.
    m_control = std::make_unique<ControlServer>(ControlServer::Work{
        [this](QObject *context, std::function<void(QList<LiveRequest>)> done) {
            m_gateway->listLive(context, std::move(done));
        },
        [this](const StopOrder &order, QObject *context, std::function<void(int)> done) {
            m_gateway->stopLive(order, context, std::move(done));
        },
        [this] { return info(); }, [this](Id key) { return m_gateway->issueTicket(key); }});
    if (const auto listens = m_control->listen(m_options.dataDirectory, m_storage->instance());
        !listens)
        qWarning("%s", qUtf8Printable(listens.error().message));
}

GatewayInfo Runtime::info() const
{
    GatewayInfo info;
    info.program = QCoreApplication::applicationName();
    info.processId = QCoreApplication::applicationPid();
    info.release = QStringLiteral(ORCHESTRIS_VERSION);
    info.baseUrl = m_baseUrl;
    info.startedAtUs = m_startedAtUs;
    info.isDraining = m_drainTimer.isActive() || m_restartTimer.isActive();
    info.problem = m_storageProblem;
    return info;
}

QString Runtime::baseUrl() const
{
    return m_mode == Mode::Attached ? m_attachedTo->baseUrl : m_baseUrl;
}

void Runtime::listLive(QObject *context, std::function<void(Result<QList<LiveRequest>>)> done)
{
    if (m_gateway)
        m_gateway->listLive(context, std::move(done));
    else if (m_attachment)
        m_attachment->listLive(context, std::move(done));
    else
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void Runtime::stopLive(const StopOrder &order, QObject *context,
                       std::function<void(Result<int>)> done)
{
    stopAudited(
        *m_storage, order,
        [this, order, context](std::function<void(Result<int>)> ended) {
            if (m_gateway)
                m_gateway->stopLive(order, context, std::move(ended));
            else if (m_mode == Mode::Attached)
                m_attachment->stopLive(order, context, std::move(ended));
            else
                ended(0);
        },
        context, std::move(done));
}

void Runtime::issueTicket(Id key, QObject *context, std::function<void(Result<Secret>)> done)
{
    if (m_mode == Mode::Attached) {
        m_attachment->issueTicket(key, context, std::move(done));
        return;
    }
    Result<Secret> ticket =
        fail(ErrorCode::Unavailable, Errors::tr("The gateway does not serve at the moment."));
    if (m_gateway)
        ticket = m_gateway->issueTicket(key);
    QMetaObject::invokeMethod(
        context, [done = std::move(done), ticket = std::move(ticket)] { done(ticket); },
        Qt::QueuedConnection);
}

void Runtime::publish(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_gateway)
        m_gateway->publish(snapshot);
    m_storage->noteServed(snapshot->configuration().version); // or nobody shall wait for us
    Q_EMIT snapshotChanged();
}

QString Runtime::metricsUrl() const
{
    return m_observability ? m_observability->metricsUrl() : QString();
}

void Runtime::noteHealth(const TargetHealth &health)
{
    if (health.circuit == CircuitState::Open)
        qWarning("Nothing is sent to %s for now: it failed %d times in a row, at last with \"%s\".",
                 health.target.constData(), health.consecutiveFailures,
                 health.lastOutcome.constData());
    else if (health.circuit == CircuitState::Closed)
        qInfo("%s answers again.", health.target.constData());
    m_storage->run([health](StorageContext &context) {
        const auto saved = TargetHealthRepository(context.db).save(health, context.clock.nowUs());
        if (!saved)
            qWarning("%s", qUtf8Printable(saved.error().message));
    });
    Q_EMIT targetHealthChanged(health);
}

void Runtime::drain()
{
    if (!m_gateway || m_drainTimer.isActive()) {
        m_drainTimer.stop();
        Q_EMIT drained();
        return;
    }
    m_drainTimer.setSingleShot(true);
    connect(&m_drainTimer, &QTimer::timeout, this, &Runtime::drained);
    m_drainTimer.start(m_snapshot->settings().drainTimeoutMs);
    Q_EMIT draining();
    m_gateway->drain(this, [this] {
        if (!m_drainTimer.isActive())
            return;
        m_drainTimer.stop();
        Q_EMIT drained();
    });
}

void Runtime::stop()
{
    m_anomalies.reset();
    m_attachment.reset();
    m_control.reset();
    if (m_gateway)
        m_gateway->stop(); // its last records are with storage then
    m_gateway.reset();
    if (m_observability)
        m_observability->stop();
    m_storage->stop();
}

} // namespace orchestris
