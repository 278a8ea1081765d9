// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/filelock.h"
#include "models/storage/keychain.h"

#include <QDeadlineTimer>
#include <QObject>

namespace orchestris {

class Database;

/// The 32 random bytes under which keys are hashed: made at the first start, kept in the keychain
/// or else in `DATADIR/installation.secret` (0600). The database records which of the two, so that
/// all programs agree. Once made it is never made again: without it no key can be checked, so its
/// loss is an error. Confined to the storage thread, which needs an event loop.
class InstallationSecret
{
public:
    /// All must outlive this. `fileOnly`: do not use the keychain for a new secret.
    InstallationSecret(Database &database, Keychain &keychain, const QString &dataDir,
                       bool fileOnly);

    /// Finds or makes it. Several processes may do so at once and get the same. `done` is called
    /// once, possibly before this returns; not at all if this object is destroyed before.
    void obtain(Keychain::Done<Secret> done);

private:
    void attempt();
    void make();
    void makeInKeychain(const QString &entry);
    void readFromKeychain();
    [[nodiscard]] Result<Secret> readFile() const;
    [[nodiscard]] Result<Secret> makeFile() const;
    [[nodiscard]] Result<QString> place();
    [[nodiscard]] Result<QString> keychainEntry();
    void adopt(const Result<Secret> &secret, const QString &place);
    void finish(Result<Secret> secret);

    Database &m_database;
    Keychain &m_keychain;
    QString m_file;
    QString m_lockPath;
    bool m_fileOnly;
    FileLock m_lock; // held while a new one is made
    QDeadlineTimer m_deadline;
    Keychain::Done<Secret> m_done;
    QObject m_context; // timers and the keychain's answers end with it
};

} // namespace orchestris
