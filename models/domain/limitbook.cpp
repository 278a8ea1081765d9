// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitbook.h"

#include "models/domain/usagerecord.h"

#include <algorithm>

namespace orchestris {

LimitBook::LimitBook(const QList<Limit> &limits)
    : m_limits(limits.begin(), limits.end())
{
    for (const Limit &limit : m_limits)
        m_bySubject[size_t(limit.subject) & 3][limit.subjectId].push_back(&limit);
}

void LimitBook::append(std::vector<const Limit *> &found, LimitSubject subject, Id id) const
{
    const BySubject &limits = m_bySubject[size_t(subject)];
    if (const auto entry = limits.find(id); id != 0 && entry != limits.end())
        found.insert(found.end(), entry->second.begin(), entry->second.end());
}

std::vector<const Limit *> LimitBook::of(Id organization, Id user, Id key) const
{
    std::vector<const Limit *> found;
    append(found, LimitSubject::Organization, organization);
    append(found, LimitSubject::User, user);
    append(found, LimitSubject::Key, key);
    return found;
}

std::vector<const Limit *> LimitBook::of(const UsageRecord &record) const
{
    if (m_limits.empty())
        return {};
    std::vector<const Limit *> found = of(record.organizationId, record.userId, record.keyId);
    if (found.empty())
        return found;
    const QByteArray directId = record.provider + '/' + record.upstreamModel;
    std::erase_if(found,
                  [&](const Limit *limit) { return !countsModel(*limit, record.alias, directId); });
    return found;
}

bool countsModel(const Limit &limit, QByteArrayView alias, QByteArrayView directId)
{
    if (limit.model.isEmpty())
        return true;
    const QByteArray model = limit.model.toUtf8();
    return model == directId || (!alias.isEmpty() && model == alias);
}

} // namespace orchestris
