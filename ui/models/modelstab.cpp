// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/modelstab.h"

#include "models/tables/modeltablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/models/importdialog.h"
#include "ui/models/modeldialog.h"
#include "ui/modelsource.h"
#include "ui/providers/probedialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

enum Which { All, With, Without };

bool fitsChoice(int choice, bool has)
{
    return choice == All || (choice == With) == has;
}

} // namespace

ModelsTab::ModelsTab(const UiContext &context, const CatalogFacts &facts)
    : CatalogTab(context, facts)
    , m_model(new ModelTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search models")))
    , m_provider(new SelectBox)
    , m_priced(new SelectBox)
    , m_used(new SelectBox)
    , m_count(makeLabel("caption"))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_list(new QAction(icon(Glyph::Check), tr("Use &list price"), this))
    , m_probe(new QAction(icon(Glyph::Search), tr("&Probe…"), this))
    , m_requests(new QAction(icon(Glyph::Requests), tr("Its re&quests"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Models, tr("No models yet"),
        tr("What the providers can be asked for appears here, with prices and what it was used "
           "for. Ask a provider which models it has."),
        tr("&Import from a provider…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("modelTable"));
    table->setAccessibleName(tr("Models"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setPrimaryColumn(ModelTableModel::Name);
    table->sortByColumn(ModelTableModel::Name, Qt::AscendingOrder);
    table->setColumnRules({{190, 5},
                           {146, 0},
                           {78, 0},
                           {82, 0},
                           {78, 0},
                           {140, 1},
                           {90, 0},
                           {106, 0},
                           {110, 3},
                           {92, 0},
                           {86, 0}});
    table->setDropOrder({ModelTableModel::MaximumOutput, ModelTableModel::Cached,
                         ModelTableModel::Source, ModelTableModel::Context});
    table->remember(context.settings, QStringLiteral("models"));
    m_count->setContentsMargins(Metrics::CellPadding, 4, Metrics::CellPadding, 4);
    m_card->addFooter(m_count);
    buildFilters();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::Gap, 0, 0);
    column->setSpacing(Metrics::Gap);
    buildTools(column);
    column->addWidget(m_card, 1);
    connect(empty, &EmptyState::actionTriggered, this, [this] { import(); });
    connect(m_card, &TableCard::clearFilterWanted, this, &ModelsTab::clearFilter);
    connectActions();
    updateActions();
}

void ModelsTab::buildFilters()
{
    m_provider->setObjectName(QStringLiteral("providerFilter"));
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->addItem(tr("All providers"), Id(0));
    m_priced->setObjectName(QStringLiteral("priceFilter"));
    m_priced->setAccessibleName(tr("Price"));
    m_priced->addItems({tr("With and without price"), tr("With a price"), tr("Without a price")});
    m_used->setObjectName(QStringLiteral("useFilter"));
    m_used->setAccessibleName(tr("Use in the last 30 days"));
    m_used->addItems({tr("Used and unused"), tr("Used in 30 days"), tr("Unused for 30 days")});
    for (SelectBox *box : {m_provider, m_priced, m_used})
        connect(box, &QComboBox::currentIndexChanged, this, &ModelsTab::applyFilter);
    connect(m_search, &QLineEdit::textChanged, m_filter, [this](const QString &text) {
        m_filter->setText(text);
        updateActions();
    });
}

void ModelsTab::buildTools(QVBoxLayout *column)
{
    m_edit->setObjectName(QStringLiteral("editModel"));
    m_list->setObjectName(QStringLiteral("useListPrice"));
    m_probe->setObjectName(QStringLiteral("probeModel"));
    m_requests->setObjectName(QStringLiteral("modelRequests"));
    m_remove->setObjectName(QStringLiteral("removeModels"));
    m_list->setToolTip(tr("A new version of the price, for requests from now on"));
    m_search->setMinimumWidth(160);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 2);
    for (SelectBox *box : {m_provider, m_priced, m_used})
        filters->addWidget(box, 1);
    column->addLayout(filters);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addStretch(1);
    for (QAction *action : {m_edit, m_list, m_probe, m_requests})
        tools->addWidget(makeActionButton(action));
    tools->addWidget(makeActionButton(m_remove, "danger"));
    column->addLayout(tools);
}

void ModelsTab::connectActions()
{
    DataTable *table = m_card->table();
    connect(table, &DataTable::selectionMoved, this, &ModelsTab::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &ModelsTab::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const ModelRow *row = current())
            open(row->model);
    });
    connect(m_list, &QAction::triggered, this, &ModelsTab::useListPrices);
    connect(m_probe, &QAction::triggered, this, &ModelsTab::probe);
    connect(m_remove, &QAction::triggered, this, &ModelsTab::remove);
    connect(m_requests, &QAction::triggered, this, [this] {
        const ModelRow *row = current();
        if (!row)
            return;
        UsageFilter filter;
        filter.models = {row->directId.toUtf8()};
        Q_EMIT placeWanted({.page = PageKind::Requests, .filter = filter});
    });
}

void ModelsTab::fillProviders()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const QList<Provider> &providers = snapshot->configuration().providers;
    const Id chosen = m_provider->currentData().toLongLong();
    QStringList now;
    for (int i = 1; i < m_provider->count(); ++i)
        now.append(m_provider->itemText(i));
    QStringList wanted;
    for (const Provider &provider : providers)
        wanted.append(provider.name);
    if (now == wanted)
        return;
    while (m_provider->count() > 1)
        m_provider->removeItem(1);
    for (const Provider &provider : providers)
        m_provider->addItem(provider.name, provider.id);
    m_provider->setCurrentIndex(std::max(m_provider->findData(chosen), 0));
}

void ModelsTab::showRows()
{
    fillProviders();
    m_model->setRows(ModelTableModel::rowsOf(*context().backend.snapshot(),
                                             context().backend.targetHealth(),
                                             facts().byModel ? &*facts().byModel : nullptr));
    updateActions();
}

void ModelsTab::applyFilter()
{
    const Id provider = m_provider->currentData().toLongLong();
    const int priced = m_priced->currentIndex();
    const int used = m_used->currentIndex();
    if (provider == 0 && priced == All && used == All) {
        m_filter->setCondition({});
    } else {
        m_filter->setCondition([this, provider, priced, used](const QModelIndex &index) {
            const ModelRow &row = m_model->row(index.row());
            return (provider == 0 || row.model.providerId == provider)
                   && fitsChoice(priced, row.model.price.has_value())
                   && fitsChoice(used, row.used && row.used->requests > 0);
        });
    }
    updateActions();
}

void ModelsTab::clearFilter()
{
    m_search->clear();
    for (SelectBox *box : {m_provider, m_priced, m_used})
        box->setCurrentIndex(0);
}

void ModelsTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ModelsTab::select(const QString &directId)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).directId == directId)
            return m_card->showRow(rowId(m_model->row(row)));
    }
    return false;
}

QList<ModelRow> ModelsTab::selected() const
{
    QList<ModelRow> rows;
    const QModelIndexList indexes = m_card->table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        const int row = m_model->rowOf(index.data(TableRole::RowId).toLongLong());
        if (row >= 0)
            rows.append(m_model->row(row));
    }
    return rows;
}

const ModelRow *ModelsTab::current() const
{
    const QModelIndexList indexes = m_card->table()->selectionModel()->selectedRows();
    const int row = indexes.size() == 1
                        ? m_model->rowOf(indexes.first().data(TableRole::RowId).toLongLong())
                        : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

void ModelsTab::updateActions()
{
    const ModelRow *row = current();
    const auto count = int(m_card->table()->selectionModel()->selectedRows().size());
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *provider = row ? snapshot->provider(row->model.providerId) : nullptr;
    m_edit->setEnabled(row);
    m_list->setEnabled(count > 0);
    m_probe->setEnabled(provider && provider->kind != ProviderKind::Sandbox);
    m_requests->setEnabled(row);
    m_remove->setEnabled(count > 0);
    QString text = tr("%n model(s)", nullptr, m_filter->rowCount());
    if (count > 1)
        text = tr("%1 of %n model(s) selected", nullptr, m_filter->rowCount()).arg(count);
    m_count->setText(text);
}

void ModelsTab::showMenu(const QPoint &place)
{
    if (!m_card->table()->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_list, m_probe, m_requests, m_remove});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

void ModelsTab::add()
{
    Model model;
    model.providerId = m_provider->currentData().toLongLong();
    open(model);
}

void ModelsTab::open(const Model &model)
{
    auto *dialog = new ModelDialog(context(), model, this);
    connect(dialog, &ModelDialog::saved, this, [this](const Model &stored) {
        m_card->table()->selectId(stored.id);
        Q_EMIT done(tr("“%1” is saved.").arg(stored.name));
    });
    dialog->open();
}

void ModelsTab::import(Id provider)
{
    const Id chosen = provider != 0 ? provider : m_provider->currentData().toLongLong();
    auto *dialog = new ImportDialog(context(), chosen, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &name, int count) {
        Q_EMIT done(tr("“%1” has %n new model(s).", nullptr, count).arg(name));
    });
    dialog->open();
}

void ModelsTab::probe()
{
    const ModelRow *row = current();
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *provider = row ? snapshot->provider(row->model.providerId) : nullptr;
    if (!provider)
        return;
    auto *dialog = new ProbeDialog(context(), *provider, this);
    dialog->setModel(row->model.name);
    connect(dialog, &ProbeDialog::applied, this, [this](const QString &name) {
        Q_EMIT done(tr("The settings of “%1” are what the probe found.").arg(name));
    });
    dialog->open();
}

void ModelsTab::useListPrices()
{
    QList<Id> ids;
    for (const ModelRow &row : selected())
        ids.append(row.model.id);
    context().models.useListPrices(ids, this, [this](const Result<int> &changed) {
        if (!changed)
            Q_EMIT failed(changed.error());
        else if (*changed == 0)
            Q_EMIT done(tr("Nothing changed: the prices are the list's, or it has none."));
        else
            Q_EMIT done(tr("%n model(s) have the list's price, for requests from now on.", nullptr,
                           *changed));
    });
}

void ModelsTab::remove()
{
    const QList<ModelRow> rows = selected();
    QList<Id> ids;
    QList<Model> models;
    QStringList aliases;
    for (const ModelRow &row : rows) {
        ids.append(row.model.id);
        models.append(row.model);
        for (const QString &alias : row.aliases) {
            if (!aliases.contains(alias))
                aliases.append(alias);
        }
    }
    if (ids.isEmpty())
        return;
    QString text = rows.size() == 1
                       ? tr("Removed: %1. Requests for it are refused from now on; what was used "
                            "stays recorded.")
                             .arg(rows.first().directId)
                       : tr("%n models are removed. Requests for them are refused from now on; "
                            "what was used stays recorded.",
                            nullptr, int(rows.size()));
    if (!aliases.isEmpty())
        text +=
            u' ' + tr("These aliases pass over it: %1.").arg(aliases.join(QStringLiteral(", ")));
    context().models.removeModels(ids, this, [this, models, text](const Result<> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        else
            Q_EMIT doneUndoably(text, [this, models] { restore(models); });
    });
}

void ModelsTab::restore(const QList<Model> &models)
{
    context().models.restoreModels(models, this, [this](const Result<int> &back) {
        if (back)
            Q_EMIT done(tr("%n model(s) are back.", nullptr, *back));
        else
            Q_EMIT failed(back.error());
    });
}

} // namespace orchestris
