// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/storage/auditauthor.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace orchestris {

/// One connection to the database file. Confined to the thread that opened it.
///
/// The file is in WAL mode with synchronous=NORMAL: what is committed survives the end of the
/// process, however it ends; a power loss may take the last moments but never harms the file.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< makes folder (0700) and file (0600) if missing and brings the schema up to
                   ///< date
        ReadOnly,  ///< an existing, current file; may not change rows, but may checkpoint
    };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSqlDatabase &sql() { return m_sql; }
    /// The same connection for SQLite's own interface. Valid as long as this object.
    [[nodiscard]] sqlite3 *native() const { return m_native; }

    /// Prepares, binds by position and executes. A SELECT is at its first row's front: `next()`.
    /// Finish or destroy the query before the transaction ends: an open one keeps its view of the
    /// file and so lets the WAL grow.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement,
                                        const QVariantList &bindings = {});
    /// The first column of the first row; an invalid variant if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &statement,
                                         const QVariantList &bindings = {});

    /// Changes when another connection, here or in another process, has committed something.
    [[nodiscard]] Result<qint64> dataVersion();
    /// Grows with each committed change of configuration, whoever made it.
    [[nodiscard]] Result<quint64> configVersion();

    /// Who stands in the audit for what is changed over this connection (at first: this process),
    /// and the clock that dates it, which must outlive it (null: the system's).
    void setAuthor(AuditAuthor author, const Clock *clock = nullptr);
    [[nodiscard]] const AuditAuthor &author() const { return m_author; }
    [[nodiscard]] const Clock &auditClock() const { return m_clock ? *m_clock : m_systemClock; }

    /// How long a statement waits for another connection's lock; 5 s at first.
    void setBusyTimeout(int milliseconds);

    struct Checkpoint {
        int logFrames = 0;    ///< pages in the WAL
        int copiedFrames = 0; ///< of them, those that are in the main file now
    };
    /// Copies the WAL into the main file as far as possible without waiting for anybody.
    Checkpoint checkpoint();
    /// Checkpoints are somebody's business from here on; `walFrames` tells when.
    void switchOffAutomaticCheckpoints();
    /// Pages in the WAL after this connection's last commit.
    [[nodiscard]] int walFrames() const { return m_walFrames; }

    /// What SQLite's result code means for people, with the path and what to do.
    [[nodiscard]] Error describe(int sqliteCode, const QString &detail = {}) const;

private:
    Database() = default;
    [[nodiscard]] Result<void> prepare(Mode mode);
    [[nodiscard]] Result<void> switchToWal();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_sql;
    sqlite3 *m_native = nullptr;
    int m_walFrames = 0;
    AuditAuthor m_author = currentAuthor();
    const Clock *m_clock = nullptr;
    SystemClock m_systemClock;
};

/// A write transaction, rolled back unless committed. Takes the write lock at once (BEGIN
/// IMMEDIATE), so that a later statement never finds its view outdated. Inside another one it is a
/// savepoint.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database *database, bool nested)
        : m_database(database)
        , m_nested(nested)
    {
    }

    Database *m_database;
    bool m_nested;
};

} // namespace orchestris
