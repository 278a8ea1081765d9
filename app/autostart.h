// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace orchestris {

/// Whether the console starts, hidden in the tray, when this user logs in: a desktop entry in
/// `$XDG_CONFIG_HOME/autostart` (freedesktop.org's Desktop Application Autostart Specification).
/// The desktop's own settings may switch it off there, which is seen here. Reads and writes one
/// small file; not for the main thread of a window.
class Autostart
{
public:
    /// `configFolder`: `$XDG_CONFIG_HOME`, which need not be there. `command`: the program and what
    /// it is given, each as it is: quoting is done here.
    Autostart(const QString &configFolder, QStringList command);

    /// This program as it was started, with that data folder if it is not the usual one.
    [[nodiscard]] static Autostart ofThisProgram(const QString &dataDirectory);

    [[nodiscard]] bool isEnabled() const;
    /// Unavailable if the file cannot be written or removed.
    [[nodiscard]] Result<void> setEnabled(bool enabled) const;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The command as an entry's value of `Exec`.
    [[nodiscard]] static QString execLine(const QStringList &command);

private:
    QString m_path;
    QStringList m_command;
};

} // namespace orchestris
