// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/clock.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

[[nodiscard]] inline Id rowId(const Anomaly &anomaly)
{
    return anomaly.id;
}

/// What left its habit. `clock` must outlive the model.
class AnomalyTableModel final : public RowTableModel<Anomaly>
{
    Q_OBJECT
public:
    enum Column { What, Subject, Observed, Usual, Ratio, Since, State, Requests, ColumnCount };

    explicit AnomalyTableModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Anomaly &anomaly, int column) const;
    [[nodiscard]] static QVariant sortValue(const Anomaly &anomaly, int column);

    const Clock &m_clock;
};

} // namespace orchestris
