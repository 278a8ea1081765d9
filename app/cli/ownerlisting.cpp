// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ownerlisting.h"

#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

#include <QJsonArray>

namespace orchestris {

namespace {

template<typename T>
QHash<Id, QString> namesById(const QList<T> &rows)
{
    QHash<Id, QString> names;
    for (const T &row : rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace

QString SubjectNames::of(LimitSubject subject, Id id) const
{
    switch (subject) {
    case LimitSubject::Organization:
        return organizations.value(id);
    case LimitSubject::User:
        return users.value(id);
    case LimitSubject::Key:
        break;
    }
    return keys.value(id);
}

QString SubjectNames::shown(LimitSubject subject, Id id) const
{
    const QString name = of(subject, id);
    return name.isEmpty()
               ? QStringLiteral("%1 %2, which is gone").arg(limitSubjectName(subject)).arg(id)
               : QStringLiteral("%1 \"%2\"").arg(limitSubjectName(subject), name);
}

Result<SubjectNames> loadSubjectNames(StorageContext &context)
{
    const auto organizations = OrganizationRepository(context.db).list();
    const auto users = UserRepository(context.db).list();
    const auto keys = KeyRepository(context.db, context.hasher, context.clock).list();
    if (!organizations || !users)
        return tl::unexpected(organizations ? users.error() : organizations.error());
    if (!keys)
        return tl::unexpected(keys.error());
    return SubjectNames{namesById(*organizations), namesById(*users), namesById(*keys)};
}

QString scopeWords(const Scope &scope)
{
    return scope.everything ? QStringLiteral("everything")
                            : scope.models.join(QStringLiteral(", "));
}

QJsonValue scopeJson(const Scope &scope)
{
    return scope.everything ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(QJsonArray::fromStringList(scope.models));
}

QJsonValue nameJson(const QString &name)
{
    return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
}

} // namespace orchestris
