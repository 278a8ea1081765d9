// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/toolfile.h"
#include "models/tools/toolkind.h"

#include <QList>

namespace orchestris {

/// A value and where it was found. May be a secret: nothing prints one.
struct Located {
    QString value;
    QString file; ///< empty: this process's environment
    int line = 0;

    [[nodiscard]] bool isSet() const { return !value.isEmpty(); }
};

/// How a file sets environment variables.
enum class VariableStyle : quint8 {
    Shell,  ///< `export NAME='value'`
    Fish,   ///< `set -gx NAME 'value'`
    DotEnv, ///< `NAME=value`
};

/// What the text sets that variable to, the last time; the line from 1. Reads any bytes.
[[nodiscard]] Located readVariable(const QByteArray &text, const QString &name);
/// The text with that variable set: where it is set the last time, if its line holds nothing else
/// but a remark, which stays; else in a new line at the end.
[[nodiscard]] QByteArray withVariable(const QByteArray &text, VariableStyle style,
                                      const QString &name, const QString &value);

/// The environment variables that a terminal of this user would have: those of this process and
/// those that the shells' profiles and `environment.d` set. Reads the files once.
class VariableBook
{
public:
    explicit VariableBook(const ToolSurroundings &surroundings);

    /// The files count before this process: they are what the next terminal gets.
    [[nodiscard]] Located find(const QString &name) const;
    /// Every place that sets it, the one that counts first.
    [[nodiscard]] QList<Located> all(const QString &name) const;
    [[nodiscard]] const QList<ToolFile> &files() const { return m_files; }

    /// The profile that the user's shell reads, where a variable is best put.
    [[nodiscard]] static QString profile(const ToolSurroundings &surroundings,
                                         VariableStyle &style);

private:
    QHash<QString, QString> m_environment;
    QList<ToolFile> m_files;
};

} // namespace orchestris
