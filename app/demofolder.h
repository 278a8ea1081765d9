// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/runtime.h"

#include <QTemporaryDir>

namespace orchestris {

/// Where a demo lives: a folder of its own below the system's temporary one, gone with this object.
/// Nothing of the user's own is touched: database, secrets and the window's settings are in it.
/// Must outlive the runtime that works in it.
class DemoFolder
{
public:
    DemoFolder();

    [[nodiscard]] Result<void> check() const; ///< whether it could be made
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString settingsFile() const;
    /// The options with this folder for their data; on the usual port, or any free one if that is
    /// taken and none was asked for.
    [[nodiscard]] RuntimeOptions adapt(RuntimeOptions options) const;

private:
    QTemporaryDir m_folder;
};

} // namespace orchestris
