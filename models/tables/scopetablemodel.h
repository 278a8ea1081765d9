// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/effectivescope.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

struct ScopeRow {
    Id id = 0; ///< its place
    ScopedName name;
};

[[nodiscard]] inline Id rowId(const ScopeRow &row)
{
    return row.id;
}

/// What a key may really call, and why not the rest.
class ScopeTableModel final : public RowTableModel<ScopeRow>
{
    Q_OBJECT
public:
    enum Column { Name, Verdict, ColumnCount };

    using RowTableModel<ScopeRow>::RowTableModel;

    [[nodiscard]] static QList<ScopeRow> rowsOf(const QList<ScopedName> &names);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

namespace words {
/// "Allowed", or the first thing that stands between.
[[nodiscard]] QString scopeVerdict(const ScopedName &name);
/// Everything that stands between, a line each; of what is allowed: for what, and where it leads.
[[nodiscard]] QString scopeVerdictInFull(const ScopedName &name);
/// One sentence on how many a key with that scope could call.
[[nodiscard]] QString scopeCount(const QList<ScopedName> &names);
/// The same of an owner's keys.
[[nodiscard]] QString ownerScopeCount(const QList<ScopedName> &names);
/// Why nothing goes through the key whatever its scope is; empty: nothing stands between.
[[nodiscard]] QString keyBlock(const ApiKey &key, const Snapshot &snapshot, qint64 nowUs);
} // namespace words

} // namespace orchestris
