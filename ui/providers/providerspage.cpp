// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providerspage.h"

#include "models/tables/providertablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/providers/foundservers.h"
#include "ui/providers/probedialog.h"
#include "ui/providers/providerbulk.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providerpane.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int AskAgainMs = 30'000;
constexpr int SearchWidth = 280;
constexpr int LeastSearchWidth = 96;

} // namespace

ProvidersPage::ProvidersPage(const UiContext &context)
    : Page(context, PageKind::Providers)
    , m_model(new ProviderTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search providers")))
    , m_summary(makeLabel("muted"))
    , m_found(new FoundServers(context))
    , m_pane(new ProviderPane(context))
    , m_job(new JobBar)
    , m_bulk(new ProviderBulk(context, messages(), *m_job, this))
    , m_details(new QAction(icon(Glyph::Info), tr("Detai&ls"), this))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_test(new QAction(icon(Glyph::Plug), tr("&Test connection…"), this))
    , m_probe(new QAction(icon(Glyph::Search), tr("&Probe…"), this))
    , m_toggle(new QAction(icon(Glyph::Ban), tr("&Disable"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move…"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty =
        new EmptyState(context.theme, Glyph::Providers, tr("No providers yet"),
                       tr("The services that answer requests appear here: OpenAI, a server on "
                          "this machine, or anything that speaks the same API."),
                       tr("&Add a provider…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setPrimaryColumn(ProviderTableModel::Name);
    table->sortByColumn(ProviderTableModel::Name, Qt::AscendingOrder);
    table->setColumnRules({{130, 2}, {176, 0}, {140, 1}, {200, 4}, {170, 3}, {80, 0}, {190, 2}});
    table->setDropOrder(
        {ProviderTableModel::Kind, ProviderTableModel::Credential, ProviderTableModel::Endpoints});
    table->remember(context.settings, QStringLiteral("providers"));
    table->setAccessibleName(tr("Providers"));
    content()->addWidget(m_found);
    buildTools();
    content()->addWidget(m_job);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_pane);
    content()->addLayout(row, 1);

    m_details->setObjectName(QStringLiteral("details"));
    m_details->setShortcut(QKeySequence(Qt::Key_Space));
    m_details->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(m_details);
    connect(m_details, &QAction::triggered, this, &ProvidersPage::showPane);
    connect(table, &QTableView::clicked, this, &ProvidersPage::showPane);
    connect(m_pane, &ProviderPane::placeWanted, this, &Page::placeWanted);
    m_ticker.setInterval(AskAgainMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (isVisible() && m_pane->isOpen())
            m_pane->refresh();
    });
    m_ticker.start();
    connect(empty, &EmptyState::actionTriggered, this, &ProvidersPage::add);
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &ProvidersPage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &ProvidersPage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, [this] { edit(false); });
    connect(m_test, &QAction::triggered, this, [this] { edit(true); });
    connect(m_probe, &QAction::triggered, this, &ProvidersPage::probe);
    connect(m_toggle, &QAction::triggered, this, &ProvidersPage::toggle);
    connect(m_remove, &QAction::triggered, this, &ProvidersPage::remove);
    connect(m_found, &FoundServers::failed, this, &Page::showError);
    connect(m_found, &FoundServers::added, this, &Page::showDone);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &ProvidersPage::refresh);
    connect(&context.backend, &ConsoleBackend::targetHealthChanged, this, &ProvidersPage::refresh);
    refresh();
}

void ProvidersPage::buildTools()
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_test->setObjectName(QStringLiteral("testSelected"));
    m_probe->setObjectName(QStringLiteral("probe"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_remove->setObjectName(QStringLiteral("remove"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *addButton = makeButton("primary", tr("&Add provider"), Glyph::Plus);
    addButton->setObjectName(QStringLiteral("addProvider"));
    connect(addButton, &QPushButton::clicked, this, &ProvidersPage::add);
    rightOfHeader()->addWidget(addButton);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMinimumWidth(LeastSearchWidth);
    m_search->setMaximumWidth(SearchWidth);
    tools->addWidget(m_search, 1);
    tools->addStretch(0);
    for (QAction *action : {m_edit, m_test, m_probe, m_toggle})
        tools->addWidget(makeActionButton(action));
    tools->addWidget(makeActionButton(m_remove, "danger"));
    content()->addLayout(tools);
}

void ProvidersPage::refresh()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Configuration &configuration = snapshot->configuration();
    m_model->setRows(ProviderTableModel::rowsOf(configuration, context().backend.targetHealth()));
    m_summary->setText(configuration.models.isEmpty()
                           ? QString()
                           : tr("%n model(s)", nullptr, int(configuration.models.size())));
    updateActions();
}

void ProvidersPage::showPlace(const Place &place)
{
    if (place.id != 0 && !m_card->showRow(place.id))
        showGone();
}

bool ProvidersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

const ProviderRow *ProvidersPage::selected() const
{
    const QModelIndexList rows = m_card->table()->selectionModel()->selectedRows();
    const int row =
        rows.size() == 1 ? m_model->rowOf(rows.first().data(TableRole::RowId).toLongLong()) : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

QList<ProviderRow> ProvidersPage::selectedRows() const
{
    QList<ProviderRow> rows;
    const QModelIndexList indexes = m_card->table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        const int row = m_model->rowOf(index.data(TableRole::RowId).toLongLong());
        if (row >= 0)
            rows.append(m_model->row(row));
    }
    return rows;
}

void ProvidersPage::showPane()
{
    if (const ProviderRow *row = selected())
        m_pane->show(*row);
}

void ProvidersPage::updateActions()
{
    const ProviderRow *row = selected();
    const bool sandbox = row && row->provider.kind == ProviderKind::Sandbox;
    const QList<ProviderRow> rows = selectedRows();
    const bool disabled =
        !rows.isEmpty() && std::none_of(rows.begin(), rows.end(), [](const ProviderRow &one) {
            return one.provider.enabled;
        });
    if (m_pane->isOpen() && row)
        m_pane->show(*row);
    m_details->setEnabled(row);
    m_edit->setEnabled(row && !sandbox);
    m_edit->setToolTip(sandbox ? tr("The sandbox is built in: there is nothing to edit.")
                               : QString());
    m_test->setEnabled(row && !sandbox);
    m_test->setToolTip(sandbox ? tr("The sandbox answers in this process: it is always there.")
                               : QString());
    m_probe->setEnabled(row && !sandbox);
    m_probe->setToolTip(sandbox ? tr("The sandbox is built in: what it can do is known.")
                                : tr("Find out what it can do, by a few tiny calls"));
    m_toggle->setEnabled(!rows.isEmpty());
    m_toggle->setText(disabled ? tr("Ena&ble") : tr("&Disable"));
    m_toggle->setIcon(icon(disabled ? Glyph::Check : Glyph::Ban));
    m_remove->setEnabled(!rows.isEmpty());
}

void ProvidersPage::showMenu(const QPoint &place)
{
    if (selectedRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_details, m_edit, m_test, m_probe, m_toggle, m_remove});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

ProviderDialog *ProvidersPage::openDialog(ProviderDialog *dialog)
{
    connect(dialog, &ProviderDialog::saved, this, [this](const QString &name, int imported) {
        showDone(imported == 0
                     ? tr("“%1” is saved.").arg(name)
                     : tr("“%1” is saved, with %n new model(s).", nullptr, imported).arg(name));
    });
    dialog->open();
    return dialog;
}

void ProvidersPage::add()
{
    openDialog(new ProviderDialog(context(), this));
}

void ProvidersPage::edit(bool test)
{
    const ProviderRow *row = selected();
    if (!row)
        return;
    ProviderDialog *dialog = openDialog(new ProviderDialog(context(), row->provider, this));
    if (test)
        dialog->startTest();
}

void ProvidersPage::probe()
{
    const ProviderRow *row = selected();
    if (!row)
        return;
    auto *dialog = new ProbeDialog(context(), row->provider, this);
    connect(dialog, &ProbeDialog::applied, this, [this](const QString &name) {
        showDone(tr("The settings of “%1” are what the probe found.").arg(name));
    });
    dialog->open();
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_found->look();
}

void ProvidersPage::toggle()
{
    QList<Provider> on;
    QList<Provider> all;
    for (const ProviderRow &row : selectedRows()) {
        all.append(row.provider);
        if (row.provider.enabled)
            on.append(row.provider);
    }
    m_bulk->setEnabled(on.isEmpty() ? all : on, on.isEmpty());
}

void ProvidersPage::remove()
{
    m_bulk->remove(selectedRows(), [this] { m_pane->dismiss(); });
}

} // namespace orchestris
