// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectpage.h"

#include "models/tables/tablefiltermodel.h"
#include "models/tables/tooltablemodel.h"
#include "models/tables/toolwords.h"
#include "ui/connect/fixtooldialog.h"
#include "ui/connect/toolpane.h"
#include "ui/consolebackend.h"
#include "ui/toolsource.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>

#include <algorithm>

namespace orchestris {

ConnectPage::ConnectPage(const UiContext &context)
    : Page(context, PageKind::Connect)
    , m_model(new ToolTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_pane(new ToolPane(context))
    , m_summary(makeLabel("muted"))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(context.theme, Glyph::Connect, tr("Looking for tools…"),
                                 tr("The agent tools of this machine appear here, with what is "
                                    "wrong with their configuration, and the cure."),
                                 tr("&Look again"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("tools"));
    table->setPrimaryColumn(ToolTableModel::Name);
    table->sortByColumn(ToolTableModel::Name, Qt::AscendingOrder);
    table->setColumnRules({{214, 2}, {130, 1}, {130, 2}, {110, 1}, {180, 2}});
    table->setDropOrder({ToolTableModel::File, ToolTableModel::KeyName, ToolTableModel::ModelName});
    table->remember(context.settings, QStringLiteral("tools"));
    table->setAccessibleName(tr("Agent tools"));
    m_pane->setObjectName(QStringLiteral("toolPane"));

    leftOfHeader()->addWidget(m_summary);
    QPushButton *again = makeButton(nullptr, tr("&Check again"), Glyph::Refresh);
    again->setObjectName(QStringLiteral("checkAgain"));
    rightOfHeader()->addWidget(again);
    content()->addWidget(makeText(
        "muted", tr("Agents and programs on this machine that can use the gateway. Choose one to "
                    "see how it is set up; nothing is changed before you have seen the "
                    "difference.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_pane);
    content()->addLayout(row, 1);

    connect(again, &QPushButton::clicked, this, &ConnectPage::refresh);
    connect(empty, &EmptyState::actionTriggered, this, &ConnectPage::refresh);
    connect(table, &DataTable::selectionMoved, this, &ConnectPage::showSelected);
    connect(table, &QTableView::activated, this, &ConnectPage::showSelected);
    connect(m_pane, &SidePane::dismissed, table, [table] {
        table->clearSelection();
        table->setFocus();
    });
    connect(m_pane, &ToolPane::fixWanted, this, &ConnectPage::fix);
    connect(m_pane, &ToolPane::placeWanted, this, &Page::placeWanted);
    const auto lookAgain = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.tools, &ToolSource::toolsChanged, this, lookAgain);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, lookAgain);
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, lookAgain);
}

void ConnectPage::refresh()
{
    m_question = std::make_unique<QObject>();
    context().tools.inspect(m_question.get(), [this](const Result<QList<ToolReport>> &reports) {
        if (reports)
            take(*reports);
        else
            showError(reports.error());
    });
}

void ConnectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    context().tools.watch(true);
    refresh();
}

void ConnectPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    context().tools.watch(false);
}

void ConnectPage::take(const QList<ToolReport> &reports)
{
    m_model->setRows(reports);
    const auto count = [&](ToolState state) {
        return int(std::count_if(reports.begin(), reports.end(), [state](const ToolReport &report) {
            return report.state == state;
        }));
    };
    QStringList parts;
    if (const int ready = count(ToolState::Ready); ready > 0)
        parts.append(tr("%n ready", nullptr, ready));
    if (const int broken = count(ToolState::Broken); broken > 0)
        parts.append(tr("%n to be mended", nullptr, broken));
    m_summary->setText(parts.join(QStringLiteral(", ")));
    if (!m_hasLooked && !reports.isEmpty()) {
        m_hasLooked = true;
        const auto worst =
            std::find_if(reports.begin(), reports.end(), [](const ToolReport &report) {
                return report.state == ToolState::Broken;
            });
        m_card->table()->selectId(rowId(worst == reports.end() ? reports.first() : *worst));
    }
    if (m_pane->isOpen())
        showSelected();
}

void ConnectPage::showSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        m_pane->show(m_model->row(row));
}

void ConnectPage::fix()
{
    auto *dialog = new FixToolDialog(context(), m_pane->report(), this);
    connect(dialog, &FixToolDialog::written, this, &ConnectPage::noteWritten);
    connect(dialog, &FixToolDialog::abandoned, this, &ConnectPage::revoke);
    dialog->open();
}

void ConnectPage::revoke(Id key, const QString &name)
{
    context().backend.setKeyState(
        key, KeyState::Revoked, true, this, [this, name](const Result<> &revoked) {
            if (revoked)
                showDone(tr("“%1” is revoked.").arg(name));
            else
                showError({revoked.error().code, tr("The new key “%1” is used by nothing, and "
                                                    "could not be revoked: %2")
                                                     .arg(name, revoked.error().message)});
        });
}

void ConnectPage::noteWritten(const WrittenPlan &written)
{
    refresh();
    const QString name = words::toolTitle(written.plan.kind);
    if (written.plan.edits.isEmpty()) {
        showDone(tr("%1 was set up so already.").arg(name));
        return;
    }
    const ToolSurroundings home = context().tools.surroundings();
    const QString text =
        written.backups.isEmpty()
            ? tr("%1 is set up. Start it anew.").arg(name)
            : tr("%1 is set up. Start it anew. What was there before is kept in %2.")
                  .arg(name, home.brief(written.backups.first()));
    showUndoable(text, [this, written, name] {
        context().tools.undo(written, this, [this, name](const Result<> &undone) {
            if (undone)
                showDone(tr("%1 is set up as before.").arg(name));
            else
                showError(undone.error());
            refresh();
        });
    });
}

} // namespace orchestris
