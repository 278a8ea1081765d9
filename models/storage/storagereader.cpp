// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/storagereader.h"

#include "models/storage/database.h"

#include <sqlite3.h>

namespace orchestris {

StorageReader::StorageReader(QString path)
    : m_path(std::move(path))
{
}

StorageReader::~StorageReader() = default;

void StorageReader::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_interruptible = nullptr;
    }
    m_database.reset();
}

Result<Database *> StorageReader::database()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return fail(ErrorCode::Cancelled, QStringLiteral("The program is stopping."));
    }
    if (!m_database) {
        auto opened = Database::open(m_path, Database::Mode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
        const std::lock_guard lock(m_mutex);
        m_interruptible = m_database->native();
    }
    return m_database.get();
}

void StorageReader::run(std::function<void(Database &)> work,
                        std::function<void(const Error &)> refuse)
{
    QMetaObject::invokeMethod(
        this,
        [this, work = std::move(work), refuse = std::move(refuse)] {
            if (auto opened = database())
                work(**opened);
            else
                refuse(opened.error());
        },
        Qt::QueuedConnection);
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
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    if (m_interruptible)
        sqlite3_interrupt(m_interruptible);
}

} // namespace orchestris
