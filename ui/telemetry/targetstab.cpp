// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/targetstab.h"

#include "models/tables/tablefiltermodel.h"
#include "models/tables/telemetrytablemodel.h"
#include "models/tables/telemetrywords.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/telemetry/targetdetail.h"
#include "ui/usagesource.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/failuredelegate.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>

namespace orchestris {

TargetsTab::TargetsTab(const UiContext &context)
    : TelemetryTab(context)
    , m_model(new TelemetryTableModel(this))
    , m_sorted(new TableFilterModel(this))
    , m_detail(new TargetDetail(context))
{
    m_sorted->setSourceModel(m_model);
    auto *empty =
        new EmptyState(context.theme, Glyph::Telemetry, tr("Nothing was sent to a provider"),
                       tr("Each model that requests are sent to appears here, with how often and "
                          "how fast it answers and why it fails. Choose a longer time above."),
                       {});
    empty->setActionVisible(false);
    m_card = new TableCard(context.theme, m_sorted, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("targets"));
    table->setAccessibleName(tr("Providers and models"));
    table->setPrimaryColumn(TelemetryTableModel::Target);
    table->setItemDelegateForColumn(TelemetryTableModel::Failures,
                                    new FailureDelegate(context.theme, table));
    table->sortByColumn(TelemetryTableModel::Attempts, Qt::DescendingOrder);
    table->setColumnRules({{170, 6},
                           {96, 0},
                           {130, 2},
                           {68, 0},
                           {100, 0},
                           {70, 0},
                           {70, 0},
                           {118, 0},
                           {70, 0},
                           {88, 0},
                           {124, 0}});
    table->setDropOrder({TelemetryTableModel::First95, TelemetryTableModel::P99,
                         TelemetryTableModel::Speed, TelemetryTableModel::Retries,
                         TelemetryTableModel::First50});
    table->remember(context.settings, QStringLiteral("targets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::Gap, 0, 0);
    column->setSpacing(Metrics::Gap);
    column->addWidget(m_card, 3);
    column->addWidget(m_detail, 2);
    connect(table, &DataTable::selectionMoved, this, &TargetsTab::showSelected);
    connect(m_detail, &TargetDetail::requestsWanted, this, &TargetsTab::showRequests);
    connect(&context.backend, &ConsoleBackend::targetHealthChanged, this,
            [this] { take(m_report); });
}

void TargetsTab::refresh(const TimeSpan &span)
{
    m_span = span;
    m_card->setLoading(m_model->rowCount() == 0);
    context().usage.telemetry(span.startUs, span.endUs, newQuery(),
                              [this](const Result<TelemetryReport> &report) {
                                  m_card->setLoading(false);
                                  if (report)
                                      take(*report);
                                  else
                                      Q_EMIT failed(report.error());
                              });
}

void TargetsTab::take(const TelemetryReport &report)
{
    m_report = report;
    m_model->setRows(TelemetryTableModel::rowsOf(report, context().backend.targetHealth()));
    m_detail->setVisible(m_model->rowCount() > 0);
    if (!m_wanted.isEmpty() && m_card->table()->selectId(idOfName(m_wanted)))
        m_wanted.clear();
    else if (m_card->table()->selectedId() == 0 && m_sorted->rowCount() > 0)
        m_card->table()->selectRow(0);
    showSelected();
}

void TargetsTab::select(const QByteArray &target)
{
    if (!m_card->table()->selectId(idOfName(target)))
        m_wanted = target;
}

void TargetsTab::showSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        m_detail->setTarget(m_model->row(row));
    else
        m_detail->clear();
}

void TargetsTab::showRequests()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row < 0)
        return;
    UsageFilter filter;
    filter.sinceUs = m_span.startUs;
    filter.models = {m_model->row(row).directId};
    Q_EMIT placeWanted({.page = PageKind::Requests, .filter = filter});
}

} // namespace orchestris
