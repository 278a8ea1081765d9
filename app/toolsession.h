// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/toolcaller.h"
#include "ui/toolsource.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace orchestris {

class Runtime;

/// What the console's pages ask of a ToolSource, done by the runtime. Lives in the main thread and
/// never waits: files are read and written in a thread of its own, one after the other.
class ToolSession final : public ToolSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit ToolSession(Runtime &runtime, QObject *parent = nullptr);
    ~ToolSession() override;

    void inspect(QObject *context, Done<QList<ToolReport>> done) override;
    void plan(ToolKind tool, const ToolTarget &target, QObject *context,
              Done<ToolPlan> done) override;
    void write(const ToolPlan &plan, QObject *context, Done<WrittenPlan> done) override;
    void undo(const WrittenPlan &written, QObject *context, Done<void> done) override;
    void call(const CallOrder &order, QObject *context,
              std::function<void(const CallReport &)> changed) override;
    void watch(bool on) override;
    [[nodiscard]] ToolSurroundings surroundings() const override { return m_surroundings; }

private:
    /// Runs `work` among the files, and answers here.
    template<typename T>
    void run(std::function<Result<T>()> work, QObject *context, Done<T> done)
    {
        m_files.start([this, work = std::move(work), guard = QPointer<QObject>(context),
                       done = std::move(done)] {
            QMetaObject::invokeMethod(
                this,
                [guard, done, answer = work()] {
                    if (guard)
                        done(answer);
                },
                Qt::QueuedConnection);
        });
    }
    [[nodiscard]] QString baseUrl() const;
    void follow(const QStringList &files);

    Runtime &m_runtime;
    const ToolSurroundings m_surroundings;
    ToolCaller m_caller;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; // editors write in several steps
    bool m_isWatching = false;
    QThreadPool m_files; // last: its work uses what is above
};

} // namespace orchestris
