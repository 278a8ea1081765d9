// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/database.h"

#include <QByteArrayView>

#include <sqlite3.h>

namespace orchestris {

/// A statement of SQLite's own interface, for what reads many rows: a listing makes thousands of
/// values, a sum reads millions. Parameters and columns are taken in order. Confined to the
/// database's thread; must not outlive it.
class Statement
{
public:
    Statement(Database &database, const QByteArray &text)
        : m_database(database)
    {
        m_code = sqlite3_prepare_v2(database.native(), text.constData(),
                                    static_cast<int>(text.size()), &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(qint64 number) { sqlite3_bind_int64(m_statement, ++m_bound, number); }
    void bind(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }

    /// As a blob, or as UTF-8 text. Not copied: must live until the statement is rewound.
    void bindBlob(QByteArrayView bytes)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, bytes.isEmpty() ? "" : bytes.data(),
                          static_cast<int>(bytes.size()), SQLITE_STATIC);
    }
    void bindText(QByteArrayView text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.isEmpty() ? "" : text.data(),
                          static_cast<int>(text.size()), SQLITE_STATIC);
    }

    /// Back to the front, for other parameters.
    void rewind()
    {
        sqlite3_reset(m_statement);
        m_bound = 0;
    }
    /// For what answers nothing, or one row of which nothing is wanted: runs it, ready to be used
    /// again. SQLite's result code, SQLITE_OK if it went well.
    [[nodiscard]] int run()
    {
        (void)next();
        rewind();
        return isWell() ? SQLITE_OK : m_code;
    }
    [[nodiscard]] int code() const { return m_code; } ///< SQLite's, of the latest step

    /// Goes to the next row, and back to its first column. False: no more, see `end`.
    [[nodiscard]] bool next()
    {
        m_column = 0;
        if (m_statement)
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }

    [[nodiscard]] bool isNull() const ///< whether the next column to be taken is NULL
    {
        return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
    }
    void skip() { ++m_column; }
    qint64 number() { return sqlite3_column_int64(m_statement, m_column++); } ///< 0 for NULL
    QByteArray text() ///< or a blob; empty for NULL
    {
        const Bytes bytes = take();
        return QByteArray(bytes.data, bytes.size);
    }
    QByteArrayView view() ///< the same without a copy: until the statement goes on
    {
        const Bytes bytes = take();
        return QByteArrayView(bytes.data, bytes.size);
    }
    QString string()
    {
        const Bytes bytes = take();
        return QString::fromUtf8(bytes.data, bytes.size);
    }

    /// After the last row: whether that was the end or an error.
    [[nodiscard]] Result<void> end() const
    {
        if (m_code == SQLITE_DONE)
            return {};
        return tl::unexpected(
            m_database.describe(m_code, QString::fromUtf8(sqlite3_errmsg(m_database.native()))));
    }

private:
    [[nodiscard]] bool isWell() const { return m_code == SQLITE_DONE || m_code == SQLITE_ROW; }
    struct Bytes {
        const char *data;
        int size;
    };
    Bytes take()
    {
        const void *data = sqlite3_column_blob(m_statement, m_column);
        return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, m_column++)};
    }

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace orchestris
