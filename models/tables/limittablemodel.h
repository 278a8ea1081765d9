// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/snapshot.h"
#include "models/tables/rowtablemodel.h"

#include <optional>

namespace orchestris {

/// A limit as the table shows it.
struct LimitRow {
    Limit limit;
    QString subject;            ///< the name of whose use it counts; empty: gone
    std::optional<qint64> used; ///< in its present window; absent: kept in the gateway's memory
};

[[nodiscard]] inline Id rowId(const LimitRow &row)
{
    return row.limit.id;
}

/// The limits with what was used of them. `clock` must outlive the model.
class LimitTableModel final : public RowTableModel<LimitRow>
{
    Q_OBJECT
public:
    enum Column {
        Subject,
        SubjectKind,
        ModelName,
        Metric,
        Amount,
        Used,
        Share, ///< with a bar
        Resets,
        Mode,
        Action,
        ColumnCount
    };

    explicit LimitTableModel(const Clock &clock, QObject *parent = nullptr);

    /// Uses of windows that are over by now count as 0.
    [[nodiscard]] static QList<LimitRow> rowsOf(const Snapshot &snapshot,
                                                const QList<LimitUse> &uses, qint64 nowUs);
    /// Times until a window ends depend on the clock: call now and then while shown.
    void refreshTimes() { touch(Resets, Resets); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LimitRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const LimitRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LimitRow &row, int column) const;

    const Clock &m_clock;
};

/// 1 = all of it; 0 if nobody knows what was used. What is used of nothing is all of it.
[[nodiscard]] double shareUsed(const LimitRow &row);
/// Good, a warning from four fifths on, bad when it refuses.
[[nodiscard]] Tone shareTone(const LimitRow &row);

} // namespace orchestris
