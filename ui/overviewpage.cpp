// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overviewpage.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/requesttablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/activitychart.h"
#include "ui/codeblock.h"
#include "ui/consolebackend.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/foundservers.h"
#include "ui/gatewaystatus.h"
#include "ui/messagebar.h"
#include "ui/metriccard.h"
#include "ui/parts.h"
#include "ui/selectbox.h"
#include "ui/snippets.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr int LatestRows = 50;
constexpr int HistoryLimit = 1000;
constexpr int TickMs = 15'000;
constexpr int ThrottleMs = 1000;
constexpr qint64 HourUs = 3'600'000'000;

} // namespace

OverviewPage::OverviewPage(const UiContext &context)
    : Page(context, tr("Overview"), Glyph::Overview)
    , m_model(new RequestTableModel(context.clock, LatestRows, this))
    , m_sorted(new TableFilterModel(this))
    , m_problem(new MessageBar(context.theme))
    , m_found(new FoundServers(context))
    , m_span(new SelectBox)
    , m_stack(new QStackedWidget)
{
    m_sorted->setSourceModel(m_model);
    buildHeader();
    content()->addWidget(m_problem);
    content()->addWidget(m_found);
    content()->addWidget(m_stack, 1);
    m_stack->addWidget(buildFilled());
    m_stack->addWidget(buildEmpty());

    connect(&context.backend, &ConsoleBackend::recordsChanged, this, &OverviewPage::takeRecords);
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, &OverviewPage::showState);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &OverviewPage::showContent);
    connect(m_found, &FoundServers::failed, this, &Page::showError);
    connect(m_found, &FoundServers::added, this, &Page::showDone);
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_ticker.start();
    m_throttle.setInterval(ThrottleMs);
    m_throttle.setSingleShot(true);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    showState();
    loadHistory();
}

void OverviewPage::buildHeader()
{
    leftOfHeader()->addWidget(new GatewayStatus(context().backend, context().theme));
    m_span->addItems({tr("Today"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")});
    m_span->setAccessibleName(tr("Span of time"));
    m_span->setObjectName(QStringLiteral("span"));
    const QString key = QStringLiteral("overview/span");
    m_span->setCurrentIndex(
        std::clamp(context().settings.value(key, int(Day)).toInt(), int(Today), int(Month)));
    connect(m_span, &QComboBox::currentIndexChanged, this, [this, key](int index) {
        context().settings.setValue(key, index);
        askTotals();
    });
    rightOfHeader()->addWidget(m_span);
    QPushButton *issue = makeButton("primary", tr("&Issue key"), Glyph::Plus);
    connect(issue, &QPushButton::clicked, this, &Page::issueKeyWanted);
    rightOfHeader()->addWidget(issue);
}

QWidget *OverviewPage::buildEmpty()
{
    auto *card = makeCard();
    m_empty = new EmptyState(context().theme, Glyph::Requests, {}, {}, tr("&Issue a key…"));
    m_example = new CodeBlock(tr("A first request"));
    m_empty->setExtra(m_example);
    connect(m_empty, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
    auto *column = new QVBoxLayout(card);
    column->addWidget(m_empty);
    return card;
}

QWidget *OverviewPage::buildFilled()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Gap);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Metrics::Gap);
    m_requests = new MetricCard(tr("Requests"));
    m_tokens = new MetricCard(tr("Tokens"));
    m_cost = new MetricCard(tr("Cost"));
    m_errors = new MetricCard(tr("Errors"));
    m_latency = new MetricCard(tr("Latency p50 / p95"));
    for (MetricCard *card : {m_requests, m_tokens, m_cost, m_errors, m_latency})
        cards->addWidget(card, 1);
    column->addLayout(cards);
    m_chart = new ActivityChart(context().theme);
    column->addWidget(m_chart, 5);

    auto *latest = makeCard();
    m_table = new DataTable(context().theme);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Latest requests"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RequestTableModel::Time, Qt::DescendingOrder);
    for (const int hidden : {RequestTableModel::Input, RequestTableModel::FirstToken})
        m_table->setColumnHidden(hidden, true);
    m_table->setColumnRules({{80, 0},
                             {94, 2},
                             {92, 2},
                             {188, 6},
                             {76, 1},
                             {100, 0},
                             {70, 0},
                             {72, 0},
                             {90, 0},
                             {80, 0},
                             {90, 0}});
    m_table->setDropOrder({RequestTableModel::Owner, RequestTableModel::Provider,
                           RequestTableModel::Output, RequestTableModel::Key});
    m_table->remember(context().settings, QStringLiteral("latest"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT placeWanted({.page = PageKind::Requests,
                            .id = index.siblingAtColumn(0).data(TableRole::RowId).toLongLong()});
    });
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(10, 10, 10, 2);
    heading->addWidget(makeLabel("heading", tr("Latest requests")));
    auto *inside = new QVBoxLayout(latest);
    inside->setContentsMargins(5, 0, 5, 6);
    inside->setSpacing(0);
    inside->addLayout(heading);
    inside->addWidget(new WholeRows(m_table), 1);
    column->addWidget(latest, 6);
    return sheet;
}

void OverviewPage::refresh()
{
    askTotals();
    drawChart();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    const SnapshotPtr snapshot = context().backend.snapshot();
    const QList<Provider> &providers = snapshot->configuration().providers;
    if (std::all_of(providers.begin(), providers.end(), [](const Provider &provider) {
            return provider.kind == ProviderKind::Sandbox;
        }))
        m_found->look();
}

void OverviewPage::loadHistory()
{
    UsageFilter filter;
    filter.limit = HistoryLimit;
    const qint64 sinceUs = context().clock.nowUs() - HourUs;
    context().backend.listRequests(
        filter, this, [this, sinceUs](Result<QList<UsageRecord>> listed) {
            m_historyCame = true;
            if (!listed) {
                showError(listed.error());
                showContent();
                return;
            }
            const bool whole =
                listed->size() < HistoryLimit || listed->constLast().startedAtUs < sinceUs;
            m_ring.addHistory(*listed, whole);
            for (UsageRecord &record : *listed)
                words::completeNames(record, *context().backend.snapshot());
            m_model->upsert(listed->mid(0, LatestRows));
            showContent();
            drawChart();
        });
}

void OverviewPage::takeRecords(QList<UsageRecord> records)
{
    m_ring.add(records);
    const SnapshotPtr snapshot = context().backend.snapshot();
    const bool first = m_model->rowCount() == 0;
    for (UsageRecord &record : records)
        words::completeNames(record, *snapshot);
    m_model->upsert(records);
    if (first)
        showContent();
    if (!m_throttle.isActive())
        m_throttle.start();
}

void OverviewPage::askTotals()
{
    m_totalsQuery = std::make_unique<QObject>();
    context().backend.totals(sinceUs(), m_totalsQuery.get(), [this](const auto &totals) {
        if (totals)
            showTotals(*totals);
        else
            showError(totals.error());
    });
}

void OverviewPage::showTotals(const UsageTotals &totals)
{
    const bool some = totals.requests > 0;
    m_requests->setFigure(format::compactCount(totals.requests),
                          some ? m_span->currentText() : tr("none in this time"));
    m_tokens->setFigure(format::compactCount(totals.tokens.input + totals.tokens.output),
                        tr("input %1 · output %2")
                            .arg(format::compactCount(totals.tokens.input),
                                 format::compactCount(totals.tokens.output)));
    m_cost->setFigure(
        format::money(totals.costNanos),
        some ? tr("%1 a request").arg(format::money(totals.costNanos / totals.requests))
             : format::none());
    m_errors->setFigure(format::percent(totals.errors, totals.requests),
                        tr("%n request(s)", nullptr, int(totals.errors)));
    m_latency->setFigure(some ? format::durations(totals.p50Us, totals.p95Us) : format::none(),
                         tr("median / 95th percentile"));
}

void OverviewPage::showState()
{
    const GatewayState state = context().backend.gatewayState();
    if (state.problem.isEmpty())
        m_problem->dismiss();
    else
        m_problem->say(gatewayTone(state), state.problem);
    showContent();
}

void OverviewPage::showContent()
{
    const bool empty = m_historyCame && m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const SnapshotPtr snapshot = context().backend.snapshot();
    const bool hasKey = !snapshot->configuration().keys.isEmpty();
    m_empty->setWords(tr("Waiting for the first request"),
                      hasKey ? tr("Requests, tokens, cost and latency appear here as soon as a "
                                  "client calls the gateway with one of your keys.")
                             : tr("Requests, tokens, cost and latency appear here as soon as a "
                                  "client calls the gateway. It needs a key for that."));
    m_example->setCode(
        snippets::curl({effectiveBaseUrl(context().backend), QStringLiteral("YOUR_KEY"),
                        firstModelInScope(*snapshot, Scope{})}));
}

void OverviewPage::drawChart()
{
    const qint64 now = context().clock.nowUs();
    m_chart->setSums(m_ring.sums(now), now);
}

qint64 OverviewPage::sinceUs() const
{
    const qint64 now = context().clock.nowUs();
    switch (m_span->currentIndex()) {
    case Today:
        return QDateTime::fromMSecsSinceEpoch(now / 1000).date().startOfDay().toMSecsSinceEpoch()
               * 1000;
    case Week:
        return now - 7 * 24 * HourUs;
    case Month:
        return now - 30 * 24 * HourUs;
    default:
        return now - 24 * HourUs;
    }
}

} // namespace orchestris
