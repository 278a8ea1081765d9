// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/recordkeeper.h"

#include "models/storage/database.h"
#include "models/storage/storagereader.h"

#include <QLoggingCategory>

#include <chrono>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcRecords, "orchestris.storage.records")

using namespace std::chrono_literals;

constexpr auto RetryInterval = 1s;
constexpr int BusyTimeoutMs = 5000;
constexpr int BusyTimeoutFailingMs = 100;   // other work in this thread goes on between retries
constexpr qint64 RecordsIntervalMs = 50;    // 20 signals a second are as good as any to an eye
constexpr qsizetype RecordsAtOnce = 20'000; // nobody can look at more
constexpr int CopyFrames = 1000;            // 4 MiB
constexpr int WrapFrames = 4000;            // 16 MiB: worth starting the WAL over
constexpr int ForceFrames = 25'000;         // 100 MiB: the reader cannot keep up

} // namespace

RecordKeeper::RecordKeeper(Database &database, const Clock &clock, UsageQueue &queue,
                           StorageReader &reader, const std::atomic<bool> &recordsWanted,
                           CounterListener *counters)
    : m_database(database)
    , m_queue(queue)
    , m_reader(reader)
    , m_recordsWanted(recordsWanted)
    , m_writer(database, clock, counters)
    , m_clock(clock)
    , m_copyAt(CopyFrames)
{
    m_openTimer.setSingleShot(true);
    m_openTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_openTimer, &QTimer::timeout, this, &RecordKeeper::openWaitOver);
    m_retryTimer.setInterval(RetryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { commit(UsageWriter::Opens::Due); });
    m_recordsTimer.setSingleShot(true);
    connect(&m_recordsTimer, &QTimer::timeout, this, &RecordKeeper::emitRecords);
    connect(&m_reader, &StorageReader::checkpointed, this, &RecordKeeper::walCopied);
}

Result<void> RecordKeeper::prepare()
{
    m_database.switchOffAutomaticCheckpoints();
    return m_writer.prepare();
}

void RecordKeeper::takeRecords()
{
    m_writer.add(m_queue.take());
    if (m_writer.hasEnded() && !m_writer.isFailing())
        commit(UsageWriter::Opens::Due);
    armOpenTimer();
}

void RecordKeeper::openWaitOver()
{
    m_queue.setTimerRuns(false);
    m_writer.add(m_queue.take());
    if (!m_writer.isFailing())
        commit(UsageWriter::Opens::Due);
    armOpenTimer();
}

void RecordKeeper::armOpenTimer()
{
    const auto due = m_writer.openDueUs();
    if (!due || m_openTimer.isActive() || m_writer.isFailing())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(
        std::chrono::microseconds(std::max<qint64>(*due - m_clock.steadyUs(), 0)));
    m_openTimer.start(wait);
    m_queue.setTimerRuns(true);
}

void RecordKeeper::sweep()
{
    m_writer.sweepActivity();
    if (!m_writer.isFailing())
        commit(UsageWriter::Opens::Due);
}

void RecordKeeper::commit(UsageWriter::Opens opens)
{
    m_writer.setKeepStored(m_recordsWanted.load(std::memory_order_relaxed));
    m_writer.commit(opens);
    reportHealth();
    if (m_writer.takeNotices() > 0)
        Q_EMIT noticesRaised();
    collectRecords();
    watchWal();
}

void RecordKeeper::finish()
{
    m_openTimer.stop();
    m_retryTimer.stop();
    m_writer.add(m_queue.take());
    m_writer.sweepActivity(UsageWriter::Held::All);
    commit(UsageWriter::Opens::All);
    emitRecords();
    if (m_writer.isFailing() && m_writer.waiting() > 0)
        qCCritical(lcRecords).noquote()
            << m_writer.waiting()
            << "records could not be stored and are lost:" << m_writer.problem()->message;
}

void RecordKeeper::reportHealth()
{
    const std::optional<Error> &problem = m_writer.problem();
    if (problem == m_reported)
        return;
    const bool was = m_reported.has_value();
    m_reported = problem;
    if (problem) {
        qCWarning(lcRecords).noquote() << problem->message;
        m_database.setBusyTimeout(BusyTimeoutFailingMs);
        m_retryTimer.start();
        Q_EMIT healthChanged(false, problem->message);
    } else if (was) {
        qCInfo(lcRecords) << "Storage works again; lost records:" << m_writer.lost();
        m_database.setBusyTimeout(BusyTimeoutMs);
        m_retryTimer.stop();
        armOpenTimer();
        Q_EMIT healthChanged(true, QString());
    }
}

void RecordKeeper::collectRecords()
{
    m_records.append(m_writer.takeStored());
    if (m_records.isEmpty() || m_recordsTimer.isActive())
        return;
    if (m_records.size() > RecordsAtOnce)
        m_records.remove(0, m_records.size() - RecordsAtOnce);
    const qint64 since = m_sinceRecords.isValid() ? m_sinceRecords.elapsed() : RecordsIntervalMs;
    if (since >= RecordsIntervalMs)
        emitRecords();
    else
        m_recordsTimer.start(int(RecordsIntervalMs - since));
}

void RecordKeeper::emitRecords()
{
    if (m_records.isEmpty())
        return;
    m_sinceRecords.start();
    Q_EMIT recordsChanged(std::exchange(m_records, {}));
}

void RecordKeeper::watchWal()
{
    const int frames = m_database.walFrames();
    if (frames >= ForceFrames && frames >= m_copyAt + ForceFrames) {
        m_database.checkpoint();
        m_copyAt = frames + CopyFrames;
    } else if (frames >= m_copyAt && !m_copying) {
        m_copying = true;
        m_reader.checkpoint();
    }
}

void RecordKeeper::walCopied()
{
    m_copying = false;
    // The next commit starts the WAL over only if all of it is copied, and some of it has come
    // while the reader copied. That little is quick, so it is done here, where nothing more can
    // come.
    if (m_database.walFrames() >= WrapFrames) {
        const Database::Checkpoint done = m_database.checkpoint();
        if (done.copiedFrames == done.logFrames) {
            m_copyAt = CopyFrames;
            return;
        }
    }
    m_copyAt = m_database.walFrames() + CopyFrames;
}

} // namespace orchestris
