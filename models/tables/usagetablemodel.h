// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "models/tables/rowtablemodel.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace orchestris {

/// A group of a report, or all of them together.
struct UsageRow {
    Id id = 0; ///< TotalId: the sum of all
    QByteArray value;
    QString name;
    UsageSums sums;
    std::optional<qint64> p50Us;
    std::optional<qint64> p95Us;
    double share = 0; ///< of the whole cost, or of all requests where nothing cost anything
};

[[nodiscard]] inline Id rowId(const UsageRow &row)
{
    return row.id;
}

/// The groups of a report, with a row that sums them up. Main thread.
class UsageTableModel final : public RowTableModel<UsageRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Requests,
        Errors,
        Input,
        Cached,
        Output,
        Reasoning,
        Tokens,
        Cost,
        Share,
        Median,
        P95,
        Retries,
        ColumnCount
    };
    static constexpr Id TotalId = 1;

    explicit UsageTableModel(QObject *parent = nullptr);

    /// A group keeps its row, by its value, from one report to the next of the same dimension. No
    /// rows if there were no requests; only the sum without a dimension.
    void setReport(const UsageReport &report, std::optional<UsageDimension> groupBy);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// What a cell holds, to be read by programs: exact numbers, dollars, milliseconds.
    [[nodiscard]] static QString exact(const UsageRow &row, int column);
    /// The names of the columns, for files.
    [[nodiscard]] static QStringList exactHeaders();
    [[nodiscard]] static UsageRow summedUp(const UsageGroup &group, const QString &name,
                                           const UsageSums &whole);

private:
    std::optional<UsageDimension> m_groupBy;
    QHash<QByteArray, Id> m_ids;
};

/// Sorts the groups; the sum stays above them.
class UsageSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit UsageSortModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace orchestris
