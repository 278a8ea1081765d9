// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitplot.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "models/tables/limitwords.h"
#include "ui/charts/timechart.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr int Places = 200;
constexpr double TopShare = 1.5; ///< of the most that was used in a window
constexpr int ChartHeight = 190;
constexpr int WithinSlot = 0;
constexpr int BeyondSlot = 1;

bool countsTheSame(const Limit &a, const Limit &b)
{
    return a.subject == b.subject && a.subjectId == b.subjectId && a.model == b.model
           && a.metric == b.metric && a.window == b.window && a.timeZone == b.timeZone;
}

/// With two digits that count, so that a slider makes amounts that one would type.
qint64 rounded(double amount)
{
    if (amount < 1)
        return 0;
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(amount)) - 1));
    return std::llround(std::round(amount / unit) * unit);
}

ChartFormat formatOf(LimitMetric metric)
{
    return metric == LimitMetric::Cost ? ChartFormat::money() : ChartFormat::count();
}

} // namespace

LimitPlot::LimitPlot(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new TimeChart(context.theme, {}))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_least(makeLabel("caption"))
    , m_most(makeLabel("caption"))
    , m_words(makeText(nullptr))
{
    m_chart->setObjectName(QStringLiteral("limitChart"));
    m_chart->setZoomable(false);
    m_chart->setFixedHeight(ChartHeight);
    m_chart->setEmptyText(tr("Nothing that this limit counts was used in the last 30 days."));
    m_slider->setObjectName(QStringLiteral("amountSlider"));
    m_slider->setRange(0, Places);
    m_slider->setPageStep(Places / 10);
    m_slider->setAccessibleName(tr("Amount of the limit"));
    m_words->setObjectName(QStringLiteral("plotWords"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_least);
    row->addWidget(m_slider, 1);
    row->addWidget(m_most);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chart);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int place) { Q_EMIT amountMoved(amountAt(place)); });
    hide();
}

void LimitPlot::setLimit(const Limit &limit, Ready ready)
{
    const bool isSame = m_ready != Ready::No && countsTheSame(limit, m_limit);
    m_limit = limit;
    m_ready = ready;
    if (ready == Ready::No) {
        m_query.reset();
        m_isKnown = false;
        setVisible(false);
        Q_EMIT changed();
    } else if (!isSame) {
        ask();
    } else if (m_isKnown) {
        present();
    }
}

void LimitPlot::ask()
{
    const qint64 now = m_context.clock.nowUs();
    const std::optional<UsageQuery> query = historyQuery(m_limit, now - SpanUs, now);
    m_isKnown = false;
    m_query.reset();
    if (!query) { // nothing to draw: the replay tells
        setVisible(false);
        Q_EMIT changed();
        return;
    }
    m_query = std::make_unique<QObject>();
    m_chart->setLoading(true);
    m_context.usage.report(*query, m_query.get(), [this](const Result<UsageReport> &report) {
        m_chart->setLoading(false);
        if (!report) {
            setVisible(false);
            Q_EMIT changed();
            return;
        }
        m_history = limitHistory(m_limit, *report);
        m_top = std::max<qint64>(rounded(double(m_history.highest()) * TopShare), 10);
        m_isKnown = true;
        present();
    });
}

void LimitPlot::present()
{
    const bool isByWindow =
        m_limit.window == LimitWindow::Hour || m_limit.window == LimitWindow::Day;
    m_chart->setTitle(isByWindow ? tr("Used in each window")
                                 : tr("Used since the window began, by day"));
    ChartData shown;
    shown.timeZone = m_limit.window == LimitWindow::Total ? systemTimeZone() : m_limit.timeZone;
    shown.format = formatOf(m_limit.metric);
    ChartSeries within{tr("Within the limit"), WithinSlot, {}};
    ChartSeries beyond{m_limit.action == LimitAction::Warn ? tr("Beyond it: warned of")
                                                           : tr("Beyond it: refused"),
                       BeyondSlot,
                       {}};
    const bool hasAmount = m_ready == Ready::Yes;
    for (const LimitHistory::Step &step : m_history.steps) {
        shown.spans.push_back(step.span);
        const qint64 fits = hasAmount ? std::min(step.used, m_limit.amount) : step.used;
        within.values.push_back(double(fits));
        beyond.values.push_back(double(step.used - fits));
    }
    shown.series = {within, beyond};
    if (hasAmount)
        shown.level = ChartLevel{words::limitAmount(m_limit), double(m_limit.amount)};
    else
        shown.series = {ChartSeries{tr("Used"), WithinSlot, within.values}};
    shown.isRunning = true;
    m_chart->setData(shown);
    presentSlider();

    const auto windows = int(m_history.windows.size());
    const int over = m_history.windowsOver(m_limit.amount);
    const QString most = words::used(m_limit.metric, m_history.highest());
    m_words->setText(m_history.highest() == 0 ? QString()
                     : !hasAmount ? tr("The most that was used in one window is %1.").arg(most)
                     : over == 0
                         ? tr("All of %n window(s) stay within it. The most that was used in one "
                              "is %1.",
                              nullptr, windows)
                               .arg(most)
                         : tr("%1 of %n window(s) used more. The most that was used in one is %2.",
                              nullptr, windows)
                               .arg(format::count(over), most));
    m_words->setVisible(!m_words->text().isEmpty());
    setVisible(true);
    Q_EMIT changed();
}

void LimitPlot::presentSlider()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_ready == Ready::Yes ? placeOf(m_limit.amount) : Places);
    m_slider->setEnabled(m_history.highest() > 0);
    m_slider->setAccessibleDescription(words::limitAmount(m_limit));
    m_slider->setToolTip(words::limitAmount(m_limit));
    m_least->setText(words::bareQuantity(m_limit.metric, 0));
    m_most->setText(words::bareQuantity(m_limit.metric, m_top));
}

qint64 LimitPlot::amountAt(int place) const
{
    return rounded(double(m_top) * place / Places);
}

int LimitPlot::placeOf(qint64 amount) const
{
    return int(std::clamp<double>(std::round(double(amount) / double(m_top) * Places), 0, Places));
}

} // namespace orchestris
