// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/seriessums.h"

#include "models/domain/errorwords.h"
#include "models/storage/rollupcodec.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <unordered_set>

namespace orchestris {

namespace {

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::StorageFailed,
                Errors::tr("A stored sum cannot be read. Make the sums again from the requests "
                           "with: orchestrisd usage rebuild"));
}

class SpanSum
{
public:
    SpanSum(Database &database, const TimeSpan &span)
        : m_database(database)
        , m_firstSlot(fineSlotOf(span.startUs))
        , m_endSlot(fineSlotOf(span.endUs))
        , m_whole(database, "SELECT sums FROM rollup_days WHERE day = ? AND series_id = ?")
        , m_part(database, "SELECT slot_sums FROM rollup_days WHERE day = ? AND series_id = ?")
    {
    }

    Result<void> addDays(std::span<const Id> series)
    {
        Statement ends(m_database, "SELECT min(day), max(day) FROM rollup_days");
        if (!ends.next() || ends.isNull())
            return {};
        constexpr qint64 DaySlots = RollupDayUs / FineSlotUs;
        const qint64 first = std::max(ends.number(), m_firstSlot / DaySlots);
        const qint64 last = std::min(ends.number(), (m_endSlot - 1) / DaySlots);
        for (qint64 day = first; day <= last; ++day) {
            const qint64 start = day * DaySlots;
            const int from = int(std::max(m_firstSlot - start, qint64(0)) / FineSlotsASlot);
            const int to = int(std::min(m_endSlot - start, DaySlots) / FineSlotsASlot);
            for (const Id one : series) {
                if (auto added = addDay(day, one, from, to); !added)
                    return added;
            }
        }
        return {};
    }

    Result<void> addRecent(std::span<const Id> series)
    {
        const std::unordered_set<Id> wanted(series.begin(), series.end());
        Statement rows(m_database, "SELECT series_id, sums FROM rollup_recent "
                                   "WHERE slot >= ? AND slot < ?");
        rows.bind(m_firstSlot);
        rows.bind(m_endSlot);
        while (rows.next()) {
            if (wanted.contains(rows.number()) && !mergeSums(rows.view(), m_sums))
                return damaged();
        }
        return rows.end();
    }

    [[nodiscard]] const UsageSums &sums() const { return m_sums; }

private:
    Result<void> addDay(qint64 day, Id series, int from, int to)
    {
        const bool isWhole = from == 0 && to == SlotsADay;
        Statement &row = isWhole ? m_whole : m_part;
        row.bind(day);
        row.bind(series);
        bool isGood = true;
        if (row.next() && isWhole) {
            isGood = mergeSums(row.view(), m_sums);
        } else if (row.code() == SQLITE_ROW) {
            SlotReader slots(row.view(), from, to);
            while (slots.next())
                isGood = mergeSums(slots.content(), m_sums) && isGood;
            isGood = slots.isGood() && isGood;
        } else if (auto ended = row.end(); !ended) {
            return ended;
        }
        row.rewind();
        return isGood ? Result<void>() : damaged();
    }

    Database &m_database;
    qint64 m_firstSlot;
    qint64 m_endSlot;
    Statement m_whole;
    Statement m_part;
    UsageSums m_sums;
};

} // namespace

Result<UsageSums> seriesSums(Database &database, std::span<const Id> series, const TimeSpan &span)
{
    SpanSum sum(database, span);
    if (auto added = sum.addDays(series); !added)
        return tl::unexpected(added.error());
    if (auto added = sum.addRecent(series); !added)
        return tl::unexpected(added.error());
    return sum.sums();
}

} // namespace orchestris
