// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupdays.h"
#include "models/storage/rollups.h"
#include "models/storage/usagecolumns.h"
#include "models/storage/usagerepository.h"
#include "tests/unit/storagefixture.h"

#include <map>

namespace orchestris {

/// All sums by what they are of, without the numbers of series: a quarter of an hour and the ten
/// dimensions, or an hour, a target and an outcome.
struct RollupState {
    std::map<QByteArray, UsagePart> requests;
    std::map<QByteArray, AttemptSums> attempts;
    QByteArray broken; ///< what cannot be right, whatever the rows are

    /// The first difference, in words; empty: none.
    [[nodiscard]] QByteArray differenceTo(const RollupState &other) const
    {
        if (!broken.isEmpty() || !other.broken.isEmpty())
            return broken + other.broken;
        for (const auto &[place, part] : requests) {
            const auto found = other.requests.find(place);
            if (found == other.requests.end())
                return place + " is missing there";
            if (part.sums != found->second.sums)
                return place + ": sums, with " + QByteArray::number(part.sums.requests) + " and "
                       + QByteArray::number(found->second.sums.requests) + " requests";
            if (part.latency != found->second.latency
                || part.firstToken != found->second.firstToken)
                return place + ": latencies";
        }
        for (const auto &[place, sums] : attempts) {
            const auto found = other.attempts.find(place);
            if (found == other.attempts.end() || sums != found->second)
                return place + ": attempts";
        }
        return requests.size() == other.requests.size() && attempts.size() == other.attempts.size()
                   ? QByteArray()
                   : QByteArray("something is missing here");
    }
};

[[nodiscard]] inline QByteArray placeText(qint64 quarter, const QByteArrayList &dimensions)
{
    return QByteArray::number(quarter) + ' ' + dimensions.join('|');
}

/// As the rows of ended requests say, one by one.
[[nodiscard]] inline RollupState stateOfRows(Database &database)
{
    RollupState state;
    UsageRepository repository(database);
    Statement ids(database, "SELECT id FROM usage WHERE state <> 0");
    while (ids.next()) {
        const UsageRecord record = repository.trace(ids.number()).value();
        const qint64 quarter = record.startedAtUs / SlotUs;
        const QByteArrayList dimensions{QByteArray::number(int(record.ownerKind)),
                                        QByteArray::number(record.organizationId),
                                        QByteArray::number(record.userId),
                                        QByteArray::number(record.keyId),
                                        record.endpoint,
                                        record.alias,
                                        record.provider,
                                        record.upstreamModel,
                                        programOf(record),
                                        QByteArray::number(int(statusClassOf(record)))};
        state.requests[placeText(quarter, dimensions)].add(partOf(record));
        for (const Attempt &attempt : record.trace)
            state
                .attempts[placeText(quarter / 4,
                                    {attempt.provider, attempt.upstreamModel, attempt.outcome})]
                .add(attempt);
    }
    return state;
}

/// As the tables of sums say.
[[nodiscard]] inline RollupState stateOfSums(Database &database)
{
    RollupState state;
    std::map<qint64, QByteArrayList> series;
    Statement names(database,
                    "SELECT id, owner_kind, organization_id, user_id, key_id, endpoint, alias, "
                    "provider, upstream_model, program, status_class FROM rollup_series");
    while (names.next()) {
        QByteArrayList &dimensions = series[names.number()];
        for (int i = 0; i < 10; ++i)
            dimensions.append(names.text());
    }
    Statement recent(database,
                     "SELECT slot, series_id, sums, latency, first_token FROM rollup_recent");
    while (recent.next()) {
        const qint64 quarter = recent.number() / FineSlotsASlot;
        UsagePart &part = state.requests[placeText(quarter, series.at(recent.number()))];
        if (!mergeSums(recent.view(), part.sums) || !part.latency.mergeEncoded(recent.view())
            || !part.firstToken.mergeEncoded(recent.view()))
            state.broken = "a recent row cannot be read";
    }
    RollupDays days(database);
    Statement rows(database, "SELECT day, series_id FROM rollup_days");
    while (rows.next()) {
        const qint64 day = rows.number();
        const Id one = rows.number();
        DayRow row;
        UsagePart whole;
        UsagePart sum;
        if (days.read(day, one, row) != SQLITE_OK || !mergeSlot(row.whole, whole))
            state.broken = "a day cannot be read";
        for (const DaySlot &slot : row.slots) {
            UsagePart part;
            if (!mergeSlot(slot, part))
                state.broken = "a slot cannot be read";
            sum.add(part);
            state.requests[placeText(day * SlotsADay + slot.slot, series.at(one))].add(part);
        }
        if (whole.sums != sum.sums || whole.latency != sum.latency
            || whole.firstToken != sum.firstToken)
            state.broken = "a day is not the sum of its quarters";
    }
    Statement hours(database, "SELECT hour, provider, upstream_model, outcome, attempts, wait_us, "
                              "latency, first_byte FROM attempt_hours");
    while (hours.next()) {
        const qint64 hour = hours.number();
        QByteArrayList names3;
        for (int i = 0; i < 3; ++i)
            names3.append(hours.text());
        AttemptSums &sums = state.attempts[placeText(hour, names3)];
        sums.attempts = hours.number();
        sums.waitUs = hours.number();
        if (!sums.latency.mergeEncoded(hours.view()) || !sums.firstByte.mergeEncoded(hours.view()))
            state.broken = "attempts cannot be read";
    }
    return state;
}

} // namespace orchestris
