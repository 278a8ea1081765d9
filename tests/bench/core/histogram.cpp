// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace orchestris::bench {

namespace {

constexpr unsigned subBits = 7; // 128 buckets for every doubling
constexpr std::uint64_t subCount = 1U << subBits;
// Shifts run from 0 to 64 - 1 - subBits, and the first subCount buckets hold the values below it.
constexpr std::size_t bucketCount = (64 - subBits + 1) * subCount;

std::size_t bucketOf(std::uint64_t value)
{
    if (value < subCount)
        return static_cast<std::size_t>(value);
    const unsigned shift = static_cast<unsigned>(std::bit_width(value)) - 1 - subBits;
    return (shift + 1) * subCount + static_cast<std::size_t>((value >> shift) - subCount);
}

std::uint64_t upperEdge(std::size_t bucket)
{
    if (bucket < subCount)
        return bucket;
    const std::size_t shift = bucket / subCount - 1;
    const std::uint64_t base = bucket % subCount + subCount;
    return (base << shift) + ((std::uint64_t{1} << shift) - 1);
}

} // namespace

Histogram::Histogram()
    : m_buckets(bucketCount, 0)
{
}

void Histogram::record(std::uint64_t value)
{
    ++m_buckets[bucketOf(value)];
    ++m_count;
    m_min = std::min(m_min, value);
    m_max = std::max(m_max, value);
}

void Histogram::merge(const Histogram &other)
{
    for (std::size_t i = 0; i < bucketCount; ++i)
        m_buckets[i] += other.m_buckets[i];
    m_count += other.m_count;
    m_min = std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
}

void Histogram::clear()
{
    std::fill(m_buckets.begin(), m_buckets.end(), 0);
    m_count = 0;
    m_min = UINT64_MAX;
    m_max = 0;
}

std::uint64_t Histogram::percentile(double percent) const
{
    if (m_count == 0)
        return 0;
    const double wanted =
        std::ceil(std::clamp(percent, 0.0, 100.0) / 100.0 * static_cast<double>(m_count));
    const auto rank = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(wanted));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < bucketCount; ++i) {
        seen += m_buckets[i];
        if (seen >= rank)
            return std::min(upperEdge(i), m_max);
    }
    return m_max;
}

} // namespace orchestris::bench
