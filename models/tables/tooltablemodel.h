// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowtablemodel.h"
#include "models/tools/tooldiagnosis.h"

namespace orchestris {

/// The row's id is its tool's number plus one: none is 0.
[[nodiscard]] inline Id rowId(const ToolReport &row)
{
    return Id(row.kind) + 1;
}

/// The agent tools of this machine, and how they are set up.
class ToolTableModel final : public RowTableModel<ToolReport>
{
    Q_OBJECT
public:
    enum Column { Name, State, ModelName, KeyName, File, ColumnCount };

    using RowTableModel<ToolReport>::RowTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ToolReport &row, int column) const;
};

} // namespace orchestris
