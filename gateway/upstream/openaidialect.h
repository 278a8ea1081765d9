// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/provider.h"
#include "models/domain/settings.h"

namespace orchestris {

/// A call to a provider that speaks OpenAI's dialect: `path` (with its slash) below the base URL,
/// Bearer credential where there is one, the settings' time-outs. Nothing of the client's own
/// headers goes along: neither its key nor its cookies nor where it comes from.
[[nodiscard]] UpstreamRequest shapeOpenAiCall(const Provider &provider, const Secret &credential,
                                              QByteArrayView path, QByteArray body,
                                              const Settings &settings);

} // namespace orchestris
