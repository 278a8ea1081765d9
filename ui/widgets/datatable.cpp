// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datatable.h"

#include "models/tables/tablerole.h"
#include "ui/look/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>

namespace orchestris {

DataTable::DataTable(const ThemeController &theme, QWidget *parent)
    : QTableView(parent)
{
    auto *header = new TableHeader(theme, this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Metrics::RowHeight);
    verticalHeader()->setMinimumSectionSize(Metrics::RowHeight);
    setItemDelegate(new TableDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::shareWidth);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // Not what is hidden or comes back: the header does that, too, when rows change places.
        if (!m_sharing && before > 0 && after > 0)
            m_resizedByHand = true;
    });
}

DataTable::~DataTable()
{
    if (!m_settings)
        return;
    m_sharing = true;
    bringBackColumns();
    m_settings->setValue(m_settingsKey + QStringLiteral("/columns"),
                         horizontalHeader()->saveState());
    m_settings->setValue(m_settingsKey + QStringLiteral("/byHand"), m_resizedByHand);
}

void DataTable::setColumnRules(const QList<ColumnRule> &rules)
{
    m_rules = rules;
    shareWidth();
}

void DataTable::remember(QSettings &settings, const QString &name)
{
    m_settings = &settings;
    m_settingsKey = QStringLiteral("tables/") + name;
    const QByteArray state =
        settings.value(m_settingsKey + QStringLiteral("/columns")).toByteArray();
    m_sharing = true;
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_sharing = false;
    m_resizedByHand =
        restored && settings.value(m_settingsKey + QStringLiteral("/byHand")).toBool();
    shareWidth();
}

void DataTable::setDropOrder(const QList<int> &columns)
{
    m_dropOrder = columns;
    shareWidth();
}

int DataTable::leastWidth(int column) const
{
    return std::max(m_rules[column].minimum, horizontalHeader()->sectionSizeHint(column));
}

void DataTable::bringBackColumns()
{
    for (const int column : std::exchange(m_putAway, {}))
        setColumnHidden(column, false);
}

void DataTable::dropColumns()
{
    bringBackColumns();
    int least = 0;
    for (int i = 0; i < m_rules.size(); ++i)
        least += isColumnHidden(i) ? 0 : leastWidth(i);
    for (const int column : std::as_const(m_dropOrder)) {
        if (least <= viewport()->width())
            return;
        if (isColumnHidden(column))
            continue;
        setColumnHidden(column, true);
        m_putAway.append(column);
        least -= leastWidth(column);
    }
}

qint64 DataTable::selectedId() const
{
    const QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? 0 : rows.first().data(TableRole::RowId).toLongLong();
}

QList<qint64> DataTable::selectedIds() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(TableRole::RowId).toLongLong());
    return ids;
}

bool DataTable::selectId(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(TableRole::RowId).toLongLong() != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void DataTable::shareWidth()
{
    QHeaderView *header = horizontalHeader();
    if (m_resizedByHand || m_sharing || m_rules.size() != header->count())
        return;
    m_sharing = true;
    dropColumns();
    int least = 0;
    int shares = 0;
    for (int i = 0; i < m_rules.size(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        least += leastWidth(i);
        shares += m_rules[i].share;
    }
    int rest = std::max(0, viewport()->width() - least);
    for (int i = 0; i < m_rules.size(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const int extra = shares > 0 ? rest * m_rules[i].share / shares : 0;
        rest -= extra;
        shares -= m_rules[i].share;
        header->resizeSection(i, leastWidth(i) + extra);
    }
    m_sharing = false;
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(indexAt(event->position().toPoint()).row());
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // pages copy what is useful, not the current cell
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void DataTable::showHeaderMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 1; i < model()->columnCount(); ++i) {
        QAction *action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i) || m_putAway.contains(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_sharing = true;
            m_putAway.removeAll(i);
            setColumnHidden(i, !shown);
            m_sharing = false;
            shareWidth();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit the columns")), &QAction::triggered, this, [this] {
        m_resizedByHand = false;
        shareWidth();
    });
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

WholeRows::WholeRows(DataTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    table->setParent(this);
    table->viewport()->installEventFilter(this);
    setMinimumHeight(Metrics::HeaderHeight + 2 * Metrics::RowHeight);
    setFocusProxy(table);
}

QSize WholeRows::sizeHint() const
{
    return {640, Metrics::HeaderHeight + 8 * Metrics::RowHeight};
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool WholeRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit(); // a horizontal scroll bar came or went
    return QWidget::eventFilter(watched, event);
}

void WholeRows::fit()
{
    const int besides = m_table->height() - m_table->viewport()->height();
    const int rest = std::max(0, height() - besides) % Metrics::RowHeight;
    const QRect wanted(0, 0, width(), height() - rest);
    if (m_table->geometry() != wanted)
        m_table->setGeometry(wanted);
}

} // namespace orchestris
