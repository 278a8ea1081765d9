// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitsimulation.h"
#include "models/domain/snapshot.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// What a limit would have refused: of one key, or in one window.
struct SimulationRow {
    Id id = 0;    ///< its place
    QString name; ///< the key's name, or when the window began
    qint64 requests = 0;
    qint64 firstAtUs = 0;
    qint64 lastAtUs = 0; ///< of a key; 0: absent
    QString used; ///< of a key: what the refused requests used; of a window: what was used in it
};

[[nodiscard]] inline Id rowId(const SimulationRow &row)
{
    return row.id;
}

/// A simulation's result, by key or by window.
class SimulationTableModel final : public RowTableModel<SimulationRow>
{
    Q_OBJECT
public:
    enum class By { Key, Window };
    enum Column { Name, Requests, Used, First, Last, ColumnCount };

    explicit SimulationTableModel(By by, QObject *parent = nullptr);

    [[nodiscard]] static QList<SimulationRow> keyRows(const SimulationReport &report,
                                                      const Limit &limit, const Snapshot &snapshot);
    [[nodiscard]] static QList<SimulationRow> windowRows(const SimulationReport &report,
                                                         const Limit &limit);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const SimulationRow &row, int column) const;

    const By m_by;
};

} // namespace orchestris
