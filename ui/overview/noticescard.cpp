// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/noticescard.h"

#include "models/tables/noticetablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int EmptyHeight = 84; // a heading and a line

} // namespace

NoticesCard::NoticesCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(new NoticeTableModel(context.clock, this))
    , m_sorted(new TableFilterModel(this))
    , m_table(new DataTable(context.theme))
    , m_count(makeLabel("caption"))
    , m_empty(makeText("muted", tr("Nothing to look at. Limits that are nearly used up, and keys "
                                   "that repeat the same request, are noted here.")))
{
    setRole(this, "card");
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("notices"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(NoticeTableModel::When, Qt::DescendingOrder);
    m_table->setColumnRules({{110, 0}, {320, 6}, {130, 2}, {130, 2}});
    m_table->setDropOrder({NoticeTableModel::ModelName});
    m_table->remember(context.settings, QStringLiteral("notices"));
    m_table->setAccessibleName(tr("Notices"));
    m_table->setToolTip(tr("Enter shows the newest request of a notice"));
    m_rows = new WholeRows(m_table);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(11, 8, 11, 0);
    head->setSpacing(10);
    head->addWidget(makeLabel("heading", tr("Notices")));
    head->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 2, 5, 6);
    column->setSpacing(0);
    column->addLayout(head);
    m_empty->setContentsMargins(11, 6, 11, 10);
    column->addWidget(m_empty);
    column->addWidget(m_rows, 1);

    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const int row = m_model->rowOf(index.data(TableRole::RowId).toLongLong());
        if (row >= 0 && m_model->row(row).notice.requestId != 0)
            Q_EMIT requestWanted(m_model->row(row).notice.requestId);
    });
    connect(&context.backend, &ConsoleBackend::noticesChanged, this, &NoticesCard::refresh);
    updateWords();
}

void NoticesCard::refresh()
{
    m_query = std::make_unique<QObject>();
    m_context.backend.listNotices(m_query.get(), [this](const Result<QList<Notice>> &notices) {
        if (!notices) {
            Q_EMIT failed(notices.error());
            return;
        }
        m_model->setRows(NoticeTableModel::rowsOf(*notices, *m_context.backend.snapshot()));
        updateWords();
    });
}

void NoticesCard::updateWords()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : tr("%n notice(s)", nullptr, count));
    m_empty->setVisible(count == 0);
    m_rows->setVisible(count > 0);
    setMaximumHeight(count > 0 ? QWIDGETSIZE_MAX : EmptyHeight);
}

} // namespace orchestris
