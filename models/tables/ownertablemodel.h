// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/snapshot.h"
#include "models/tables/limitload.h"

#include <QHash>

namespace orchestris {

/// An organization or a user as the table shows it.
struct OwnerRow {
    OwnerKind kind = OwnerKind::Organization;
    Id id = 0;             ///< in its own table
    Id organizationId = 0; ///< of an organization its own
    QString name;
    QString organization; ///< its name
    bool enabled = true;
    bool organizationEnabled = true;
    bool endsRunning = false;
    Scope models;
    LoopGuardAction loopGuard = LoopGuardAction::Warn; ///< of organizations only
    int activeKeys = 0; ///< its own: of an organization not those of its users
    int keys = 0;
    int limits = 0;
    qint64 lastUsedAtUs = 0;            ///< of an organization also by its users' keys; 0: never
    std::optional<LimitRow> tightest{}; ///< of the limits that it meets
};

/// Unique over both kinds.
[[nodiscard]] constexpr Id ownerRowId(OwnerKind kind, Id id)
{
    return id * 2 + (kind == OwnerKind::User ? 1 : 0);
}
[[nodiscard]] inline Id rowId(const OwnerRow &row)
{
    return ownerRowId(row.kind, row.id);
}

/// Organizations and users in one table, so that one search finds both; sorted by organization
/// each is followed by its users.
class OwnerTableModel final : public RowTableModel<OwnerRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Kind,
        State,
        OrganizationName,
        Models,
        LoopGuard,
        Keys,
        Limits,
        LastUsed,
        Load, ///< with a bar: how much is used of the tightest limit
        ColumnCount
    };

    /// `clock` must outlive the model.
    explicit OwnerTableModel(const Clock &clock, QObject *parent = nullptr);

    /// Each organization with its users behind it, by name. `lastUsedUs` by the keys' numbers.
    [[nodiscard]] static QList<OwnerRow> rowsOf(const Snapshot &snapshot, qint64 nowUs,
                                                const LimitLoads &loads = {},
                                                const QHash<Id, qint64> &lastUsedUs = {});

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const OwnerRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const OwnerRow &row, int column) const;
    [[nodiscard]] QString toolTip(const OwnerRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace orchestris
