// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricechange.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

[[nodiscard]] inline Id rowId(const PriceChange &change)
{
    return change.modelId;
}

/// What a price list would change.
class PriceChangeTableModel final : public RowTableModel<PriceChange>
{
    Q_OBJECT
public:
    enum Column {
        ModelName,
        Current,
        Listed,
        Keys,
        Aliases,
        Requests,
        Cost,
        Would,
        Difference,
        ColumnCount
    };

    explicit PriceChangeTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const PriceChange &change, int column);
    [[nodiscard]] static QVariant sortValue(const PriceChange &change, int column);
    [[nodiscard]] static QString tip(const PriceChange &change, int column);
};

} // namespace orchestris
