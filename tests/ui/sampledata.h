// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakebackend.h"

namespace orchestris::test {

/// Invented, the same each time: an organization with users, providers, models and keys in every
/// state, and the requests of somewhat more than an hour.
void fillWithSamples(FakeBackend &backend, const Clock &clock);

/// One organization, no keys, the sandbox alone, no requests: a first start.
void fillAsAtFirstStart(FakeBackend &backend);

/// An ended request of the past, the `age`th newest.
[[nodiscard]] UsageRecord sampleRecord(int age, qint64 nowUs);

} // namespace orchestris::test
