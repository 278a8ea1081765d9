// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollups.h"

#include "models/domain/saturating.h"

#include <QHash>
#include <QLoggingCategory>

#include <algorithm>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcRollups, "orchestris.storage.rollups")

/// Remembered between transactions: some megabytes. More are read again.
constexpr size_t MostRemembered = 2'000;

void warnOfDamage()
{
    qCWarning(lcRollups) << "A stored sum cannot be read and begins anew. Make the sums again from "
                            "the requests with: orchestrisd usage rebuild";
}

qint64 notNegative(qint64 number)
{
    return std::max<qint64>(number, 0);
}

} // namespace

void AttemptSums::add(const Attempt &attempt)
{
    attempts = saturatingSum(attempts, 1);
    waitUs = saturatingSum(waitUs, notNegative(attempt.waitUs));
    if (attempt.outcome.startsWith("skipped"))
        return;
    firstByte.add(attempt.firstByteUs);
    if (attempt.outcome == "ok")
        latency.add(attempt.totalUs);
}

Rollups::Rollups(Database &database)
    : m_database(database)
    , m_series(database)
    , m_readVersion(database, "PRAGMA data_version")
    , m_read(database, "SELECT sums, latency, first_token FROM rollup_recent "
                       "WHERE slot = ? AND series_id = ?")
    , m_add(database, "INSERT INTO rollup_recent (sums, latency, first_token, slot, series_id) "
                      "VALUES (?, ?, ?, ?, ?)")
    , m_change(database, "UPDATE rollup_recent SET sums = ?, latency = ?, first_token = ? "
                         "WHERE slot = ? AND series_id = ?")
    , m_readHour(database, "SELECT attempts, wait_us, latency, first_byte FROM attempt_hours "
                           "WHERE hour = ? AND provider = ? AND upstream_model = ? AND outcome = ?")
    , m_addHour(database, "INSERT INTO attempt_hours (attempts, wait_us, latency, first_byte, "
                          "hour, provider, upstream_model, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, "
                          "?)")
    , m_changeHour(database, "UPDATE attempt_hours SET attempts = ?, wait_us = ?, latency = ?, "
                             "first_byte = ? WHERE hour = ? AND provider = ? AND upstream_model = "
                             "? AND outcome = ?")
{
}

size_t Rollups::Hash::operator()(const Place &place) const noexcept
{
    return std::hash<qint64>{}(place.slot * 1'000'003 + place.series);
}

size_t Rollups::Hash::operator()(const HourPlace &place) const noexcept
{
    return qHash(place.outcome, qHash(place.model, size_t(place.hour)));
}

int Rollups::begin()
{
    qint64 version = 0;
    if (m_readVersion.next())
        version = m_readVersion.number();
    const int code = m_readVersion.code();
    m_readVersion.rewind();
    if (code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    if (version != m_dataVersion || sqlite3_total_changes64(m_database.native()) != m_changes
        || m_sums.size() + m_hours.size() > MostRemembered)
        forget();
    m_dataVersion = version;
    return SQLITE_OK;
}

int Rollups::add(const UsageRecord &record, size_t attempts)
{
    const int code = addRequest(record);
    return code == SQLITE_OK ? addAttempts(record, attempts) : code;
}

int Rollups::addRequest(const UsageRecord &record)
{
    Place place{fineSlotOf(record.startedAtUs), 0};
    if (const int code = m_series.find(record, place.series); code != SQLITE_OK)
        return code;
    const auto [found, isNew] = m_sums.try_emplace(place);
    Sum &sum = found->second;
    if (isNew) {
        if (const int code = read(place, sum); code != SQLITE_OK)
            return code;
    }
    if (!std::exchange(sum.isChanged, true))
        m_changed.push_back(&*found);
    sum.part.add(record);
    return SQLITE_OK;
}

int Rollups::addAttempts(const UsageRecord &record, size_t attempts)
{
    const qint64 hour = notNegative(record.startedAtUs) / RollupHourUs;
    for (size_t i = 0; i < attempts; ++i) {
        const Attempt &attempt = record.trace[i];
        const auto [found, isNew] = m_hours.try_emplace(
            HourPlace{hour, attempt.provider, attempt.upstreamModel, attempt.outcome});
        HourSum &sum = found->second;
        if (isNew) {
            if (const int code = read(found->first, sum); code != SQLITE_OK)
                return code;
        }
        if (!std::exchange(sum.isChanged, true))
            m_changedHours.push_back(&*found);
        sum.sums.add(attempt);
    }
    return SQLITE_OK;
}

int Rollups::read(const Place &place, Sum &sum)
{
    m_read.bind(place.slot);
    m_read.bind(place.series);
    if (m_read.next()) {
        sum.isNew = false;
        bool isGood = mergeSums(m_read.view(), sum.part.sums);
        isGood = sum.part.latency.mergeEncoded(m_read.view()) && isGood;
        isGood = sum.part.firstToken.mergeEncoded(m_read.view()) && isGood;
        if (!isGood) {
            sum.part = UsagePart();
            warnOfDamage(); // the requests' rows must not wait for it
        }
    }
    const int code = m_read.code();
    m_read.rewind();
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

int Rollups::read(const HourPlace &place, HourSum &sum)
{
    m_readHour.bind(place.hour);
    for (const QByteArray *text : {&place.provider, &place.model, &place.outcome})
        m_readHour.bindText(*text);
    if (m_readHour.next()) {
        sum.isNew = false;
        sum.sums.attempts = m_readHour.number();
        sum.sums.waitUs = m_readHour.number();
        bool isGood = sum.sums.latency.mergeEncoded(m_readHour.view());
        isGood = sum.sums.firstByte.mergeEncoded(m_readHour.view()) && isGood;
        if (!isGood) {
            sum.sums.latency.clear();
            sum.sums.firstByte.clear();
            warnOfDamage();
        }
    }
    const int code = m_readHour.code();
    m_readHour.rewind();
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

int Rollups::store()
{
    for (SumMap::value_type *changed : m_changed) {
        if (const int code = write(changed->first, changed->second); code != SQLITE_OK)
            return code;
    }
    for (HourMap::value_type *changed : m_changedHours) {
        if (const int code = write(changed->first, changed->second); code != SQLITE_OK)
            return code;
    }
    m_changed.clear();
    m_changedHours.clear();
    return SQLITE_OK;
}

int Rollups::write(const Place &place, Sum &sum)
{
    for (QByteArray &bytes : m_bytes)
        bytes.resize(0);
    appendSums(m_bytes[0], sum.part.sums);
    sum.part.latency.appendTo(m_bytes[1]);
    sum.part.firstToken.appendTo(m_bytes[2]);
    Statement &statement = sum.isNew ? m_add : m_change;
    for (const QByteArray &bytes : m_bytes)
        statement.bindBlob(bytes);
    statement.bind(place.slot);
    statement.bind(place.series);
    sum.isNew = sum.isChanged = false;
    return statement.run();
}

int Rollups::write(const HourPlace &place, HourSum &sum)
{
    for (QByteArray &bytes : m_bytes)
        bytes.resize(0);
    sum.sums.latency.appendTo(m_bytes[0]);
    sum.sums.firstByte.appendTo(m_bytes[1]);
    Statement &statement = sum.isNew ? m_addHour : m_changeHour;
    statement.bind(sum.sums.attempts);
    statement.bind(sum.sums.waitUs);
    statement.bindBlob(m_bytes[0]);
    statement.bindBlob(m_bytes[1]);
    statement.bind(place.hour);
    for (const QByteArray *text : {&place.provider, &place.model, &place.outcome})
        statement.bindText(*text);
    sum.isNew = sum.isChanged = false;
    return statement.run();
}

void Rollups::committed()
{
    m_changes = sqlite3_total_changes64(m_database.native());
}

void Rollups::discard()
{
    m_series.forget();
    forget();
}

void Rollups::forget()
{
    m_changed.clear();
    m_changedHours.clear();
    m_sums.clear();
    m_hours.clear();
}

} // namespace orchestris
