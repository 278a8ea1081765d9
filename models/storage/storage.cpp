// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/storage.h"

#include "models/storage/keydays.h"
#include "models/storage/noticequeue.h"
#include "models/storage/storagereader.h"
#include "models/storage/storageworker.h"
#include "models/storage/usagequeue.h"

#include <QDir>
#include <QMetaMethod>

namespace orchestris {

Storage::Storage(StorageOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_queue(std::make_shared<UsageQueue>())
    , m_notices(std::make_unique<NoticeQueue>())
{
    if (!m_options.clock)
        m_options.clock = std::make_shared<SystemClock>();
    m_writerThread.setObjectName(QStringLiteral("storage"));
    m_readerThread.setObjectName(QStringLiteral("storage-reader"));
    m_longReaderThread.setObjectName(QStringLiteral("storage-long"));
    m_reader = new StorageReader(databasePath());
    m_longReader = new StorageReader(databasePath());
    connect(m_reader, &StorageReader::becameReady, m_longReader, &StorageReader::setReady,
            Qt::DirectConnection);
    m_worker = new StorageWorker(*this, *m_reader);
}

Storage::~Storage()
{
    stop();
    delete m_worker; // their threads have ended, or never began
    delete m_reader;
    delete m_longReader;
}

void Storage::start()
{
    Q_ASSERT(!m_writerThread.isRunning());
    m_reader->moveToThread(&m_readerThread);
    m_longReader->moveToThread(&m_longReaderThread);
    m_worker->moveToThread(&m_writerThread);
    m_readerThread.start();
    m_longReaderThread.start();
    m_writerThread.start();
    m_started.store(true);
    QMetaObject::invokeMethod(m_worker, &StorageWorker::start, Qt::QueuedConnection);
}

void Storage::stop()
{
    if (!m_started.exchange(false))
        return;
    m_reader->interrupt();
    m_longReader->interrupt();
    // So that the writer's connection is the last one, which tidies up.
    stopReading(m_reader, m_readerThread);
    stopReading(m_longReader, m_longReaderThread);
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->shutDown();
            m_worker->moveToThread(thread());
            m_writerThread.quit();
        },
        Qt::QueuedConnection);
    m_writerThread.wait();
}

void Storage::stopReading(StorageReader *reader, QThread &thread)
{
    QMetaObject::invokeMethod(
        reader,
        [this, reader, &thread] {
            reader->close();
            reader->moveToThread(this->thread());
            thread.quit();
        },
        Qt::QueuedConnection);
    thread.wait();
}

void Storage::beginServing(QObject *context, std::function<void(Result<int>)> done)
{
    auto finish = guarded<int>(context, std::move(done));
    QMetaObject::invokeMethod(
        m_worker, [this, finish] { m_worker->beginServing(finish); }, Qt::QueuedConnection);
}

void Storage::noteServed(quint64 version)
{
    QMetaObject::invokeMethod(m_worker, [this, version] { m_worker->noteServed(version); });
}

void Storage::run(std::function<void(StorageContext &)> work)
{
    enqueue(
        [work = std::move(work)](StorageContext &context) {
            work(context);
            return Deliver();
        },
        [](const Error &) { return Deliver(); });
}

void Storage::read(std::function<void(Database &)> work, Reading reading)
{
    enqueueRead(
        [work = std::move(work)](Database &database) {
            work(database);
            return Deliver();
        },
        [](const Error &) { return Deliver(); }, reading);
}

void Storage::enqueue(std::function<Deliver(StorageContext &)> work,
                      std::function<Deliver(const Error &)> refuse)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = StorageWorker::Work{std::move(work), std::move(refuse)}] {
            m_worker->execute(work);
        },
        Qt::QueuedConnection);
}

void Storage::enqueueRead(std::function<Deliver(Database &)> work,
                          std::function<Deliver(const Error &)> refuse, Reading reading)
{
    StorageReader *const reader = reading == Reading::Quick ? m_reader : m_longReader;
    reader->run([this, work = std::move(work)](Database &database) { deliver(work(database)); },
                [this, refuse = std::move(refuse)](const Error &error) { deliver(refuse(error)); });
}

void Storage::deliver(Deliver thunk)
{
    if (thunk)
        QMetaObject::invokeMethod(this, std::move(thunk), Qt::QueuedConnection);
}

void Storage::writeCredential(const QString &name, const Secret &secret, QObject *context,
                              std::function<void(Result<void>)> done)
{
    auto finish = guarded<void>(context, std::move(done));
    QMetaObject::invokeMethod(
        m_worker,
        [this, name, secret, finish] { m_worker->changeCredential(name, secret, finish); },
        Qt::QueuedConnection);
}

void Storage::removeCredential(const QString &name, QObject *context,
                               std::function<void(Result<void>)> done)
{
    auto finish = guarded<void>(context, std::move(done));
    QMetaObject::invokeMethod(
        m_worker, [this, name, finish] { m_worker->changeCredential(name, std::nullopt, finish); },
        Qt::QueuedConnection);
}

const KeyHasher &Storage::hasher() const
{
    return m_hasher;
}

int Storage::instance() const
{
    return m_instance.load();
}

QString Storage::databasePath() const
{
    return QDir(m_options.dataDir).absoluteFilePath(QStringLiteral("orchestris.db"));
}

void Storage::open(const UsageRecord &record)
{
    if (m_queue->pushOpen(record))
        m_worker->wake();
}

void Storage::close(std::vector<EndedRecord> ended)
{
    if (m_queue->pushClosed(std::move(ended)))
        m_worker->wake();
}

bool Storage::accepting() const
{
    return m_accepting.load(std::memory_order_relaxed);
}

void Storage::raise(const Notice &notice)
{
    if (m_notices->push(notice))
        QMetaObject::invokeMethod(m_worker, &StorageWorker::storeNotices, Qt::QueuedConnection);
}

void Storage::keyDays(Id key, qint64 sinceUs, std::function<void(Result<QList<KeyDay>>)> done)
{
    m_reader->run([key, sinceUs,
                   done](Database &database) { done(orchestris::keyDays(database, key, sinceUs)); },
                  [done](const Error &error) { done(tl::unexpected(error)); });
}

void Storage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Storage::recordsChanged))
        m_recordsWanted.store(true);
}

void Storage::disconnectNotify(const QMetaMethod &signal)
{
    if (signal.isValid() && signal != QMetaMethod::fromSignal(&Storage::recordsChanged))
        return; // an invalid method stands for "all"
    // Not now: a receiver that goes says so under its lock, which may be ours as well (Qt has a
    // pool of them), and before it is taken off the list.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_recordsWanted.store(
                isSignalConnected(QMetaMethod::fromSignal(&Storage::recordsChanged)));
        },
        Qt::QueuedConnection);
}

} // namespace orchestris
