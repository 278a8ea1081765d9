// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupcodec.h"

#include "models/domain/saturating.h"

namespace orchestris {

namespace {

constexpr quint64 Largest = quint64(std::numeric_limits<qint64>::max());

/// In the order of the bits. New ones only at the end: databases have the others.
template<typename Sums, typename Function>
void forEachNumber(Sums &sums, Function function)
{
    quint64 bit = 1;
    for (auto *number :
         {&sums.requests, &sums.errors, &sums.attempts, &sums.retries, &sums.tokens.input,
          &sums.tokens.cachedInput, &sums.tokens.cacheWrite, &sums.tokens.output,
          &sums.tokens.reasoning, &sums.costNanos, &sums.estimatedNanos, &sums.unpriced,
          &sums.leftNanos, &sums.cutNanos, &sums.retryNanos, &sums.truncated, &sums.totalUs,
          &sums.generatedTokens, &sums.generatingUs}) {
        function(*number, bit);
        bit <<= 1;
    }
}

constexpr quint64 AllBits = (quint64(1) << 19) - 1;

} // namespace

void appendSums(QByteArray &bytes, const UsageSums &sums)
{
    quint64 mask = 0;
    forEachNumber(sums, [&](qint64 number, quint64 bit) { mask |= number > 0 ? bit : 0; });
    if (mask == 0)
        return;
    appendVarint(bytes, mask);
    forEachNumber(sums, [&](qint64 number, quint64) {
        if (number > 0)
            appendVarint(bytes, quint64(number));
    });
}

bool mergeSums(QByteArrayView bytes, UsageSums &sums)
{
    if (bytes.isEmpty())
        return true;
    VarintReader reader(bytes);
    const quint64 mask = reader.next();
    if (mask == 0 || (mask & ~AllBits) != 0)
        return false;
    bool isGood = true;
    forEachNumber(sums, [&](qint64 &sum, quint64 bit) {
        if ((mask & bit) == 0)
            return;
        const quint64 number = reader.next();
        isGood = isGood && number != 0 && number <= Largest;
        if (isGood)
            sum = saturatingSum(sum, qint64(number));
    });
    return isGood && reader.isGood() && reader.atEnd();
}

void SlotWriter::add(int slot, QByteArrayView content)
{
    if (content.isEmpty())
        return;
    appendVarint(m_bytes, quint64(slot - m_before));
    appendVarint(m_bytes, quint64(content.size()));
    m_bytes.append(content);
    m_before = slot;
}

bool SlotReader::next()
{
    while (m_isGood && !m_reader.atEnd()) {
        const bool isFirst = m_slot < 0;
        const quint64 distance = m_reader.next();
        m_content = m_reader.take(m_reader.next());
        const int before = isFirst ? 0 : m_slot;
        if (!m_reader.isGood() || m_content.isEmpty() || (distance == 0 && !isFirst)
            || distance >= quint64(SlotsADay - before)) {
            m_isGood = false;
            return false;
        }
        m_slot = before + int(distance);
        if (m_slot >= m_end)
            return false; // what follows is later still
        if (m_slot >= m_first)
            return true;
    }
    return false;
}

} // namespace orchestris
