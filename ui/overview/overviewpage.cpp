// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/limitscard.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/overviewfigures.h"
#include "ui/overview/toplists.h"
#include "ui/providers/foundservers.h"
#include "ui/usagesource.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/runninglink.h"
#include "ui/widgets/snippets.h"
#include "ui/widgets/words.h"
#include "ui/window/attentionwatch.h"
#include "ui/window/gatewaystatus.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDateTime>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimeZone>

namespace orchestris {

namespace {

constexpr int TickMs = 15'000;
constexpr int ThrottleMs = 4'000;
/// How far the scroll bar stands in the page's margin, so that it moves nothing when it comes.
constexpr int BarRoom = 12;
constexpr auto PeriodKey = u"overview/period";

QDateTime inZone(qint64 us, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone(zone));
}

} // namespace

OverviewPage::OverviewPage(const UiContext &context, AttentionWatch &watch)
    : Page(context, PageKind::Overview)
    , m_watch(watch)
    , m_timeZone(systemTimeZone())
    , m_problem(new MessageBar(context.theme))
    , m_found(new FoundServers(context))
    , m_periods(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
{
    m_period = context.settings.value(PeriodKey).toInt() == int(Period::Month) ? Period::Month
                                                                               : Period::Today;
    buildHeader();
    auto *above = new QVBoxLayout;
    above->setContentsMargins(0, 0, BarRoom, 0);
    above->setSpacing(Metrics::Gap);
    above->addWidget(m_problem);
    above->addWidget(m_found);
    QMargins margins = layout()->contentsMargins();
    margins.setRight(margins.right() - BarRoom);
    layout()->setContentsMargins(margins);
    rightOfHeader()->setContentsMargins(0, 0, BarRoom, 0);
    content()->addLayout(above);
    content()->addWidget(m_stack, 1);
    m_stack->addWidget(buildFilled());
    m_stack->addWidget(buildEmpty());

    connect(&context.backend, &ConsoleBackend::recordsChanged, this, [this] {
        setUsed();
        m_isStale = true;
        if (!m_throttle.isActive())
            freshen();
    });
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, &OverviewPage::showState);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] {
        showContent();
        showLimits();
    });
    connect(&watch, &AttentionWatch::usesChanged, this, &OverviewPage::showLimits);
    connect(m_found, &FoundServers::failed, this, &Page::showError);
    connect(m_found, &FoundServers::added, this, &Page::showDone);
    m_throttle.setInterval(ThrottleMs);
    m_throttle.setSingleShot(true);
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, &OverviewPage::freshen);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (m_isStale)
            freshen();
    });
    m_ticker.start();
    showState();
    showLimits();
    askWhetherUsed();
}

void OverviewPage::buildHeader()
{
    leftOfHeader()->addWidget(new GatewayStatus(context().backend, context().theme));
    QPushButton *issue = makeButton("primary", tr("&Issue key"), Glyph::Plus);
    connect(issue, &QPushButton::clicked, this, &Page::issueKeyWanted);
    rightOfHeader()->addWidget(issue);
}

QWidget *OverviewPage::buildPeriod()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const std::pair<QString, const char *> periods[] = {{tr("Today"), "today"},
                                                        {tr("This month"), "month"}};
    for (int i = 0; i < int(std::size(periods)); ++i) {
        auto *button = new QToolButton;
        button->setText(periods[i].first);
        button->setObjectName(QString::fromLatin1(periods[i].second));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        setRole(button, "segment");
        m_periods->addButton(button, i);
        row->addWidget(button);
    }
    m_periods->button(int(m_period))->setChecked(true);
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int id) {
        context().settings.setValue(PeriodKey, id);
        if (m_period == Period(id))
            return;
        m_period = Period(id);
        m_charts->setLoading(true);
        ask();
    });
    m_since = makeLabel("caption");
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addSpacing(6);
    row->addWidget(m_since, 1);
    auto *running = new RunningLink(context());
    connect(running, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted({.page = PageKind::Live}); });
    row->addWidget(running);
    return line;
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
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, BarRoom, 0);
    row->addWidget(card);
    return sheet;
}

QWidget *OverviewPage::buildFilled()
{
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Gap);
    column->addWidget(buildPeriod());
    m_figures = new OverviewFigures;
    column->addWidget(m_figures);
    m_charts = new OverviewCharts(context().theme);
    connect(m_charts, &OverviewCharts::rangeChosen, this, [this](const TimeSpan &span) {
        Place place{.page = PageKind::Usage};
        place.query.emplace();
        place.query->sinceUs = span.startUs;
        place.query->untilUs = span.endUs;
        place.query->timeZone = m_timeZone;
        place.query->groupBy = UsageDimension::Model;
        Q_EMIT placeWanted(place);
    });
    column->addWidget(m_charts, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Metrics::Gap);
    auto *attention = new AttentionCard(m_watch, context().theme);
    connect(attention, &AttentionCard::placeWanted, this, &Page::placeWanted);
    cards->addWidget(attention, 3);
    m_limits = new LimitsCard(context().theme);
    connect(m_limits, &LimitsCard::limitWanted, this,
            [this](Id id) { Q_EMIT placeWanted({.page = PageKind::Limits, .id = id}); });
    cards->addWidget(m_limits, 2);
    column->addLayout(cards);
    m_tops = new TopLists(context());
    connect(m_tops, &TopLists::placeWanted, this, &Page::placeWanted);
    connect(m_tops, &TopLists::failed, this, &Page::showError);
    column->addWidget(m_tops);

    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    column->setContentsMargins(0, 0, BarRoom, 0);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [column](int, int most) {
        column->setContentsMargins(0, 0, most > 0 ? 0 : BarRoom, 0);
    });
    return scroll;
}

void OverviewPage::refresh()
{
    m_watch.refresh();
    ask();
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

void OverviewPage::freshen()
{
    if (!isVisible())
        return; // it asks when it is shown
    m_throttle.start();
    if (m_pending > 0)
        return; // still stale then
    m_watch.refreshUses();
    ask();
}

void OverviewPage::askWhetherUsed()
{
    context().usage.report({}, this, [this](const Result<UsageReport> &report) {
        if (report && report->total.whole.sums.requests == 0) {
            m_isUsed = false;
            showContent();
        }
    });
}

void OverviewPage::ask()
{
    m_query = std::make_unique<QObject>();
    m_isStale = false;
    m_now.reset();
    const PresentPeriod present = presentPeriod(m_period, context().clock.nowUs(), m_timeZone);
    if (m_beforeSpan != present.before)
        m_before.reset();
    showPeriod(present);
    UsageQuery query;
    query.sinceUs = present.startUs;
    query.timeZone = m_timeZone;
    m_tops->ask(query);
    query.groupBy = UsageDimension::Model;
    query.latency = true;
    query.step = m_period == Period::Today ? UsageStep::QuarterHour : UsageStep::Day;
    m_pending = 1;
    context().usage.report(query, m_query.get(), [this](const Result<UsageReport> &report) {
        --m_pending;
        if (report)
            takePresent(*report);
        else
            showError(report.error());
    });
    if (present.isComparable())
        askCompared(present, query);
    else
        m_figures->setTooEarly();
}

void OverviewPage::askCompared(const PresentPeriod &present, const UsageQuery &span)
{
    UsageQuery query = span;
    query.groupBy.reset();
    query.step = UsageStep::Whole;
    const std::pair<bool, TimeSpan> spans[] = {{false, {present.startUs, present.edgeUs}},
                                               {true, present.before}};
    for (const auto &[isBefore, part] : spans) {
        if (isBefore && m_before)
            continue; // what is over stays as it was
        query.sinceUs = part.startUs;
        query.untilUs = part.endUs;
        ++m_pending;
        context().usage.report(
            query, m_query.get(),
            [this, isBefore = isBefore, part = part](const Result<UsageReport> &report) {
                --m_pending;
                if (!report)
                    return;
                if (isBefore)
                    m_beforeSpan = part;
                takeCompared(isBefore, *report);
            });
    }
}

void OverviewPage::takePresent(const UsageReport &report)
{
    if (report.total.whole.sums.requests > 0)
        setUsed();
    m_figures->setPresent(report);
    m_charts->setReport(report, m_timeZone);
    m_charts->setLoading(false);
}

void OverviewPage::takeCompared(bool isBefore, const UsageReport &report)
{
    (isBefore ? m_before : m_now) = report.total.whole;
    if (m_now && m_before)
        m_figures->setCompared(m_period, *m_now, *m_before, m_comparedSpan);
}

void OverviewPage::showPeriod(const PresentPeriod &present)
{
    const QString zone = QString::fromUtf8(m_timeZone);
    const QDateTime start = inZone(present.startUs, m_timeZone);
    const QDateTime edge = inZone(present.before.endUs, m_timeZone);
    const bool today = m_period == Period::Today;
    const QString time = edge.toString(QStringLiteral("HH:mm"));
    // The end of a month or a day is the beginning of the next one: nobody says "until 1 March".
    const bool whole = edge.time() == QTime(0, 0) && edge.date() == start.date();
    m_comparedSpan =
        today   ? tr("Yesterday until %1").arg(time)
        : whole ? tr("All of last month")
                : tr("Last month until %1").arg(tr("%1 %2").arg(format::day(edge.date()), time));
    const QString since =
        today ? format::weekday(start.date()) : format::monthAndYear(start.date());
    m_since->setText(tr("%1 · %2", "day or month, time zone").arg(since, zone));
    m_since->setToolTip(present.isComparable()
                            ? tr("Days and months begin by the clock of %1. Compared with: %2.")
                                  .arg(zone, m_comparedSpan)
                            : tr("Days and months begin by the clock of %1.").arg(zone));
}

void OverviewPage::showLimits()
{
    m_limits->setUses(*context().backend.snapshot(), m_watch.uses(), context().clock.nowUs());
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

void OverviewPage::setUsed()
{
    if (m_isUsed)
        return;
    m_isUsed = true;
    showContent();
}

void OverviewPage::showContent()
{
    m_stack->setCurrentIndex(m_isUsed ? 0 : 1);
    if (m_isUsed)
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

} // namespace orchestris
