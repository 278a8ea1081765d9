// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/filelock.h"

#include <QObject>

#include <memory>

namespace orchestris {

class ControlServer;

/// One console a data folder: the first one has a lock in `DATADIR/instances`, which ends with its
/// process, and a socket beside it (controlprotocol.h). A second start asks the first to show its
/// window, and ends. Of two that start at once one gets the lock, and the other waits until that
/// one answers. Programs without windows are none of its business. Lives in the main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QString dataDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the only console, from now on. Also where no lock can be made at all: what
    /// is wrong with the folder is better told by storage. May be called before there is an
    /// application object.
    [[nodiscard]] bool claim();
    /// `showWanted` comes from now on. False: the socket cannot be made; a second start will wait
    /// in vain, and say so.
    bool listen();

    enum class Answer {
        Shown,
        Gone,  ///< the other ended meanwhile: this is the only one now
        Silent ///< it has the lock, and does not answer
    };
    /// Asks the other to show its window; `activation` is what the desktop gave to this process.
    /// Blocks for up to `patienceMs`: for a program that has nothing else to do yet.
    [[nodiscard]] Answer showOther(const QByteArray &activation, int patienceMs = 10'000);

Q_SIGNALS:
    void showWanted(const QByteArray &activation);

private:
    [[nodiscard]] bool ask(const QByteArray &line, int patienceMs) const;

    QString m_dataDirectory;
    FileLock m_lock;
    std::unique_ptr<ControlServer> m_server;
};

/// What the desktop gave to this process, so that a window may come to the front: of Wayland, or of
/// X11's start-up notification. Empty: nothing.
[[nodiscard]] QByteArray activationToken();

} // namespace orchestris
