// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/databasecare.h"

#include "models/domain/errorwords.h"
#include "models/domain/requestid.h"
#include "models/storage/database.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/usagereports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <sqlite3.h>

namespace orchestris {

namespace {

constexpr int PagesAStep = 2'000;          // 8 MB: some milliseconds
constexpr int InstructionsAStep = 100'000; // of SQLite's machine, between two looks
constexpr int MostFindings = 20;
constexpr qint64 DayUs = 86'400'000'000;

tl::unexpected<Error> cancelledWork()
{
    return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
}

/// Lets `cancelled` end the connection's statements as long as it lives.
class Interruptible
{
public:
    Interruptible(Database &database, const std::function<bool()> &cancelled)
        : m_database(database)
        , m_cancelled(cancelled)
    {
        if (m_cancelled)
            sqlite3_progress_handler(database.native(), InstructionsAStep, &Interruptible::ask,
                                     this);
    }
    ~Interruptible() { sqlite3_progress_handler(m_database.native(), 0, nullptr, nullptr); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    static int ask(void *self) { return static_cast<Interruptible *>(self)->m_cancelled() ? 1 : 0; }

    Database &m_database;
    const std::function<bool()> &m_cancelled;
};

/// The copy while it is made: gone unless it is kept.
class BackupFile
{
public:
    explicit BackupFile(const QString &path)
        : m_path(path)
        , m_partPath(path + QStringLiteral(".part"))
    {
    }
    ~BackupFile()
    {
        sqlite3_close(m_native);
        if (!m_kept)
            QFile::remove(m_partPath);
    }
    BackupFile(const BackupFile &) = delete;
    BackupFile &operator=(const BackupFile &) = delete;

    [[nodiscard]] sqlite3 *native() const { return m_native; }

    Result<void> open()
    {
        QFile::remove(m_partPath);
        QFile file(m_partPath); // SQLite takes the file as it is: nobody else may read it
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return tl::unexpected(unwritable(file.errorString()));
        file.close();
        const int code = sqlite3_open_v2(QFile::encodeName(m_partPath).constData(), &m_native,
                                         SQLITE_OPEN_READWRITE, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(describeSqliteError(code, m_partPath, {}));
        return {};
    }

    Result<qint64> keep()
    {
        // One file, without a log beside it, whoever opens it first.
        sqlite3_exec(m_native, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        sqlite3_close(std::exchange(m_native, nullptr));
        if (::rename(QFile::encodeName(m_partPath).constData(),
                     QFile::encodeName(m_path).constData())
            != 0)
            return tl::unexpected(unwritable(qt_error_string()));
        m_kept = true;
        return QFileInfo(m_path).size();
    }

    [[nodiscard]] Error failed(int code) const
    {
        return describeSqliteError(code, m_path, QString::fromUtf8(sqlite3_errmsg(m_native)));
    }

private:
    [[nodiscard]] Error unwritable(const QString &why) const
    {
        return {ErrorCode::StorageFailed,
                Errors::tr("The backup %1 cannot be written: %2. Choose another folder.")
                    .arg(m_path, why)};
    }

    const QString m_path;
    const QString m_partPath;
    sqlite3 *m_native = nullptr;
    bool m_kept = false;
};

/// The same text for the same file, also for one that is not there yet and over other links.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString whole = file.canonicalFilePath();
    return whole.isEmpty() ? QDir(file.absolutePath()).canonicalPath() + u'/' + file.fileName()
                           : whole;
}

/// One of the files that SQLite has open: to replace it would destroy the database.
bool isOfDatabase(const QString &path, const Database &database)
{
    const QString place = placeOf(path);
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        if (place == placeOf(database.path() + QLatin1String(suffix)))
            return true;
    }
    return false;
}

qint64 numberOf(Database &database, const char *statement)
{
    Statement one(database, statement);
    return one.next() ? one.number() : 0;
}

qint64 pageBytes(Database &database)
{
    return numberOf(database, "PRAGMA page_count") * numberOf(database, "PRAGMA page_size");
}

Result<qint64> requestsIn(Database &database, qint64 sinceUs, qint64 untilUs, qint64 nowUs)
{
    if (sinceUs >= untilUs)
        return 0;
    UsageQuery query;
    query.sinceUs = sinceUs / DayUs * DayUs; // rows go by whole days, sums are of whole slots
    query.untilUs = untilUs;
    return usageReport(database, query, nowUs).map([](const UsageReport &report) {
        return report.total.whole.sums.requests;
    });
}

qint64 oldestUs(Database &database)
{
    const qint64 id = numberOf(database, "SELECT min(id) FROM usage");
    return id > 0 ? RequestIds::timeUsOf(id) : 0;
}

} // namespace

Result<DatabaseFacts> databaseFacts(Database &database, qint64 nowUs)
{
    DatabaseFacts facts;
    facts.path = database.path();
    facts.fileBytes = QFileInfo(facts.path).size();
    facts.walBytes = QFileInfo(facts.path + QStringLiteral("-wal")).size();
    facts.freeBytes =
        numberOf(database, "PRAGMA freelist_count") * numberOf(database, "PRAGMA page_size");
    facts.changes = numberOf(database, "SELECT max(id) FROM audit");
    facts.schema = int(numberOf(database, "SELECT max(number) FROM migrations"));
    facts.sqlite = QString::fromUtf8(sqlite3_libversion());
    facts.oldestUs = oldestUs(database);
    if (facts.oldestUs == 0)
        return facts;
    return requestsIn(database, facts.oldestUs, nowUs, nowUs).map([&](qint64 requests) {
        facts.requests = requests;
        return facts;
    });
}

Result<RetentionPreview> previewRetention(Database &database, int days, qint64 nowUs)
{
    RetentionPreview preview{days, 0, 0};
    if (days <= 0)
        return preview;
    preview.untilUs = nowUs / DayUs * DayUs - days * DayUs;
    const qint64 oldest = oldestUs(database);
    if (oldest == 0)
        return preview;
    return requestsIn(database, oldest, preview.untilUs, nowUs).map([&](qint64 requests) {
        preview.requests = requests;
        return preview;
    });
}

Result<qint64> backUp(Database &database, const QString &path,
                      const std::function<void(double)> &progress,
                      const std::function<bool()> &cancelled)
{
    if (isOfDatabase(path, database))
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A backup cannot take the place of the database itself. Choose "
                               "another name."));
    BackupFile file(path);
    if (auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    // The view of now, kept to the end: without it each commit of another connection would make
    // the copy begin again.
    sqlite3_exec(database.native(), "BEGIN", nullptr, nullptr, nullptr);
    (void)numberOf(database, "SELECT count(*) FROM migrations");
    const auto end = [&] {
        sqlite3_exec(database.native(), "ROLLBACK", nullptr, nullptr, nullptr);
    };
    sqlite3_backup *backup = sqlite3_backup_init(file.native(), "main", database.native(), "main");
    if (!backup) {
        const Error error = file.failed(sqlite3_errcode(file.native()));
        end();
        return tl::unexpected(error);
    }
    int code = SQLITE_OK;
    bool isCancelled = false;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, PagesAStep);
        const int pages = sqlite3_backup_pagecount(backup);
        if (progress && pages > 0)
            progress(1.0 - double(sqlite3_backup_remaining(backup)) / double(pages));
        isCancelled = code == SQLITE_OK && cancelled && cancelled();
        if (isCancelled)
            break;
    }
    const int finished = sqlite3_backup_finish(backup);
    end();
    if (isCancelled)
        return cancelledWork();
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return tl::unexpected(file.failed(finished != SQLITE_OK ? finished : code));
    return file.keep();
}

Result<QStringList> checkIntegrity(Database &database, const std::function<bool()> &cancelled)
{
    const Interruptible interruptible(database, cancelled);
    QStringList findings;
    Statement check(database, "PRAGMA integrity_check(" + QByteArray::number(MostFindings) + ')');
    while (check.next()) {
        const QString finding = check.string();
        if (finding != u"ok")
            findings.append(finding);
    }
    if (check.code() == SQLITE_INTERRUPT)
        return cancelledWork();
    if (auto ended = check.end(); !ended)
        return tl::unexpected(ended.error());
    Statement references(database, "PRAGMA foreign_key_check");
    while (findings.size() < MostFindings && references.next())
        findings.append(
            Errors::tr("A row of %1 refers to one that is not there.").arg(references.string()));
    return findings;
}

Result<qint64> compactDatabase(Database &database, const std::function<bool()> &cancelled)
{
    const qint64 before = pageBytes(database);
    {
        const Interruptible interruptible(database, cancelled);
        const int code = sqlite3_exec(database.native(), "VACUUM", nullptr, nullptr, nullptr);
        if ((code & 0xff) == SQLITE_INTERRUPT)
            return cancelledWork();
        if (code != SQLITE_OK)
            return tl::unexpected(
                database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
    }
    database.checkpoint(); // the file gets shorter only with it
    return std::max<qint64>(before - pageBytes(database), 0);
}

} // namespace orchestris
