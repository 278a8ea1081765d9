// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagereport.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QSet>

#include <array>

namespace orchestris {

/// The values that conditions leave over of each dimension.
class UsageConditions
{
public:
    explicit UsageConditions(const QList<UsageCondition> &conditions);

    [[nodiscard]] bool allow(UsageDimension dimension, const QByteArray &value) const
    {
        const auto &wanted = m_wanted[size_t(dimension)];
        return !wanted || wanted->contains(value);
    }
    /// What is wanted of a dimension; absent: everything.
    [[nodiscard]] const std::optional<QSet<QByteArray>> &wanted(UsageDimension dimension) const
    {
        return m_wanted[size_t(dimension)];
    }
    [[nodiscard]] QList<UsageDimension> dimensions() const; ///< those that something is asked of

private:
    std::array<std::optional<QSet<QByteArray>>, UsageDimensions> m_wanted;
};

/// The columns of rollup_series that say a dimension's value, and the value of the row that the
/// statement stands on, taken from the next columns.
[[nodiscard]] QByteArray seriesColumns(UsageDimension dimension);
[[nodiscard]] QByteArray takeSeriesValue(Statement &statement, UsageDimension dimension);

/// Which group each series belongs to: one for each value of a dimension, or one for all. Groups
/// are numbered as they are met.
class SeriesGroups
{
public:
    explicit SeriesGroups(std::optional<UsageDimension> groupBy)
        : m_groupBy(groupBy)
    {
    }

    /// Reads all series that fit.
    [[nodiscard]] Result<void> read(Database &database, const UsageConditions &conditions);

    /// The group; -1: the series does not fit.
    [[nodiscard]] int groupOf(qint64 series) const
    {
        return series > 0 && size_t(series) < m_groups.size() ? m_groups[size_t(series)] : -1;
    }
    /// The group of a value of `groupBy`, a new one if need be.
    int groupOfValue(const QByteArray &value);
    [[nodiscard]] const std::vector<QByteArray> &values() const { return m_values; } ///< by group
    /// Whether there is no series that fits.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    std::optional<UsageDimension> m_groupBy;
    std::vector<int> m_groups; // by series, which are numbered from 1 on
    std::vector<QByteArray> m_values;
    QHash<QByteArray, int> m_groupOfValue;
    bool m_isEmpty = true;
};

} // namespace orchestris
