// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablecard.h"

#include "models/tables/tablefiltermodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace orchestris {

TableCard::TableCard(const ThemeController &theme, TableFilterModel *model, EmptyState *empty,
                     QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_table(new DataTable(theme))
    , m_stack(new QStackedWidget)
    , m_empty(empty)
    , m_noMatch(new EmptyState(theme, Glyph::Search, tr("Nothing matches"),
                               tr("Nothing here fits the search and the filter."),
                               tr("Clear the filter")))
{
    setRole(this, "card");
    m_table->setModel(model);
    m_table->setSortingEnabled(true);
    m_stack->addWidget(new WholeRows(m_table));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 2, 5, 6);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    connect(m_noMatch, &EmptyState::actionTriggered, this, &TableCard::clearFilterWanted);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableCard::choose);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableCard::choose);
    connect(model, &QAbstractItemModel::modelReset, this, &TableCard::choose);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableCard::choose);
    connect(model->sourceModel(), &QAbstractItemModel::rowsInserted, this, &TableCard::choose);
    connect(model->sourceModel(), &QAbstractItemModel::rowsRemoved, this, &TableCard::choose);
    choose();
}

void TableCard::setLoading(bool loading)
{
    m_loading = loading;
    choose();
}

bool TableCard::showRow(qint64 id)
{
    if (!m_table->selectId(id)) {
        Q_EMIT clearFilterWanted();
        if (!m_table->selectId(id))
            return false;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void TableCard::addFooter(QWidget *footer)
{
    m_footer = footer;
    layout()->addWidget(footer);
    choose();
}

void TableCard::choose()
{
    const bool filled = m_model->rowCount() > 0 || m_loading;
    QWidget *shown = m_stack->widget(0);
    if (!filled)
        shown = m_model->isFiltering() && m_model->sourceModel()->rowCount() > 0
                    ? static_cast<QWidget *>(m_noMatch)
                    : m_empty;
    m_stack->setCurrentWidget(shown);
    if (m_footer)
        m_footer->setVisible(filled);
}

} // namespace orchestris
