// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/result.h"

namespace orchestris {

class Output;
struct StorageContext;

// What the commands about keys print.

[[nodiscard]] Result<void> listKeys(StorageContext &context, Output &output);

/// A key that was issued or rotated: the only time that its text is anywhere.
void printNewKey(Output &output, const IssuedKey &issued);

} // namespace orchestris
