// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqliteerror.h"

#include "models/domain/errorwords.h"

#include <sqlite3.h>

namespace orchestris {

Error describeSqliteError(int code, const QString &path, const QString &detail)
{
    // The wal-index is memory-mapped: on a full disk it fails in its own way.
    if (code == SQLITE_IOERR_SHMSIZE)
        code = SQLITE_FULL;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::StorageFull,
                Errors::tr("There is no space left to store data in %1. Free some space on that "
                           "disk; nothing else needs to be done.")
                    .arg(path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::StorageReadOnly,
                Errors::tr("The database %1 cannot be written. Make the file, its folder and its "
                           "disk writable for this user.")
                    .arg(path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorCode::StorageLocked,
                Errors::tr("Another program keeps the database %1 locked. Close what else has "
                           "opened it, or wait until it has finished.")
                    .arg(path)};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::StorageFailed,
                Errors::tr("The file %1 is damaged or is not a database. Move it away, and "
                           "restore it from a backup if there is one.")
                    .arg(path)};
    case SQLITE_CANTOPEN:
        return {ErrorCode::StorageFailed,
                Errors::tr("The database %1 cannot be opened. Check that its folder exists and "
                           "that this user may write there.")
                    .arg(path)};
    case SQLITE_IOERR:
        return {ErrorCode::StorageFailed,
                Errors::tr("Reading or writing the database %1 failed (%2). Check the disk.")
                    .arg(path, detail)};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, Errors::tr("The query was stopped.")};
    default:
        return {ErrorCode::StorageFailed,
                Errors::tr("The database %1 reports: %2").arg(path, detail)};
    }
}

bool isRowError(int code)
{
    switch (code & 0xFF) {
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return true;
    default:
        return false;
    }
}

} // namespace orchestris
