// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/wastetab.h"

#include "models/tables/format.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/look/theme.h"
#include "ui/usagesource.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>

namespace orchestris {

namespace {

EmptyState *makeEmpty(const ThemeController &theme, WasteView view)
{
    auto *empty =
        view == WasteView::Spend
            ? new EmptyState(theme, Glyph::Telemetry, WasteTab::tr("Nothing was wasted"),
                             WasteTab::tr("What was paid after a client had left, for answers that "
                                          "broke off and for tries that were given up appears "
                                          "here."),
                             {})
            : new EmptyState(
                theme, Glyph::Telemetry, WasteTab::tr("No prompt seems to be cut"),
                WasteTab::tr("Local model servers drop the beginning of a prompt that "
                             "is longer than their context, and say nothing. Where far "
                             "fewer tokens are reported than were sent, it appears "
                             "here."),
                {});
    empty->setActionVisible(false);
    return empty;
}

QString keyOf(WasteView view)
{
    return view == WasteView::Spend ? QStringLiteral("waste") : QStringLiteral("truncation");
}

} // namespace

WasteTab::WasteTab(const UiContext &context, WasteView view)
    : TelemetryTab(context)
    , m_view(view)
    , m_model(new WasteTableModel(view, this))
    , m_sorted(new TableFilterModel(this))
    , m_card(nullptr)
    , m_by(new SelectBox)
{
    m_sorted->setSourceModel(m_model);
    m_card = new TableCard(context.theme, m_sorted, makeEmpty(context.theme, view));
    buildTable();
    buildTools();
}

void WasteTab::buildTable()
{
    DataTable *table = m_card->table();
    const bool isSpend = m_view == WasteView::Spend;
    table->setObjectName(keyOf(m_view));
    table->setPrimaryColumn(0);
    table->sortByColumn(isSpend ? int(WasteTableModel::Wasted) : int(WasteTableModel::Truncated),
                        Qt::DescendingOrder);
    if (isSpend) {
        table->setAccessibleName(tr("Wasted spend"));
        table->setColumnRules(
            {{200, 5}, {130, 1}, {100, 1}, {120, 1}, {100, 1}, {110, 1}, {80, 1}});
    } else {
        table->setAccessibleName(tr("Prompts that were cut"));
        table->setColumnRules({{240, 5}, {130, 1}, {130, 1}, {100, 1}});
    }
    table->remember(context().settings, keyOf(m_view));
    connect(table, &DataTable::selectionMoved, this, &WasteTab::updateActions);
}

void WasteTab::buildTools()
{
    const auto addAction = [this](const QString &text, const char *name, const UsageFilter &what) {
        auto *action = new QAction(icon(Glyph::Requests), text, this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, what] { showRequests(what); });
        m_actions.append(action);
    };
    m_by->setObjectName(QString(keyOf(m_view) + QStringLiteral("By")));
    m_by->setAccessibleName(tr("By what it is summed up"));
    m_by->addItems({tr("By model"), tr("By key")});
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_by);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    if (m_view == WasteView::Spend) {
        UsageFilter left;
        left.statuses = {StatusClass::ClientLeft};
        UsageFilter cut;
        cut.statuses = {StatusClass::CutOff, StatusClass::Interrupted};
        UsageFilter retried;
        retried.leastAttempts = 2;
        addAction(tr("Where the &client left"), "leftRequests", left);
        addAction(tr("C&ut off"), "cutRequests", cut);
        addAction(tr("&Retried"), "retriedRequests", retried);
        tools->addStretch(1);
        tools->addWidget(makeLabel("muted", tr("Requests of the line:")));
        column->addWidget(buildFigures());
    } else {
        addAction(tr("Its re&quests"), "truncatedRequests", {});
        tools->addWidget(
            makeText("muted",
                     tr("What helps: give the model a larger context where it is served "
                        "(Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; "
                        "LM Studio: context length), or send shorter prompts.")),
            1);
    }
    for (QAction *action : std::as_const(m_actions))
        tools->addWidget(makeActionButton(action));
    column->addLayout(tools);
    column->addWidget(m_card, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setRows({});
        refresh(m_span);
    });
    updateActions();
}

QWidget *WasteTab::buildFigures()
{
    m_left = new MetricCard(tr("Paid after the client left"));
    m_cut = new MetricCard(tr("Paid for answers that broke off"));
    m_retries = new MetricCard(tr("Tries that were given up, estimated"));
    m_left->setObjectName(QStringLiteral("wasteLeft"));
    m_cut->setObjectName(QStringLiteral("wasteCut"));
    m_retries->setObjectName(QStringLiteral("wasteRetries"));
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Gap);
    for (MetricCard *card : {m_left, m_cut, m_retries})
        row->addWidget(card, 1);
    return sheet;
}

UsageDimension WasteTab::dimension() const
{
    return m_by->currentIndex() == 0 ? UsageDimension::Model : UsageDimension::Key;
}

void WasteTab::refresh(const TimeSpan &span)
{
    m_span = span;
    m_card->setLoading(m_model->rowCount() == 0);
    UsageQuery query;
    query.sinceUs = span.startUs;
    query.untilUs = span.endUs;
    query.groupBy = dimension();
    context().usage.report(query, newQuery(), [this](const Result<UsageReport> &report) {
        m_card->setLoading(false);
        if (report)
            take(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void WasteTab::take(const UsageReport &report)
{
    m_model->setRows(WasteTableModel::rowsOf(report, m_view));
    const UsageSums &all = report.total.whole.sums;
    if (m_view == WasteView::Spend) {
        const Nanos paid = WasteRow{{}, {}, all}.paidNanos();
        const auto show = [&](MetricCard *card, Nanos nanos) {
            card->setFigure(format::money(nanos),
                            tr("%1 of all that was paid").arg(format::percent(nanos, paid)));
        };
        show(m_left, all.leftNanos);
        show(m_cut, all.cutNanos);
        show(m_retries, all.retryNanos);
    } else {
        Q_EMIT counted(m_model->rowCount());
    }
    updateActions();
}

void WasteTab::updateActions()
{
    const bool any = m_model->rowOf(m_card->table()->selectedId()) >= 0;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(any);
}

void WasteTab::showRequests(const UsageFilter &filter)
{
    const int number = m_model->rowOf(m_card->table()->selectedId());
    if (number < 0)
        return;
    const QByteArray value = m_model->row(number).value;
    UsageFilter wanted = filter;
    wanted.sinceUs = m_span.startUs;
    if (dimension() == UsageDimension::Model)
        wanted.models = {value};
    else
        wanted.keys = {value.toLongLong()};
    Q_EMIT placeWanted({.page = PageKind::Requests, .filter = wanted});
}

} // namespace orchestris
