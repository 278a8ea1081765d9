// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/aliasestab.h"

#include "models/domain/clock.h"
#include "models/tables/aliastablemodel.h"
#include "models/tables/aliaswords.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/models/aliasdialog.h"
#include "ui/modelsource.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

AliasesTab::AliasesTab(const UiContext &context, const CatalogFacts &facts)
    : CatalogTab(context, facts)
    , m_model(new AliasTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search aliases")))
    , m_route(makeText("muted"))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_duplicate(new QAction(icon(Glyph::Copy), tr("D&uplicate…"), this))
    , m_requests(new QAction(icon(Glyph::Requests), tr("Its re&quests"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Models, tr("No aliases yet"),
        tr("Names of your own for models appear here. Clients ask for the alias; where it leads, "
           "and what comes next if that fails, you change at any time."),
        tr("&Add an alias…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("aliases"));
    table->setAccessibleName(tr("Aliases"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setPrimaryColumn(AliasTableModel::Name);
    table->sortByColumn(AliasTableModel::Name, Qt::AscendingOrder);
    table->setColumnRules({{150, 2}, {160, 0}, {260, 6}, {70, 0}, {96, 0}, {96, 0}});
    table->setDropOrder({AliasTableModel::Keys});
    table->remember(context.settings, QStringLiteral("aliases"));
    m_route->setObjectName(QStringLiteral("aliasRoute"));
    m_route->setContentsMargins(Metrics::CellPadding, 6, Metrics::CellPadding, 6);
    m_card->addFooter(m_route);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::Gap, 0, 0);
    column->setSpacing(Metrics::Gap);
    buildTools(column);
    column->addWidget(m_card, 1);

    connect(empty, &EmptyState::actionTriggered, this, &AliasesTab::add);
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &AliasesTab::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &AliasesTab::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const AliasRow *row = current())
            open(row->alias);
    });
    connect(m_duplicate, &QAction::triggered, this, &AliasesTab::duplicate);
    connect(m_remove, &QAction::triggered, this, &AliasesTab::remove);
    connect(m_requests, &QAction::triggered, this, [this] {
        const AliasRow *row = current();
        if (!row)
            return;
        UsageFilter filter;
        filter.aliases = {row->alias.name.toUtf8()};
        Q_EMIT placeWanted({.page = PageKind::Requests, .filter = filter});
    });
    updateActions();
}

void AliasesTab::buildTools(QVBoxLayout *column)
{
    m_edit->setObjectName(QStringLiteral("editAlias"));
    m_duplicate->setObjectName(QStringLiteral("duplicateAlias"));
    m_requests->setObjectName(QStringLiteral("aliasRequests"));
    m_remove->setObjectName(QStringLiteral("removeAlias"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(280);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    for (QAction *action : {m_edit, m_duplicate, m_requests})
        tools->addWidget(makeActionButton(action));
    tools->addWidget(makeActionButton(m_remove, "danger"));
    column->addLayout(tools);
}

void AliasesTab::showRows()
{
    m_model->setRows(AliasTableModel::rowsOf(*context().backend.snapshot(),
                                             context().backend.targetHealth(), facts().probes,
                                             facts().byAlias ? &*facts().byAlias : nullptr));
    updateActions();
}

void AliasesTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AliasesTab::select(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).alias.name == name)
            return m_card->showRow(rowId(m_model->row(row)));
    }
    return false;
}

QList<ModelAlias> AliasesTab::selected() const
{
    QList<ModelAlias> aliases;
    const QModelIndexList rows = m_card->table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const int row = m_model->rowOf(index.data(TableRole::RowId).toLongLong());
        if (row >= 0)
            aliases.append(m_model->row(row).alias);
    }
    return aliases;
}

const AliasRow *AliasesTab::current() const
{
    const QList<ModelAlias> aliases = selected();
    const int row = aliases.size() == 1 ? m_model->rowOf(aliases.first().id) : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

void AliasesTab::updateActions()
{
    const AliasRow *row = current();
    const auto count = int(selected().size());
    m_edit->setEnabled(row);
    m_duplicate->setEnabled(row);
    m_requests->setEnabled(row);
    m_remove->setEnabled(count > 0);
    m_route->setText(row         ? words::routeNow(row->route)
                     : count > 1 ? tr("%n aliases are selected.", nullptr, count)
                                 : tr("Select an alias to see where a request would go now."));
}

void AliasesTab::showMenu(const QPoint &place)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_duplicate, m_requests, m_remove});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

void AliasesTab::add()
{
    open({});
}

void AliasesTab::duplicate()
{
    const AliasRow *row = current();
    if (!row)
        return;
    ModelAlias copy = row->alias;
    copy.id = 0;
    copy.name.clear();
    open(copy);
}

void AliasesTab::open(const ModelAlias &alias)
{
    auto *dialog = new AliasDialog(context(), alias, facts().probes, this);
    connect(dialog, &AliasDialog::saved, this, [this](const ModelAlias &stored) {
        m_card->table()->selectId(stored.id);
        Q_EMIT done(tr("“%1” leads to %2 from now on.")
                        .arg(stored.name, words::routeInShort(stored.targets)));
    });
    dialog->open();
}

QString AliasesTab::removedText(const QList<ModelAlias> &aliases) const
{
    QStringList names;
    QStringList keys;
    for (const ModelAlias &alias : aliases) {
        names.append(alias.name);
        const SnapshotPtr snapshot = context().backend.snapshot();
        for (const ApiKey &key : snapshot->configuration().keys) {
            if (!key.scope.everything && key.scope.models.contains(alias.name)
                && !keys.contains(key.name))
                keys.append(key.name);
        }
    }
    const QString name = names.join(QStringLiteral(", "));
    if (keys.isEmpty())
        return tr("Removed: %1. Requests for it are refused from now on.").arg(name);
    return tr("Removed: %1. Requests for it are refused from now on. These keys name it: %2.")
        .arg(name, keys.join(QStringLiteral(", ")));
}

void AliasesTab::remove()
{
    const QList<ModelAlias> aliases = selected();
    if (aliases.isEmpty())
        return;
    QStringList names;
    for (const ModelAlias &alias : aliases)
        names.append(alias.name);
    const QString text = removedText(aliases);
    context().models.removeAliases(names, this, [this, aliases, text](const Result<> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        else
            Q_EMIT doneUndoably(text, [this, aliases] { restore(aliases); });
    });
}

void AliasesTab::restore(const QList<ModelAlias> &aliases)
{
    struct Restoring {
        qsizetype awaited;
        QStringList back;
        std::optional<Error> problem; // the first one
    };
    const auto outcome = std::make_shared<Restoring>(Restoring{aliases.size(), {}, {}});
    for (const ModelAlias &alias : aliases) {
        context().models.saveAlias(
            {{}, alias.name, alias.targets}, this,
            [this, outcome](const Result<ModelAlias> &stored) {
                if (stored)
                    outcome->back.append(stored->name);
                else if (!outcome->problem)
                    outcome->problem = stored.error();
                if (--outcome->awaited > 0)
                    return;
                if (outcome->problem) // which ones are back, the table shows
                    Q_EMIT failed(*outcome->problem);
                else
                    Q_EMIT done(
                        tr("“%1” is back.").arg(outcome->back.join(QStringLiteral("”, “"))));
            });
    }
}

} // namespace orchestris
