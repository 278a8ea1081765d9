// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keylisting.h"

#include "app/cli/output.h"
#include "app/cli/ownerlisting.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

#include <QJsonArray>

namespace orchestris {

namespace {

template<typename T>
QString nameOf(const QList<T> &rows, Id id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const T &row) { return row.id == id; });
    return found == rows.end() ? QString() : found->name;
}

qint64 graceUntil(const ApiKey &key, qint64 nowUs)
{
    return key.retired && key.retired->untilUs > nowUs ? key.retired->untilUs : 0;
}

QJsonObject toJson(const ApiKey &key, const QString &organization, const QString &user,
                   qint64 nowUs)
{
    const qint64 grace = graceUntil(key, nowUs);
    return {
        {QStringLiteral("id"), key.id},
        {QStringLiteral("public_id"), key.publicId},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("state"), keyStateName(effectiveState(key, nowUs))},
        {QStringLiteral("ends_running"), key.endsRunning},
        {QStringLiteral("owner_kind"), ownerKindName(key.ownerKind)},
        {QStringLiteral("organization"), organization},
        {QStringLiteral("user"), nameJson(user)},
        {QStringLiteral("models"), scopeJson(key.scope)}, // null: everything
        {QStringLiteral("endpoints"), QJsonArray::fromStringList(keyEndpointNames(key.endpoints))},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(key.addresses)}, // empty: any
        {QStringLiteral("loop_guard"), // null: as its organization says
         key.loopGuard ? QJsonValue(loopGuardActionName(*key.loopGuard))
                       : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(key.tags)},
        {QStringLiteral("note"), key.note},
        {QStringLiteral("created_at"), jsonTime(key.createdAtUs)},
        {QStringLiteral("expires_at"), jsonTime(key.expiresAtUs)},
        {QStringLiteral("last_used_at"), jsonTime(key.lastUsedAtUs)},
        {QStringLiteral("previous_public_id"),
         grace == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(key.retired->publicId)},
        {QStringLiteral("previous_valid_until"), jsonTime(grace)},
    };
}

/// Models, endpoints and addresses: "fast, acme/large; only chat; from 10.0.0.0/8".
QString allowedText(const ApiKey &key)
{
    QStringList parts{scopeWords(key.scope)};
    const QString comma = QStringLiteral(", ");
    if (key.endpoints != AllKeyEndpoints)
        parts.append(QStringLiteral("only ") + keyEndpointNames(key.endpoints).join(comma));
    if (!key.addresses.isEmpty())
        parts.append(QStringLiteral("from ") + key.addresses.join(comma));
    return parts.join(QStringLiteral("; "));
}

} // namespace

Result<void> listKeys(StorageContext &context, Output &output)
{
    const auto keys = KeyRepository(context.db, context.hasher, context.clock).list();
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    for (const auto *error : {keys ? nullptr : &keys.error(), users ? nullptr : &users.error(),
                              organizations ? nullptr : &organizations.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    const qint64 now = context.clock.nowUs();
    if (output.isJson())
        output.beginArray();
    QList<QStringList> rows;
    for (const ApiKey &key : *keys) {
        const QString user = nameOf(*users, key.userId);
        const QString organization = nameOf(*organizations, key.organizationId);
        if (output.isJson()) {
            output.element(toJson(key, organization, user, now));
            continue;
        }
        rows.append(
            {key.name, key.publicId, keyStateName(effectiveState(key, now)),
             key.ownerKind == OwnerKind::User ? QStringLiteral("user:") + user : organization,
             allowedText(key), shownTime(key.expiresAtUs), shownTime(key.lastUsedAtUs),
             key.tags.join(QStringLiteral(", "))});
    }
    if (output.isJson())
        output.endArray();
    else
        output.table({QStringLiteral("NAME"), QStringLiteral("PUBLIC ID"), QStringLiteral("STATE"),
                      QStringLiteral("OWNER"), QStringLiteral("MAY CALL"),
                      QStringLiteral("EXPIRES"), QStringLiteral("LAST USED"),
                      QStringLiteral("TAGS")},
                     rows);
    return {};
}

void printNewKey(Output &output, const IssuedKey &issued)
{
    if (output.isJson()) {
        output.object({
            {QStringLiteral("id"), issued.key.id},
            {QStringLiteral("name"), issued.key.name},
            {QStringLiteral("key"), issued.text},
            {QStringLiteral("expires_at"), jsonTime(issued.key.expiresAtUs)},
            {QStringLiteral("previous_valid_until"),
             jsonTime(issued.key.retired ? issued.key.retired->untilUs : 0)},
        });
        return;
    }
    output.line(issued.text);
    output.line(QStringLiteral("This is the only time the key \"%1\" is shown: keep it now.")
                    .arg(issued.key.name));
}

} // namespace orchestris
