// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolsession.h"

#include "app/runtime.h"
#include "models/domain/gatewayurl.h"

#include <QDateTime>
#include <QFileInfo>

namespace orchestris {

namespace {

constexpr int SettledMs = 300;

CallReport notConfigured()
{
    CallReport report;
    report.problem = CallProblem::NotConfigured;
    report.isOver = true;
    return report;
}

} // namespace

ToolSession::ToolSession(Runtime &runtime, QObject *parent)
    : ToolSource(parent)
    , m_runtime(runtime)
    , m_surroundings(ToolSurroundings::ofThisProcess())
{
    m_files.setMaxThreadCount(1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettledMs);
    connect(&m_settled, &QTimer::timeout, this, &ToolSource::toolsChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled,
            qOverload<>(&QTimer::start));
}

ToolSession::~ToolSession()
{
    m_files.waitForDone();
}

QString ToolSession::baseUrl() const
{
    if (!m_runtime.baseUrl().isEmpty())
        return m_runtime.baseUrl();
    const SnapshotPtr snapshot = m_runtime.snapshot();
    const Settings settings = snapshot ? snapshot->settings() : Settings{};
    return gatewayUrl(settings.listenAddress, settings.port);
}

void ToolSession::inspect(QObject *context, Done<QList<ToolReport>> done)
{
    const SnapshotPtr now = m_runtime.snapshot();
    const SnapshotPtr snapshot = now ? now : std::make_shared<const Snapshot>(Configuration{});
    run<QList<ToolReport>>(
        [here = m_surroundings, snapshot, url = baseUrl(),
         serving = !m_runtime.baseUrl().isEmpty()]() -> Result<QList<ToolReport>> {
            const SystemClock clock;
            QList<ToolReport> reports;
            for (const ToolKind kind : AllTools)
                reports.append(
                    diagnose(readTool(kind, here), here, {*snapshot, url, serving, clock.nowUs()}));
            return reports;
        },
        context,
        [this, done = std::move(done)](const Result<QList<ToolReport>> &reports) {
            QStringList files;
            for (const ToolReport &report : *reports)
                files += report.files;
            follow(files);
            done(reports);
        });
}

void ToolSession::plan(ToolKind tool, const ToolTarget &target, QObject *context,
                       Done<ToolPlan> done)
{
    run<ToolPlan>(
        [here = m_surroundings, tool, target] {
            ToolTarget whole = target;
            if (whole.key.isEmpty())
                whole.key = Secret(readTool(tool, here).key.value.toUtf8());
            return planTool(tool, here, whole, QDateTime::currentDateTime());
        },
        context, std::move(done));
}

void ToolSession::write(const ToolPlan &plan, QObject *context, Done<WrittenPlan> done)
{
    run<WrittenPlan>([plan] { return writePlan(plan, QDateTime::currentDateTime()); }, context,
                     std::move(done));
}

void ToolSession::undo(const WrittenPlan &written, QObject *context, Done<void> done)
{
    run<void>([written] { return undoPlan(written); }, context, std::move(done));
}

void ToolSession::call(const CallOrder &order, QObject *context,
                       std::function<void(const CallReport &)> changed)
{
    run<CallTarget>(
        [here = m_surroundings, order]() -> Result<CallTarget> {
            if (!order.tool)
                return CallTarget{order.target.baseUrl, order.target.key, order.target.model,
                                  order.wire};
            const ToolSetup setup = readTool(*order.tool, here);
            // Programs with the SDKs bring their own model: what was said stands in for it.
            return CallTarget{setup.baseUrl.value, Secret(setup.key.value.toUtf8()),
                              setup.model.isSet() ? setup.model.value : order.target.model,
                              setup.wire};
        },
        context,
        [this, context, changed = std::move(changed)](const Result<CallTarget> &target) {
            if (target->baseUrl.isEmpty() || target->key.isEmpty() || target->model.isEmpty())
                changed(notConfigured());
            else
                m_caller.call(*target, context, changed);
        });
}

void ToolSession::watch(bool on)
{
    m_isWatching = on;
    if (on)
        return;
    m_settled.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void ToolSession::follow(const QStringList &files)
{
    if (!m_isWatching)
        return;
    // A file that is replaced is a new one, so its folder is watched too.
    QStringList wanted;
    for (const QString &file : files) {
        const QString folder = QFileInfo(file).absolutePath();
        for (const QString &path : {file, folder}) {
            const bool isHome = path == m_surroundings.home; // changes all the time
            if (!isHome && QFileInfo::exists(path) && !wanted.contains(path)
                && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
                wanted.append(path);
        }
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace orchestris
