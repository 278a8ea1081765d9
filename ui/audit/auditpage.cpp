// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpage.h"

#include "models/tables/audittablemodel.h"
#include "models/tables/format.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/audit/auditpane.h"
#include "ui/consolebackend.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

AuditPage::AuditPage(const UiContext &context)
    : Page(context, tr("Audit"), Glyph::Audit)
    , m_model(new AuditTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Filter the changes that are loaded")))
    , m_count(makeLabel("caption"))
    , m_verify(makeButton("primary", tr("&Verify"), Glyph::Check))
    , m_more(makeButton("flat", tr("&Load older changes")))
    , m_pane(new AuditPane(context.theme))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Audit, tr("No changes yet"),
        tr("Every change of keys, people, limits, providers, models and settings appears here: who "
           "made it, when, and what was before."),
        {});
    empty->setActionVisible(false);
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("audit"));
    table->setPrimaryColumn(AuditTableModel::Action);
    table->sortByColumn(AuditTableModel::When, Qt::DescendingOrder);
    table->setColumnRules({{112, 0}, {100, 1}, {100, 0}, {170, 1}, {130, 2}, {180, 5}});
    table->setDropOrder(
        {AuditTableModel::Change, AuditTableModel::Program, AuditTableModel::Actor});
    table->remember(context.settings, QStringLiteral("audit"));
    table->setAccessibleName(tr("Changes"));
    m_pane->setObjectName(QStringLiteral("auditPane"));
    buildTools();
    buildFooter();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_pane);
    content()->addLayout(row, 1);

    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(table, &DataTable::selectionMoved, this, &AuditPage::showSelected);
    connect(m_pane, &SidePane::dismissed, table, [table] {
        table->clearSelection();
        table->setFocus();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AuditPage::updateFooter);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AuditPage::updateFooter);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void AuditPage::buildTools()
{
    m_search->setFixedWidth(320);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setToolTip(tr("See whether an entry was altered, removed or put in"));
    rightOfHeader()->addWidget(m_verify);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search);
    tools->addStretch(1);
    content()->addLayout(tools);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
}

void AuditPage::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(10, 4, 4, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_more);
    m_card->addFooter(footer);
    m_more->setObjectName(QStringLiteral("loadMore"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (!m_entries.isEmpty())
            load(m_entries.last().id);
    });
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void AuditPage::refresh()
{
    load(0);
}

bool AuditPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void AuditPage::load(Id beforeId)
{
    m_query = std::make_unique<QObject>();
    m_more->setEnabled(false);
    m_card->setLoading(m_entries.isEmpty());
    context().backend.listAudit(beforeId, m_query.get(),
                                [this, beforeId](const Result<QList<AuditEntry>> &listed) {
                                    m_more->setEnabled(true);
                                    m_card->setLoading(false);
                                    if (!listed) {
                                        showError(listed.error());
                                        return;
                                    }
                                    take(*listed, beforeId);
                                });
}

void AuditPage::take(const QList<AuditEntry> &listed, Id beforeId)
{
    const bool isPage = listed.size() >= ConsoleBackend::AuditPage;
    const Id oldest = listed.isEmpty() ? 0 : listed.last().id;
    QList<AuditEntry> older; // loaded before, and nothing is missing between
    if (beforeId == 0 && isPage && !m_entries.isEmpty() && m_entries.first().id >= oldest - 1) {
        for (const AuditEntry &entry : std::as_const(m_entries)) {
            if (entry.id < oldest)
                older.append(entry);
        }
    }
    if (older.isEmpty())
        m_atEnd = !isPage;
    m_entries = beforeId == 0 ? listed + older : m_entries + listed;
    m_model->setRows(m_entries);
    updateFooter();
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    m_verify->setText(tr("Verifying…"));
    context().backend.verifyAudit(this, [this](const Result<AuditVerdict> &verdict) {
        m_verify->setEnabled(true);
        m_verify->setText(tr("&Verify"));
        if (verdict)
            tell(*verdict);
        else
            showError(verdict.error());
    });
}

void AuditPage::tell(const AuditVerdict &verdict)
{
    if (!verdict.problem.isEmpty()) {
        showError(
            {ErrorCode::Conflict, tr("The chain is broken at number %1. %2")
                                      .arg(format::count(verdict.firstBad), verdict.problem)});
        m_card->table()->selectId(verdict.firstBad);
        return;
    }
    if (verdict.entries == 0) {
        showDone(tr("There are no changes yet: there is nothing that could have been altered."));
        return;
    }
    const QString whole = tr("The chain is whole: none of %n change(s) was altered or removed.",
                             nullptr, int(verdict.entries));
    const bool atHand = !m_entries.isEmpty() && m_entries.first().id == verdict.entries;
    showDone(atHand ? whole + u' '
                          + tr("To see later that none was cut off at the end, note the number %1 "
                               "and its hash's begin %2.")
                                .arg(m_entries.first().id)
                                .arg(QString::fromLatin1(m_entries.first().hash.toHex().left(16)))
                    : whole);
}

void AuditPage::showSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        m_pane->show(m_model->row(row));
}

void AuditPage::updateFooter()
{
    const int shown = m_filter->rowCount();
    const int loaded = m_model->rowCount();
    m_count->setText(
        shown == loaded
            ? tr("%n change(s)", nullptr, loaded)
            : tr("%1 of %2 loaded changes").arg(format::count(shown), format::count(loaded)));
    m_more->setVisible(!m_atEnd && loaded > 0);
}

} // namespace orchestris
