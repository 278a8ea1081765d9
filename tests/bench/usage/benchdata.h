// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace orchestris {

/// The end of the made-up history: measurements are of the same data whenever they are made.
inline constexpr qint64 BenchEndUs = 1'790'782'800'000'000; // 2026-09-30T15:00:00Z
inline constexpr const char *BenchZone = "Europe/Berlin";

/// Stands still at that end; durations are real ones.
class BenchClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return BenchEndUs; }
    [[nodiscard]] qint64 steadyUs() const override { return SystemClock().steadyUs(); }
};

struct BenchDataSize {
    qint64 rows = 0;
    int keys = 0;
    int days = 0;
    bool traces = true; ///< with attempts
};

/// Fills a new database with the demo's traffic, by the product's own loader, then does what the
/// storage thread would do when idle. Tells on the standard error output how far it is and how
/// fast.
[[nodiscard]] Result<void> fillBenchData(const QString &path, const BenchDataSize &size);

} // namespace orchestris
