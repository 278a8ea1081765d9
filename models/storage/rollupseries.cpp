// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupseries.h"

namespace orchestris {

UsageConditions::UsageConditions(const QList<UsageCondition> &conditions)
{
    for (const UsageCondition &condition : conditions) {
        QSet<QByteArray> values(condition.values.begin(), condition.values.end());
        auto &wanted = m_wanted[size_t(condition.dimension)];
        if (wanted)
            wanted->intersect(values);
        else
            wanted = std::move(values);
    }
}

QList<UsageDimension> UsageConditions::dimensions() const
{
    QList<UsageDimension> found;
    for (int dimension = 0; dimension < UsageDimensions; ++dimension) {
        if (m_wanted[size_t(dimension)])
            found.append(static_cast<UsageDimension>(dimension));
    }
    return found;
}

QByteArray seriesColumns(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
        return QByteArrayLiteral("owner_kind");
    case UsageDimension::Organization:
        return QByteArrayLiteral("organization_id");
    case UsageDimension::User:
        return QByteArrayLiteral("user_id");
    case UsageDimension::Key:
        return QByteArrayLiteral("key_id");
    case UsageDimension::Alias:
        return QByteArrayLiteral("alias");
    case UsageDimension::Model:
        return QByteArrayLiteral("provider, upstream_model");
    case UsageDimension::Provider:
        return QByteArrayLiteral("provider");
    case UsageDimension::Endpoint:
        return QByteArrayLiteral("endpoint");
    case UsageDimension::Program:
        return QByteArrayLiteral("program");
    case UsageDimension::Status:
        break;
    }
    return QByteArrayLiteral("status_class");
}

QByteArray takeSeriesValue(Statement &statement, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind: {
        const auto kind = static_cast<OwnerKind>(statement.number());
        return kind == OwnerKind::None           ? QByteArrayLiteral("none")
               : kind == OwnerKind::Organization ? QByteArrayLiteral("organization")
                                                 : QByteArrayLiteral("user");
    }
    case UsageDimension::Organization:
    case UsageDimension::User:
    case UsageDimension::Key:
        return QByteArray::number(statement.number());
    case UsageDimension::Model: {
        const QByteArray provider = statement.text();
        const QByteArray model = statement.text();
        return provider.isEmpty() ? QByteArray() : QByteArray(provider + '/' + model);
    }
    case UsageDimension::Alias:
    case UsageDimension::Provider:
    case UsageDimension::Endpoint:
    case UsageDimension::Program:
        return statement.text();
    case UsageDimension::Status:
        break;
    }
    const qint64 status = std::clamp<qint64>(statement.number(), 0, StatusClasses - 1);
    return statusClassName(static_cast<StatusClass>(status));
}

int SeriesGroups::groupOfValue(const QByteArray &value)
{
    const auto found = m_groupOfValue.constFind(value);
    if (found != m_groupOfValue.cend())
        return *found;
    const int group = int(m_values.size());
    m_values.push_back(value);
    m_groupOfValue.insert(value, group);
    return group;
}

Result<void> SeriesGroups::read(Database &database, const UsageConditions &conditions)
{
    const QList<UsageDimension> asked = conditions.dimensions();
    QByteArray columns = "id";
    for (const UsageDimension dimension : asked)
        columns += ", " + seriesColumns(dimension);
    if (m_groupBy)
        columns += ", " + seriesColumns(*m_groupBy);
    Statement statement(database, "SELECT " + columns + " FROM rollup_series ORDER BY id");
    while (statement.next()) {
        const auto id = size_t(statement.number());
        bool isWanted = true;
        for (const UsageDimension dimension : asked)
            isWanted =
                conditions.allow(dimension, takeSeriesValue(statement, dimension)) && isWanted;
        if (!isWanted)
            continue;
        if (id >= m_groups.size())
            m_groups.resize(std::max(id + 1, m_groups.size() * 2), -1);
        m_groups[id] =
            groupOfValue(m_groupBy ? takeSeriesValue(statement, *m_groupBy) : QByteArray());
        m_isEmpty = false;
    }
    return statement.end();
}

} // namespace orchestris
