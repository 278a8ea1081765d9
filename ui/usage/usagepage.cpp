// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagepage.h"

#include "models/domain/clock.h"
#include "models/tables/usagewords.h"
#include "ui/charts/timeticks.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/usage/usagecharts.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagefilters.h"
#include "ui/usage/usagelinks.h"
#include "ui/usage/usagetablecard.h"
#include "ui/usagesource.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/timerangebox.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>

namespace orchestris {

namespace {

constexpr int Points = 120; ///< about so many parts a chart has
constexpr int TickMs = 15'000;
constexpr int ThrottleMs = 5'000;
constexpr int DimAfterMs = 150; ///< a quick answer needs no other picture meanwhile
constexpr qint64 NearUs = 60'000'000;

constexpr auto RangeKey = u"usage/range";
constexpr auto FromKey = u"usage/from";
constexpr auto ToKey = u"usage/to";
constexpr auto ZoneKey = u"usage/zone";
constexpr auto GroupKey = u"usage/group";

} // namespace

UsagePage::UsagePage(const UiContext &context)
    : Page(context, PageKind::Usage)
    , m_range(new TimeRangeBox(context.clock))
    , m_group(new SelectBox)
    , m_filters(new UsageFilters(context, [this] { return span(); }))
    , m_back(makeButton("flat", tr("&Back"), Glyph::ArrowLeft))
    , m_caption(makeLabel("muted"))
    , m_job(new JobBar)
    , m_charts(new UsageCharts(context.theme))
    , m_table(new UsageTableCard(context.theme, context.settings))
{
    buildTools();
    buildContent();
    addShortcuts();
    loadSettings();
    setUpRefresh();
}

UsagePage::~UsagePage() = default;

void UsagePage::buildTools()
{
    m_exports = new UsageExports(context(), *m_charts, *m_job,
                                 {.query = [this] { return shownQuery(); },
                                  .table = [this] { return m_table->text(); },
                                  .conditions = [this] { return m_filters->words(); }},
                                 this);
    leftOfHeader()->addWidget(m_caption);
    rightOfHeader()->addWidget(m_exports->makeButton());
    m_group->addItem(tr("No groups"), -1);
    for (int i = 0; i < UsageDimensions; ++i)
        m_group->addItem(words::byDimension(UsageDimension(i)), i);
    m_group->setObjectName(QStringLiteral("groupBy"));
    m_group->setAccessibleName(tr("Group by"));
    m_group->setFixedWidth(160);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setToolTip(tr("What was shown before looking closer (Backspace)"));
    m_back->hide();
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(m_range);
    times->addWidget(m_filters, 1);
    times->addWidget(m_back, 0, Qt::AlignTop);
    times->addWidget(m_group, 0, Qt::AlignTop);
    content()->addLayout(times);
    content()->addWidget(m_job);
    connect(m_range, &TimeRangeBox::changed, this, [this] {
        m_zoomed.clear();
        ask();
    });
    connect(m_group, &QComboBox::activated, this, &UsagePage::ask);
    connect(m_filters, &UsageFilters::changed, this, &UsagePage::ask);
    connect(m_back, &QPushButton::clicked, this, [this] { zoomOut(false); });
    connect(m_exports, &UsageExports::done, this, &Page::showDone);
    connect(m_exports, &UsageExports::failed, this, &Page::showError);
}

void UsagePage::buildContent()
{
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Gap);
    column->addWidget(m_charts);
    column->addWidget(m_table);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    content()->addWidget(scroll, 1);
    connect(m_charts, &UsageCharts::rangeChosen, this, &UsagePage::zoom);
    connect(m_charts, &UsageCharts::rangeReset, this, [this] { zoomOut(true); });
    connect(m_table, &UsageTableCard::groupChosen, this, &UsagePage::showGroup);
    connect(m_table, &UsageTableCard::requestsWanted, this, &UsagePage::showRequests);
    connect(m_table, &UsageTableCard::copyWanted, m_exports, &UsageExports::copyTable);
    connect(m_table, &UsageTableCard::moreWanted, this, [this] {
        if (!m_filters->conditions().isEmpty())
            m_filters->clearAll();
        else
            changeRange({TimeRange::LastYear, {}, m_range->range().timeZone});
    });
}

void UsagePage::setUpRefresh()
{
    const auto follow = [this] {
        if (isVisible() && m_waiting == 0 && m_range->range().isRunning(context().clock.nowUs()))
            ask();
    };
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, follow);
    m_ticker.start();
    m_throttle.setInterval(ThrottleMs);
    m_throttle.setSingleShot(true);
    connect(&m_throttle, &QTimer::timeout, this, follow);
    connect(&context().backend, &ConsoleBackend::recordsChanged, this, [this] {
        m_stale = true;
        if (!m_throttle.isActive())
            m_throttle.start();
    });
}

void UsagePage::loadSettings()
{
    const QSettings &settings = context().settings;
    TimeRange range;
    range.timeZone = settings.value(ZoneKey, systemTimeZone()).toByteArray();
    range.kind =
        TimeRange::Kind(std::clamp(settings.value(RangeKey, int(TimeRange::LastDay)).toInt(),
                                   int(TimeRange::LastHour), int(TimeRange::Custom)));
    range.custom = {settings.value(FromKey).toLongLong(), settings.value(ToKey).toLongLong()};
    if (range.kind == TimeRange::Custom && range.custom.endUs <= range.custom.startUs)
        range.kind = TimeRange::LastDay;
    m_range->setRange(range);
    const auto group =
        parseUsageDimension(settings.value(GroupKey, QStringLiteral("model")).toByteArray());
    m_group->setCurrentIndex(group ? int(*group) + 1 : 0);
}

void UsagePage::saveSettings()
{
    QSettings &settings = context().settings;
    const TimeRange &range = m_range->range();
    settings.setValue(RangeKey, int(range.kind));
    settings.setValue(FromKey, range.custom.startUs);
    settings.setValue(ToKey, range.custom.endUs);
    settings.setValue(ZoneKey, range.timeZone);
    settings.setValue(GroupKey, groupBy() ? usageDimensionName(*groupBy()) : QByteArray("none"));
}

std::optional<UsageDimension> UsagePage::groupBy() const
{
    const int number = m_group->currentData().toInt();
    return number < 0 ? std::nullopt : std::optional(UsageDimension(number));
}

TimeSpan UsagePage::span() const
{
    return m_range->range().spanAt(context().clock.nowUs());
}

UsageQuery UsagePage::plainQuery() const
{
    UsageQuery query;
    const TimeSpan shown = span();
    query.sinceUs = shown.startUs;
    query.untilUs = shown.endUs;
    query.conditions = m_filters->conditions();
    query.timeZone = m_range->range().timeZone;
    return query;
}

UsageQuery UsagePage::shownQuery() const
{
    UsageQuery query = plainQuery();
    query.step = stepFor({query.sinceUs, query.untilUs}, Points);
    query.groupBy = groupBy();
    return query;
}

void UsagePage::refresh()
{
    ask();
}

void UsagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale || m_range->range().isRunning(context().clock.nowUs()))
        ask();
}

void UsagePage::ask()
{
    saveSettings();
    m_back->setVisible(!m_zoomed.isEmpty());
    m_stale = false;
    m_query = std::make_unique<QObject>();
    m_answers = {};
    UsageQuery whole = shownQuery();
    UsageQuery groups = whole;
    UsageQuery table = plainQuery();
    table.groupBy = groupBy();
    whole.groupBy.reset();
    whole.latency = true;
    table.latency = true;
    m_caption->setText(spanText({whole.sinceUs, whole.untilUs}, whole.timeZone));
    m_waiting = groupBy() ? 3 : 1;
    QTimer::singleShot(DimAfterMs, m_query.get(), [this] { m_charts->setLoading(m_waiting > 0); });
    askOne(whole, &Answers::whole);
    if (!groupBy())
        return;
    askOne(groups, &Answers::groups);
    askOne(table, &Answers::table);
}

void UsagePage::askOne(const UsageQuery &query, std::optional<UsageReport> Answers::*answer)
{
    context().usage.report(query, m_query.get(), [this, answer](const auto &report) {
        if (m_waiting == 0)
            return; // another one has failed
        if (!report) {
            m_waiting = 0;
            m_stale = true;
            m_charts->setLoading(false);
            messages().offer(report.error().message, tr("Try &again"), [this] { ask(); });
            return;
        }
        m_answers.*answer = *report;
        if (--m_waiting == 0)
            present();
    });
}

void UsagePage::present()
{
    const UsageReport &whole = *m_answers.whole;
    const UsageReport &groups = m_answers.groups ? *m_answers.groups : whole;
    const UsageReport &table = m_answers.table ? *m_answers.table : whole;
    const TimeRange &range = m_range->range();
    m_charts->setLoading(false);
    m_charts->setReports(whole, groups, groupBy(), range.timeZone,
                         range.isRunning(context().clock.nowUs()));
    m_table->setReport(table, groupBy(), !m_filters->conditions().isEmpty());
    if (groupBy())
        m_filters->learnNames(*groupBy(), table.groups);
}

void UsagePage::changeRange(const TimeRange &range)
{
    m_range->setRange(range);
    ask();
}

void UsagePage::zoom(const TimeSpan &span)
{
    const TimeRange before = m_range->range();
    if (span == before.spanAt(context().clock.nowUs()))
        return;
    m_zoomed.append(before);
    changeRange(TimeRange::customOf(span, before.timeZone));
}

void UsagePage::zoomOut(bool wholly)
{
    if (m_zoomed.isEmpty())
        return;
    TimeRange before = wholly ? m_zoomed.first() : m_zoomed.last();
    before.timeZone = m_range->range().timeZone;
    if (wholly)
        m_zoomed.clear();
    else
        m_zoomed.removeLast();
    if (m_zoomed.isEmpty() && m_back->hasFocus())
        m_group->setFocus(); // the button goes
    changeRange(before);
}

void UsagePage::showGroup(const QByteArray &value, const QString &name)
{
    if (groupBy())
        m_filters->choose(*groupBy(), value, name);
}

void UsagePage::showRequests(const QByteArray &value)
{
    UsageQuery query = plainQuery();
    if (groupBy()) {
        query.conditions.removeIf(
            [this](const UsageCondition &one) { return one.dimension == *groupBy(); });
        query.conditions.append({*groupBy(), {value}});
    }
    Place place{.page = PageKind::Requests};
    place.filter = requestFilterOf(query);
    Q_EMIT placeWanted(place);
}

void UsagePage::showPlace(const Place &place)
{
    if (!place.query)
        return;
    const UsageQuery &query = *place.query;
    const qint64 now = context().clock.nowUs();
    const QByteArray zone = m_range->range().timeZone;
    if (query.sinceUs != 0 || query.untilUs != 0) {
        const qint64 until = query.untilUs > 0 ? query.untilUs : now;
        TimeRange range = TimeRange::customOf({query.sinceUs, until}, zone);
        // What ends now goes on.
        for (int kind = TimeRange::LastHour; kind < TimeRange::Custom; ++kind) {
            const TimeSpan known = TimeRange{TimeRange::Kind(kind), {}, zone}.spanAt(now);
            if (std::abs(known.startUs - query.sinceUs) < NearUs
                && std::abs(known.endUs - until) < NearUs) {
                range.kind = TimeRange::Kind(kind);
                break;
            }
        }
        m_range->setRange(range);
        m_zoomed.clear();
    }
    m_filters->setConditions(query.conditions);
    if (query.groupBy)
        m_group->setCurrentIndex(int(*query.groupBy) + 1);
    m_stale = true;
    if (isVisible())
        ask();
}

bool UsagePage::focusSearch()
{
    m_filters->openMenu();
    return true;
}

void UsagePage::addShortcuts()
{
    // Not key events: tables and charts would take the arrows.
    const auto add = [this](const QKeySequence &keys, const QString &text, auto &&function) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(text);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), tr("The time before"), [this] { m_range->step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), tr("The time after"), [this] { m_range->step(1); });
    add(QKeySequence(Qt::Key_Backspace), tr("Out of the zoom"), [this] { zoomOut(false); });
}

} // namespace orchestris
