// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/sandboxchat.h"

namespace orchestris {

/// The model `fail`: the failure that the request names.
///
/// | name | what happens |
/// |---|---|
/// | `400` `401` `403` `404` `429` `500` `503` | that status with an error object; 429 and 503 have
/// `Retry-After` | | `context-length` | 400 context_length_exceeded | | `html` | 502 with a page |
/// | `html-200` | 200 with a page |
/// | `empty` | 200 with nothing in it |
/// | `cut` | breaks off in the middle |
/// | `end` | a clean end without a finish_reason |
/// | `malformed` | something in the middle is not JSON |
/// | `error-in-stream` | 200, and then an error object |
/// | `silence` | not a byte, until the first-byte time-out |
/// | `stall` | some bytes, and then nothing until the idle time-out |
///
/// Anything else is a 400 that lists these.
[[nodiscard]] SandboxAnswer sandboxFailure(const SandboxChat &chat, const SandboxStamp &stamp);

[[nodiscard]] QStringList sandboxFailureNames();

} // namespace orchestris
