// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace orchestris {

/// How often values of each size occurred, for percentiles over any sum of parts. The buckets are
/// the same everywhere: each of the values 0 … 15 has its own, above them every power of two is
/// divided into 16 equal parts. What is answered is a bucket's middle, so it is within 1/32
/// (3.2 %) of the value that stands at that rank. Values above 2^40 count as 2^40, negative ones
/// not at all. A value; grows with the largest bucket that is used.
class LogHistogram
{
public:
    static constexpr int Parts = 16; ///< a power of two
    static constexpr double RelativeError = 1.0 / (2 * Parts);

    [[nodiscard]] static int bucketOf(qint64 value); ///< of 0 … 2^40
    [[nodiscard]] static qint64 leastOf(int bucket);
    [[nodiscard]] static qint64 middleOf(int bucket);

    void add(qint64 value, qint64 times = 1);
    void merge(const LogHistogram &other);
    /// Takes away what was merged before.
    void subtract(const LogHistogram &other);
    void clear();

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// The value at rank ⌈`share` × count⌉ (0 < share ≤ 1, nearest rank); absent if empty.
    [[nodiscard]] std::optional<qint64> quantile(double share) const;
    /// How many lie in each bucket, from 0 to the largest one that is used.
    [[nodiscard]] const std::vector<qint64> &buckets() const { return m_buckets; }

    /// Pairs of varints (LEB128): distance to the bucket before (the first: its number), how often.
    [[nodiscard]] QByteArray encode() const;
    void appendTo(QByteArray &bytes) const;
    /// Adds what `encode` made; false, and nothing certain is added, if it is nothing of the kind.
    [[nodiscard]] bool mergeEncoded(QByteArrayView bytes);

    bool operator==(const LogHistogram &) const = default;

private:
    std::vector<qint64> m_buckets; ///< no zeros at the end
    qint64 m_count = 0;
};

} // namespace orchestris
