// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/counterfeed.h"
#include "models/storage/database.h"
#include "models/storage/installationsecret.h"
#include "models/storage/instancelease.h"
#include "models/storage/maintenance.h"
#include "models/storage/neighbours.h"
#include "models/storage/recordkeeper.h"
#include "models/storage/secretstore.h"
#include "models/storage/storage.h"

#include <deque>
#include <optional>

namespace orchestris {

/// The writing half of Storage: opens the database, does the administration's work, and publishes
/// configuration. Lives in the storage thread; Storage calls it by queued calls only, and it
/// answers by Storage's signals and deliveries.
class StorageWorker : public QObject
{
    Q_OBJECT
public:
    using Deliver = Storage::Deliver;
    struct Work {
        std::function<Deliver(StorageContext &)> work;
        std::function<Deliver(const Error &)> refuse;
    };

    StorageWorker(Storage &owner, StorageReader &reader);
    ~StorageWorker() override;

    void start();
    void execute(Work work);
    void beginServing(const std::function<Deliver(Result<int>)> &finish);
    /// Writes, or removes if there is no secret.
    void changeCredential(const QString &name, const std::optional<Secret> &secret,
                          std::function<Deliver(Result<void>)> finish);
    void noteServed(quint64 version);
    void storeNotices();
    /// The last thing it is asked: everything queued is stored, then the connection is closed.
    void shutDown();
    /// Asks for a look at the queue. Thread-safe.
    void wake();

protected:
    void customEvent(QEvent *event) override;

private:
    [[nodiscard]] Result<void> openDatabase();
    /// The sums over requests that an earlier version has stored.
    [[nodiscard]] Result<void> buildRollups();
    /// The instance's number, and what goes with it. Does nothing if there is one.
    [[nodiscard]] Result<void> takeLease();
    [[nodiscard]] Result<void> closeInterrupted();
    /// For the audit. The keychain knows no transactions: this comes once it is changed.
    [[nodiscard]] Result<void> noteCredential(const QString &name, bool isWritten);
    void secretObtained(const Result<Secret> &secret);
    void fail(const Error &error);
    void executeNow(const Work &work);
    void finishAfterPublication(Deliver deliver);
    void poll();
    void reload();
    void loadFailed(const Error &error);
    void publish(Configuration configuration);
    [[nodiscard]] Result<void> tellCounters(const QList<Limit> &limits);
    void noticesStored();
    void deliverFinished();
    void deliverOnceSeen();

    Storage &m_owner;
    StorageReader &m_reader;
    std::unique_ptr<Database> m_database;
    std::optional<InstanceLease> m_lease;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<InstallationSecret> m_installation;
    std::unique_ptr<RecordKeeper> m_records;
    std::unique_ptr<Maintenance> m_maintenance; // of a gateway only
    std::unique_ptr<Neighbours> m_neighbours;
    std::unique_ptr<CounterFeed> m_counters;

    int m_keptDays = 0;
    bool m_opened = false;
    std::optional<Error> m_failure; // why it could not be opened
    std::deque<Work> m_early;       // asked for before it was

    qint64 m_dataVersion = -1;
    quint64 m_publishedVersion = 0;
    bool m_loading = false; // the keychain has not answered yet
    bool m_loadAgain = false;
    bool m_changed = false; // by this process, and not yet seen by the gateways that run
    int m_seenLooks = 0;
    std::vector<Deliver> m_finished; // wait for the publication of what they changed
    QTimer m_pollTimer;
    QTimer m_keychainTimer;
    QTimer m_seenTimer;
    QTimer m_noticesTimer;
};

} // namespace orchestris
