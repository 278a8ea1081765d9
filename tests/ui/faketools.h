// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "ui/toolsource.h"

#include <QPointer>

namespace orchestris::test {

/// A ToolSource in memory: answers in the next turn of the event loop, keeps what it was asked,
/// fails the next call on demand.
class FakeTools final : public ToolSource
{
public:
    explicit FakeTools(const Clock &clock);

    QList<ToolReport> reports; ///< at first one of each state
    QHash<QString, QString> environment;
    void failNext(const Error &error) { m_failure = error; }
    /// The test call that is under way; nothing answers it but this.
    [[nodiscard]] bool isCalling() const { return !m_callContext.isNull(); }
    void answerCall(const CallReport &report);
    /// A call that came to its end, with this request.
    [[nodiscard]] static CallReport goodCall(qint64 requestId);

    // What was asked
    int inspected = 0;
    QList<std::pair<ToolKind, ToolTarget>> planned;
    QList<ToolPlan> written;
    int undone = 0;
    QList<CallOrder> called;
    bool isWatched = false;

    void inspect(QObject *context, Done<QList<ToolReport>> done) override;
    void plan(ToolKind tool, const ToolTarget &target, QObject *context,
              Done<ToolPlan> done) override;
    void write(const ToolPlan &plan, QObject *context, Done<WrittenPlan> done) override;
    void undo(const WrittenPlan &writtenPlan, QObject *context, Done<void> done) override;
    void call(const CallOrder &order, QObject *context,
              std::function<void(const CallReport &)> changed) override;
    void watch(bool on) override { isWatched = on; }
    [[nodiscard]] ToolSurroundings surroundings() const override;

private:
    template<typename T>
    void answer(QObject *context, Done<T> done, Result<T> result)
    {
        if (m_failure)
            result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }

    std::optional<Error> m_failure;
    QPointer<QObject> m_callContext;
    std::function<void(const CallReport &)> m_callChanged;
};

} // namespace orchestris::test
