// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace orchestris::bench {

/// A log-linear histogram of non-negative integers (nanoseconds here): values below 256 are exact,
/// every larger one is kept to within 1/128 of itself. Recording is a few instructions and never
/// allocates, so it can sit in a measured loop. One thread.
class Histogram
{
public:
    Histogram();

    void record(std::uint64_t value);
    void merge(const Histogram &other);
    void clear();

    std::uint64_t count() const { return m_count; }
    std::uint64_t max() const { return m_max; }
    /// The smallest recorded value; 0 when nothing is recorded.
    std::uint64_t min() const { return m_count == 0 ? 0 : m_min; }

    /// The value that `percent` (0 … 100) of all values do not exceed, rounded up to the edge of
    /// its bucket and never above max(). 0 when nothing is recorded.
    std::uint64_t percentile(double percent) const;

private:
    std::vector<std::uint64_t> m_buckets;
    std::uint64_t m_count = 0;
    std::uint64_t m_min = UINT64_MAX;
    std::uint64_t m_max = 0;
};

} // namespace orchestris::bench
