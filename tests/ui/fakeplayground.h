// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "ui/playgroundsource.h"

#include <QPointer>

namespace orchestris::test {

/// A PlaygroundSource in memory: keeps what it was asked to send, and answers as it is told to;
/// fails the next file on demand.
class FakePlayground final : public PlaygroundSource
{
public:
    explicit FakePlayground(const Clock &) {}

    /// What is under way by its number in `sent`; nothing answers it but these.
    [[nodiscard]] bool isRunning(qsizetype number) const;
    void progress(qsizetype number, const PlaygroundAnswer &answer);
    void finish(qsizetype number, const Result<PlaygroundAnswer> &answer);
    void failNext(const Error &error) { m_failure = error; }

    /// An answer of this text as it is at its end.
    [[nodiscard]] static PlaygroundAnswer answered(const QString &text,
                                                   const QByteArray &requestId = {});

    // What was asked
    QList<PlaygroundCall> sent;
    QList<std::pair<QString, QString>> saved; ///< path and text

    void send(const PlaygroundCall &call, QObject *context, Progress progress,
              Done<PlaygroundAnswer> done) override;
    void save(const QString &path, const QString &text, QObject *context, Done<void> done) override;

private:
    struct Run {
        QPointer<QObject> context;
        Progress progress;
        Done<PlaygroundAnswer> done;
    };

    QList<Run> m_runs;
    std::optional<Error> m_failure;
};

} // namespace orchestris::test
