// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/usagewriter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace orchestris {

class StorageReader;

/// Runs the usage writer: wakes for what the workers queue, times open records and retries, says
/// how storage is doing and what was committed, and has the WAL copied by the reader's thread so
/// that no commit waits for it. Lives in the storage thread.
class RecordKeeper : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. `recordsWanted`: whether anybody hears `recordsChanged`. `counters`
    /// hears what limits have used; null: nobody.
    RecordKeeper(Database &database, const Clock &clock, UsageQueue &queue, StorageReader &reader,
                 const std::atomic<bool> &recordsWanted, CounterListener *counters);

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] bool isFailing() const { return m_writer.isFailing(); }
    /// Takes the queue and stores what has ended.
    void takeRecords();
    /// Now and then: writes keys' last uses that were held back.
    void sweep();
    /// The last call: stores everything, open records included.
    void finish();

Q_SIGNALS:
    void recordsChanged(const QList<orchestris::UsageRecord> &records);
    void healthChanged(bool accepting, const QString &problem);
    void noticesRaised();

private:
    void openWaitOver();
    void commit(UsageWriter::Opens opens);
    void armOpenTimer();
    void reportHealth();
    void collectRecords();
    void emitRecords();
    void watchWal();
    void walCopied();

    Database &m_database;
    UsageQueue &m_queue;
    StorageReader &m_reader;
    const std::atomic<bool> &m_recordsWanted;
    UsageWriter m_writer;
    const Clock &m_clock;
    QTimer m_openTimer;
    QTimer m_retryTimer;
    QTimer m_recordsTimer;
    QElapsedTimer m_sinceRecords;
    QList<UsageRecord> m_records; // committed, not yet told
    std::optional<Error> m_reported;
    bool m_copying = false;
    int m_copyAt = 0; // frames in the WAL at which to have it copied next
};

} // namespace orchestris
