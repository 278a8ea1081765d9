// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace orchestris {

/// How large the database is and what is in it.
struct DatabaseFacts {
    QString path;
    qint64 fileBytes = 0;
    qint64 walBytes = 0;  ///< written, and not yet moved into the file
    qint64 freeBytes = 0; ///< of the file, left by what was removed: used again by what comes
    qint64 requests = 0;  ///< whose rows are kept
    qint64 oldestUs = 0;  ///< when the oldest of them began; 0: there is none
    qint64 changes = 0;   ///< entries of the audit
    int schema = 0;       ///< version of the tables
    QString sqlite;       ///< "3.40.1"
};

/// What keeping requests for so many days would take away now.
struct RetentionPreview {
    int days = 0;
    qint64 requests = 0; ///< rows that would be removed
    qint64 untilUs = 0;  ///< those that began before it
};

} // namespace orchestris
