// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "ui/playgroundsource.h"

#include <QNetworkAccessManager>
#include <QThreadPool>

namespace orchestris {

class Runtime;

/// What the console's pages ask of a PlaygroundSource, done by the runtime. Lives in the main
/// thread and never waits.
class PlaygroundSession final : public PlaygroundSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit PlaygroundSession(Runtime &runtime, QObject *parent = nullptr);

    void send(const PlaygroundCall &call, QObject *context, Progress progress,
              Done<PlaygroundAnswer> done) override;
    void save(const QString &path, const QString &text, QObject *context, Done<void> done) override;

private:
    void sendWith(const Secret &ticket, const PlaygroundCall &call, QObject *context,
                  Progress progress, Done<PlaygroundAnswer> done);

    Runtime &m_runtime;
    QNetworkAccessManager m_network;
    QThreadPool m_writers; // its end waits for files that are being written
};

} // namespace orchestris
