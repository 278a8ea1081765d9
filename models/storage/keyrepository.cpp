// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyrepository.h"

#include "models/domain/provider.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/rows.h"
#include "models/storage/userrepository.h"

#include <QRandomGenerator>

namespace orchestris {

namespace {

ApiKey makeKey(const QSqlQuery &row)
{
    ApiKey key;
    key.id = row.value(0).toLongLong();
    key.publicId = row.value(1).toString();
    key.secretHash = row.value(2).toByteArray();
    key.name = row.value(3).toString();
    key.ownerKind = static_cast<OwnerKind>(row.value(4).toInt());
    key.organizationId = row.value(5).toLongLong();
    key.userId = row.value(6).toLongLong();
    key.scope.everything = row.value(7).toBool();
    key.state = static_cast<KeyState>(row.value(8).toInt());
    key.createdAtUs = row.value(9).toLongLong();
    key.expiresAtUs = row.value(10).toLongLong();
    key.note = row.value(11).toString();
    key.lastUsedAtUs = row.value(12).toLongLong();
    return key;
}

} // namespace

Result<QList<ApiKey>> KeyRepository::select(const QString &where, const QVariantList &bindings)
{
    auto keys = readRows(
        m_database,
        QStringLiteral("SELECT id, public_id, secret_hash, name, owner_kind, organization_id, "
                       "user_id, everything, state, created_at_us, expires_at_us, note, "
                       "last_used_at_us FROM api_keys LEFT JOIN key_activity ON key_id = id ")
            + where + QStringLiteral(" ORDER BY id"),
        bindings, makeKey);
    if (!keys)
        return keys;
    auto scopes = readRows(
        m_database, QStringLiteral("SELECT key_id, model FROM key_scope ORDER BY key_id, position"),
        {}, [](const QSqlQuery &row) {
            return std::pair(row.value(0).toLongLong(), row.value(1).toString());
        });
    if (!scopes)
        return tl::unexpected(scopes.error());
    QHash<Id, QStringList> models;
    for (const auto &[key, model] : std::as_const(*scopes))
        models[key].append(model);
    for (ApiKey &key : *keys)
        key.scope.models = models.value(key.id);
    return keys;
}

Result<QList<ApiKey>> KeyRepository::list()
{
    return select({}, {});
}

Result<ApiKey> KeyRepository::find(const QString &nameOrPublicId)
{
    // A name that looks like another key's public part loses: public parts are what listings show.
    const QString wanted = nameOrPublicId.trimmed();
    auto found = select(QStringLiteral("WHERE public_id = ?"), {wanted});
    if (found && found->isEmpty())
        found = select(QStringLiteral("WHERE name_folded = ?"), {wanted.toCaseFolded()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty()) {
        // Somebody may have pasted a whole key: it is not repeated.
        const QString shown =
            parseKey(wanted.toUtf8()) ? QStringLiteral("that") : u'"' + wanted.left(100) + u'"';
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no key %1. Give its name or its 12 public characters.")
                        .arg(shown));
    }
    return found->first();
}

Result<void> KeyRepository::checkScope(const Scope &scope)
{
    if (scope.everything)
        return {};
    if (scope.models.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("A key needs at least one model, or access to everything."));
    QStringList unknown;
    for (const QString &name : scope.models) {
        auto known = m_database.value(
            QStringLiteral(
                "SELECT EXISTS (SELECT 1 FROM aliases WHERE name = ?) OR EXISTS (SELECT 1 "
                "FROM models JOIN providers ON providers.id = provider_id "
                "WHERE providers.name || '/' || models.name = ?)"),
            {name, name});
        if (!known)
            return tl::unexpected(known.error());
        if (!known->toBool())
            unknown.append(name.left(200));
    }
    if (!unknown.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("There is no alias or model named %1. Models are named "
                                   "provider/model.")
                        .arg(unknown.join(QStringLiteral(", "))));
    return {};
}

Result<IssuedKey> KeyRepository::issue(const KeyRequest &request, QRandomGenerator &random)
{
    if (auto checked = checkDisplayName(u"A key", request.name); !checked)
        return tl::unexpected(checked.error());
    if (!m_hasher.isValid())
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("The installation's secret is not there; no key can be made."));
    const qint64 now = m_clock.nowUs();
    if (request.expiresAtUs != 0 && request.expiresAtUs <= now)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("The key would have expired already. Choose a later time."));

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ApiKey key;
    key.name = request.name.trimmed();
    key.scope = request.scope;
    key.scope.models.removeDuplicates();
    if (key.scope.everything)
        key.scope.models.clear();
    key.createdAtUs = now;
    key.expiresAtUs = request.expiresAtUs;
    key.note = request.note;
    key.ownerKind = request.ownerKind;
    if (auto checked = checkScope(key.scope); !checked)
        return tl::unexpected(checked.error());
    auto taken = m_database.value(QStringLiteral("SELECT 1 FROM api_keys WHERE name_folded = ?"),
                                  {key.name.toCaseFolded()});
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->isValid())
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("There is already a key named \"%1\"; case does not count, and "
                                   "revoked keys keep their names. Choose another one.")
                        .arg(key.name));

    switch (request.ownerKind) {
    case OwnerKind::Organization: {
        auto organization = OrganizationRepository(m_database).defaultOrganization();
        if (!organization)
            return tl::unexpected(organization.error());
        key.organizationId = organization->id;
        break;
    }
    case OwnerKind::User: {
        auto user = UserRepository(m_database).ensure(request.userName);
        if (!user)
            return tl::unexpected(user.error());
        key.organizationId = user->organizationId;
        key.userId = user->id;
        break;
    }
    case OwnerKind::None:
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("A key belongs to the organization or to a user."));
    }

    const GeneratedKey generated = generateKey(random);
    key.publicId = QString::fromLatin1(generated.publicId);
    key.secretHash = m_hasher.hash(generated.secret);
    auto inserted = m_database.run(
        QStringLiteral(
            "INSERT INTO api_keys (public_id, secret_hash, name, name_folded, owner_kind, "
            "organization_id, user_id, everything, created_at_us, expires_at_us, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {key.publicId, key.secretHash, key.name, key.name.toCaseFolded(), int(key.ownerKind),
         key.organizationId, nullIfZero(key.userId), int(key.scope.everything), key.createdAtUs,
         nullIfZero(key.expiresAtUs), key.note.isEmpty() ? QVariant() : QVariant(key.note)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    key.id = inserted->lastInsertId().toLongLong();
    for (qsizetype i = 0; i < key.scope.models.size(); ++i) {
        auto scoped = m_database.run(
            QStringLiteral("INSERT INTO key_scope (key_id, model, position) VALUES (?, ?, ?)"),
            {key.id, key.scope.models.at(i), i});
        if (!scoped)
            return tl::unexpected(scoped.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return IssuedKey{key, QString::fromLatin1(generated.text)};
}

Result<void> KeyRepository::setState(Id key, KeyState state, bool endsRunning)
{
    if (state == KeyState::Expired)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("A key expires by its time; disable or revoke it instead."));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto current =
        m_database.value(QStringLiteral("SELECT state FROM api_keys WHERE id = ?"), {key});
    if (!current)
        return tl::unexpected(current.error());
    if (!current->isValid())
        return fail(ErrorCode::NotFound, QStringLiteral("That key does not exist."));
    const auto now = static_cast<KeyState>(current->toInt());
    if (now == state)
        return {};
    if (now == KeyState::Revoked)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("A revoked key stays revoked. Issue a new one."));
    auto updated = m_database.run(
        QStringLiteral("UPDATE api_keys SET state = ?, ends_running = ? WHERE id = ?"),
        {int(state), int(endsRunning && state != KeyState::Active), key});
    if (!updated)
        return tl::unexpected(updated.error());
    return transaction->commit();
}

} // namespace orchestris
