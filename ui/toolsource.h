// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tools/callreport.h"
#include "models/tools/tooldiagnosis.h"
#include "models/tools/toolplan.h"

#include <QObject>

#include <functional>
#include <optional>

namespace orchestris {

/// A test call: as that tool would make it, with its own configuration, or as is said.
struct CallOrder {
    std::optional<ToolKind> tool; ///< set: the rest is read from its configuration
    ToolTarget target;
    WireApi wire = WireApi::Chat;
};

/// What the pages ask about agent tools on this machine: reads their configuration, mends it, tries
/// it. Lives in the main thread; every call returns at once and answers by `done` in the main
/// thread, unless `context` is gone by then, which also ends what is under way. No implementation
/// in ui: app provides one, tests a scripted one.
class ToolSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Every tool that is known, in the order of AllTools.
    virtual void inspect(QObject *context, Done<QList<ToolReport>> done) = 0;
    /// What would be written. An empty key: the one that the tool has.
    virtual void plan(ToolKind tool, const ToolTarget &target, QObject *context,
                      Done<ToolPlan> done) = 0;
    virtual void write(const ToolPlan &plan, QObject *context, Done<WrittenPlan> done) = 0;
    virtual void undo(const WrittenPlan &written, QObject *context, Done<void> done) = 0;
    /// Makes one streamed tool call; `changed` hears each step, the last time with `isOver`.
    virtual void call(const CallOrder &order, QObject *context,
                      std::function<void(const CallReport &)> changed) = 0;
    /// Announces changes of the files that the last `inspect` read, while on.
    virtual void watch(bool on) = 0;

    /// To say paths as people do.
    [[nodiscard]] virtual ToolSurroundings surroundings() const = 0;

Q_SIGNALS:
    void toolsChanged();
};

} // namespace orchestris
