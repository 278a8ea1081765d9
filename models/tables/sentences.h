// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace orchestris::words {

/// Whole sentences one after the other, apart as the language has it: by a blank, or by nothing
/// (Chinese, Japanese). Empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &sentences);

} // namespace orchestris::words
