// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// What of a model's or a key's use was lost: money, or parts of prompts.
struct WasteRow {
    QByteArray value; ///< as UsageDimension says it
    QString label;
    UsageSums sums;

    [[nodiscard]] Nanos wastedNanos() const
    {
        return sums.leftNanos + sums.cutNanos + sums.retryNanos;
    }
    /// All that was paid, tries that were given up too.
    [[nodiscard]] Nanos paidNanos() const { return sums.costNanos + sums.retryNanos; }
};
[[nodiscard]] Id rowId(const WasteRow &row);

/// Which of it is shown.
enum class WasteView { Spend, Truncation };

/// Wasted spend, or prompts that were silently cut, by model or key.
class WasteTableModel final : public RowTableModel<WasteRow>
{
    Q_OBJECT
public:
    enum SpendColumn { Name, Left, Cut, Retries, Wasted, Cost, Share, SpendColumns };
    enum TruncationColumn { Model, Truncated, Requests, TruncatedShare, TruncationColumns };

    explicit WasteTableModel(WasteView view, QObject *parent = nullptr);

    /// The groups of which something was lost.
    [[nodiscard]] static QList<WasteRow> rowsOf(const UsageReport &report, WasteView view);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const WasteRow &row, int column) const;
    [[nodiscard]] double number(const WasteRow &row, int column) const;

    const WasteView m_view;
};

} // namespace orchestris
