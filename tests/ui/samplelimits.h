// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakebackend.h"

namespace orchestris::test {

/// A second organization, limits with their uses, notices and an audit. `configuration` has its
/// keys and users; publish afterwards.
void fillLimits(FakeBackend &backend, qint64 nowUs);

/// What a limit of 40 cents a day would have refused.
[[nodiscard]] SimulationReport sampleReport(qint64 nowUs);

} // namespace orchestris::test
