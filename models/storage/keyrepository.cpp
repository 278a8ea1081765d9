// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyrepository.h"

#include "models/domain/errorwords.h"
#include "models/domain/provider.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/keyfields.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/rows.h"
#include "models/storage/scopes.h"
#include "models/storage/statement.h"
#include "models/storage/userrepository.h"

#include <QRandomGenerator>

namespace orchestris {

namespace {

constexpr qint64 LongestGraceUs = 30ll * 24 * 60 * 60 * 1'000'000;

/// What can change of a key, in the order in which `changeable` and `readKey` have it.
const QStringList &changeableColumns()
{
    static const QStringList columns{QStringLiteral("public_id"),
                                     QStringLiteral("secret_hash"),
                                     QStringLiteral("name"),
                                     QStringLiteral("name_folded"),
                                     QStringLiteral("everything"),
                                     QStringLiteral("state"),
                                     QStringLiteral("ends_running"),
                                     QStringLiteral("expires_at_us"),
                                     QStringLiteral("note"),
                                     QStringLiteral("tags"),
                                     QStringLiteral("endpoints"),
                                     QStringLiteral("addresses"),
                                     QStringLiteral("loop_guard"),
                                     QStringLiteral("retired_public_id"),
                                     QStringLiteral("retired_secret_hash"),
                                     QStringLiteral("retired_until_us")};
    return columns;
}

QString joined(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("") : words.join(u','); // null would be NULL
}

QVariantList changeable(const ApiKey &key)
{
    const auto &retired = key.retired;
    return {key.publicId,
            key.secretHash,
            key.name,
            key.name.toCaseFolded(),
            int(key.scope.everything),
            int(key.state),
            int(key.endsRunning),
            nullIfZero(key.expiresAtUs),
            key.note.isEmpty() ? QVariant() : QVariant(key.note),
            joined(key.tags),
            key.endpoints.toInt(),
            joined(key.addresses),
            key.loopGuard ? QVariant(int(*key.loopGuard)) : QVariant(),
            retired ? QVariant(retired->publicId) : QVariant(),
            retired ? QVariant(retired->secretHash) : QVariant(),
            retired ? QVariant(retired->untilUs) : QVariant()};
}

QStringList words(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u',');
}

ApiKey readKey(Statement &row)
{
    ApiKey key;
    key.publicId = row.string();
    key.secretHash = row.text();
    key.name = row.string();
    row.skip(); // name_folded
    key.scope.everything = row.number() != 0;
    key.state = static_cast<KeyState>(row.number());
    key.endsRunning = row.number() != 0;
    key.expiresAtUs = row.number();
    key.note = row.string();
    key.tags = words(row.string());
    key.endpoints = KeyEndpoints::fromInt(static_cast<int>(row.number()));
    key.addresses = words(row.string());
    if (!row.isNull())
        key.loopGuard = static_cast<LoopGuardAction>(row.number());
    else
        row.skip();
    RetiredSecret retired;
    retired.publicId = row.string();
    retired.secretHash = row.text();
    retired.untilUs = row.number();
    if (!retired.publicId.isEmpty())
        key.retired = retired;
    key.id = row.number();
    key.ownerKind = static_cast<OwnerKind>(row.number());
    key.organizationId = row.number();
    key.userId = row.number();
    key.createdAtUs = row.number();
    key.lastUsedAtUs = row.number();
    return key;
}

template<typename... Bound>
Result<QList<ApiKey>> select(Database &database, const QByteArray &where, const Bound &...bound)
{
    Statement statement(database,
                        "SELECT " + changeableColumns().join(u',').toLatin1()
                            + ", id, owner_kind, organization_id, user_id, created_at_us, "
                              "last_used_at_us FROM api_keys "
                              "LEFT JOIN key_activity ON key_id = id "
                            + where + " ORDER BY id");
    (statement.bind(bound), ...);
    QList<ApiKey> keys;
    while (statement.next())
        keys.emplace_back(readKey(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    if (keys.isEmpty())
        return keys;
    auto models =
        readScopes(database, ScopeHolder::Key, keys.size() == 1 ? keys.first().id : Id(0));
    if (!models)
        return tl::unexpected(models.error());
    assignScopes(keys, *models, [](ApiKey &key) -> Scope & { return key.scope; });
    return keys;
}

Result<QJsonObject> auditValuesOf(Database &database, const ApiKey &key)
{
    auto organization = OrganizationRepository(database).find(key.organizationId);
    if (!organization)
        return tl::unexpected(organization.error());
    QString userName;
    if (key.userId != 0) {
        auto user = UserRepository(database).find(key.userId);
        if (!user)
            return tl::unexpected(user.error());
        userName = user->name;
    }
    return auditValues(key, organization->name, userName);
}

tl::unexpected<Error> revokedConflict()
{
    return fail(ErrorCode::Conflict, Errors::tr("A revoked key stays revoked. Issue a new one."));
}

} // namespace

Result<QList<ApiKey>> KeyRepository::list()
{
    return select(m_database, {});
}

Result<ApiKey> KeyRepository::find(Id key)
{
    auto found = select(m_database, "WHERE id = ?", key);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, Errors::tr("That key does not exist."));
    return found->first();
}

Result<ApiKey> KeyRepository::find(const QString &nameOrPublicId)
{
    // A name that looks like another key's public part loses: public parts are what listings show.
    const QString wanted = nameOrPublicId.trimmed();
    auto found = select(m_database, "WHERE public_id = ?", wanted.toUtf8());
    if (found && found->isEmpty())
        found = select(m_database, "WHERE retired_public_id = ?", wanted.toUtf8());
    if (found && found->isEmpty())
        found = select(m_database, "WHERE name_folded = ?", wanted.toCaseFolded().toUtf8());
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty()) {
        // Somebody may have pasted a whole key: it is not repeated.
        const QString shown =
            parseKey(wanted.toUtf8()) ? QStringLiteral("that") : u'"' + wanted.left(100) + u'"';
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no key %1. Give its name or its 12 public characters.")
                        .arg(shown));
    }
    return found->first();
}

Result<QString> KeyRepository::freeName(const QString &name, Id except)
{
    if (auto checked = checkDisplayName(u"A key", name); !checked)
        return tl::unexpected(checked.error());
    const QString trimmed = name.trimmed();
    auto taken =
        m_database.value(QStringLiteral("SELECT 1 FROM api_keys WHERE name_folded = ? AND id <> ?"),
                         {trimmed.toCaseFolded(), except});
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->isValid())
        return fail(ErrorCode::AlreadyExists,
                    Errors::tr("There is already a key named \"%1\"; case does not count, and "
                               "revoked keys keep their names. Choose another one.")
                        .arg(trimmed));
    return trimmed;
}

Result<void> KeyRepository::checkExpiry(qint64 expiresAtUs) const
{
    if (expiresAtUs != 0 && expiresAtUs <= m_clock.nowUs())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The key would have expired already. Choose a later time."));
    return {};
}

Result<void> KeyRepository::assign(ApiKey &key, const KeyChange &change)
{
    if (change.name) {
        auto name = freeName(*change.name, key.id);
        if (!name)
            return tl::unexpected(name.error());
        key.name = *name;
    }
    if (change.note) {
        if (auto checked = checkNote(*change.note); !checked)
            return checked;
        key.note = *change.note;
    }
    if (change.tags) {
        auto tags = checkTags(*change.tags);
        if (!tags)
            return tl::unexpected(tags.error());
        key.tags = *tags;
    }
    if (change.scope) {
        auto scope = checkScope(m_database, ScopeHolder::Key, *change.scope);
        if (!scope)
            return tl::unexpected(scope.error());
        key.scope = *scope;
    }
    if (change.endpoints) {
        if (auto checked = checkEndpoints(*change.endpoints); !checked)
            return checked;
        key.endpoints = *change.endpoints;
    }
    if (change.addresses) {
        auto addresses = checkAddresses(*change.addresses);
        if (!addresses)
            return tl::unexpected(addresses.error());
        key.addresses = *addresses;
    }
    if (change.expiresAtUs && *change.expiresAtUs != key.expiresAtUs) {
        if (auto checked = checkExpiry(*change.expiresAtUs); !checked)
            return checked;
        key.expiresAtUs = *change.expiresAtUs;
    }
    if (change.loopGuard)
        key.loopGuard = *change.loopGuard;
    return {};
}

Result<void> KeyRepository::assignOwner(ApiKey &key, const KeyRequest &request)
{
    OrganizationRepository organizations(m_database);
    std::optional<Organization> named;
    if (!request.organizationName.trimmed().isEmpty()) {
        auto found = organizations.findByName(request.organizationName);
        if (!found)
            return tl::unexpected(found.error());
        named = *found;
    }
    key.ownerKind = request.ownerKind;
    switch (request.ownerKind) {
    case OwnerKind::Organization: {
        if (!named) {
            auto first = organizations.defaultOrganization();
            if (!first)
                return tl::unexpected(first.error());
            named = *first;
        }
        key.organizationId = named->id;
        return {};
    }
    case OwnerKind::User: {
        auto user = UserRepository(m_database).ensure(request.userName);
        if (!user)
            return tl::unexpected(user.error());
        if (named && named->id != user->organizationId)
            return fail(ErrorCode::InvalidArgument,
                        Errors::tr("%1 is not in the organization \"%2\": leave the "
                                   "organization out, or name another user.")
                            .arg(user->name, named->name));
        key.organizationId = user->organizationId;
        key.userId = user->id;
        return {};
    }
    case OwnerKind::None:
        break;
    }
    return fail(ErrorCode::InvalidArgument,
                Errors::tr("A key belongs to an organization or to a user."));
}

Result<QString> KeyRepository::giveSecret(ApiKey &key, QRandomGenerator &random) const
{
    if (!m_hasher.isValid())
        return fail(ErrorCode::Unavailable,
                    Errors::tr("The installation's secret is not there; no key can be made."));
    const GeneratedKey generated = generateKey(random);
    key.publicId = QString::fromLatin1(generated.publicId);
    key.secretHash = m_hasher.hash(generated.secret);
    return QString::fromLatin1(generated.text);
}

Result<IssuedKey> KeyRepository::issue(const KeyRequest &request, QRandomGenerator &random)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ApiKey key;
    key.createdAtUs = m_clock.nowUs();
    const KeyChange fields{request.name,        request.note,      request.tags,
                           request.scope,       request.endpoints, request.addresses,
                           request.expiresAtUs, request.loopGuard};
    if (auto assigned = assign(key, fields); !assigned)
        return tl::unexpected(assigned.error());
    if (auto assigned = assignOwner(key, request); !assigned)
        return tl::unexpected(assigned.error());
    auto text = giveSecret(key, random);
    if (!text)
        return tl::unexpected(text.error());
    QString marks = QStringLiteral("?, ").repeated(changeableColumns().size());
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO api_keys (%1, owner_kind, organization_id, user_id, "
                       "created_at_us) VALUES (%2?, ?, ?, ?)")
            .arg(changeableColumns().join(u','), marks),
        changeable(key)
            + QVariantList{int(key.ownerKind), key.organizationId, nullIfZero(key.userId),
                           key.createdAtUs});
    if (!inserted)
        return tl::unexpected(inserted.error());
    key.id = inserted->lastInsertId().toLongLong();
    if (auto stored = storeScope(m_database, ScopeHolder::Key, key.id, key.scope); !stored)
        return tl::unexpected(stored.error());
    if (auto noted = note(QStringLiteral("key.issue"), nullptr, key); !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return IssuedKey{key, *text};
}

Result<void> KeyRepository::note(const QString &action, const ApiKey *before, const ApiKey &after)
{
    QJsonObject was;
    if (before) {
        auto values = auditValuesOf(m_database, *before);
        if (!values)
            return tl::unexpected(values.error());
        was = *values;
    }
    auto is = auditValuesOf(m_database, after);
    if (!is)
        return tl::unexpected(is.error());
    return AuditRepository(m_database).append(action, before ? before->name : after.name, was, *is);
}

Result<ApiKey> KeyRepository::edit(Id id, const QString &action,
                                   const std::function<Result<void>(ApiKey &key)> &change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto before = find(id);
    if (!before)
        return before;
    ApiKey after = *before;
    if (auto changed = change(after); !changed)
        return tl::unexpected(changed.error());
    if (after == *before)
        return before;
    auto updated = m_database.run(QStringLiteral("UPDATE api_keys SET %1 = ? WHERE id = ?")
                                      .arg(changeableColumns().join(QStringLiteral(" = ?, "))),
                                  changeable(after) + QVariantList{id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (after.scope != before->scope) {
        if (auto stored = storeScope(m_database, ScopeHolder::Key, id, after.scope); !stored)
            return tl::unexpected(stored.error());
    }
    if (auto noted = note(action, &*before, after); !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return after;
}

Result<void> KeyRepository::setState(Id key, KeyState state, bool endsRunning)
{
    if (state == KeyState::Expired)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A key expires by its time; disable or revoke it instead."));
    const QString action = state == KeyState::Active     ? QStringLiteral("key.enable")
                           : state == KeyState::Disabled ? QStringLiteral("key.disable")
                                                         : QStringLiteral("key.revoke");
    return edit(key, action,
                [&](ApiKey &changed) -> Result<void> {
                    if (changed.state == KeyState::Revoked && state != KeyState::Revoked)
                        return revokedConflict();
                    changed.endsRunning =
                        state != KeyState::Active && (endsRunning || changed.endsRunning);
                    changed.state = state;
                    return {};
                })
        .map([](const ApiKey &) {});
}

Result<IssuedKey> KeyRepository::rotate(Id key, qint64 graceUs, QRandomGenerator &random)
{
    if (graceUs < 0 || graceUs > LongestGraceUs)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The secret before this one can stay valid from 0 seconds to 30 "
                               "days."));
    QString text;
    auto rotated = edit(key, QStringLiteral("key.rotate"), [&](ApiKey &changed) -> Result<void> {
        if (changed.state == KeyState::Revoked)
            return revokedConflict();
        changed.retired.reset();
        if (graceUs > 0)
            changed.retired =
                RetiredSecret{changed.publicId, changed.secretHash, m_clock.nowUs() + graceUs};
        return giveSecret(changed, random).map([&](const QString &given) { text = given; });
    });
    if (!rotated)
        return tl::unexpected(rotated.error());
    return IssuedKey{*rotated, text};
}

Result<ApiKey> KeyRepository::change(Id key, const KeyChange &change)
{
    return edit(key, QStringLiteral("key.change"), [&](ApiKey &changed) -> Result<void> {
        if (changed.state == KeyState::Revoked)
            return revokedConflict();
        return assign(changed, change);
    });
}

} // namespace orchestris
