// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"
#include "models/domain/settings.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace orchestris {

class ProbeWorker;

/// Asks providers for their models on behalf of the console, in a thread of its own, so that the
/// main thread touches no network. Lives in the main thread; the thread starts with the first
/// question.
class ProviderProbe final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<QStringList>)>;

    explicit ProviderProbe(QObject *parent = nullptr);
    ~ProviderProbe() override; ///< ends what is being asked

    /// `done` is called in the main thread; never if `context` is gone by then, which also ends the
    /// question.
    void ask(const Provider &provider, const Secret &credential, const Settings &settings,
             QObject *context, Done done);

private:
    QThread m_thread;
    ProbeWorker *m_worker = nullptr; // lives in m_thread and is deleted at its end
    quint64 m_next = 0;
};

} // namespace orchestris
