// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/snapshot.h"
#include "models/tables/limitload.h"

namespace orchestris {

/// A key as the table shows it.
struct KeyRow {
    ApiKey key;
    QString owner;                      ///< the organization's or the user's name
    std::optional<LimitRow> tightest{}; ///< of the limits that it meets
};

[[nodiscard]] inline Id rowId(const KeyRow &row)
{
    return row.key.id;
}

/// The keys, in the order they are given. `clock` must outlive the model.
class KeyTableModel final : public RowTableModel<KeyRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        State,
        Owner,
        OwnerKindColumn,
        Models,
        Tags,
        Created,
        Expires,
        LastUsed,
        Load, ///< with a bar: how much is used of the tightest limit
        ColumnCount
    };

    explicit KeyTableModel(const Clock &clock, QObject *parent = nullptr);

    /// `keys` with their owners' names, newest first.
    [[nodiscard]] static QList<KeyRow> rowsOf(const QList<ApiKey> &keys, const Snapshot &snapshot,
                                              const LimitLoads &loads = {});
    [[nodiscard]] KeyState state(int row) const;
    /// States and relative times depend on the clock: call now and then while shown.
    void refreshTimes();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const KeyRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const KeyRow &row, int column) const;
    [[nodiscard]] QString toolTip(const KeyRow &row, int column) const;

    const Clock &m_clock;
};

/// "Everything", "default-agent", "3 models".
[[nodiscard]] QString scopeText(const Scope &scope);
[[nodiscard]] QString keyStateText(KeyState state); ///< for people: "Active", …
[[nodiscard]] Tone keyStateTone(KeyState state);

} // namespace orchestris
