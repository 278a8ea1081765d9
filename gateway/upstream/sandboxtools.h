// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/sandboxchat.h"

namespace orchestris {

/// The model `tool`: a scripted call of one of the request's functions, or text when there is none
/// to call or its result has come.
[[nodiscard]] SandboxReply sandboxToolReply(const SandboxChat &chat, const SandboxStamp &stamp);

/// A value that fits a JSON schema, as far as a sandbox goes: `const`, `default`, `examples` or
/// `enum` if given, else the plainest value of its type; of an object what is required, or all.
[[nodiscard]] QJsonValue sandboxValueFor(const QJsonObject &schema, int depth = 0);

} // namespace orchestris
