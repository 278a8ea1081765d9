// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/result.h"

namespace orchestris {

// What can be given to a key, in the form in which it is stored. All errors are InvalidArgument and
// say what is accepted.

/// Blanks around them, empty ones and repetitions (case does not count) gone. At most 20, of 50
/// characters each, without commas.
[[nodiscard]] Result<QStringList> checkTags(const QStringList &tags);
/// As `parseIpRange` takes them, repetitions gone. At most 100.
[[nodiscard]] Result<QStringList> checkAddresses(const QStringList &addresses);
/// At least one, and none that there is not.
[[nodiscard]] Result<void> checkEndpoints(KeyEndpoints endpoints);
/// At most 1,000 characters.
[[nodiscard]] Result<void> checkNote(const QString &note);

} // namespace orchestris
