// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/usagefilter.h"

#include "models/domain/requestid.h"
#include "models/domain/saturating.h"

#include <algorithm>

namespace orchestris {

namespace {

template<typename T>
bool wants(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool fitsTime(const UsageRecord &record, const UsageFilter &filter)
{
    return record.startedAtUs >= filter.sinceUs
           && (filter.untilUs == 0 || record.startedAtUs < filter.untilUs);
}

bool fitsIds(const UsageRecord &record, const UsageFilter &filter)
{
    if (!filter.requestId.isEmpty() && formatRequestId(record.id) != filter.requestId)
        return false;
    if (!filter.clientRequestId.isEmpty() && record.clientRequestId != filter.clientRequestId)
        return false;
    const QByteArray &id = filter.anyId;
    return id.isEmpty() || record.clientRequestId == id || record.providerRequestId == id
           || parseRequestId(id) == record.id
           || std::any_of(record.trace.begin(), record.trace.end(),
                          [&](const Attempt &attempt) { return attempt.providerRequestId == id; });
}

bool fitsOwner(const UsageRecord &record, const UsageFilter &filter)
{
    return wants(filter.ownerKinds, record.ownerKind)
           && wants(filter.organizations, record.organizationId)
           && wants(filter.users, record.userId) && wants(filter.keys, record.keyId);
}

QByteArray modelOf(const UsageRecord &record)
{
    return record.provider.isEmpty() ? QByteArray()
                                     : QByteArray(record.provider + '/' + record.upstreamModel);
}

bool fitsWords(const UsageRecord &record, const UsageFilter &filter)
{
    return wants<QByteArray>(filter.aliases, record.alias)
           && wants<QByteArray>(filter.models, modelOf(record))
           && wants<QByteArray>(filter.providers, record.provider)
           && wants<QByteArray>(filter.endpoints, record.endpoint)
           && wants<QByteArray>(filter.programs, programOf(record))
           && wants(filter.statuses, statusClassOf(record))
           && wants<QByteArray>(filter.errorCodes, record.errorCode)
           && filter.streamed.value_or(record.streamed) == record.streamed;
}

bool fitsNumbers(const UsageRecord &record, const UsageFilter &filter)
{
    return record.totalUs >= filter.leastTotalUs
           && saturatingSum(record.tokens.input, record.tokens.output) >= filter.leastTokens
           && record.costNanos >= filter.leastCostNanos && record.attempts >= filter.leastAttempts;
}

} // namespace

bool fitsFilter(const UsageRecord &record, const UsageFilter &filter)
{
    return fitsTime(record, filter) && fitsNumbers(record, filter) && fitsOwner(record, filter)
           && fitsWords(record, filter) && fitsIds(record, filter);
}

bool wantsEverything(const UsageFilter &filter)
{
    return filter.sinceUs == 0 && filter.untilUs == 0 && filter.clientRequestId.isEmpty()
           && filter.requestId.isEmpty() && filter.anyId.isEmpty() && filter.ownerKinds.isEmpty()
           && filter.organizations.isEmpty() && filter.users.isEmpty() && filter.keys.isEmpty()
           && filter.aliases.isEmpty() && filter.models.isEmpty() && filter.providers.isEmpty()
           && filter.endpoints.isEmpty() && filter.programs.isEmpty() && filter.statuses.isEmpty()
           && filter.errorCodes.isEmpty() && !filter.streamed && filter.leastTotalUs == 0
           && filter.leastTokens == 0 && filter.leastCostNanos == 0 && filter.leastAttempts == 0;
}

} // namespace orchestris
