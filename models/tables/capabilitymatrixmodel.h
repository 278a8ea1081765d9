// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/clock.h"
#include "models/domain/snapshot.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// What the last probe of one provider with one model found.
struct MatrixRow {
    Id number = 0; ///< stays with provider and model
    StoredProbe probe;
    QString provider;
};

[[nodiscard]] inline Id rowId(const MatrixRow &row)
{
    return row.number;
}

/// What providers and models can do, a line for each probe and a column for each capability.
/// `clock` must outlive the model.
class CapabilityMatrixModel final : public RowTableModel<MatrixRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        When,
        Chat,
        Streams,
        StreamUsage,
        Tools,
        Responses,
        Embeddings,
        Messages,
        ColumnCount
    };

    explicit CapabilityMatrixModel(const Clock &clock, QObject *parent = nullptr);

    /// Those of the configuration's providers, by name.
    [[nodiscard]] static QList<MatrixRow> rowsOf(const Snapshot &snapshot,
                                                 const QList<StoredProbe> &probes);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const MatrixRow &row, int column) const;
    [[nodiscard]] QString toolTip(const MatrixRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace orchestris
