// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/requestslots.h"

#include "models/domain/requestid.h"

namespace orchestris {

namespace {

/// So many quarters are looked through faster than a day's series are read.
constexpr size_t FewQuarters = 8;

void mark(QByteArrayView slotSums, RequestSlots::Quarters &quarters)
{
    for (SlotReader slots(slotSums); slots.next();)
        quarters.set(size_t(slots.slot()));
}

} // namespace

RequestSlots::RequestSlots(Database &database, const QList<UsageCondition> &conditions)
    : m_database(database)
    , m_conditions(conditions)
    , m_series(std::nullopt)
    , m_hasValues(database, "SELECT 1 FROM rollup_values WHERE day = ? AND dimension = ? LIMIT 1")
    , m_values(database, "SELECT slot_sums FROM rollup_values WHERE day = ? AND dimension = ? AND "
                         "value = ?")
    , m_days(database, "SELECT series_id, slot_sums FROM rollup_days WHERE day = ?")
    , m_recent(database, "SELECT slot, series_id FROM rollup_recent WHERE slot >= ? AND slot < ?")
{
}

Result<bool> RequestSlots::prepare()
{
    if (m_conditions.dimensions().isEmpty())
        return false;
    auto built =
        m_database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'rollups_built'"));
    if (!built)
        return tl::unexpected(built.error());
    if (built->toLongLong() == 0)
        return false;
    if (auto read = m_series.read(m_database, m_conditions); !read)
        return tl::unexpected(read.error());
    return readRunning().map([] { return true; });
}

Result<void> RequestSlots::readRunning()
{
    Statement row(m_database, "SELECT id FROM usage WHERE state = 0");
    while (row.next())
        m_running.push_back(RequestIds::timeUsOf(row.number()) / SlotUs);
    return row.end();
}

Result<RequestSlots::Quarters> RequestSlots::ofDay(qint64 day)
{
    Quarters quarters;
    if (!m_series.isEmpty()) {
        auto found = byValues(day);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            quarters = **found;
        // Each of several conditions may hold in a quarter without all holding for one request.
        const bool isVague = m_conditions.dimensions().size() > 1 && quarters.count() > FewQuarters;
        if (!*found || isVague) {
            auto exact = bySeries(day);
            if (!exact)
                return exact;
            quarters = *exact;
        }
        if (auto added = addRecent(day, quarters); !added)
            return tl::unexpected(added.error());
    }
    for (const qint64 quarter : m_running) {
        if (quarter / SlotsADay == day)
            quarters.set(size_t(quarter % SlotsADay));
    }
    return quarters;
}

/// Where all conditions may hold, each for itself; absent where that is not known.
Result<std::optional<RequestSlots::Quarters>> RequestSlots::byValues(qint64 day)
{
    Quarters all;
    all.set();
    for (const UsageDimension dimension : m_conditions.dimensions()) {
        auto one = byValues(day, dimension);
        if (!one || !*one)
            return one;
        all &= **one;
    }
    return std::optional(all);
}

Result<std::optional<RequestSlots::Quarters>> RequestSlots::byValues(qint64 day,
                                                                     UsageDimension dimension)
{
    m_hasValues.rewind();
    m_hasValues.bind(day);
    m_hasValues.bind(qint64(dimension));
    if (!m_hasValues.next())
        return m_hasValues.end().map([] { return std::optional<Quarters>(); });
    Quarters quarters;
    for (const QByteArray &value : *m_conditions.wanted(dimension)) {
        m_values.rewind();
        m_values.bind(day);
        m_values.bind(qint64(dimension));
        m_values.bind(value);
        if (m_values.next())
            mark(m_values.view(), quarters);
        else if (auto ended = m_values.end(); !ended)
            return tl::unexpected(ended.error());
    }
    return std::optional(quarters);
}

Result<RequestSlots::Quarters> RequestSlots::bySeries(qint64 day)
{
    Quarters quarters;
    m_days.rewind();
    m_days.bind(day);
    while (m_days.next()) {
        if (m_series.groupOf(m_days.number()) >= 0)
            mark(m_days.view(), quarters);
    }
    return m_days.end().map([&] { return quarters; });
}

Result<void> RequestSlots::addRecent(qint64 day, Quarters &quarters)
{
    constexpr qint64 FineSlotsADay = qint64(SlotsADay) * FineSlotsASlot;
    m_recent.rewind();
    m_recent.bind(day * FineSlotsADay);
    m_recent.bind((day + 1) * FineSlotsADay);
    while (m_recent.next()) {
        const qint64 slot = m_recent.number();
        if (m_series.groupOf(m_recent.number()) >= 0)
            quarters.set(size_t(slot % FineSlotsADay / FineSlotsASlot));
    }
    return m_recent.end();
}

} // namespace orchestris
