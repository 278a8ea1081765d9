// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

/// What an `env:` or `file:` reference points at, without blanks around it; an empty secret for
/// `none`. `keychain:` is Unsupported here: see SecretStore. Errors say where it was looked for,
/// never what was found. A file that everybody may read is used, with a warning. Thread-safe.
[[nodiscard]] Result<Secret> resolveCredential(const CredentialReference &reference);

} // namespace orchestris
