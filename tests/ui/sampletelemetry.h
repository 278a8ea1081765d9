// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakeusage.h"

namespace orchestris::test {

/// Gives the records of `usage` their traces and what was lost of them, and adds anomalies, price
/// changes and a circuit's history. Invented, the same each time.
void fillTelemetry(FakeUsage &usage, qint64 nowUs);

} // namespace orchestris::test
