// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/keyformat.h"
#include "models/domain/ports.h"
#include "models/domain/snapshot.h"
#include "models/storage/keychain.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace orchestris {

class Database;
class SecretStore;
class StorageReader;
class StorageWorker;
class NoticeQueue;
class UsageQueue;

struct StorageOptions {
    QString dataDir; ///< made if missing; holds orchestris.db and what belongs to it
    std::shared_ptr<const Clock> clock; ///< null: the system's
    /// A gateway: takes an instance number and closes interrupted requests. What opens without may
    /// become one later (`beginServing`).
    bool serving = false;
    /// Keep the installation's secret in a file of mode 0600 even if there is a keychain. For
    /// services without a desktop session.
    bool secretsInFile = qEnvironmentVariable("ORCHESTRIS_SECRETS") == u"file";
    std::function<std::unique_ptr<Keychain>()> makeKeychain = makeSystemKeychain;
    /// Hears what limits have used; null: nobody.
    std::shared_ptr<CounterListener> counters{};
};

/// What work in the storage thread gets. Valid only during the call.
struct StorageContext {
    Database &db;
    const KeyHasher &hasher;
    const Clock &clock;
    SecretStore &secrets;
};

/// The database for a running program: one thread that writes, two that read. Create, start and
/// stop it in one thread (the main thread); signals arrive in their receivers' threads.
///
/// **Records.** Whatever is queued is committed in one transaction, then the next; a close is never
/// held back. An open record waits OpenWaitMs for its close, so that a short request is one row
/// written once. If storage fails (full, read-only, locked), the listeners of the batch are told
/// so once and at once, `accepting` turns false, and records wait in memory: at most MaximumWaiting
/// (usagewriter.h), which is many times the connections there can be. It is tried again each
/// second until it works; then everything that waited is stored and `accepting` is true again.
///
/// **Configuration.** After work that changed it, and within half a second of a change by another
/// process, a new snapshot is published by `configurationChanged`; only then is the work's own
/// `done` called. Credentials in files and in the environment are read again each time.
///
/// **Counters.** `StorageOptions::counters` hears in the storage thread what limits have used: all
/// of it before `opened` and before a configuration with other limits is published, then what each
/// commit changes, before the records' listeners are told. What other processes store is told
/// within about a second.
class Storage final : public QObject, public UsageSink, public NoticeSink, public UsageHistory
{
    Q_OBJECT
public:
    explicit Storage(StorageOptions options, QObject *parent = nullptr);
    ~Storage() override; ///< stops

    /// Returns at once; `opened` or `failed` follows. Once.
    void start();
    /// Does what has been asked for until now, commits all that is queued, ends the threads. Ends
    /// running queries of the reader early. Records that come later are dropped, so stop the
    /// gateway first. Blocks: up to a few hundred milliseconds, or seconds if storage fails.
    void stop();

    /// What `StorageOptions::serving` does at the start, for one that opened without. `done` as in
    /// `runThen`, with what `instance` is then. A second call answers the same.
    void beginServing(QObject *context, std::function<void(Result<int>)> done);

    /// Requests are served with that version of the configuration from now on. A command that made
    /// the change waits for this, at most a second: a key works as soon as it is printed.
    void noteServed(quint64 version);

    /// Runs in the storage thread, in order. Kept until opened; dropped if that fails. Thread-safe.
    void run(std::function<void(StorageContext &)> work);
    /// The same, then `done` in this object's thread unless `context` (of that thread) is gone by
    /// then. An error if storage could not be opened.
    template<typename T>
    void runThen(std::function<Result<T>(StorageContext &)> work, QObject *context,
                 std::function<void(Result<T>)> done);

    /// What somebody waits for, or what takes long: each has a thread of its own, so that an export
    /// keeps no page waiting.
    enum class Reading { Quick, Long };
    /// Runs in that thread on its own read-only connection, in order. Thread-safe.
    void read(std::function<void(Database &)> work, Reading reading = Reading::Quick);
    template<typename T>
    void readThen(std::function<Result<T>(Database &)> work, QObject *context,
                  std::function<void(Result<T>)> done, Reading reading = Reading::Quick);

    /// Puts a provider's credential into the keychain under the name of its `keychain:` reference,
    /// or takes it out, and publishes a snapshot that knows it. `done` as in `runThen`.
    void writeCredential(const QString &name, const Secret &secret, QObject *context,
                         std::function<void(Result<void>)> done);
    void removeCredential(const QString &name, QObject *context,
                          std::function<void(Result<void>)> done);

    [[nodiscard]] const KeyHasher &hasher() const; ///< valid after `opened`; thread-safe
    [[nodiscard]] int instance() const; ///< after `opened`: 0 … 255 if serving, else -1
    [[nodiscard]] QString databasePath() const;

    void open(const UsageRecord &record) override;
    using UsageSink::close;
    void close(std::vector<EndedRecord> ended) override;
    [[nodiscard]] bool accepting() const override; ///< false before `opened`
    /// Stored soon, and kept while storage fails: at most 1,000, new ones are dropped then.
    void raise(const Notice &notice) override;
    /// `done` is called in the reader's thread.
    void keyDays(Id key, qint64 sinceUs, std::function<void(Result<QList<KeyDay>>)> done) override;

Q_SIGNALS:
    void opened(orchestris::SnapshotPtr snapshot);
    void failed(const orchestris::Error &error);
    void configurationChanged(orchestris::SnapshotPtr snapshot);
    /// Committed records, open and ended ones, newest last; at most 20 times a second.
    void recordsChanged(const QList<orchestris::UsageRecord> &records);
    /// There are new ones (NoticeRepository::list); at most five times a second.
    void noticesChanged();
    /// `problem` is for people, empty while accepting.
    void healthChanged(bool accepting, const QString &problem);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    friend class StorageWorker;
    using Deliver = std::function<void()>; ///< what is left to do in this object's thread

    void enqueue(std::function<Deliver(StorageContext &)> work,
                 std::function<Deliver(const Error &)> refuse);
    void enqueueRead(std::function<Deliver(Database &)> work,
                     std::function<Deliver(const Error &)> refuse, Reading reading);
    void stopReading(StorageReader *reader, QThread &thread);
    void deliver(Deliver thunk);
    template<typename T>
    static std::function<Deliver(Result<T>)> guarded(QObject *context,
                                                     std::function<void(Result<T>)> done);

    StorageOptions m_options;
    std::shared_ptr<UsageQueue> m_queue;
    std::unique_ptr<NoticeQueue> m_notices;
    std::atomic<bool> m_accepting{false};
    std::atomic<bool> m_recordsWanted{false};
    std::atomic<bool> m_started{false};
    KeyHasher m_hasher; // written by the worker before `opened`, then never again
    std::atomic<int> m_instance{-1};
    QThread m_writerThread;
    QThread m_readerThread;
    QThread m_longReaderThread;
    StorageWorker *m_worker = nullptr; // lives in its thread, deleted when that ends
    StorageReader *m_reader = nullptr;
    StorageReader *m_longReader = nullptr;
};

template<typename T>
std::function<Storage::Deliver(Result<T>)> Storage::guarded(QObject *context,
                                                            std::function<void(Result<T>)> done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](Result<T> result) {
        return Deliver([guard, done, result = std::move(result)]() mutable {
            if (guard)
                done(std::move(result));
        });
    };
}

template<typename T>
void Storage::runThen(std::function<Result<T>(StorageContext &)> work, QObject *context,
                      std::function<void(Result<T>)> done)
{
    auto finish = guarded<T>(context, std::move(done));
    enqueue(
        [work = std::move(work), finish](StorageContext &storage) { return finish(work(storage)); },
        [finish](const Error &error) { return finish(tl::unexpected<Error>(error)); });
}

template<typename T>
void Storage::readThen(std::function<Result<T>(Database &)> work, QObject *context,
                       std::function<void(Result<T>)> done, Reading reading)
{
    auto finish = guarded<T>(context, std::move(done));
    enqueueRead([work = std::move(work), finish](Database &db) { return finish(work(db)); },
                [finish](const Error &error) { return finish(tl::unexpected<Error>(error)); },
                reading);
}

} // namespace orchestris
