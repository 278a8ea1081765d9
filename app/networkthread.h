// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/sandboxclient.h"

#include <QPointer>
#include <QThread>

#include <functional>

namespace orchestris {

class NetworkWorker;

/// Asks over the network in a thread of its own, so that the main thread touches none. Lives in the
/// main thread; the thread starts with the first question. All answers come in the main thread, and
/// none if the question's context is gone by then, which also ends the question.
class NetworkThread final : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Heard = std::function<void(T)>;

    /// What questions ask with, in the network's thread; outlives them.
    struct Means {
        SystemClock clock;
        CurlClient network{clock};
        SandboxClient sandbox{clock};
    };

    /// Makes what asks, in the network's thread. That lives until it says that it is over, which it
    /// may from inside its own functions, or until the context is gone. Null: nothing to ask.
    using Begin = std::function<std::shared_ptr<void>(Means &, const std::function<void()> &over)>;

    /// `name` is for debuggers.
    explicit NetworkThread(const QString &name, QObject *parent = nullptr);
    ~NetworkThread() override; ///< ends what is being asked

    void run(QObject *context, Begin begin);

    /// `heard` as it can be called from the network's thread.
    template<typename T>
    [[nodiscard]] Heard<T> broughtHome(QObject *context, Heard<T> heard)
    {
        // Comes back to this object's thread first: only there may the context be looked at.
        return [this, guard = QPointer<QObject>(context), heard = std::move(heard)](const T &said) {
            QMetaObject::invokeMethod(
                this,
                [guard, heard, said] {
                    if (guard)
                        heard(said);
                },
                Qt::QueuedConnection);
        };
    }

private:
    QThread m_thread;
    NetworkWorker *m_worker = nullptr; // lives in m_thread and is deleted at its end
    quint64 m_next = 0;
};

} // namespace orchestris
