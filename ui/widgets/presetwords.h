// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/providerpreset.h"
#include "models/domain/snapshot.h"

namespace orchestris {

/// Its name for people; only "any other server" is translated.
[[nodiscard]] QString presetLabel(const ProviderPreset &preset);
/// What to know about it before it is added; may be empty.
[[nodiscard]] QString presetHint(const ProviderPreset &preset);
/// "Chat Completions", "Responses", …
[[nodiscard]] QString endpointLabel(ProviderEndpoint endpoint);

/// The name, or the name with a number that no provider has yet.
[[nodiscard]] QString freeProviderName(const Snapshot &snapshot, const QString &name);

} // namespace orchestris
