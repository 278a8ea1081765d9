// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace orchestris {

struct StartDataSize {
    int keys = 0;
    int limitedKeys = 0; ///< of them, those with a limit of their own
    qint64 rows = 0;     ///< requests of the last thirty days
};

/// Fills a new database as an installation of that size would have filled it: half of the keys are
/// users', and every request is stored by the product's own writer, with counters and days.
[[nodiscard]] Result<void> fillStartData(const QString &path, const StartDataSize &size);

} // namespace orchestris
