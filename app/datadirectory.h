// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace orchestris {

/// Where both programs keep their data unless told otherwise: ORCHESTRIS_DATA_DIR, else
/// `orchestris` in the user's data folder (~/.local/share).
[[nodiscard]] QString defaultDataDirectory();

} // namespace orchestris
