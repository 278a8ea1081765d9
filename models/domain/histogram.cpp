// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/histogram.h"

#include "models/domain/varint.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace orchestris {

namespace {

constexpr int PartBits = std::countr_zero(unsigned(LogHistogram::Parts));
constexpr qint64 Largest = qint64(1) << 40;

} // namespace

int LogHistogram::bucketOf(qint64 value)
{
    const auto number = quint64(std::min(value, Largest));
    if (number < Parts)
        return int(number);
    const int power = std::bit_width(number) - 1;
    const auto part = int(number >> (power - PartBits)) - Parts;
    return (power - PartBits + 1) * Parts + part;
}

qint64 LogHistogram::leastOf(int bucket)
{
    if (bucket < Parts)
        return bucket;
    const int power = bucket / Parts - 1;
    return qint64(Parts + bucket % Parts) << power;
}

qint64 LogHistogram::middleOf(int bucket)
{
    const qint64 least = leastOf(bucket);
    return least + (leastOf(bucket + 1) - least) / 2;
}

void LogHistogram::add(qint64 value, qint64 times)
{
    if (value < 0 || times <= 0)
        return;
    const auto bucket = size_t(bucketOf(value));
    if (bucket >= m_buckets.size())
        m_buckets.resize(bucket + 1);
    m_buckets[bucket] += times;
    m_count += times;
}

void LogHistogram::merge(const LogHistogram &other)
{
    if (other.m_buckets.size() > m_buckets.size())
        m_buckets.resize(other.m_buckets.size());
    for (size_t i = 0; i < other.m_buckets.size(); ++i)
        m_buckets[i] += other.m_buckets[i];
    m_count += other.m_count;
}

void LogHistogram::subtract(const LogHistogram &other)
{
    for (size_t i = 0; i < std::min(m_buckets.size(), other.m_buckets.size()); ++i)
        m_buckets[i] -= other.m_buckets[i];
    m_count -= other.m_count;
    while (!m_buckets.empty() && m_buckets.back() == 0)
        m_buckets.pop_back();
}

void LogHistogram::clear()
{
    m_buckets.clear();
    m_count = 0;
}

std::optional<qint64> LogHistogram::quantile(double share) const
{
    if (m_count <= 0)
        return std::nullopt;
    const qint64 rank = std::clamp<qint64>(qint64(std::ceil(share * double(m_count))), 1, m_count);
    qint64 seen = 0;
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= rank)
            return middleOf(int(i));
    }
    return std::nullopt;
}

QByteArray LogHistogram::encode() const
{
    QByteArray bytes;
    appendTo(bytes);
    return bytes;
}

void LogHistogram::appendTo(QByteArray &bytes) const
{
    size_t last = 0;
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        if (m_buckets[i] == 0)
            continue;
        appendVarint(bytes, i - last);
        appendVarint(bytes, quint64(m_buckets[i]));
        last = i;
    }
}

bool LogHistogram::mergeEncoded(QByteArrayView bytes)
{
    static const auto most = size_t(bucketOf(Largest));
    VarintReader reader(bytes);
    size_t bucket = 0;
    while (!reader.atEnd()) {
        const quint64 distance = reader.next();
        const quint64 times = reader.next();
        if (!reader.isGood() || distance > most - bucket || times == 0
            || times > (quint64(1) << 62) - std::min(quint64(m_count), quint64(1) << 62))
            return false;
        bucket += distance;
        if (bucket >= m_buckets.size())
            m_buckets.resize(bucket + 1);
        m_buckets[bucket] += qint64(times);
        m_count += qint64(times);
    }
    return true;
}

} // namespace orchestris
