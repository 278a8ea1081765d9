// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagelinks.h"

namespace orchestris {

namespace {

QList<Id> numbers(const QByteArrayList &values)
{
    QList<Id> ids;
    for (const QByteArray &value : values)
        ids.append(value.toLongLong());
    return ids;
}

OwnerKind ownerKindOf(const QByteArray &value)
{
    if (value == "organization")
        return OwnerKind::Organization;
    return value == "user" ? OwnerKind::User : OwnerKind::None;
}

} // namespace

UsageFilter requestFilterOf(const UsageQuery &query)
{
    UsageFilter filter;
    filter.sinceUs = query.sinceUs;
    filter.untilUs = query.untilUs;
    for (const UsageCondition &condition : query.conditions) {
        const QByteArrayList &values = condition.values;
        switch (condition.dimension) {
        case UsageDimension::OwnerKind:
            for (const QByteArray &value : values)
                filter.ownerKinds.append(ownerKindOf(value));
            break;
        case UsageDimension::Organization:
            filter.organizations = numbers(values);
            break;
        case UsageDimension::User:
            filter.users = numbers(values);
            break;
        case UsageDimension::Key:
            filter.keys = numbers(values);
            break;
        case UsageDimension::Alias:
            filter.aliases = values;
            break;
        case UsageDimension::Model:
            filter.models = values;
            break;
        case UsageDimension::Provider:
            filter.providers = values;
            break;
        case UsageDimension::Endpoint:
            filter.endpoints = values;
            break;
        case UsageDimension::Program:
            filter.programs = values;
            break;
        case UsageDimension::Status:
            for (const QByteArray &value : values) {
                if (const auto status = parseStatusClass(value))
                    filter.statuses.append(*status);
            }
            break;
        }
    }
    return filter;
}

} // namespace orchestris
