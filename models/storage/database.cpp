// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"

#include "models/domain/errorwords.h"
#include "models/storage/migrator.h"
#include "models/storage/sqliteerror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>

#include <sqlite3.h>

namespace orchestris {

namespace {

constexpr int BusyTimeoutMs = 5000;
// Memory mapping stays off: with it an input/output error is a signal that ends the process
// instead of a result code.
constexpr const char *EveryConnection[] = {
    "PRAGMA foreign_keys = ON",     "PRAGMA synchronous = NORMAL", "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -4096",    "PRAGMA mmap_size = 0",        "PRAGMA trusted_schema = OFF",
    "PRAGMA recursive_triggers = 0"};
constexpr int KeptWalBytes = 64 * 1024 * 1024; // a WAL that grew beyond is cut when it starts over

QString nextConnectionName()
{
    static std::atomic<quint64> number{0};
    return QStringLiteral("orchestris-%1").arg(number.fetch_add(1));
}

Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return fail(ErrorCode::StorageFailed,
                        Errors::tr("The data folder %1 cannot be made. Give another one with "
                                   "--data-dir, or make it writable for this user.")
                            .arg(folder.path()));
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                 | QFileDevice::ExeOwner);
    }
    if (info.exists())
        return {};
    // SQLite gives the WAL and its index the permissions of the database.
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || QFileInfo::exists(path))
        return {};
    if (!QFileInfo(folder.path()).isWritable())
        return tl::unexpected(describeSqliteError(SQLITE_READONLY, path, {}));
    return tl::unexpected(describeSqliteError(SQLITE_CANTOPEN, path, file.errorString()));
}

int onWalCommit(void *frames, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(frames) = count;
    return SQLITE_OK;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (mode == Mode::ReadWrite) {
        if (auto made = makeFile(path); !made)
            return tl::unexpected(made.error());
    } else if (!QFileInfo::exists(path)) {
        return tl::unexpected(database->describe(SQLITE_CANTOPEN));
    }
    database->m_connection = nextConnectionName();
    database->m_sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    if (!database->m_sql.isValid())
        return fail(
            ErrorCode::StorageFailed,
            QStringLiteral("Qt's SQLite driver is missing. Install it: on Debian and Ubuntu "
                           "the package is libqt6sql6-sqlite."));
    database->m_sql.setDatabaseName(path);
    database->m_sql.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs));
    if (!database->m_sql.open()) {
        const QSqlError error = database->m_sql.lastError();
        return tl::unexpected(
            database->describe(error.nativeErrorCode().toInt(), error.databaseText()));
    }
    if (auto prepared = database->prepare(mode); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Result<void> Database::prepare(Mode mode)
{
    const QVariant handle = m_sql.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("Qt's SQLite driver gives no access to SQLite itself."));
    m_native = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_native, 1);
    // Two copies of SQLite in one process must not share a connection.
    auto source = value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source)
        return tl::unexpected(source.error());
    if (source->toString() != QLatin1StringView(sqlite3_sourceid()))
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("Qt's SQLite driver contains another SQLite (%1) than this "
                               "program (%2). Use a Qt that is built with the system's SQLite.")
                        .arg(source->toString(), QLatin1StringView(sqlite3_sourceid())));
    for (const char *pragma : EveryConnection) {
        if (auto done = run(QLatin1StringView(pragma)); !done)
            return tl::unexpected(done.error());
    }
    if (mode == Mode::ReadOnly) {
        if (auto done = run(QStringLiteral("PRAGMA query_only = ON")); !done)
            return tl::unexpected(done.error());
        return Migrator(*this).check();
    }
    // A newer program's file is left as it is, journal mode included.
    Migrator migrator(*this);
    if (auto checked = migrator.checkNotNewer(); !checked)
        return checked;
    if (auto switched = switchToWal(); !switched)
        return switched;
    if (auto done = run(QStringLiteral("PRAGMA journal_size_limit = %1").arg(KeptWalBytes)); !done)
        return tl::unexpected(done.error());
    return migrator.migrate();
}

Result<void> Database::switchToWal()
{
    QDeadlineTimer deadline(BusyTimeoutMs);
    for (;;) {
        auto journal = value(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (journal && journal->toString() == u"wal")
            return {};
        if (journal)
            return tl::unexpected(describe(SQLITE_READONLY));
        // SQLite does not wait for this lock itself; two first starts at once meet here.
        if (journal.error().code != ErrorCode::StorageLocked || deadline.hasExpired())
            return tl::unexpected(journal.error());
        QThread::msleep(20);
    }
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_sql.close();
    m_sql = QSqlDatabase(); // removeDatabase warns while a copy is alive
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &bindings)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    bool done = false;
    if (bindings.isEmpty()) {
        done = query.exec(statement);
    } else if (query.prepare(statement)) {
        for (const QVariant &binding : bindings)
            query.addBindValue(binding);
        done = query.exec();
    }
    if (!done) {
        const QSqlError error = query.lastError();
        return tl::unexpected(describe(error.nativeErrorCode().toInt(), error.databaseText()));
    }
    return query;
}

Result<QVariant> Database::value(const QString &statement, const QVariantList &bindings)
{
    auto query = run(statement, bindings);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return tl::unexpected(describe(query->lastError().nativeErrorCode().toInt(),
                                       query->lastError().databaseText()));
    return QVariant();
}

Result<qint64> Database::dataVersion()
{
    return value(QStringLiteral("PRAGMA data_version")).map([](const QVariant &found) {
        return found.toLongLong();
    });
}

Result<quint64> Database::configVersion()
{
    return value(QStringLiteral("SELECT value FROM meta WHERE key = 'config_version'"))
        .map([](const QVariant &found) { return found.toULongLong(); });
}

void Database::setAuthor(AuditAuthor author, const Clock *clock)
{
    m_author = std::move(author);
    m_clock = clock;
}

void Database::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(m_native, milliseconds);
}

Database::Checkpoint Database::checkpoint()
{
    Checkpoint result;
    sqlite3_wal_checkpoint_v2(m_native, nullptr, SQLITE_CHECKPOINT_PASSIVE, &result.logFrames,
                              &result.copiedFrames);
    return result;
}

void Database::switchOffAutomaticCheckpoints()
{
    sqlite3_wal_hook(m_native, onWalCommit, &m_walFrames); // replaces the automatic one
}

Error Database::describe(int sqliteCode, const QString &detail) const
{
    return describeSqliteError(sqliteCode, m_path, detail);
}

Result<Transaction> Transaction::begin(Database &database)
{
    const bool nested = sqlite3_get_autocommit(database.native()) == 0;
    auto begun = database.run(nested ? QStringLiteral("SAVEPOINT inner_transaction")
                                     : QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(&database, nested);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_nested(other.m_nested)
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full): then there is nothing to undo.
    if (!m_database || sqlite3_get_autocommit(m_database->native()) != 0)
        return;
    if (m_nested) {
        (void)m_database->run(QStringLiteral("ROLLBACK TO inner_transaction"));
        (void)m_database->run(QStringLiteral("RELEASE inner_transaction"));
    } else {
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    auto done = m_database->run(m_nested ? QStringLiteral("RELEASE inner_transaction")
                                         : QStringLiteral("COMMIT"));
    if (!done)
        return tl::unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace orchestris
