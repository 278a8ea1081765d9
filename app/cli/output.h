// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace orchestris {

/// Where a command writes its results: a table for people, or JSON for programs.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }

    void line(const QString &text) const;         ///< one line to standard output
    void object(const QJsonObject &object) const; ///< one JSON object, compact
    /// A JSON array that is written piece by piece.
    void beginArray();
    void element(const QJsonObject &object);
    void endArray();

    /// Rows under their headings, in columns as wide as needed; columns named in `numeric` to the
    /// right.
    void table(const QStringList &headings, const QList<QStringList> &rows,
               const QStringList &numeric = {}) const;

private:
    bool m_json;
    bool m_first = true;
};

/// "2026-01-31T12:00:00.123Z", or null for 0.
[[nodiscard]] QJsonValue jsonTime(qint64 timeUs);
/// Text that others wrote, for a terminal: control characters, which could move its cursor or
/// change its title, become "?".
[[nodiscard]] QString shownText(const QByteArray &utf8);
/// Local time for people, "—" for 0.
[[nodiscard]] QString shownTime(qint64 timeUs);

} // namespace orchestris
