// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace orchestris {

/// Time, passed in so that tests can turn it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock: microseconds since the Unix epoch, UTC. May jump.
    [[nodiscard]] virtual qint64 nowUs() const = 0;
    /// Never goes back: microseconds since an arbitrary point. For durations.
    [[nodiscard]] virtual qint64 steadyUs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override;
    [[nodiscard]] qint64 steadyUs() const override;
};

} // namespace orchestris
