// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/usagewords.h"

#include "models/tables/recordwords.h"

#include <QCoreApplication>

namespace orchestris::words {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(usage)
};

QString nothing(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::User:
        return Usage::tr("No user");
    case UsageDimension::Alias:
        return Usage::tr("No alias");
    case UsageDimension::Model:
        return Usage::tr("No model");
    case UsageDimension::Provider:
        return Usage::tr("No provider");
    case UsageDimension::Endpoint:
        return Usage::tr("No endpoint");
    case UsageDimension::Program:
        return Usage::tr("Unknown program");
    default:
        return Usage::tr("No valid key");
    }
}

bool isNumbered(UsageDimension dimension)
{
    return dimension == UsageDimension::Organization || dimension == UsageDimension::User
           || dimension == UsageDimension::Key;
}

} // namespace

QString dimension(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
        return Usage::tr("Owner kind");
    case UsageDimension::Organization:
        return Usage::tr("Organization");
    case UsageDimension::User:
        return Usage::tr("User");
    case UsageDimension::Key:
        return Usage::tr("Key");
    case UsageDimension::Alias:
        return Usage::tr("Alias");
    case UsageDimension::Model:
        return Usage::tr("Model");
    case UsageDimension::Provider:
        return Usage::tr("Provider");
    case UsageDimension::Endpoint:
        return Usage::tr("Endpoint");
    case UsageDimension::Program:
        return Usage::tr("Program");
    case UsageDimension::Status:
        break;
    }
    return Usage::tr("Status");
}

QString byDimension(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
        return Usage::tr("By owner kind");
    case UsageDimension::Organization:
        return Usage::tr("By organization");
    case UsageDimension::User:
        return Usage::tr("By user");
    case UsageDimension::Key:
        return Usage::tr("By key");
    case UsageDimension::Alias:
        return Usage::tr("By alias");
    case UsageDimension::Model:
        return Usage::tr("By model");
    case UsageDimension::Provider:
        return Usage::tr("By provider");
    case UsageDimension::Endpoint:
        return Usage::tr("By endpoint");
    case UsageDimension::Program:
        return Usage::tr("By program");
    case UsageDimension::Status:
        break;
    }
    return Usage::tr("By status");
}

QString group(UsageDimension dimension, const QByteArray &value, const QString &label)
{
    if (value.isEmpty() || (isNumbered(dimension) && value == "0")
        || (dimension == UsageDimension::OwnerKind && value == "none"))
        return nothing(dimension);
    if (dimension == UsageDimension::OwnerKind)
        return value == "user" ? Usage::tr("Users") : Usage::tr("Organizations");
    if (dimension == UsageDimension::Status) {
        const std::optional<StatusClass> status = parseStatusClass(value);
        return status ? statusClass(*status) : QString::fromUtf8(value);
    }
    if (!label.isEmpty())
        return label;
    return isNumbered(dimension) ? QString(u'#' + QString::fromUtf8(value))
                                 : QString::fromUtf8(value);
}

} // namespace orchestris::words
