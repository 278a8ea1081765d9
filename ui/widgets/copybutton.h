// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include <functional>

namespace orchestris {

/// Makes a click of `button` put `text()` on the clipboard and say so for a moment: by a check mark
/// and, where the button has words, by "Copied".
void makeCopyButton(QAbstractButton *button, std::function<QString()> text);

} // namespace orchestris
