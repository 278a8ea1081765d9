// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tools/toolfile.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace orchestris {

/// JSON with comments and commas at the end, with the place of every value, so that single values
/// can be set while all else stays as it is, byte for byte. Reads any bytes: no deeper than
/// MaximumDepth, no larger than a ToolFile.
///
/// A path names members; "[2]" is an element of an array, and "[N]" behind the last one a new one.
class JsoncDocument
{
public:
    static constexpr int MaximumDepth =
        64; ///< configurations have about eight; the reader recurses

    enum class Kind : quint8 { Object, Array, Text, Other };

    /// An empty text is an empty object. The error is where it stops being JSON.
    [[nodiscard]] static tl::expected<JsoncDocument, TextPlace> read(const QByteArray &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_text; }
    [[nodiscard]] bool has(const QStringList &path) const { return find(path) >= 0; }
    [[nodiscard]] std::optional<Kind> kindOf(const QStringList &path) const;
    /// A text at that place; absent: there is none, or it is something else.
    [[nodiscard]] std::optional<QString> text(const QStringList &path) const;
    [[nodiscard]] QStringList members(const QStringList &path) const; ///< of an object, in order
    [[nodiscard]] int count(const QStringList &path) const;           ///< of an array; 0: none
    [[nodiscard]] int lineOf(const QStringList &path) const;          ///< 0: not there

    /// The text with `value` (JSON) at that place; objects on the way are made. Conflict if
    /// something else is in the way.
    [[nodiscard]] Result<QByteArray> with(const QStringList &path, const QByteArray &value) const;

    [[nodiscard]] static QByteArray quoted(const QString &text);

private:
    friend class JsoncReader;
    struct Node {
        Kind kind = Kind::Other;
        qsizetype begin = 0;
        qsizetype end = 0;
        QString key;  ///< of a member
        QString text; ///< of a text
        std::vector<int> children;
    };

    [[nodiscard]] int find(const QStringList &path) const;
    [[nodiscard]] int child(const Node &node, const QString &step) const;
    [[nodiscard]] QByteArray indentAt(qsizetype offset) const;
    [[nodiscard]] QByteArray unit() const;
    [[nodiscard]] QByteArray inserted(const Node &node, const QByteArray &entry) const;

    QByteArray m_text;
    std::vector<Node> m_nodes;
};

} // namespace orchestris
