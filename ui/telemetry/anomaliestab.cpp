// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/anomaliestab.h"

#include "models/domain/clock.h"
#include "models/tables/anomalytablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/look/theme.h"
#include "ui/usagesource.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 LeastSpanUs = 7 * 24 * HourUs; // of what is listed: they are few
constexpr qint64 Around = 6;                    // hours before and after, to compare with

UsageCondition condition(const Anomaly &anomaly)
{
    return {anomaly.dimension, {anomaly.value}};
}

/// What went wrong is in these; the whole of it for the others.
QList<StatusClass> statusesOf(AnomalyKind kind)
{
    if (kind != AnomalyKind::ErrorRate)
        return {};
    return {StatusClass::ClientError, StatusClass::Limited, StatusClass::ClientLeft,
            StatusClass::ServerError, StatusClass::CutOff,  StatusClass::Interrupted};
}

} // namespace

AnomaliesTab::AnomaliesTab(const UiContext &context)
    : TelemetryTab(context)
    , m_model(new AnomalyTableModel(context.clock, this))
    , m_sorted(new TableFilterModel(this))
    , m_usage(new QAction(icon(Glyph::Usage), tr("Its &usage"), this))
    , m_requests(new QAction(icon(Glyph::Requests), tr("Its &requests"), this))
{
    m_sorted->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Telemetry, tr("Nothing left its habit"),
        tr("Latency, errors, retries and cost of each model, provider, key and organization are "
           "compared with their own last eight weeks. What stands out appears here."),
        {});
    empty->setActionVisible(false);
    m_card = new TableCard(context.theme, m_sorted, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("anomalies"));
    table->setAccessibleName(tr("Anomalies"));
    table->setPrimaryColumn(AnomalyTableModel::What);
    table->sortByColumn(AnomalyTableModel::State, Qt::DescendingOrder);
    table->setColumnRules(
        {{160, 2}, {190, 6}, {96, 0}, {96, 0}, {70, 0}, {110, 0}, {140, 0}, {90, 0}});
    table->setDropOrder({AnomalyTableModel::Requests, AnomalyTableModel::Usual});
    table->remember(context.settings, QStringLiteral("anomalies"));
    buildTools();
    connect(table, &DataTable::selectionMoved, this, &AnomaliesTab::updateActions);
    connect(table, &QTableView::activated, m_usage, &QAction::trigger);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &place) {
        if (!selected())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_usage, m_requests});
        menu->popup(table->viewport()->mapToGlobal(place));
    });
    connect(m_usage, &QAction::triggered, this, &AnomaliesTab::showUsage);
    connect(m_requests, &QAction::triggered, this, &AnomaliesTab::showRequests);
    updateActions();
}

void AnomaliesTab::buildTools()
{
    m_usage->setObjectName(QStringLiteral("anomalyUsage"));
    m_requests->setObjectName(QStringLiteral("anomalyRequests"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(makeLabel("muted", tr("Each against its own habit, by the hour of the week")),
                     1);
    tools->addWidget(makeActionButton(m_usage));
    tools->addWidget(makeActionButton(m_requests));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(tools);
    column->addWidget(m_card, 1);
}

void AnomaliesTab::refresh(const TimeSpan &span)
{
    const qint64 sinceUs = std::min(span.startUs, span.endUs - LeastSpanUs);
    m_card->setLoading(m_model->rowCount() == 0);
    context().usage.listAnomalies(m_wanted == 0 ? sinceUs : 0, newQuery(),
                                  [this](const Result<QList<Anomaly>> &anomalies) {
                                      m_card->setLoading(false);
                                      if (anomalies)
                                          take(*anomalies);
                                      else
                                          Q_EMIT failed(anomalies.error());
                                  });
}

void AnomaliesTab::take(const QList<Anomaly> &anomalies)
{
    m_model->setRows(anomalies);
    if (m_wanted != 0 && m_card->table()->selectId(m_wanted))
        m_wanted = 0;
    updateActions();
    Q_EMIT counted(int(std::count_if(anomalies.begin(), anomalies.end(),
                                     [](const Anomaly &anomaly) { return anomaly.isOpen; })));
}

void AnomaliesTab::select(Id id)
{
    m_wanted = m_card->table()->selectId(id) ? 0 : id;
}

const Anomaly *AnomaliesTab::selected() const
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    return row < 0 ? nullptr : &m_model->row(row);
}

void AnomaliesTab::updateActions()
{
    m_usage->setEnabled(selected());
    m_requests->setEnabled(selected());
}

void AnomaliesTab::showUsage()
{
    const Anomaly *anomaly = selected();
    if (!anomaly)
        return;
    const qint64 margin =
        anomaly->kind == AnomalyKind::CostPerDay ? 7 * 24 * HourUs : Around * HourUs;
    UsageQuery query;
    query.sinceUs = anomaly->startUs - margin;
    query.untilUs = std::min(anomaly->endUs + margin, context().clock.nowUs());
    query.conditions = {condition(*anomaly)};
    Q_EMIT placeWanted({.page = PageKind::Usage, .query = query});
}

void AnomaliesTab::showRequests()
{
    const Anomaly *anomaly = selected();
    if (!anomaly)
        return;
    UsageFilter filter;
    filter.sinceUs = anomaly->startUs;
    filter.untilUs = anomaly->isOpen ? 0 : anomaly->endUs;
    filter.statuses = statusesOf(anomaly->kind);
    filter.leastAttempts = anomaly->kind == AnomalyKind::Retries ? 2 : 0;
    switch (anomaly->dimension) {
    case UsageDimension::Model:
        filter.models = {anomaly->value};
        break;
    case UsageDimension::Provider:
        filter.providers = {anomaly->value};
        break;
    case UsageDimension::Key:
        filter.keys = {anomaly->value.toLongLong()};
        break;
    case UsageDimension::Organization:
        filter.organizations = {anomaly->value.toLongLong()};
        break;
    default:
        break;
    }
    Q_EMIT placeWanted({.page = PageKind::Requests, .filter = filter});
}

} // namespace orchestris
