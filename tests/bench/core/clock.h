// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <ctime>

namespace orchestris::bench {

constexpr std::uint64_t nsPerSecond = 1'000'000'000;

/// Monotonic nanoseconds. Every time in the benchmark is one of these or a difference of two.
inline std::uint64_t nowNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * nsPerSecond
           + static_cast<std::uint64_t>(time.tv_nsec);
}

inline std::uint64_t secondsToNs(double seconds)
{
    return seconds <= 0 ? 0 : static_cast<std::uint64_t>(seconds * 1e9);
}

} // namespace orchestris::bench
