// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

#include <QString>

/// Reports' dimensions and groups in words. Pure functions.
namespace orchestris::words {

[[nodiscard]] QString dimension(UsageDimension dimension); ///< "Owner kind", "Model", …
/// "By owner kind", "By model", …: of a table, or of one chart for each.
[[nodiscard]] QString byDimension(UsageDimension dimension);
/// A group's name for people: its label, and words for what has none ("Direct model", "No user").
[[nodiscard]] QString group(UsageDimension dimension, const QByteArray &value,
                            const QString &label);

} // namespace orchestris::words
