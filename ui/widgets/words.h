// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"
#include "ui/consolebackend.h"

namespace orchestris {

[[nodiscard]] Tone gatewayTone(const GatewayState &state);
[[nodiscard]] QString gatewayText(const GatewayState &state); ///< "Serving", "Not serving", …

/// That the gateway that this console was attached to is gone.
[[nodiscard]] QString gatewayEndedText(const GatewayState &state);

/// Where the gateway serves, or would serve by its settings.
[[nodiscard]] QString effectiveBaseUrl(const ConsoleBackend &backend);
/// An alias or direct ID the scope allows, for examples; "MODEL" if there is none.
[[nodiscard]] QString firstModelInScope(const Snapshot &snapshot, const Scope &scope);

} // namespace orchestris
