// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace orchestris {

/// Turns an (extended) SQLite result code into an error for people: what happened to the file at
/// `path` and what to do. `detail` is SQLite's own text, added where it helps.
[[nodiscard]] Error describeSqliteError(int code, const QString &path, const QString &detail);

/// True if only the row at hand is to blame: the next one may well succeed.
[[nodiscard]] bool isRowError(int code);

} // namespace orchestris
