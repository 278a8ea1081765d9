// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/aliasroute.h"
#include "models/domain/usagereport.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// An alias as the table shows it.
struct AliasRow {
    ModelAlias alias;
    AliasRoute route;
    QStringList keys;              ///< names of those that may call it
    std::optional<UsageSums> used; ///< of the span; absent: not known yet
};

[[nodiscard]] inline Id rowId(const AliasRow &row)
{
    return row.alias.id;
}

/// The aliases, in the order they are given.
class AliasTableModel final : public RowTableModel<AliasRow>
{
    Q_OBJECT
public:
    enum Column { Name, State, Targets, Keys, Requests, Cost, ColumnCount };

    using RowTableModel<AliasRow>::RowTableModel;

    /// By name. `used` is a report by alias; null: not known yet.
    [[nodiscard]] static QList<AliasRow> rowsOf(const Snapshot &snapshot,
                                                const QList<TargetHealth> &health,
                                                const QList<StoredProbe> &probes,
                                                const UsageReport *used);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const AliasRow &row, int column) const;
    [[nodiscard]] QString toolTip(const AliasRow &row, int column) const;
};

/// The names of the active keys that may call this alias or direct ID.
[[nodiscard]] QStringList keysThatMayCall(const Snapshot &snapshot, const QString &name);
/// The sums of the group of that value; all zero if there is none; absent without a report.
[[nodiscard]] std::optional<UsageSums> sumsOfGroup(const UsageReport *report,
                                                   const QByteArray &value);

} // namespace orchestris
