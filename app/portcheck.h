// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace orchestris {

/// Whether this process could listen there: tries it for a moment, which takes microseconds.
/// Conflict if another socket does; InvalidArgument if that is no address of this machine or the
/// port is not for this user.
[[nodiscard]] Result<void> checkPort(const QString &address, quint16 port);

} // namespace orchestris
