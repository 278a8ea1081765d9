// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupcompaction.h"

#include "models/domain/clock.h"

namespace orchestris {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();

int withoutRows(int code)
{
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

} // namespace

RollupCompaction::RollupCompaction(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_days(database)
    , m_oldest(database, "SELECT slot FROM rollup_recent ORDER BY slot LIMIT 1")
    , m_series(database, "SELECT DISTINCT series_id FROM rollup_recent "
                         "WHERE slot >= ? AND slot < ? LIMIT ?")
    , m_read(database, "SELECT sums, latency, first_token FROM rollup_recent "
                       "WHERE slot = ? AND series_id = ?")
    , m_remove(database, "DELETE FROM rollup_recent WHERE slot = ? AND series_id = ?")
{
}

Result<bool> RollupCompaction::step()
{
    const auto failed = [this](int code) {
        return tl::unexpected(
            m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native()))));
    };
    const qint64 firstRecent = firstRecentSlot(m_clock.nowUs());
    qint64 slot = 0;
    // A look without a lock on the database first: mostly there is nothing.
    if (const int code = oldestSlot(slot); code != SQLITE_OK)
        return failed(code);
    if (slot >= firstRecent)
        return false;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const int code = oldestSlot(slot); code != SQLITE_OK)
        return failed(code);
    if (slot >= firstRecent)
        return false; // another gateway has been faster
    if (const int code = movePiece(slot / FineSlotsAnHour); code != SQLITE_OK)
        return failed(code);
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

int RollupCompaction::oldestSlot(qint64 &slot)
{
    slot = m_oldest.next() ? m_oldest.number() : Never;
    const int code = m_oldest.code();
    m_oldest.rewind();
    return withoutRows(code);
}

int RollupCompaction::movePiece(qint64 hour)
{
    const qint64 until = m_clock.steadyUs() + PieceUs;
    m_series.bind(hour * FineSlotsAnHour);
    m_series.bind((hour + 1) * FineSlotsAnHour);
    m_series.bind(qint64(SeriesAPiece));
    std::vector<Id> found;
    while (m_series.next())
        found.push_back(m_series.number());
    int code = withoutRows(m_series.code());
    m_series.rewind();
    for (const Id series : found) {
        if (code == SQLITE_OK)
            code = moveSeries(hour, series);
        if (code != SQLITE_OK || m_clock.steadyUs() >= until)
            break;
    }
    return code;
}

int RollupCompaction::moveSeries(qint64 hour, Id series)
{
    std::vector<DaySlot> slots;
    for (qint64 first = hour * FineSlotsAnHour; first < (hour + 1) * FineSlotsAnHour;
         first += FineSlotsASlot) {
        UsagePart part;
        if (const int code = takeQuarter(first, series, part); code != SQLITE_OK)
            return code;
        if (part.sums.requests > 0)
            slots.push_back(encodeSlot(int(first / FineSlotsASlot % SlotsADay), part));
    }
    const qint64 day = hour * FineSlotsAnHour / (FineSlotsASlot * SlotsADay);
    return slots.empty() ? SQLITE_OK : m_days.merge(day, series, slots);
}

int RollupCompaction::takeQuarter(qint64 firstSlot, Id series, UsagePart &part)
{
    for (qint64 slot = firstSlot; slot < firstSlot + FineSlotsASlot; ++slot) {
        m_read.bind(slot);
        m_read.bind(series);
        const bool isThere = m_read.next();
        const bool isGood =
            !isThere
            || (mergeSums(m_read.view(), part.sums) && part.latency.mergeEncoded(m_read.view())
                && part.firstToken.mergeEncoded(m_read.view()));
        const int code = withoutRows(m_read.code());
        m_read.rewind();
        if (code != SQLITE_OK || !isGood)
            return isGood ? code : SQLITE_CORRUPT;
        if (!isThere)
            continue;
        m_remove.bind(slot);
        m_remove.bind(series);
        if (const int removed = m_remove.run(); removed != SQLITE_OK)
            return removed;
    }
    return SQLITE_OK;
}

} // namespace orchestris
