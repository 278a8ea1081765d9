// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/requestid.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr int SequenceBits = 12;
constexpr int InstanceBits = 8;
constexpr qint64 SequenceMask = (qint64(1) << SequenceBits) - 1;
constexpr QByteArrayView Prefix = "req_";
constexpr int Digits = 13; // 13 × 5 bits ≥ 63
constexpr QByteArrayView Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

} // namespace

qint64 RequestIds::next(qint64 nowUs)
{
    const qint64 floor = (nowUs / 1000) << SequenceBits;
    qint64 last = m_last.load(std::memory_order_relaxed);
    qint64 mine = 0;
    do {
        // A clock that jumps back, or more than 4096 in a millisecond, runs ahead of the clock
        // instead of repeating.
        mine = std::max(floor, last + 1);
    } while (!m_last.compare_exchange_weak(last, mine, std::memory_order_relaxed));
    const qint64 milliseconds = mine >> SequenceBits;
    return (milliseconds << (SequenceBits + InstanceBits)) | (qint64(m_instance) << SequenceBits)
           | (mine & SequenceMask);
}

qint64 RequestIds::lowerBound(qint64 timeUs)
{
    return (std::max<qint64>(timeUs, 0) / 1000) << (SequenceBits + InstanceBits);
}

QByteArray formatRequestId(qint64 id)
{
    QByteArray text(Prefix.size() + Digits, Qt::Uninitialized);
    std::copy(Prefix.begin(), Prefix.end(), text.begin());
    quint64 rest = static_cast<quint64>(id);
    for (qsizetype at = text.size() - 1; at >= Prefix.size(); --at) {
        text[at] = Alphabet[static_cast<qsizetype>(rest & 31u)];
        rest >>= 5;
    }
    return text;
}

std::optional<qint64> parseRequestId(QByteArrayView text)
{
    if (text.size() != Prefix.size() + Digits || !text.startsWith(Prefix))
        return std::nullopt;
    quint64 id = 0;
    for (const char c : text.sliced(Prefix.size())) {
        const qsizetype digit = Alphabet.indexOf(c);
        if (digit < 0)
            return std::nullopt;
        id = (id << 5) | static_cast<quint64>(digit);
    }
    return static_cast<qint64>(id);
}

} // namespace orchestris
