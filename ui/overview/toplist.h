// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/uicontext.h"

#include <QFrame>

class QLabel;

namespace orchestris {

class BarRow;

/// By what use is compared.
enum class UsageMeasure : int { Cost, Tokens, Requests };

/// The values of one dimension that used most, each with a bar and a link.
class TopList final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int Rows = 5;

    TopList(const UiContext &context, UsageDimension dimension, const QString &title,
            QWidget *parent = nullptr);

    [[nodiscard]] UsageDimension dimension() const { return m_dimension; }
    /// Grouped by the dimension.
    void setReport(const UsageReport &report);
    void setMeasure(UsageMeasure measure);

Q_SIGNALS:
    void chosen(const QByteArray &value); ///< as UsageDimension says it

private:
    void show();
    [[nodiscard]] qint64 amountOf(const UsageSums &sums) const;
    [[nodiscard]] QString amountText(qint64 amount) const;
    [[nodiscard]] QString nameOf(const UsageGroup &group) const;

    UiContext m_context;
    const UsageDimension m_dimension;
    UsageMeasure m_measure = UsageMeasure::Cost;
    std::vector<UsageGroup> m_groups; // their sums only
    UsageSums m_total;
    QList<BarRow *> m_rows;
    QByteArrayList m_values; // of the rows
    QLabel *m_rest;
};

} // namespace orchestris
