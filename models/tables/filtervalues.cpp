// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/filtervalues.h"

#include "models/tables/filterwords.h"
#include "models/tables/format.h"

#include <algorithm>
#include <cmath>

namespace orchestris::filters {

namespace {

constexpr double Second = 1'000'000;
constexpr double LargestNumber = 1e12; // of what is typed: far above all there is

template<typename T>
QByteArrayList numbers(const QList<T> &wanted)
{
    QByteArrayList texts;
    for (const T &value : wanted)
        texts.append(QByteArray::number(qint64(value)));
    return texts;
}

QList<Id> ids(const QByteArrayList &values)
{
    QList<Id> wanted;
    for (const QByteArray &value : values)
        wanted.append(value.toLongLong());
    return wanted;
}

QByteArrayList ownerKinds(const UsageFilter &filter)
{
    QByteArrayList texts;
    for (const OwnerKind kind : filter.ownerKinds)
        texts.append(kind == OwnerKind::None ? QByteArray("none") : ownerKindName(kind).toLatin1());
    return texts;
}

QList<OwnerKind> ownerKinds(const QByteArrayList &values)
{
    QList<OwnerKind> kinds;
    for (const QByteArray &value : values)
        kinds.append(value == "organization" ? OwnerKind::Organization
                     : value == "user"       ? OwnerKind::User
                                             : OwnerKind::None);
    return kinds;
}

QByteArrayList statuses(const UsageFilter &filter)
{
    QByteArrayList texts;
    for (const StatusClass status : filter.statuses)
        texts.append(statusClassName(status));
    return texts;
}

QList<StatusClass> statuses(const QByteArrayList &values)
{
    QList<StatusClass> wanted;
    for (const QByteArray &value : values) {
        if (const auto status = parseStatusClass(value))
            wanted.append(*status);
    }
    return wanted;
}

/// The filter's list of names, of fields that have one.
QByteArrayList UsageFilter::*namesOf(FilterField field)
{
    switch (field) {
    case FilterField::Alias:
        return &UsageFilter::aliases;
    case FilterField::Model:
        return &UsageFilter::models;
    case FilterField::Provider:
        return &UsageFilter::providers;
    case FilterField::Endpoint:
        return &UsageFilter::endpoints;
    case FilterField::Program:
        return &UsageFilter::programs;
    case FilterField::ErrorCode:
        return &UsageFilter::errorCodes;
    default:
        return nullptr;
    }
}

QList<Id> UsageFilter::*idsOf(FilterField field)
{
    switch (field) {
    case FilterField::Key:
        return &UsageFilter::keys;
    case FilterField::User:
        return &UsageFilter::users;
    case FilterField::Organization:
        return &UsageFilter::organizations;
    default:
        return nullptr;
    }
}

} // namespace

QByteArray idOf(const UsageFilter &filter)
{
    if (!filter.anyId.isEmpty())
        return filter.anyId;
    return filter.requestId.isEmpty() ? filter.clientRequestId : filter.requestId;
}

bool hasChoices(FilterField field)
{
    return field != FilterField::Time && field != FilterField::RequestId && !isNumber(field);
}

bool isOpen(FilterField field)
{
    return namesOf(field) != nullptr;
}

bool isNumber(FilterField field)
{
    return field == FilterField::Latency || field == FilterField::Tokens
           || field == FilterField::Cost || field == FilterField::Attempts;
}

bool isSet(FilterField field, const UsageFilter &filter)
{
    switch (field) {
    case FilterField::Time:
        return filter.sinceUs > 0 || filter.untilUs > 0;
    case FilterField::Latency:
        return filter.leastTotalUs > 0;
    case FilterField::Tokens:
        return filter.leastTokens > 0;
    case FilterField::Cost:
        return filter.leastCostNanos > 0;
    case FilterField::Attempts:
        return filter.leastAttempts > 0;
    case FilterField::RequestId:
        return !idOf(filter).isEmpty();
    default:
        return !values(field, filter).isEmpty();
    }
}

void clear(FilterField field, UsageFilter &filter)
{
    switch (field) {
    case FilterField::Time:
        filter.sinceUs = filter.untilUs = 0;
        break;
    case FilterField::Latency:
        filter.leastTotalUs = 0;
        break;
    case FilterField::Tokens:
        filter.leastTokens = 0;
        break;
    case FilterField::Cost:
        filter.leastCostNanos = 0;
        break;
    case FilterField::Attempts:
        filter.leastAttempts = 0;
        break;
    case FilterField::RequestId:
        filter.anyId.clear();
        filter.requestId.clear();
        filter.clientRequestId.clear();
        break;
    default:
        setValues(field, {}, filter);
    }
}

QByteArrayList values(FilterField field, const UsageFilter &filter)
{
    if (auto names = namesOf(field))
        return filter.*names;
    if (auto rows = idsOf(field))
        return numbers(filter.*rows);
    switch (field) {
    case FilterField::OwnerKind:
        return ownerKinds(filter);
    case FilterField::Status:
        return statuses(filter);
    case FilterField::Streamed:
        return filter.streamed ? QByteArrayList{*filter.streamed ? "yes" : "no"} : QByteArrayList();
    default:
        return {};
    }
}

void setValues(FilterField field, const QByteArrayList &values, UsageFilter &filter)
{
    if (auto names = namesOf(field)) {
        filter.*names = values;
        return;
    }
    if (auto rows = idsOf(field)) {
        filter.*rows = ids(values);
        return;
    }
    if (field == FilterField::OwnerKind)
        filter.ownerKinds = ownerKinds(values);
    else if (field == FilterField::Status)
        filter.statuses = statuses(values);
    else if (field == FilterField::Streamed) // both are as good as none
        filter.streamed =
            values.size() == 1 ? std::optional(values.first() == "yes") : std::nullopt;
}

QString numberText(FilterField field, const UsageFilter &filter)
{
    if (!isSet(field, filter))
        return {};
    switch (field) {
    case FilterField::Latency:
        return format::locale().toString(double(filter.leastTotalUs) / Second, 'g', 12);
    case FilterField::Tokens:
        return QString::number(filter.leastTokens);
    case FilterField::Cost:
        return formatDollarsExact(filter.leastCostNanos);
    default:
        return QString::number(filter.leastAttempts);
    }
}

bool setNumber(FilterField field, const QString &text, UsageFilter &filter)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        clear(field, filter);
        return true;
    }
    if (field == FilterField::Cost) {
        const std::optional<Nanos> cost = format::parseMoney(typed);
        filter.leastCostNanos = cost.value_or(filter.leastCostNanos);
        return cost.has_value();
    }
    bool isGood = false;
    const double number = format::locale().toDouble(typed, &isGood);
    if (!isGood || number < 0 || number > LargestNumber)
        return false;
    if (field == FilterField::Latency)
        filter.leastTotalUs = std::llround(number * Second);
    else if (field == FilterField::Tokens)
        filter.leastTokens = std::llround(number);
    else
        filter.leastAttempts = int(std::min(number, 1e6));
    return true;
}

} // namespace orchestris::filters
