// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <QObject>

#include <functional>
#include <mutex>

namespace orchestris {

/// Brings commit outcomes from the storage thread into a worker's: one event a batch, whatever its
/// size. Lives in the worker's thread.
class CommitMailbox final : public QObject, public CommitListener
{
public:
    using Handler = std::function<void(const CommitOutcome &)>;

    /// `handler` is called in this object's thread, once for each outcome.
    explicit CommitMailbox(Handler handler, QObject *parent = nullptr);

    void committed(std::vector<CommitOutcome> outcomes) override; ///< from any thread

protected:
    bool event(QEvent *event) override;

private:
    Handler m_handler;
    std::mutex m_mutex;
    std::vector<CommitOutcome> m_waiting; // guarded by m_mutex
};

} // namespace orchestris
