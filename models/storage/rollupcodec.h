// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "models/domain/varint.h"

namespace orchestris {

/// What is in the blobs of rollup_recent, rollup_days and attempt_hours. Pure functions.
///
/// *Sums* (`sums`): a varint whose bits say which of UsageSums' numbers are not 0, in the order in
/// which they are declared (bit 0: requests; tokens as input, cached input, cache write, output,
/// reasoning), then each of these as a varint. Nothing at all where all are 0. Sums are never
/// negative.
///
/// *Histograms* (`latency`, `first_token`, `first_byte`): as LogHistogram encodes them.
///
/// *Slots* (`slot_…`): for each quarter of an hour of a UTC day in which there is something, in
/// order: the distance to the slot before (a varint; the first: its number, 0 … 95), a length (a
/// varint), and so many bytes of sums or of a histogram.

inline constexpr int SlotsADay = 96;
inline constexpr int FineSlotsASlot = int(SlotUs / FineSlotUs);
inline constexpr int FineSlotsAnHour = 4 * FineSlotsASlot;
inline constexpr qint64 RollupHourUs = 4 * SlotUs;
inline constexpr qint64 RollupDayUs = SlotsADay * SlotUs;

/// Where a request that began then is summed up. (A clock before 1970 is the same as one at it.)
[[nodiscard]] inline qint64 fineSlotOf(qint64 us)
{
    return us > 0 ? us / FineSlotUs : 0;
}

/// The first slot of five minutes that belongs in rollup_recent: whole hours are moved to the days.
[[nodiscard]] inline qint64 firstRecentSlot(qint64 nowUs)
{
    return fineSlotOf(nowUs - FineSpanUs) / FineSlotsAnHour * FineSlotsAnHour;
}

void appendSums(QByteArray &bytes, const UsageSums &sums);
/// Adds what `appendSums` made; false, and nothing certain is added, if it is nothing of the kind.
[[nodiscard]] bool mergeSums(QByteArrayView bytes, UsageSums &sums);

/// Appends slots to what it is given, which must outlive it and be empty at first.
class SlotWriter
{
public:
    explicit SlotWriter(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// 0 … 95, each greater than the one before. Leaves out what is empty.
    void add(int slot, QByteArrayView content);

private:
    QByteArray &m_bytes;
    int m_before = 0;
};

/// Goes through the slots in [first, end); the others cost only their head.
///
///     for (SlotReader slots(bytes); slots.next();) { slots.slot(), slots.content() }
class SlotReader
{
public:
    explicit SlotReader(QByteArrayView bytes, int first = 0, int end = SlotsADay)
        : m_reader(bytes)
        , m_first(first)
        , m_end(end)
    {
    }

    /// False after the last one, and where the bytes are nothing of the kind.
    [[nodiscard]] bool next();
    [[nodiscard]] int slot() const { return m_slot; }
    [[nodiscard]] QByteArrayView content() const { return m_content; } ///< of the bytes given
    /// Once `next` was false: whether all was as it must be.
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    VarintReader m_reader;
    QByteArrayView m_content;
    int m_first;
    int m_end;
    int m_slot = -1;
    bool m_isGood = true;
};

} // namespace orchestris
