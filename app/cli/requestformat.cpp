// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/requestformat.h"

#include "app/cli/output.h"
#include "models/domain/recordjson.h"
#include "models/domain/requestid.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

template<typename T>
QHash<Id, QString> namesById(const QList<T> &rows)
{
    QHash<Id, QString> names;
    for (const T &row : rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace

Result<OwnerNames> loadOwnerNames(StorageContext &context)
{
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    if (!users || !organizations)
        return tl::unexpected(users ? organizations.error() : users.error());
    return OwnerNames{namesById(*users), namesById(*organizations)};
}

QJsonObject requestToJson(const UsageRecord &row, const OwnerNames &names)
{
    return recordToJson(row, names.organizations.value(row.organizationId),
                        names.users.value(row.userId));
}

QStringList numericRequestHeadings()
{
    return {QStringLiteral("IN"), QStringLiteral("OUT"), QStringLiteral("COST"),
            QStringLiteral("MS")};
}

QStringList requestHeadings()
{
    return QStringList{QStringLiteral("TIME"), QStringLiteral("REQUEST ID"), QStringLiteral("KEY"),
                       QStringLiteral("MODEL"), QStringLiteral("STATUS")}
           + numericRequestHeadings() + QStringList{QStringLiteral("CLIENT REQUEST ID")};
}

QStringList requestToRow(const UsageRecord &row)
{
    const QString model = row.upstreamModel.isEmpty()
                              ? shownText(row.requestedModel)
                              : shownText(row.provider + '/' + row.upstreamModel);
    return {shownTime(row.startedAtUs),
            text(formatRequestId(row.id)),
            row.keyName,
            model,
            shownStatus(row),
            QString::number(row.tokens.input),
            QString::number(row.tokens.output),
            shownCost(row),
            QString::number(row.totalUs / 1000),
            shownText(row.clientRequestId.left(40))};
}

QString shownCost(const UsageRecord &row)
{
    if (row.costConfidence == Confidence::Unknown)
        return QStringLiteral("?");
    const QString about =
        row.costConfidence == Confidence::Estimated ? QStringLiteral("~") : QString();
    return about + u'$' + formatDollarsExact(row.costNanos);
}

QString shownStatus(const UsageRecord &row)
{
    return row.state == RequestState::Done ? QString::number(row.status)
                                           : text(requestStateName(row.state));
}

} // namespace orchestris
