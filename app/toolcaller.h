// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/toolcall.h"

#include <QObject>
#include <QThread>

namespace orchestris {

class ToolCallWorker;

/// Makes test calls in a thread of its own, so that the main thread touches no network. Lives in
/// the main thread; the thread starts with the first call.
class ToolCaller final : public QObject
{
    Q_OBJECT
public:
    explicit ToolCaller(QObject *parent = nullptr);
    ~ToolCaller() override; ///< ends what runs

    /// `heard` is called in the main thread, as long as `context` is there; destroying that ends
    /// the call.
    void call(const CallTarget &target, QObject *context, ToolCall::Heard heard);

private:
    QThread m_thread;
    ToolCallWorker *m_worker = nullptr; // lives in m_thread and is deleted at its end
    quint64 m_next = 0;
};

} // namespace orchestris
