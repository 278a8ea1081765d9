// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providerspage.h"

#include "models/tables/providertablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/providers/foundservers.h"
#include "ui/providers/probedialog.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providerpane.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

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
    setEnabled(on.isEmpty() ? all : on, on.isEmpty(), false);
}

void ProvidersPage::setEnabled(const QList<Provider> &providers, bool enabled, bool isUndo)
{
    if (providers.isEmpty())
        return;
    QStringList names;
    for (const Provider &provider : providers)
        names.append(provider.name);
    const QString name = names.join(QStringLiteral("”, “"));
    // The last one's answer speaks for all: they are stored in order.
    const auto tell = [this, providers, enabled, isUndo, name](const Result<Provider> &stored) {
        if (!stored) {
            showError(stored.error());
            return;
        }
        const QString text =
            enabled ? tr("“%1” is enabled again.").arg(name)
                    : tr("“%1” is disabled: requests for its models are refused until you enable "
                         "it.")
                          .arg(name);
        if (isUndo)
            showDone(text);
        else
            showUndoable(text,
                         [this, providers, enabled] { setEnabled(providers, !enabled, true); });
    };
    for (qsizetype i = 0; i < providers.size(); ++i) {
        ProviderDraft draft{providers[i], {}};
        draft.provider.enabled = enabled;
        const bool isLast = i == providers.size() - 1;
        context().backend.saveProvider(draft, this,
                                       [this, tell, isLast](const Result<Provider> &stored) {
                                           if (isLast)
                                               tell(stored);
                                           else if (!stored)
                                               showError(stored.error());
                                       });
    }
}

QString ProvidersPage::removalText(const QList<ProviderRow> &rows) const
{
    int models = 0;
    QStringList names;
    QStringList stopped; // aliases that can answer no more
    for (const ProviderRow &row : rows) {
        models += row.models;
        names.append(row.provider.name);
    }
    const auto goes = [&](const AliasTarget &target) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return target.model.startsWith(name + u'/');
        });
    };
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const ModelAlias &alias : snapshot->configuration().aliases) {
        if (std::all_of(alias.targets.begin(), alias.targets.end(), goes))
            stopped.append(alias.name);
    }
    QString text = tr("Remove “%1” and its %n model(s)? Requests for them are refused from now on. "
                      "What was used stays recorded.",
                      nullptr, models)
                       .arg(names.join(QStringLiteral("”, “")));
    if (!stopped.isEmpty())
        text +=
            u' '
            + tr("These aliases lead nowhere then: %1.").arg(stopped.join(QStringLiteral(", ")));
    return text;
}

void ProvidersPage::remove()
{
    const QList<ProviderRow> rows = selectedRows();
    if (rows.isEmpty())
        return;
    messages().ask(
        removalText(rows),
        rows.size() == 1 ? tr("&Remove provider")
                         : tr("&Remove %n provider(s)", nullptr, int(rows.size())),
        [this, rows] {
            for (const ProviderRow &row : rows) {
                const QString name = row.provider.name;
                context().backend.removeProvider(row.provider.id, this,
                                                 [this, name](const Result<> &removed) {
                                                     if (removed)
                                                         showDone(tr("“%1” is removed.").arg(name));
                                                     else
                                                         showError(removed.error());
                                                 });
            }
            m_pane->dismiss();
        },
        rows.size() == 1 ? tr("&Keep provider") : tr("&Keep them"));
}

} // namespace orchestris
