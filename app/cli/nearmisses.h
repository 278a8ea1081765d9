// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace orchestris {

/// Which of the known names may have been meant, the nearest first, at most three: those that are a
/// few letters off, or hold what was typed. Without regard to case.
[[nodiscard]] QStringList nearMisses(const QString &typed, const QStringList &known);
/// " Did you mean \"a\" or \"b\"?", or `otherwise` where nothing is near.
[[nodiscard]] QString didYouMean(const QString &typed, const QStringList &known,
                                 const QString &otherwise);

} // namespace orchestris
