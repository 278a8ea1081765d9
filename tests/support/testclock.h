// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <atomic>

namespace orchestris {

/// A clock that stands still until it is turned. Thread-safe.
class TestClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return m_nowUs; }
    [[nodiscard]] qint64 steadyUs() const override { return m_steadyUs; }

    /// Both clocks go on.
    void advanceMs(qint64 milliseconds) { advanceUs(milliseconds * 1000); }
    void advanceUs(qint64 microseconds)
    {
        m_nowUs += microseconds;
        m_steadyUs += microseconds;
    }
    /// Somebody sets the wall clock; the steady one does not notice.
    void setNowUs(qint64 microseconds) { m_nowUs = microseconds; }

private:
    std::atomic<qint64> m_nowUs{1'750'000'000'000'000}; ///< in June 2025
    std::atomic<qint64> m_steadyUs{1'000'000'000};
};

} // namespace orchestris
