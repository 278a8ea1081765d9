// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/modelspage.h"

#include "models/domain/clock.h"
#include "ui/consolebackend.h"
#include "ui/models/aliasestab.h"
#include "ui/models/capabilitiestab.h"
#include "ui/models/modelstab.h"
#include "ui/modelsource.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace orchestris {

namespace {

constexpr qint64 SpanUs = 30ll * 24 * 3'600 * 1'000'000;

} // namespace

ModelsPage::ModelsPage(const UiContext &context)
    : Page(context, PageKind::Models)
    , m_tabs(new QTabWidget)
    , m_aliases(new AliasesTab(context, m_facts))
    , m_models(new ModelsTab(context, m_facts))
    , m_summary(makeLabel("muted"))
    , m_import(makeButton(nullptr, tr("&Import models…"), Glyph::Download))
    , m_add(makeButton("primary", {}, Glyph::Plus))
{
    m_tabs->setObjectName(QStringLiteral("modelTabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page of models"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    addTab(m_aliases, tr("Aliases"));
    addTab(m_models, tr("Models"));
    addTab(new CapabilitiesTab(context, m_facts), tr("Capabilities"));
    content()->addWidget(m_tabs, 1);
    buildHeader();
    connect(m_tabs, &QTabWidget::currentChanged, this, &ModelsPage::updateHeader);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &ModelsPage::showRows);
    connect(&context.backend, &ConsoleBackend::targetHealthChanged, this, &ModelsPage::showRows);
    connect(&context.models, &ModelSource::probesChanged, this, [this] {
        if (isVisible())
            askProbes();
    });
    showRows();
    updateHeader();
}

void ModelsPage::buildHeader()
{
    leftOfHeader()->addWidget(m_summary);
    m_import->setObjectName(QStringLiteral("importModels"));
    m_add->setObjectName(QStringLiteral("addToCatalog"));
    rightOfHeader()->addWidget(m_import);
    rightOfHeader()->addWidget(m_add);
    connect(m_import, &QPushButton::clicked, this, [this] { m_models->import(); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { currentTab() == m_models ? m_models->add() : m_aliases->add(); });
}

void ModelsPage::addTab(CatalogTab *tab, const QString &name)
{
    m_tabs->addTab(tab, name);
    connect(tab, &CatalogTab::placeWanted, this, &Page::placeWanted);
    connect(tab, &CatalogTab::failed, this, &Page::showError);
    connect(tab, &CatalogTab::done, this, &Page::showDone);
    connect(tab, &CatalogTab::doneUndoably, this, &Page::showUndoable);
}

CatalogTab *ModelsPage::currentTab() const
{
    return static_cast<CatalogTab *>(m_tabs->currentWidget());
}

void ModelsPage::updateHeader()
{
    m_add->setText(currentTab() == m_models ? tr("&Add model") : tr("&Add alias"));
}

void ModelsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ModelsPage::refresh()
{
    showRows();
    askUsage();
    askProbes();
}

void ModelsPage::askUsage()
{
    m_query = std::make_unique<QObject>();
    UsageQuery query;
    query.sinceUs = context().clock.nowUs() - SpanUs;
    for (const auto &[dimension, report] : {std::pair{UsageDimension::Alias, &m_facts.byAlias},
                                            std::pair{UsageDimension::Model, &m_facts.byModel}}) {
        query.groupBy = dimension;
        context().usage.report(query, m_query.get(),
                               [this, target = report](const Result<UsageReport> &found) {
                                   if (!found) {
                                       showError(found.error());
                                       return;
                                   }
                                   *target = *found;
                                   showRows();
                               });
    }
}

void ModelsPage::askProbes()
{
    context().models.listProbes(this, [this](const Result<QList<StoredProbe>> &probes) {
        if (!probes) {
            showError(probes.error());
            return;
        }
        m_facts.probes = *probes;
        showRows();
    });
}

void ModelsPage::showRows()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        static_cast<CatalogTab *>(m_tabs->widget(i))->showRows();
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Configuration &configuration = snapshot->configuration();
    QString summary;
    if (!configuration.models.isEmpty())
        summary = tr("%n model(s)", nullptr, int(configuration.models.size()))
                  + QStringLiteral(", ")
                  + tr("%n alias(es)", nullptr, int(configuration.aliases.size()));
    m_summary->setText(summary);
}

void ModelsPage::showPlace(const Place &place)
{
    if (!place.target.isEmpty()) {
        const QString name = QString::fromUtf8(place.target);
        const bool isDirect = name.contains(u'/');
        m_tabs->setCurrentWidget(isDirect ? static_cast<QWidget *>(m_models) : m_aliases);
        if (!(isDirect ? m_models->select(name) : m_aliases->select(name)))
            showGone();
    } else if (place.id != 0) {
        m_tabs->setCurrentWidget(m_models);
        m_models->import(place.id);
    }
}

bool ModelsPage::focusSearch()
{
    currentTab()->focusSearch();
    return true;
}

} // namespace orchestris
