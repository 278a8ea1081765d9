// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/telemetry.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A target as the table shows it.
struct TelemetryRow {
    TargetTelemetry target;
    QByteArray directId;
    CircuitState circuit = CircuitState::Closed; ///< now
};
[[nodiscard]] Id rowId(const TelemetryRow &row);

/// How each model of each provider did.
class TelemetryTableModel final : public RowTableModel<TelemetryRow>
{
    Q_OBJECT
public:
    enum Column {
        Target,
        Attempts,
        Failures,
        Retries,
        P50,
        P95,
        P99,
        First50,
        First95,
        Speed,
        Circuit,
        ColumnCount
    };
    /// QVariantList, of column Failures: for each kind a QVariantList of the slot of its colour and
    /// how many.
    static constexpr int PartsRole = Qt::UserRole + 100;

    explicit TelemetryTableModel(QObject *parent = nullptr);

    [[nodiscard]] static QList<TelemetryRow> rowsOf(const TelemetryReport &report,
                                                    const QList<TargetHealth> &health);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static qint64 number(const TelemetryRow &row, int column);
    [[nodiscard]] static QString text(const TelemetryRow &row, int column);
    [[nodiscard]] static QString tip(const TelemetryRow &row, int column);
};

} // namespace orchestris
