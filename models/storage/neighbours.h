// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>

class QFileSystemWatcher;

namespace orchestris {

class Database;

/// The other processes on the same data: gateways that must hear of changes, commands that make
/// them. Confined to the storage thread.
///
/// A change is announced by a file that comes and goes in `DATADIR/instances`; whoever misses that
/// finds the change by looking at the database, later.
class Neighbours final : public QObject
{
    Q_OBJECT
public:
    Neighbours(Database &database, const QString &dataDir, QObject *parent = nullptr);

    void watch();    ///< from now on `nudged` comes
    void announce(); ///< the configuration has changed: look now

    /// This gateway works with that version of the configuration.
    void noteSeen(int instance, quint64 version);
    /// Whether all gateways that run work with that version, or a newer one.
    [[nodiscard]] bool haveSeen(quint64 version);

Q_SIGNALS:
    void nudged();

private:
    Database &m_database;
    QString m_folder;
    QFileSystemWatcher *m_watcher = nullptr; // a child
};

} // namespace orchestris
