// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/aliasroute.h"
#include "models/domain/usagereport.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A model as the table shows it.
struct ModelRow {
    Model model;
    QString directId;
    TargetStanding standing = TargetStanding::Ready;
    QStringList aliases;           ///< that lead to it
    std::optional<UsageSums> used; ///< of the span; absent: not known yet
};

[[nodiscard]] inline Id rowId(const ModelRow &row)
{
    return row.model.id;
}

/// The models, in the order they are given.
class ModelTableModel final : public RowTableModel<ModelRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        State,
        Input,
        Cached,
        Output,
        Source,
        Context,
        MaximumOutput,
        Aliases,
        Requests,
        Cost,
        ColumnCount
    };

    using RowTableModel<ModelRow>::RowTableModel;

    /// By direct ID. `used` is a report by model; null: not known yet.
    [[nodiscard]] static QList<ModelRow>
    rowsOf(const Snapshot &snapshot, const QList<TargetHealth> &health, const UsageReport *used);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ModelRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const ModelRow &row, int column) const;
    [[nodiscard]] QString toolTip(const ModelRow &row, int column) const;
};

} // namespace orchestris
