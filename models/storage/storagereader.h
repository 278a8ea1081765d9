// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace orchestris {

class Database;

/// Queries, and the WAL's copying into the main file, on a connection of their own that is opened
/// when it is first needed. Lives in the reader's thread; the calls below are thread-safe unless
/// they say otherwise.
class StorageReader : public QObject
{
    Q_OBJECT
public:
    explicit StorageReader(QString path);
    ~StorageReader() override;

    /// Waits until `setReady`.
    void run(std::function<void(Database &)> work, std::function<void(const Error &)> refuse);
    /// The database is there, or it is known that it cannot be opened.
    void setReady();
    /// Copies the WAL, then emits `checkpointed`.
    void checkpoint();
    /// Closes the connection. In the reader's thread.
    void close();
    /// Ends a running query early and refuses those that wait.
    void interrupt();

Q_SIGNALS:
    void checkpointed();
    void becameReady(); ///< in the thread that called `setReady`

private:
    [[nodiscard]] Result<Database *> database();
    void runWaiting();

    QString m_path;
    std::unique_ptr<Database> m_database;         // the reader's thread only
    bool m_ready = false;                         // the reader's thread only
    std::vector<std::function<void()>> m_waiting; // the reader's thread only
    std::atomic<bool> m_stopping{false};
};

} // namespace orchestris
