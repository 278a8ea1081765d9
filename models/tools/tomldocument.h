// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tools/toolfile.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace orchestris {

/// TOML read by toml++, with the places of its entries from a scan of its own, so that single
/// values can be set while comments and all else stay as they are. Reads any bytes up to the size
/// of a ToolFile.
class TomlDocument
{
public:
    /// The error is where it stops being TOML.
    [[nodiscard]] static tl::expected<TomlDocument, TextPlace> read(const QByteArray &text);

    [[nodiscard]] bool has(const QStringList &path) const { return m_kinds.contains(path); }
    /// A text at that place; absent: there is none, or it is something else.
    [[nodiscard]] std::optional<QString> text(const QStringList &path) const;
    [[nodiscard]] bool isTrue(const QStringList &path) const;
    [[nodiscard]] int lineOf(const QStringList &path) const; ///< 0: not there

    /// The text with that entry set to a text: where it stands, else in its table, else in a table
    /// at the end. Conflict if the result would not say so (a table written in one line).
    [[nodiscard]] Result<QByteArray> with(const QStringList &path, const QString &value) const;

private:
    struct Entry {
        QStringList path; ///< of a table's header: of the table
        bool isHeader = false;
        bool isArray = false;
        qsizetype begin = 0; ///< of its line
        qsizetype value = 0; ///< of what is set
        qsizetype end = 0;   ///< behind it
    };
    friend class TomlScanner;

    [[nodiscard]] QByteArray edited(const QStringList &path, const QByteArray &value) const;
    [[nodiscard]] qsizetype behindLine(qsizetype at) const;

    QByteArray m_text;
    QList<Entry> m_entries;
    QHash<QStringList, QString> m_texts;
    QHash<QStringList, int> m_kinds; ///< path → line; 0 if the library does not tell
    QList<QStringList> m_true;
};

} // namespace orchestris
