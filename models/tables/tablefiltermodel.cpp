// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tablefiltermodel.h"

#include <algorithm>

namespace orchestris {

TableFilterModel::TableFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TableRole::Sort);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void TableFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilterModel::setOutcomes(OutcomeFilter outcomes)
{
    m_outcomes = outcomes;
    invalidateFilter();
}

void TableFilterModel::setCondition(std::function<bool(const QModelIndex &)> fits)
{
    m_fits = std::move(fits);
    invalidateFilter();
}

bool TableFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_fits || m_outcomes != OutcomeFilter::All;
}

bool TableFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_outcomes != OutcomeFilter::All) {
        const auto outcome = Outcome(index.data(TableRole::OutcomeOf).toInt());
        const Outcome wanted =
            m_outcomes == OutcomeFilter::Errors ? Outcome::Failed : Outcome::Running;
        if (outcome != wanted)
            return false;
    }
    if (m_fits && !m_fits(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(TableRole::Search).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace orchestris
