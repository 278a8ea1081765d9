// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/capabilityprobe.h"
#include "gateway/probe/localservers.h"

#include <QObject>
#include <QThread>

namespace orchestris {

class ProbeWorker;

/// Asks providers on behalf of the console, in a thread of its own, so that the main thread touches
/// no network. Lives in the main thread; the thread starts with the first question. All answers
/// come in the main thread, and none if `context` is gone by then, which also ends the question.
class ProviderProbe final : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(T)>;

    explicit ProviderProbe(QObject *parent = nullptr);
    ~ProviderProbe() override; ///< ends what is being asked

    /// The models that the provider lists.
    void ask(const Provider &provider, const Secret &credential, const Settings &settings,
             QObject *context, Done<Result<QStringList>> done);
    /// What it can do; `found` hears each finding as it is known.
    void probe(const ProbeQuestion &question, QObject *context, Done<CapabilityFinding> found,
               Done<CapabilityReport> done);
    /// The model servers at these places.
    void discover(const QList<ServerPlace> &places, QObject *context,
                  Done<QList<FoundServer>> done);

private:
    /// Makes what answers, in the probe's thread; it lives until it says that it is over or the
    /// context is gone.
    using Begin = std::function<std::shared_ptr<void>(ProbeWorker &, std::function<void()> over)>;

    void run(QObject *context, Begin begin);
    /// `done` as it can be called from the probe's thread.
    template<typename T>
    [[nodiscard]] Done<T> broughtHome(QObject *context, Done<T> done);

    QThread m_thread;
    ProbeWorker *m_worker = nullptr; // lives in m_thread and is deleted at its end
    quint64 m_next = 0;
};

} // namespace orchestris
