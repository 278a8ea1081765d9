// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/storagereader.h"

#include "models/domain/errorwords.h"
#include "models/storage/database.h"

#include <sqlite3.h>

namespace orchestris {

namespace {

constexpr int StepsBetweenLooks = 10'000; // of SQLite's machine: well under a millisecond

int isStopping(void *flag)
{
    return static_cast<std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

StorageReader::StorageReader(QString path)
    : m_path(std::move(path))
{
}

StorageReader::~StorageReader() = default;

void StorageReader::close()
{
    runWaiting(); // that is, refuse: it is stopping
    m_database.reset();
}

Result<Database *> StorageReader::database()
{
    if (m_stopping)
        return fail(ErrorCode::Cancelled, Errors::tr("The program is stopping."));
    if (!m_database) {
        auto opened = Database::open(m_path, Database::Mode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
        // Not sqlite3_interrupt: that would miss a query that is just about to begin.
        sqlite3_progress_handler(m_database->native(), StepsBetweenLooks, isStopping, &m_stopping);
    }
    return m_database.get();
}

void StorageReader::run(std::function<void(Database &)> work,
                        std::function<void(const Error &)> refuse)
{
    QMetaObject::invokeMethod(
        this,
        [this, work = std::move(work), refuse = std::move(refuse)] {
            m_waiting.push_back([this, work, refuse] {
                if (auto opened = database())
                    work(**opened);
                else
                    refuse(opened.error());
            });
            if (m_ready)
                runWaiting();
        },
        Qt::QueuedConnection);
}

void StorageReader::setReady()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_ready = true;
            runWaiting();
        },
        Qt::QueuedConnection);
    Q_EMIT becameReady();
}

void StorageReader::runWaiting()
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting();
}

void StorageReader::checkpoint()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (auto opened = database())
                (*opened)->checkpoint();
            Q_EMIT checkpointed();
        },
        Qt::QueuedConnection);
}

void StorageReader::interrupt()
{
    m_stopping = true;
}

} // namespace orchestris
