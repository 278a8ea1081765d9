// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpage.h"

#include "models/domain/clock.h"
#include "models/tables/audittablemodel.h"
#include "models/tables/format.h"
#include "models/tables/sentences.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/audit/auditfilters.h"
#include "ui/audit/auditpane.h"
#include "ui/consolebackend.h"
#include "ui/settingssource.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>

namespace orchestris {

AuditPage::AuditPage(const UiContext &context)
    : Page(context, PageKind::Audit)
    , m_model(new AuditTableModel(context.clock, this))
    , m_sorted(new TableFilterModel(this))
    , m_filters(new AuditFilters(context))
    , m_empty(new EmptyState(context.theme, Glyph::Audit, {}, {}, tr("Clear the filters")))
    , m_count(makeLabel("caption"))
    , m_verify(makeButton("primary", tr("&Verify"), Glyph::Check))
    , m_export(makeButton(nullptr, tr("E&xport…"), Glyph::Download))
    , m_more(makeButton("flat", tr("&Load older changes")))
    , m_pane(new AuditPane(context))
    , m_job(new JobBar)
{
    buildTable();
    m_pane->setObjectName(QStringLiteral("auditPane"));
    buildTools();
    buildFooter();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_pane);
    content()->addLayout(row, 1);
    connectAll();
    updateFooter();
}

void AuditPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_card = new TableCard(context().theme, m_sorted, m_empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("audit"));
    table->setPrimaryColumn(AuditTableModel::Action);
    table->sortByColumn(AuditTableModel::When, Qt::DescendingOrder);
    table->setColumnRules({{112, 0}, {100, 1}, {100, 0}, {170, 1}, {130, 2}, {180, 5}});
    table->setDropOrder(
        {AuditTableModel::Change, AuditTableModel::Program, AuditTableModel::Actor});
    table->remember(context().settings, QStringLiteral("audit"));
    table->setAccessibleName(tr("Changes"));
}

void AuditPage::buildTools()
{
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setToolTip(tr("See whether an entry was altered, removed or put in"));
    m_export->setObjectName(QStringLiteral("exportAudit"));
    m_export->setToolTip(tr("All changes that are listed, and the older ones that fit, as CSV"));
    rightOfHeader()->addWidget(m_export);
    rightOfHeader()->addWidget(m_verify);
    content()->addWidget(m_job);
    content()->addWidget(m_filters);
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
}

void AuditPage::connectAll()
{
    DataTable *table = m_card->table();
    connect(m_filters, &AuditFilters::changed, this, [this] {
        m_filter = m_filters->filter();
        m_entries.clear();
        m_pane->dismiss();
        load(0);
    });
    connect(m_empty, &EmptyState::actionTriggered, m_filters, &AuditFilters::clearAll);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::chooseFile);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (!m_entries.isEmpty())
            load(m_entries.last().id);
    });
    connect(m_job, &JobBar::cancelled, this, [this] {
        finish();
        showDone(tr("That was ended."));
    });
    connect(table, &DataTable::selectionMoved, this, &AuditPage::showSelected);
    connect(m_pane, &AuditPane::placeWanted, this, &Page::placeWanted);
    connect(m_pane, &SidePane::dismissed, table, [table] {
        table->clearSelection();
        table->setFocus();
    });
    connect(&context().backend, &ConsoleBackend::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void AuditPage::refresh()
{
    m_filters->refresh();
    load(0);
}

bool AuditPage::focusSearch()
{
    m_filters->focusSearch();
    return true;
}

void AuditPage::load(Id beforeId)
{
    m_query = std::make_unique<QObject>();
    m_more->setEnabled(false);
    m_card->setLoading(m_entries.isEmpty());
    AuditFilter filter = m_filter;
    filter.beforeId = beforeId;
    context().program.listAudit(filter, m_query.get(),
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
    const bool isPage = listed.size() >= m_filter.limit;
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
    begin(tr("Verifying"));
    context().program.verifyAudit(
        m_work.get(), [this](double share) { m_job->setProgress(share); },
        [this](const Result<AuditVerdict> &verdict) {
            finish();
            if (verdict)
                tell(*verdict);
            else
                showError(verdict.error());
        });
}

void AuditPage::tell(const AuditVerdict &verdict)
{
    if (!verdict.problem.isEmpty()) {
        showError({ErrorCode::Conflict,
                   tr("The chain is broken at number %1. %2 All before it is whole. Keep a copy of "
                      "the database as it is, and compare it with the latest backup: what differs "
                      "was changed by hand.")
                       .arg(format::count(verdict.firstBad), verdict.problem)});
        showEntry(verdict.firstBad);
        return;
    }
    if (verdict.entries == 0) {
        showDone(tr("There are no changes yet: there is nothing that could have been altered."));
        return;
    }
    const QString whole = tr("The chain is whole: none of %Ln change(s) was altered or removed.",
                             nullptr, int(verdict.entries));
    showDone(words::sentences(
        {whole,
         tr("To see later that none was cut off at the end, note the number %1 and its hash's "
            "begin %2.")
             .arg(verdict.lastId)
             .arg(QString::fromLatin1(verdict.lastHash.toHex().left(16)))}));
}

/// Also where it is not loaded, or filtered away.
void AuditPage::showEntry(Id id)
{
    if (m_card->table()->selectId(id))
        return;
    m_query = std::make_unique<QObject>();
    AuditFilter filter;
    filter.beforeId = id + 1;
    filter.limit = 1;
    context().program.listAudit(filter, m_query.get(),
                                [this](const Result<QList<AuditEntry>> &listed) {
                                    m_more->setEnabled(true);
                                    if (listed && !listed->isEmpty())
                                        m_pane->show(listed->first());
                                });
}

void AuditPage::chooseFile()
{
    const QString day =
        QDateTime::fromMSecsSinceEpoch(context().clock.nowUs() / 1000).date().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Export"), QStringLiteral("audit-%1.csv").arg(day),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString &path)
{
    begin(tr("Writing the changes"));
    context().program.exportAudit(
        m_filter, path, m_work.get(), [this](double share) { m_job->setProgress(share); },
        [this, path](const Result<qint64> &count) {
            finish();
            if (count)
                showDone(tr("%Ln change(s) are in %1.", nullptr, int(*count)).arg(path));
            else
                showError(count.error());
        });
}

void AuditPage::begin(const QString &text)
{
    m_work = std::make_unique<QObject>();
    m_job->begin(text);
    m_verify->setEnabled(false);
    m_export->setEnabled(false);
}

void AuditPage::finish()
{
    if (m_work)
        m_work.release()->deleteLater(); // it may be what calls
    m_job->finish();
    m_verify->setEnabled(true);
    m_export->setEnabled(true);
}

void AuditPage::showSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        m_pane->show(m_model->row(row));
}

void AuditPage::updateFooter()
{
    const int loaded = m_model->rowCount();
    m_count->setText(m_atEnd ? tr("%Ln change(s)", nullptr, loaded)
                             : tr("The newest %Ln change(s) that fit", nullptr, loaded));
    m_more->setVisible(!m_atEnd && loaded > 0);
    const bool isFiltered = m_filters->isSet();
    if (isFiltered)
        m_empty->setWords(tr("Nothing matches"), tr("No change fits the filters."));
    else
        m_empty->setWords(tr("No changes yet"),
                          tr("Every change of keys, people, limits, providers, models and settings "
                             "appears here: who made it, when, and what was before."));
    m_empty->setActionVisible(isFiltered);
}

} // namespace orchestris
