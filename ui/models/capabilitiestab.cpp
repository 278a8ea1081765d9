// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/capabilitiestab.h"

#include "models/tables/capabilitymatrixmodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
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

namespace orchestris {

CapabilitiesTab::CapabilitiesTab(const UiContext &context, const CatalogFacts &facts)
    : CatalogTab(context, facts)
    , m_model(new CapabilityMatrixModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search probes")))
    , m_provider(new SelectBox)
    , m_again(new QAction(icon(Glyph::Refresh), tr("Probe a&gain…"), this))
    , m_probe(new QAction(icon(Glyph::Search), tr("&Probe…"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Search, tr("Nothing was probed yet"),
        tr("What each provider and model can do appears here: streams, tools, Responses and more. "
           "A probe finds out by a few tiny calls; choose a provider above."),
        {});
    empty->setActionVisible(false);
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("matrix"));
    table->setAccessibleName(tr("What providers and models can do"));
    table->setPrimaryColumn(CapabilityMatrixModel::Name);
    table->sortByColumn(CapabilityMatrixModel::Name, Qt::AscendingOrder);
    table->setColumnRules(
        {{190, 4}, {104, 1}, {92, 1}, {92, 1}, {144, 1}, {92, 1}, {104, 1}, {110, 1}, {96, 1}});
    table->setDropOrder({CapabilityMatrixModel::Messages, CapabilityMatrixModel::Embeddings});
    table->remember(context.settings, QStringLiteral("matrix"));
    m_again->setObjectName(QStringLiteral("probeAgain"));
    m_probe->setObjectName(QStringLiteral("probeProvider"));
    m_provider->setObjectName(QStringLiteral("probedProvider"));
    m_provider->setAccessibleName(tr("Provider to probe"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(280);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    tools->addWidget(makeActionButton(m_again));
    tools->addWidget(m_provider);
    tools->addWidget(makeActionButton(m_probe));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::Gap, 0, 0);
    column->setSpacing(Metrics::Gap);
    column->addLayout(tools);
    column->addWidget(m_card, 1);
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this,
            [this, table] { m_again->setEnabled(table->selectedId() != 0); });
    connect(table, &QTableView::activated, m_again, &QAction::trigger);
    connect(m_again, &QAction::triggered, this, &CapabilitiesTab::probeSelected);
    connect(m_probe, &QAction::triggered, this,
            [this] { probe(m_provider->currentData().toLongLong(), {}); });
    m_again->setEnabled(false);
}

void CapabilitiesTab::fillProviders()
{
    const Id chosen = m_provider->currentData().toLongLong();
    m_provider->clear();
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const Provider &provider : snapshot->configuration().providers) {
        if (provider.kind != ProviderKind::Sandbox)
            m_provider->addItem(provider.name, provider.id);
    }
    m_provider->setCurrentIndex(
        m_provider->count() == 0 ? -1 : std::max(m_provider->findData(chosen), 0));
    m_provider->setEnabled(m_provider->count() > 0);
    m_probe->setEnabled(m_provider->count() > 0);
}

void CapabilitiesTab::showRows()
{
    fillProviders();
    m_model->setRows(CapabilityMatrixModel::rowsOf(*context().backend.snapshot(), facts().probes));
    m_again->setEnabled(m_card->table()->selectedId() != 0);
}

void CapabilitiesTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CapabilitiesTab::probeSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        probe(m_model->row(row).probe.providerId, m_model->row(row).probe.report.model);
}

void CapabilitiesTab::probe(Id id, const QString &model)
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *provider = snapshot->provider(id);
    if (!provider)
        return;
    auto *dialog = new ProbeDialog(context(), *provider, this);
    dialog->setModel(model);
    connect(dialog, &ProbeDialog::applied, this, [this](const QString &name) {
        Q_EMIT done(tr("The settings of “%1” are what the probe found.").arg(name));
    });
    dialog->open();
}

} // namespace orchestris
