// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcodec.h"
#include "models/storage/statement.h"

#include <functional>
#include <map>
#include <span>
#include <unordered_map>

namespace orchestris {

/// The sums of one quarter of an hour of a day, as they are stored.
struct DaySlot {
    int slot = 0; ///< 0 … 95
    QByteArray sums;
    QByteArray latency;
    QByteArray firstToken;

    bool operator==(const DaySlot &) const = default;
};
[[nodiscard]] DaySlot encodeSlot(int slot, const UsagePart &part);
/// Adds what is in the slot; false if it cannot be read.
[[nodiscard]] bool mergeSlot(const DaySlot &slot, UsagePart &part);

/// A row of rollup_days.
struct DayRow {
    DaySlot whole;              ///< of the day; its slot means nothing
    std::vector<DaySlot> slots; ///< in order, each once
};

/// Reads and changes rollup_days, where sums are that are older than FineSpanUs. Answers are SQLite
/// result codes; SQLITE_CORRUPT where a blob cannot be read. Confined to the database's thread.
class RollupDays
{
public:
    explicit RollupDays(Database &database);

    /// Without slots: there is none.
    [[nodiscard]] int read(qint64 day, Id series, DayRow &row);
    /// Adds slots (in order, each once) to the row, which is made if there is none. Within a write
    /// transaction.
    [[nodiscard]] int merge(qint64 day, Id series, std::span<const DaySlot> slots);

private:
    Statement m_read;
    Statement m_write;
};

/// Sums up many records by series and quarter of an hour, and hands each UTC day out when it is
/// over. Records come in about the order of time, as rows by their number do; one that comes much
/// later (the clock was wrong) makes its day be handed out once more, with that alone.
class DaySummer
{
public:
    /// `slots` are in order, each once. What is not 0 ends it and is answered.
    using Sink = std::function<int(qint64 day, Id series, std::span<const DaySlot> slots)>;

    explicit DaySummer(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    [[nodiscard]] int add(const UsageRecord &record, Id series);
    [[nodiscard]] int finish();

private:
    struct Place {
        qint64 quarter = 0; // since the epoch
        Id series = 0;

        bool operator==(const Place &) const = default;
    };
    struct Hash {
        size_t operator()(const Place &place) const noexcept
        {
            return std::hash<qint64>{}(place.quarter * 1'000'003 + place.series);
        }
    };
    using Day = std::unordered_map<Id, std::vector<DaySlot>>;

    void encodeBefore(qint64 quarter);
    [[nodiscard]] int handOutBefore(qint64 day);
    [[nodiscard]] int handOut(qint64 day, Day &series);

    Sink m_sink;
    qint64 m_floor = 0; // quarters before it are encoded, but for what came late
    std::unordered_map<Place, UsagePart, Hash> m_parts; // still growing
    std::map<qint64, Day> m_days;                       // encoded
    size_t m_encoded = 0;                               // slots in them
};

} // namespace orchestris
