// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcodec.h"
#include "models/storage/statement.h"
#include "tests/unit/storagefixture.h"

#include <functional>
#include <map>

namespace orchestris {

/// Fills the tables of sums from records, by another way than the product's writer: what reads them
/// is tested without it.
class RollupTables
{
public:
    explicit RollupTables(Database &database)
        : m_database(database)
    {
    }

    /// Replaces the sums by those of all these records. Quarters of an hour (since the epoch) that
    /// are `isOld` go to the days.
    void fill(const QList<UsageRecord> &records, const std::function<bool(qint64)> &isOld)
    {
        auto transaction = Transaction::begin(m_database);
        for (const char *table : {"rollup_series", "rollup_recent", "rollup_days", "attempt_hours"})
            run("DELETE FROM " + QByteArray(table));
        m_series.clear();
        std::map<std::pair<qint64, qint64>, UsagePart> recent;
        std::map<std::pair<qint64, qint64>, std::map<int, UsagePart>> days;
        for (const UsageRecord &record : records) {
            if (record.state == RequestState::Open)
                continue;
            const qint64 series = seriesOf(record);
            const qint64 quarter = record.startedAtUs / SlotUs;
            UsagePart &part = isOld(quarter)
                                  ? days[{quarter / SlotsADay, series}][int(quarter % SlotsADay)]
                                  : recent[{record.startedAtUs / FineSlotUs, series}];
            part.add(partOf(record));
        }
        for (const auto &[place, part] : recent)
            addRecent(place.first, place.second, part);
        for (const auto &[place, quarters] : days)
            addDay(place.first, place.second, quarters);
        addAttempts(records);
        run("UPDATE meta SET value = 1 WHERE key = 'rollups_built'");
        QVERIFY(transaction->commit());
    }

private:
    void run(const QByteArray &text)
    {
        Statement statement(m_database, text);
        if (statement.run() != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database.native()));
    }
    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("SQLite's code %d", code);
    }

    [[nodiscard]] qint64 seriesOf(const UsageRecord &record)
    {
        const std::vector<QByteArray> key{QByteArray::number(int(record.ownerKind)),
                                          QByteArray::number(record.organizationId),
                                          QByteArray::number(record.userId),
                                          QByteArray::number(record.keyId),
                                          record.endpoint,
                                          record.alias,
                                          record.provider,
                                          record.upstreamModel,
                                          programOf(record),
                                          QByteArray::number(int(statusClassOf(record)))};
        const auto found = m_series.find(key);
        if (found != m_series.end())
            return found->second;
        const qint64 id = qint64(m_series.size()) + 1;
        m_series[key] = id;
        Statement insert(m_database,
                         "INSERT INTO rollup_series (id, owner_kind, organization_id, "
                         "user_id, key_id, endpoint, alias, provider, upstream_model, "
                         "program, status_class) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(id);
        for (size_t column = 0; column < key.size(); ++column) {
            if (column < 4 || column == 9)
                insert.bind(key[column].toLongLong());
            else
                insert.bind(key[column]);
        }
        check(insert.run());
        return id;
    }

    static void bindPart(Statement &statement, const QByteArray (&bytes)[3])
    {
        for (const QByteArray &one : bytes)
            statement.bindBlob(one);
    }
    static void encode(const UsagePart &part, QByteArray (&bytes)[3])
    {
        for (QByteArray &one : bytes)
            one.clear();
        appendSums(bytes[0], part.sums);
        part.latency.appendTo(bytes[1]);
        part.firstToken.appendTo(bytes[2]);
    }

    void addRecent(qint64 slot, qint64 series, const UsagePart &part)
    {
        Statement insert(m_database, "INSERT INTO rollup_recent (slot, series_id, sums, latency, "
                                     "first_token) VALUES (?, ?, ?, ?, ?)");
        insert.bind(slot);
        insert.bind(series);
        QByteArray bytes[3];
        encode(part, bytes);
        bindPart(insert, bytes);
        check(insert.run());
    }

    void addDay(qint64 day, qint64 series, const std::map<int, UsagePart> &quarters)
    {
        UsagePart whole;
        QByteArray slots[3];
        SlotWriter writers[3]{SlotWriter(slots[0]), SlotWriter(slots[1]), SlotWriter(slots[2])};
        QByteArray bytes[3];
        for (const auto &[slot, part] : quarters) {
            whole.add(part);
            encode(part, bytes);
            for (int i = 0; i < 3; ++i)
                writers[i].add(slot, bytes[i]);
        }
        Statement insert(
            m_database,
            "INSERT INTO rollup_days (day, series_id, sums, latency, first_token, "
            "slot_sums, slot_latency, slot_first_token) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(day);
        insert.bind(series);
        encode(whole, bytes);
        bindPart(insert, bytes);
        bindPart(insert, slots);
        check(insert.run());
    }

    void addAttempts(const QList<UsageRecord> &records)
    {
        struct Sum {
            qint64 attempts = 0;
            qint64 waitUs = 0;
            LogHistogram latency;
            LogHistogram firstByte;
        };
        std::map<std::tuple<qint64, QByteArray, QByteArray, QByteArray>, Sum> sums;
        for (const UsageRecord &record : records) {
            if (record.state == RequestState::Open)
                continue;
            for (const Attempt &attempt : record.trace) {
                Sum &sum = sums[{record.startedAtUs / RollupHourUs, attempt.provider,
                                 attempt.upstreamModel, attempt.outcome}];
                ++sum.attempts;
                sum.waitUs += attempt.waitUs;
                if (attempt.outcome.startsWith("skipped"))
                    continue;
                sum.latency.add(attempt.totalUs);
                sum.firstByte.add(attempt.firstByteUs);
            }
        }
        for (const auto &[place, sum] : sums) {
            Statement insert(
                m_database,
                "INSERT INTO attempt_hours (hour, provider, upstream_model, outcome, "
                "attempts, wait_us, latency, first_byte) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            insert.bind(std::get<0>(place));
            insert.bind(std::get<1>(place));
            insert.bind(std::get<2>(place));
            insert.bind(std::get<3>(place));
            insert.bind(sum.attempts);
            insert.bind(sum.waitUs);
            const QByteArray latency = sum.latency.encode();
            const QByteArray firstByte = sum.firstByte.encode();
            insert.bindBlob(latency);
            insert.bindBlob(firstByte);
            check(insert.run());
        }
    }

    Database &m_database;
    std::map<std::vector<QByteArray>, qint64> m_series;
};

} // namespace orchestris
