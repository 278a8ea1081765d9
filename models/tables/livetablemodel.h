// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/liverequest.h"
#include "models/domain/snapshot.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A running request as the table shows it.
struct LiveRow {
    LiveRequest request; ///< with its names
    qint64 beganUs = 0;  ///< by the steady clock
};

[[nodiscard]] inline Id rowId(const LiveRow &row)
{
    return row.request.record.id;
}

/// The requests that run, in the order they are given. `clock` must outlive the model.
class LiveTableModel final : public RowTableModel<LiveRow>
{
    Q_OBJECT
public:
    enum Column {
        Age,
        State,
        Key,
        Owner,
        ModelColumn,
        Provider,
        Tokens,
        Cost,
        Program,
        ColumnCount
    };

    explicit LiveTableModel(const Clock &clock, QObject *parent = nullptr);

    /// `requests` as they stand now.
    [[nodiscard]] static QList<LiveRow> rowsOf(const QList<LiveRequest> &requests,
                                               const Snapshot &snapshot, const Clock &clock);
    /// Ages go on by the clock: call now and then while shown.
    void refreshTimes() { touch(Age, Age); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LiveRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const LiveRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LiveRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace orchestris
