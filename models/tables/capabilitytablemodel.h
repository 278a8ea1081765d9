// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A capability, and what a probe has found out about it so far.
struct CapabilityRow {
    Capability capability = Capability::ModelList;
    std::optional<CapabilityFinding> finding; ///< absent: not known yet
};

[[nodiscard]] inline Id rowId(const CapabilityRow &row)
{
    return Id(row.capability) + 1;
}

/// The table that a probe fills.
class CapabilityTableModel final : public RowTableModel<CapabilityRow>
{
    Q_OBJECT
public:
    enum Column { Name, There, Status, Time, Seen, ColumnCount };

    using RowTableModel<CapabilityRow>::RowTableModel;

    /// A row for each capability that a probe of such a provider looks at, none known.
    [[nodiscard]] static QList<CapabilityRow> pending(ProviderKind kind);
    /// The rows with this finding in its place.
    [[nodiscard]] static QList<CapabilityRow> with(QList<CapabilityRow> rows,
                                                   const CapabilityFinding &finding);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const CapabilityRow &row, int column);
};

/// For people: "Chat Completions, streamed".
[[nodiscard]] QString capabilityText(Capability capability);

} // namespace orchestris
