// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupdays.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 OpenQuarters = 4; // a record this late still finds its sum where it was
// However wrong clocks were: some 50 MB each.
constexpr size_t MostParts = 10'000;
constexpr size_t MostEncoded = 200'000;
constexpr qint64 Everything = std::numeric_limits<qint64>::max();

using Member = QByteArray DaySlot::*;
constexpr Member Blobs[] = {&DaySlot::sums, &DaySlot::latency, &DaySlot::firstToken};

/// The slots of one blob into `slots`, which are in order.
bool readSlots(QByteArrayView bytes, Member blob, std::vector<DaySlot> &slots)
{
    SlotReader reader(bytes);
    auto at = slots.begin();
    while (reader.next()) {
        at = std::lower_bound(at, slots.end(), reader.slot(),
                              [](const DaySlot &one, int slot) { return one.slot < slot; });
        if (at == slots.end() || at->slot != reader.slot())
            at = slots.insert(at, DaySlot{reader.slot(), {}, {}, {}});
        (*at).*blob = reader.content().toByteArray();
    }
    return reader.isGood();
}

bool addTo(DaySlot &slot, const DaySlot &more)
{
    UsagePart part;
    if (!mergeSlot(slot, part) || !mergeSlot(more, part))
        return false;
    slot = encodeSlot(slot.slot, part);
    return true;
}

} // namespace

DaySlot encodeSlot(int slot, const UsagePart &part)
{
    DaySlot encoded{slot, {}, {}, {}};
    appendSums(encoded.sums, part.sums);
    part.latency.appendTo(encoded.latency);
    part.firstToken.appendTo(encoded.firstToken);
    return encoded;
}

bool mergeSlot(const DaySlot &slot, UsagePart &part)
{
    return mergeSums(slot.sums, part.sums) && part.latency.mergeEncoded(slot.latency)
           && part.firstToken.mergeEncoded(slot.firstToken);
}

RollupDays::RollupDays(Database &database)
    : m_read(database, "SELECT sums, latency, first_token, slot_sums, slot_latency, "
                       "slot_first_token FROM rollup_days WHERE day = ? AND series_id = ?")
    , m_write(database,
              "INSERT INTO rollup_days (day, series_id, sums, latency, first_token, slot_sums, "
              "slot_latency, slot_first_token) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT DO UPDATE SET sums = excluded.sums, latency = excluded.latency, "
              "first_token = excluded.first_token, slot_sums = excluded.slot_sums, "
              "slot_latency = excluded.slot_latency, slot_first_token = excluded.slot_first_token")
{
}

int RollupDays::read(qint64 day, Id series, DayRow &row)
{
    row = {};
    m_read.bind(day);
    m_read.bind(series);
    bool isGood = true;
    if (m_read.next()) {
        for (const Member blob : Blobs)
            row.whole.*blob = m_read.text();
        for (const Member blob : Blobs)
            isGood = readSlots(m_read.view(), blob, row.slots) && isGood;
    }
    const int code = m_read.code();
    m_read.rewind();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return code;
    return isGood ? SQLITE_OK : SQLITE_CORRUPT;
}

int RollupDays::merge(qint64 day, Id series, std::span<const DaySlot> slots)
{
    DayRow row;
    if (const int code = read(day, series, row); code != SQLITE_OK)
        return code;
    UsagePart whole;
    bool isGood = mergeSlot(row.whole, whole);
    for (const DaySlot &slot : slots) {
        isGood = mergeSlot(slot, whole) && isGood;
        const auto at =
            std::lower_bound(row.slots.begin(), row.slots.end(), slot.slot,
                             [](const DaySlot &one, int wanted) { return one.slot < wanted; });
        if (at == row.slots.end() || at->slot != slot.slot)
            row.slots.insert(at, slot);
        else
            isGood = addTo(*at, slot) && isGood;
    }
    if (!isGood)
        return SQLITE_CORRUPT;
    const DaySlot total = encodeSlot(0, whole);
    QByteArray blobs[std::size(Blobs)];
    for (size_t i = 0; i < std::size(Blobs); ++i) {
        SlotWriter writer(blobs[i]);
        for (const DaySlot &slot : row.slots)
            writer.add(slot.slot, slot.*Blobs[i]);
    }
    m_write.bind(day);
    m_write.bind(series);
    for (const Member blob : Blobs)
        m_write.bindBlob(total.*blob);
    for (const QByteArray &blob : blobs)
        m_write.bindBlob(blob);
    return m_write.run();
}

int DaySummer::add(const UsageRecord &record, Id series)
{
    const qint64 quarter = fineSlotOf(record.startedAtUs) / FineSlotsASlot;
    if (quarter > m_floor + OpenQuarters) {
        m_floor = quarter - OpenQuarters;
        encodeBefore(m_floor);
        if (const int code = handOutBefore(m_floor / SlotsADay); code != SQLITE_OK)
            return code;
    }
    if (m_parts.size() >= MostParts)
        encodeBefore(Everything);
    if (m_encoded >= MostEncoded) {
        if (const int code = handOutBefore(Everything); code != SQLITE_OK)
            return code;
    }
    m_parts[{quarter, series}].add(record);
    return SQLITE_OK;
}

int DaySummer::finish()
{
    encodeBefore(Everything);
    return handOutBefore(Everything);
}

void DaySummer::encodeBefore(qint64 quarter)
{
    for (auto at = m_parts.begin(); at != m_parts.end();) {
        const Place place = at->first;
        if (place.quarter >= quarter) {
            ++at;
            continue;
        }
        m_days[place.quarter / SlotsADay][place.series].push_back(
            encodeSlot(int(place.quarter % SlotsADay), at->second));
        ++m_encoded;
        at = m_parts.erase(at);
    }
}

int DaySummer::handOutBefore(qint64 day)
{
    while (!m_days.empty() && m_days.begin()->first < day) {
        auto first = m_days.extract(m_days.begin());
        if (const int code = handOut(first.key(), first.mapped()); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int DaySummer::handOut(qint64 day, Day &series)
{
    for (auto &[id, slots] : series) {
        m_encoded -= slots.size();
        std::stable_sort(slots.begin(), slots.end(),
                         [](const DaySlot &a, const DaySlot &b) { return a.slot < b.slot; });
        // One that came late made a second part of its slot.
        auto last = slots.begin();
        for (auto next = last + 1; next != slots.end(); ++next) {
            if (next->slot != last->slot)
                *++last = std::move(*next);
            else if (!addTo(*last, *next))
                return SQLITE_CORRUPT;
        }
        slots.erase(last + 1, slots.end());
        if (const int code = m_sink(day, id, slots); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace orchestris
