// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagetablecard.h"

#include "models/tables/separatedtext.h"
#include "models/tables/usagetablemodel.h"
#include "ui/look/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr int MostRows = 60; ///< beyond, the table scrolls by itself
constexpr int EmptyHeight = 220;

} // namespace

UsageTableCard::UsageTableCard(const ThemeController &theme, QSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_model(new UsageTableModel(this))
    , m_sorted(new UsageSortModel(this))
    , m_table(new DataTable(theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme, Glyph::Usage, tr("No requests in this time"),
                             tr("Requests, tokens, cost and latency appear here, by whatever they "
                                "are grouped."),
                             tr("&Show the last 12 months")))
    , m_nothingFits(new EmptyState(theme, Glyph::Search, tr("Nothing matches"),
                                   tr("No request in this time fits the filters."),
                                   tr("&Clear the filters")))
{
    setRole(this, "card");
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("groups"));
    m_table->setAccessibleName(tr("Groups"));
    m_table->setSortingEnabled(true);
    m_table->setPrimaryColumn(UsageTableModel::Name);
    m_table->sortByColumn(UsageTableModel::Cost, Qt::DescendingOrder);
    m_table->setColumnRules({{150, 6},
                             {84, 1},
                             {68, 1},
                             {70, 1},
                             {76, 1},
                             {74, 1},
                             {90, 1},
                             {74, 1},
                             {84, 1},
                             {68, 0},
                             {78, 1},
                             {78, 1},
                             {74, 1}});
    m_table->setDropOrder({UsageTableModel::Reasoning, UsageTableModel::Retries,
                           UsageTableModel::Cached, UsageTableModel::Input, UsageTableModel::Output,
                           UsageTableModel::Median});
    m_table->remember(settings, QStringLiteral("usage"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingFits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 2, 5, 6);
    column->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, &UsageTableCard::moreWanted);
    connect(m_nothingFits, &EmptyState::actionTriggered, this, &UsageTableCard::moreWanted);
    connect(m_table, &QTableView::activated, this, [this] {
        const UsageRow *row = selected();
        if (row && row->id != UsageTableModel::TotalId)
            Q_EMIT groupChosen(row->value, row->name);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsageTableCard::showMenu);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    copy->setWhatsThis(tr("Copy the table"));
    connect(copy, &QShortcut::activated, this, &UsageTableCard::copyWanted);
    fit();
}

void UsageTableCard::setReport(const UsageReport &report, std::optional<UsageDimension> groupBy,
                               bool isFiltered)
{
    m_model->setReport(report, groupBy);
    QWidget *shown = m_table;
    if (m_model->rowCount() == 0)
        shown = isFiltered ? m_nothingFits : m_empty;
    m_stack->setCurrentWidget(shown);
    fit();
}

void UsageTableCard::fit()
{
    const int rows = std::min(m_model->rowCount(), MostRows);
    m_stack->setFixedHeight(rows == 0 ? EmptyHeight
                                      : Metrics::HeaderHeight + rows * Metrics::RowHeight + 2);
}

const UsageRow *UsageTableCard::selected() const
{
    const int row = m_model->rowOf(m_table->selectedId());
    return row < 0 ? nullptr : &m_model->row(row);
}

void UsageTableCard::showMenu(const QPoint &place)
{
    const UsageRow *row = selected();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isGroup = row && row->id != UsageTableModel::TotalId;
    if (isGroup) {
        connect(menu->addAction(tr("&Only this")), &QAction::triggered, this,
                [this, value = row->value, name = row->name] { Q_EMIT groupChosen(value, name); });
        connect(menu->addAction(tr("Show its &requests")), &QAction::triggered, this,
                [this, value = row->value] { Q_EMIT requestsWanted(value); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("&Copy the table")), &QAction::triggered, this,
            &UsageTableCard::copyWanted);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

QString UsageTableCard::text() const
{
    QString all = tsvLine(UsageTableModel::exactHeaders());
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const UsageRow &row = m_model->row(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
        QStringList cells;
        for (int column = 0; column < UsageTableModel::ColumnCount; ++column)
            cells.append(UsageTableModel::exact(row, column));
        all += tsvLine(cells);
    }
    return all;
}

} // namespace orchestris
