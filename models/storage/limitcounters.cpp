// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitcounters.h"

#include "models/domain/notice.h"
#include "models/domain/saturating.h"
#include "models/storage/limitrepository.h"
#include "models/storage/noticerepository.h"
#include "models/storage/sqliteerror.h"

#include <algorithm>

namespace orchestris {

namespace {

bool isCounted(const Limit &limit, const UsageRecord &record)
{
    switch (limit.window) {
    case LimitWindow::None:
    case LimitWindow::Minute:
        return false; // in the gateway's memory only
    case LimitWindow::Total:
        return record.startedAtUs >= limit.createdAtUs;
    default:
        return true;
    }
}

void addTo(qint64 &sum, qint64 number)
{
    sum = saturatingSum(sum, std::max<qint64>(number, 0));
}

} // namespace

LimitCounters::LimitCounters(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_readVersion(database, "SELECT value FROM meta WHERE key = 'limits_version'")
    , m_readCharge(database,
                   "SELECT used FROM limit_counters WHERE limit_id = ? AND window_start_us = ?")
    , m_raiseCharge(database, "UPDATE limit_counters SET used = ? WHERE limit_id = ? AND "
                              "window_start_us = ?")
    , m_addCharge(database,
                  "INSERT INTO limit_counters (used, limit_id, window_start_us) VALUES (?, ?, ?)")
    , m_dropCharges(database, "DELETE FROM limit_counters WHERE limit_id = ?1 AND window_start_us "
                              "< (SELECT window_start_us FROM limit_counters WHERE limit_id = ?1 "
                              "ORDER BY window_start_us DESC LIMIT 1 OFFSET ?2)")
    , m_addNotice(database,
                  "INSERT INTO notices (at_us, kind, organization_id, user_id, key_id, limit_id, "
                  "share, count, span_us, usual, stopped, model, request_id) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, nullif(?, ''), ?)")
    , m_dropNotices(database, "DELETE FROM notices WHERE id <= last_insert_rowid() - ?")
{
}

int LimitCounters::begin()
{
    discard();
    qint64 version = 0;
    if (m_readVersion.next())
        version = m_readVersion.number();
    const int code = m_readVersion.code();
    m_readVersion.rewind();
    if (code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    if (version == m_version)
        return SQLITE_OK;
    auto limits = LimitRepository(m_database, m_clock).list();
    if (!limits) {
        const int failure = sqlite3_extended_errcode(m_database.native());
        return failure == SQLITE_OK ? SQLITE_ERROR : failure;
    }
    m_book = LimitBook(*limits);
    m_version = version;
    return SQLITE_OK;
}

void LimitCounters::add(const UsageRecord &record)
{
    if (m_book.isEmpty())
        return;
    const Quantities quantities = quantitiesOf(record);
    for (const Limit *limit : m_book.of(record)) {
        const qint64 amount = quantities.of(limit->metric);
        if (amount > 0 && isCounted(*limit, record))
            charge(*limit, record, amount);
    }
}

void LimitCounters::charge(const Limit &limit, const UsageRecord &record, qint64 amount)
{
    const qint64 start = m_windows.at(limit, record.startedAtUs).startUs;
    const auto [place, isNew] = m_places.try_emplace(ChargeKey{limit.id, start}, m_charges.size());
    if (isNew)
        m_charges.push_back({&limit, start});
    Charge &charge = m_charges[place->second];
    addTo(charge.amount, amount);
    if (record.id < charge.requestId)
        return;
    // Who a notice names: the limit's subject and whom it belongs to.
    charge.requestId = record.id;
    charge.organizationId = record.organizationId;
    charge.userId = limit.subject == LimitSubject::Organization ? 0 : record.userId;
    charge.keyId = limit.subject == LimitSubject::Key ? record.keyId : 0;
}

int LimitCounters::store()
{
    for (const Charge &charge : m_charges) {
        if (const int code = storeCharge(charge); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int LimitCounters::storeCharge(const Charge &charge)
{
    // Nobody else can write between the two. One statement that answers the sum (RETURNING) takes
    // longer than both: SQLite keeps its answer in a table of its own first.
    std::optional<qint64> before;
    if (const int code = readCharge(charge, before); code != SQLITE_OK)
        return code;
    const qint64 used = saturatingSum(before.value_or(0), charge.amount);
    if (const int code = writeCharge(charge, used, !before); code != SQLITE_OK)
        return code;
    m_changes.uses.push_back({charge.limit->id, charge.windowStartUs, used});
    return raiseNotices(charge, before.value_or(0), used);
}

int LimitCounters::readCharge(const Charge &charge, std::optional<qint64> &used)
{
    m_readCharge.bind(charge.limit->id);
    m_readCharge.bind(charge.windowStartUs);
    if (m_readCharge.next())
        used = m_readCharge.number();
    const int code = m_readCharge.code();
    m_readCharge.rewind();
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

int LimitCounters::writeCharge(const Charge &charge, qint64 used, bool isNew)
{
    Statement &write = isNew ? m_addCharge : m_raiseCharge;
    write.bind(used);
    write.bind(charge.limit->id);
    write.bind(charge.windowStartUs);
    const int code = write.run();
    if (code != SQLITE_OK || !isNew)
        return code;
    m_dropCharges.bind(charge.limit->id);
    m_dropCharges.bind(KeptWindows - 1);
    return m_dropCharges.run();
}

int LimitCounters::raiseNotices(const Charge &charge, qint64 before, qint64 after)
{
    for (const int share : charge.limit->noticeAt) {
        const auto mark = __int128(charge.limit->amount) * share;
        if (__int128(before) * 100 >= mark || __int128(after) * 100 < mark)
            continue;
        if (const int code = storeNotice(charge, share); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int LimitCounters::storeNotice(const Charge &charge, int share)
{
    m_addNotice.bind(m_clock.nowUs());
    m_addNotice.bind(qint64(NoticeKind::LimitShare));
    m_addNotice.bind(charge.organizationId);
    m_addNotice.bind(charge.userId);
    m_addNotice.bind(charge.keyId);
    m_addNotice.bind(charge.limit->id);
    m_addNotice.bind(qint64(share));
    m_addNotice.bind(charge.limit->model.toUtf8());
    m_addNotice.bind(charge.requestId);
    if (const int code = m_addNotice.run(); code != SQLITE_OK)
        return code;
    ++m_changes.notices;
    m_dropNotices.bind(NoticeRepository::MostKept);
    return m_dropNotices.run();
}

LimitCounters::Changes LimitCounters::takeChanges()
{
    Changes changes = std::exchange(m_changes, {});
    discard();
    return changes;
}

void LimitCounters::discard()
{
    m_charges.clear();
    m_places.clear();
    m_changes = {};
}

} // namespace orchestris
