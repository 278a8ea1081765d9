// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QSettings;

/// How large the console draws everything, in percent of what the desktop says. Qt takes it once,
/// when QApplication is made: a choice is in force at the next start.
namespace orchestris::displayscale {

[[nodiscard]] QList<int> choices(); ///< besides the desktop's own: 125, 150, …
/// 0: as the desktop has it, also where the settings hold something else than a choice.
[[nodiscard]] int chosen(const QSettings &settings);
void choose(QSettings &settings, int percent); ///< 0: as the desktop has it

/// Tells Qt, by the environment. Call it before QApplication is made. False: nothing was chosen,
/// or who started the program has said another size, which goes first.
bool announce(const QSettings &settings);
/// What `announce` told is for this program, not for what it starts. Call it when QApplication is
/// there.
void withdraw();

} // namespace orchestris::displayscale
