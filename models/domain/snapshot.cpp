// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"

#include <algorithm>

namespace orchestris {

namespace {

template<typename Map>
const typename Map::mapped_type *find(const Map &map, std::string_view name)
{
    const auto found = map.find(name);
    return found == map.end() ? nullptr : &found->second;
}

template<typename T>
const T *find(const std::unordered_map<Id, const T *> &map, Id id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

template<typename T>
std::unordered_map<Id, const T *> byId(const QList<T> &rows)
{
    std::unordered_map<Id, const T *> map;
    map.reserve(static_cast<size_t>(rows.size()));
    for (const T &row : rows)
        map.emplace(row.id, &row);
    return map;
}

StringSet namesOf(const Scope &scope)
{
    StringSet names;
    if (!scope.everything) {
        for (const QString &name : scope.models)
            names.insert(name.toStdString());
    }
    return names;
}

bool has(const Scope &scope, const StringSet &names, std::string_view name)
{
    return scope.everything || names.contains(name);
}

} // namespace

Snapshot::Snapshot(Configuration configuration)
    : m_configuration(std::move(configuration))
    , m_limits(m_configuration.limits)
    , m_providers(byId(m_configuration.providers))
    , m_organizations(byId(m_configuration.organizations))
    , m_users(byId(m_configuration.users))
    , m_keysById(byId(m_configuration.keys))
{
    m_models.reserve(static_cast<size_t>(m_configuration.models.size()));
    for (const Model &row : std::as_const(m_configuration.models)) {
        const Provider *owner = provider(row.providerId);
        if (!owner || !owner->enabled)
            continue;
        ModelEntry entry{&row, owner, {}, owner->name.toUtf8(), row.name.toUtf8()};
        entry.directId = entry.providerName + '/' + entry.modelName;
        m_models.push_back(std::move(entry));
    }
    for (const ModelEntry &entry : m_models)
        m_modelsById.emplace(entry.directId.toStdString(), &entry);

    m_aliases.reserve(static_cast<size_t>(m_configuration.aliases.size()));
    for (const ModelAlias &row : std::as_const(m_configuration.aliases)) {
        AliasEntry entry{&row, row.name.toUtf8(), {}};
        QList<AliasTarget> targets = row.targets;
        std::stable_sort(
            targets.begin(), targets.end(),
            [](const AliasTarget &a, const AliasTarget &b) { return a.priority < b.priority; });
        for (const AliasTarget &target : std::as_const(targets)) {
            if (const ModelEntry *found = model(target.model.toStdString()))
                entry.targets.push_back({found, target.priority, target.weight});
        }
        m_aliases.push_back(std::move(entry));
    }
    for (const AliasEntry &entry : m_aliases)
        m_aliasesByName.emplace(entry.name.toStdString(), &entry);

    m_keys.reserve(static_cast<size_t>(m_configuration.keys.size()));
    for (const ApiKey &row : std::as_const(m_configuration.keys)) {
        KeyEntry entry = makeEntry(row);
        if (row.retired) {
            KeyEntry earlier = entry;
            earlier.secretHash = row.retired->secretHash;
            earlier.validUntilUs = row.retired->untilUs;
            m_keys.emplace(row.retired->publicId.toStdString(), std::move(earlier));
        }
        m_keys.emplace(row.publicId.toStdString(), std::move(entry));
    }
}

Snapshot::KeyEntry Snapshot::makeEntry(const ApiKey &row) const
{
    KeyEntry entry;
    entry.key = &row;
    entry.organization = organization(row.organizationId);
    entry.user = row.ownerKind == OwnerKind::User ? user(row.userId) : nullptr;
    entry.scope = namesOf(row.scope);
    if (entry.user)
        entry.visible = namesOf(entry.user->models);
    if (entry.organization)
        entry.allowed = namesOf(entry.organization->models);
    for (const QString &address : row.addresses) {
        // What cannot be read lets nobody in, rather than everybody.
        entry.addresses.push_back(parseIpRange(address).value_or(IpRange()));
    }
    entry.secretHash = row.secretHash;
    entry.limits = m_limits.of(row.organizationId, row.userId, row.id);
    const auto inherited =
        entry.organization ? entry.organization->loopGuard : LoopGuardAction::Warn;
    entry.loopGuard = row.loopGuard.value_or(inherited);
    return entry;
}

const Snapshot::KeyEntry *Snapshot::key(std::string_view publicId) const
{
    return find(m_keys, publicId);
}

const Snapshot::ModelEntry *Snapshot::model(std::string_view directId) const
{
    const auto *found = find(m_modelsById, directId);
    return found ? *found : nullptr;
}

const Snapshot::AliasEntry *Snapshot::alias(std::string_view name) const
{
    const auto *found = find(m_aliasesByName, name);
    return found ? *found : nullptr;
}

const Provider *Snapshot::provider(Id id) const
{
    return find(m_providers, id);
}

const Organization *Snapshot::organization(Id id) const
{
    return find(m_organizations, id);
}

const User *Snapshot::user(Id id) const
{
    return find(m_users, id);
}

const ApiKey *Snapshot::keyById(Id id) const
{
    return find(m_keysById, id);
}

Result<Secret> Snapshot::credential(Id providerId) const
{
    const auto found = m_configuration.credentials.find(providerId);
    return found == m_configuration.credentials.end() ? Result<Secret>(Secret()) : found->second;
}

bool scopeAllows(const Snapshot::KeyEntry &key, std::string_view name)
{
    return has(key.key->scope, key.scope, name)
           && (!key.user || has(key.user->models, key.visible, name))
           && (!key.organization || has(key.organization->models, key.allowed, name));
}

bool endsRunning(const Snapshot::KeyEntry &key)
{
    const auto isOff = [](const auto *owner) {
        return owner && !owner->enabled && owner->endsRunning;
    };
    return (key.key->state != KeyState::Active && key.key->endsRunning) || isOff(key.user)
           || isOff(key.organization);
}

} // namespace orchestris
