// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditlinks.h"

#include <algorithm>

namespace orchestris {

namespace {

template<typename List>
std::optional<Place> named(PageKind page, const List &list, const QString &name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &row) { return row.name == name; });
    if (found == list.end())
        return std::nullopt;
    Place place;
    place.page = page;
    if constexpr (requires { found->id; })
        place.id = found->id;
    return place;
}

std::optional<Place> owner(OwnerKind kind, std::optional<Place> place)
{
    if (place)
        place->ownerKind = kind;
    return place;
}

std::optional<Place> ofPage(PageKind page)
{
    Place place;
    place.page = page;
    return place;
}

} // namespace

std::optional<Place> auditPlace(const AuditEntry &entry, const Snapshot &snapshot)
{
    const Configuration &rows = snapshot.configuration();
    const QString noun = entry.action.section(u'.', 0, 0);
    if (noun == u"key")
        return named(PageKind::Keys, rows.keys, entry.subject);
    if (noun == u"user")
        return owner(OwnerKind::User, named(PageKind::People, rows.users, entry.subject));
    if (noun == u"organization")
        return owner(OwnerKind::Organization,
                     named(PageKind::People, rows.organizations, entry.subject));
    if (noun == u"provider")
        return named(PageKind::Providers, rows.providers, entry.subject);
    if (entry.action == u"model.import")
        return named(PageKind::Providers, rows.providers, entry.subject);
    if (noun == u"model" || noun == u"alias")
        return ofPage(PageKind::Models);
    if (noun == u"limit")
        return ofPage(PageKind::Limits);
    if (noun == u"settings")
        return ofPage(PageKind::Settings);
    if (noun == u"requests")
        return ofPage(PageKind::Live);
    return std::nullopt;
}

} // namespace orchestris
