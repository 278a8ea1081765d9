// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/effectivescope.h"

#include <algorithm>

namespace orchestris {

namespace {

StringSet setOf(const Scope &scope)
{
    StringSet names;
    if (!scope.everything) {
        for (const QString &name : scope.models)
            names.insert(name.toStdString());
    }
    return names;
}

/// `scopeAllows`, asked of each list alone.
class Lists
{
public:
    explicit Lists(const ScopeQuestion &question)
    {
        m_ownKey.scope = question.scope;
        m_own.key = &m_ownKey;
        m_own.scope = setOf(question.scope);
        m_users.key = m_organizations.key = &m_anyKey;
        m_users.user = question.user;
        if (question.user)
            m_users.visible = setOf(question.user->models);
        m_organizations.organization = question.organization;
        if (question.organization)
            m_organizations.allowed = setOf(question.organization->models);
    }
    Lists(const Lists &) = delete;
    Lists &operator=(const Lists &) = delete;

    [[nodiscard]] ScopeObstacles obstaclesOf(const QString &name) const
    {
        const std::string text = name.toStdString();
        ScopeObstacles found;
        found.setFlag(ScopeObstacle::Key, !scopeAllows(m_own, text));
        found.setFlag(ScopeObstacle::User, !scopeAllows(m_users, text));
        found.setFlag(ScopeObstacle::Organization, !scopeAllows(m_organizations, text));
        return found;
    }

private:
    ApiKey m_ownKey;
    ApiKey m_anyKey;
    Snapshot::KeyEntry m_own;
    Snapshot::KeyEntry m_users;
    Snapshot::KeyEntry m_organizations;
};

struct Offer {
    QString directId;
    bool isEnabled = false;
    KeyEndpoints endpoints;
};

QList<Offer> offersOf(const Snapshot &snapshot)
{
    QList<Offer> offers;
    for (const Model &model : snapshot.configuration().models) {
        const Provider *provider = snapshot.provider(model.providerId);
        if (!provider)
            continue;
        offers.append({QString(provider->name + u'/' + model.name), provider->enabled,
                       clientEndpoints(provider->traits.endpoints)});
    }
    std::sort(offers.begin(), offers.end(),
              [](const Offer &a, const Offer &b) { return a.directId < b.directId; });
    return offers;
}

const Offer *find(const QList<Offer> &offers, const QString &directId)
{
    const auto found =
        std::lower_bound(offers.begin(), offers.end(), directId,
                         [](const Offer &offer, const QString &id) { return offer.directId < id; });
    return found == offers.end() || found->directId != directId ? nullptr : &*found;
}

void noteEndpoints(ScopedName &name, KeyEndpoints offered, KeyEndpoints wanted)
{
    name.endpoints = offered & wanted;
    name.obstacles.setFlag(ScopeObstacle::NoEndpoint, !name.endpoints);
}

ScopedName aliasOf(const ModelAlias &alias, const QList<Offer> &offers, KeyEndpoints wanted)
{
    ScopedName name{alias.name, ScopedName::Kind::Alias, {}, {}, {}};
    QList<AliasTarget> targets = alias.targets;
    std::stable_sort(
        targets.begin(), targets.end(),
        [](const AliasTarget &a, const AliasTarget &b) { return a.priority < b.priority; });
    KeyEndpoints offered;
    bool isThere = false;
    for (const AliasTarget &target : std::as_const(targets)) {
        const Offer *offer = find(offers, target.model);
        isThere = isThere || offer;
        if (!offer || !offer->isEnabled)
            continue;
        name.targets.append(target.model);
        offered |= offer->endpoints;
    }
    if (name.targets.isEmpty())
        name.obstacles |= isThere ? ScopeObstacle::ProviderDisabled : ScopeObstacle::NoTarget;
    else
        noteEndpoints(name, offered, wanted);
    return name;
}

void sortByName(QList<ScopedName> &names)
{
    std::sort(names.begin(), names.end(), [](const ScopedName &a, const ScopedName &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
}

} // namespace

KeyEndpoints clientEndpoints(ProviderEndpoints offered)
{
    KeyEndpoints endpoints;
    if (offered
        & (ProviderEndpoint::Chat | ProviderEndpoint::Responses | ProviderEndpoint::Messages))
        endpoints |= KeyEndpoint::Chat | KeyEndpoint::Responses;
    endpoints.setFlag(KeyEndpoint::Embeddings, offered.testFlag(ProviderEndpoint::Embeddings));
    return endpoints;
}

ScopeQuestion scopeQuestionOf(const ApiKey &key, const Snapshot &snapshot)
{
    return {key.scope, key.endpoints,
            key.ownerKind == OwnerKind::User ? snapshot.user(key.userId) : nullptr,
            snapshot.organization(key.organizationId)};
}

QList<ScopedName> effectiveScope(const Snapshot &snapshot, const ScopeQuestion &question)
{
    const Lists lists(question);
    const QList<Offer> offers = offersOf(snapshot);
    QList<ScopedName> aliases;
    for (const ModelAlias &alias : snapshot.configuration().aliases) {
        ScopedName name = aliasOf(alias, offers, question.endpoints);
        name.obstacles |= lists.obstaclesOf(alias.name);
        aliases.append(name);
    }
    QList<ScopedName> models;
    for (const Offer &offer : offers) {
        ScopedName name{offer.directId, ScopedName::Kind::Model, {}, {}, {}};
        name.obstacles = lists.obstaclesOf(offer.directId);
        if (offer.isEnabled)
            noteEndpoints(name, offer.endpoints, question.endpoints);
        else
            name.obstacles |= ScopeObstacle::ProviderDisabled;
        models.append(name);
    }
    QList<ScopedName> unknown;
    if (!question.scope.everything) {
        for (const QString &name : question.scope.models) {
            const bool isAlias =
                std::any_of(aliases.begin(), aliases.end(),
                            [&](const ScopedName &alias) { return alias.name == name; });
            if (!isAlias && !find(offers, name))
                unknown.append({name, ScopedName::Kind::Unknown, ScopeObstacle::Missing, {}, {}});
        }
    }
    for (QList<ScopedName> *names : {&aliases, &models, &unknown})
        sortByName(*names);
    return aliases + models + unknown;
}

int countAllowed(const QList<ScopedName> &names)
{
    return int(std::count_if(names.begin(), names.end(),
                             [](const ScopedName &name) { return name.isAllowed(); }));
}

} // namespace orchestris
