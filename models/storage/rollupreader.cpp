// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupreader.h"

#include "models/domain/errorwords.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr int RowsBetweenLooks = 4096;

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::StorageFailed,
                Errors::tr("The sums in the database are damaged. Make them anew: "
                           "orchestrisd usage rebuild."));
}

tl::unexpected<Error> wasCancelled()
{
    return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
}

/// The one dimension that a report is about, if it is about one: a day's values of it are enough.
std::optional<UsageDimension> onlyDimension(const UsageConditions &conditions,
                                            std::optional<UsageDimension> groupBy)
{
    const QList<UsageDimension> asked = conditions.dimensions();
    if (asked.isEmpty()) // then any will do: the one with the fewest values
        return groupBy ? groupBy : UsageDimension::OwnerKind;
    if (asked.size() > 1 || (groupBy && *groupBy != asked.first()))
        return std::nullopt;
    return asked.first();
}

bool addHistogram(QByteArrayView bytes, LogHistogram &histogram)
{
    return bytes.isEmpty() || histogram.mergeEncoded(bytes);
}

} // namespace

int ReportParts::partOf(qint64 us) const
{
    if (m_parts.empty())
        return 0;
    const auto after =
        std::upper_bound(m_parts.begin(), m_parts.end(), us,
                         [](qint64 at, const TimeSpan &part) { return at < part.startUs; });
    return int(after - m_parts.begin()) - 1;
}

ReportParts::Day ReportParts::day(qint64 number) const
{
    const qint64 startUs = number * RollupDayUs;
    Day day;
    day.first =
        int(std::clamp<qint64>((m_span.startUs - startUs + SlotUs - 1) / SlotUs, 0, SlotsADay));
    day.end = int(std::clamp<qint64>((m_span.endUs - startUs + SlotUs - 1) / SlotUs, 0, SlotsADay));
    if (day.first >= day.end)
        return day;
    int part = partOf(startUs + day.first * SlotUs);
    for (int slot = day.first; slot < day.end; ++slot) {
        const qint64 at = startUs + slot * SlotUs;
        while (size_t(part) + 1 < m_parts.size() && m_parts[size_t(part)].endUs <= at)
            ++part;
        day.parts[size_t(slot)] = part;
    }
    if (day.first == 0 && day.end == SlotsADay && day.parts.front() == day.parts.back())
        day.whole = day.parts.front();
    return day;
}

RollupReader::RollupReader(Database &database, const UsageQuery &query, const ReportParts &parts)
    : m_database(database)
    , m_parts(parts)
    , m_conditions(query.conditions)
    , m_groupBy(query.groupBy)
    , m_only(onlyDimension(m_conditions, m_groupBy))
    , m_latency(query.latency)
    , m_groups(query.groupBy)
    , m_cells(parts.count())
{
}

Result<void> RollupReader::read(const Cancelled &cancelled)
{
    if (auto read = m_groups.read(m_database, m_conditions); !read || m_groups.isEmpty())
        return read;
    if (auto read = readDays(cancelled); !read)
        return read;
    return readRecent(cancelled);
}

Statement &RollupReader::statement(std::optional<Statement> &kept, const QByteArray &text)
{
    if (kept)
        kept->rewind();
    else
        kept.emplace(m_database, text);
    return *kept;
}

QByteArray RollupReader::columns(bool isWhole) const
{
    if (isWhole)
        return m_latency ? QByteArrayLiteral("sums, latency, first_token")
                         : QByteArrayLiteral("sums");
    return m_latency ? QByteArrayLiteral("slot_sums, slot_latency, slot_first_token")
                     : QByteArrayLiteral("slot_sums");
}

Result<void> RollupReader::readDays(const Cancelled &cancelled)
{
    qint64 day = m_parts.span().startUs / RollupDayUs;
    for (;; ++day) {
        Statement &next = statement(
            m_nextDay, QByteArrayLiteral("SELECT min(day) FROM rollup_days WHERE day >= ?"));
        next.bind(day);
        if (!next.next())
            return next.end();
        if (next.isNull())
            return {};
        day = next.number();
        if (day * RollupDayUs >= m_parts.span().endUs)
            return {};
        if (cancelled && cancelled())
            return wasCancelled();
        const ReportParts::Day plan = m_parts.day(day);
        if (plan.first >= plan.end)
            continue;
        auto had = readValues(day, plan);
        if (!had)
            return tl::unexpected(had.error());
        if (*had)
            continue;
        if (auto read = readSeries(day, plan); !read)
            return read;
    }
}

/// False: there are none of that day.
Result<bool> RollupReader::readValues(qint64 day, const ReportParts::Day &plan)
{
    if (!m_only)
        return false;
    Statement &any = statement(
        m_hasValues,
        QByteArrayLiteral("SELECT 1 FROM rollup_values WHERE day = ? AND dimension = ? LIMIT 1"));
    any.bind(day);
    any.bind(qint64(*m_only));
    if (!any.next())
        return any.end().map([] { return false; });
    const auto &wanted = m_conditions.wanted(*m_only);
    QByteArray text = "SELECT value, " + columns(plan.whole >= 0)
                      + " FROM rollup_values WHERE day = ? AND dimension = ?";
    const bool isLookup = wanted && wanted->size() == 1;
    if (isLookup)
        text += " AND value = ?";
    Statement &row = statement(m_values[plan.whole >= 0 ? 1 : 0], text);
    row.bind(day);
    row.bind(qint64(*m_only));
    if (isLookup)
        row.bind(*wanted->begin());
    while (row.next()) {
        const QByteArray value = row.text();
        if (!m_conditions.allow(*m_only, value))
            continue;
        if (!addRow(row, plan, m_groups.groupOfValue(m_groupBy ? value : QByteArray())))
            return damaged();
    }
    return row.end().map([] { return true; });
}

Result<void> RollupReader::readSeries(qint64 day, const ReportParts::Day &plan)
{
    Statement &row = statement(m_series[plan.whole >= 0 ? 1 : 0],
                               QByteArray("SELECT series_id, " + columns(plan.whole >= 0)
                                          + " FROM rollup_days WHERE day = ?"));
    row.bind(day);
    while (row.next()) {
        const int group = m_groups.groupOf(row.number());
        if (group >= 0 && !addRow(row, plan, group))
            return damaged();
    }
    return row.end();
}

/// The row's next columns are those of `columns`.
bool RollupReader::addRow(Statement &row, const ReportParts::Day &plan, int group)
{
    if (plan.whole >= 0) {
        UsagePart &cell = m_cells.at(group, plan.whole);
        if (!mergeSums(row.view(), cell.sums))
            return false;
        return !m_latency
               || (addHistogram(row.view(), cell.latency)
                   && addHistogram(row.view(), cell.firstToken));
    }
    const auto forEachSlot = [&](auto add) {
        SlotReader slots(row.view(), plan.first, plan.end);
        while (slots.next()) {
            if (!add(m_cells.at(group, plan.parts[size_t(slots.slot())]), slots.content()))
                return false;
        }
        return slots.isGood();
    };
    if (!forEachSlot(
            [](UsagePart &cell, QByteArrayView bytes) { return mergeSums(bytes, cell.sums); }))
        return false;
    if (!m_latency)
        return true;
    return forEachSlot([](UsagePart &cell, QByteArrayView bytes) {
               return addHistogram(bytes, cell.latency);
           })
           && forEachSlot([](UsagePart &cell, QByteArrayView bytes) {
                  return addHistogram(bytes, cell.firstToken);
              });
}

Result<void> RollupReader::readRecent(const Cancelled &cancelled)
{
    const TimeSpan &span = m_parts.span();
    Statement row(m_database,
                  QByteArray(m_latency ? "SELECT slot, series_id, sums, latency, first_token "
                                         "FROM rollup_recent WHERE slot >= ? AND slot < ?"
                                       : "SELECT slot, series_id, sums FROM rollup_recent "
                                         "WHERE slot >= ? AND slot < ?"));
    row.bind((span.startUs + FineSlotUs - 1) / FineSlotUs);
    row.bind((span.endUs + FineSlotUs - 1) / FineSlotUs);
    qint64 slot = -1;
    int part = 0;
    for (int rows = 0; row.next(); ++rows) {
        if (rows % RowsBetweenLooks == 0 && cancelled && cancelled())
            return wasCancelled();
        const qint64 here = row.number();
        const int group = m_groups.groupOf(row.number());
        if (group < 0)
            continue;
        if (here != slot)
            part = m_parts.partOf(here * FineSlotUs);
        slot = here;
        UsagePart &cell = m_cells.at(group, part);
        if (!mergeSums(row.view(), cell.sums))
            return damaged();
        if (m_latency
            && !(addHistogram(row.view(), cell.latency)
                 && addHistogram(row.view(), cell.firstToken)))
            return damaged();
    }
    return row.end();
}

} // namespace orchestris
