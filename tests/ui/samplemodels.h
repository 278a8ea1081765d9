// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakemodels.h"

namespace orchestris::test {

/// Gives the sample providers' models prices and contexts, the alias `default-agent` three targets
/// that differ, a target an open circuit, and `models` probes and a price list.
void fillWithModelSamples(FakeBackend &backend, FakeModels &models, const Clock &clock);

/// What a probe that called this model found.
[[nodiscard]] CapabilityReport sampleProbe(const QString &model, bool hasTools);

} // namespace orchestris::test
