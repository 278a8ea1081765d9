// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace orchestris {

/// Sorts by TableRole::Sort and lets through the rows that hold every word of a text (without
/// regard to case, anywhere in TableRole::Search) and whose outcome fits.
class TableFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TableFilterModel(QObject *parent = nullptr);

    void setText(const QString &text);
    void setOutcomes(OutcomeFilter outcomes);
    /// Rows that must fit besides; an empty function: all do.
    void setCondition(std::function<bool(const QModelIndex &)> fits);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::function<bool(const QModelIndex &)> m_fits;
    OutcomeFilter m_outcomes = OutcomeFilter::All;
};

} // namespace orchestris
