// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagecharts.h"

#include "models/tables/usagewords.h"
#include "ui/charts/timechart.h"
#include "ui/look/theme.h"
#include "ui/usage/usagechartdata.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace orchestris {

namespace {

constexpr int Height = 252;

} // namespace

UsageCharts::UsageCharts(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_tokens(new TimeChart(theme, tr("Tokens")))
    , m_cost(new TimeChart(theme, tr("Cost")))
    , m_requests(new TimeChart(theme, tr("Requests and errors")))
    , m_latency(new TimeChart(theme, tr("Latency")))
    , m_tokensBy(addChoice(m_tokens, tr("Kind"), tr("Group"), "tokensBy"))
    , m_latencyOf(addChoice(m_latency, tr("Whole"), tr("First token"), "latencyOf"))
{
    m_tokens->setObjectName(QStringLiteral("tokens"));
    m_cost->setObjectName(QStringLiteral("cost"));
    m_requests->setObjectName(QStringLiteral("requests"));
    m_latency->setObjectName(QStringLiteral("latency"));
    m_tokens->setEmptyText(tr("No tokens were used in this time"));
    m_cost->setEmptyText(tr("Nothing was spent in this time"));
    m_requests->setEmptyText(tr("No requests in this time"));
    m_latency->setEmptyText(tr("No answers in this time"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::Gap);
    grid->addWidget(m_tokens, 0, 0);
    grid->addWidget(m_cost, 0, 1);
    grid->addWidget(m_requests, 1, 0);
    grid->addWidget(m_latency, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowMinimumHeight(i, Height);
    }
    for (const auto &[name, chart] : charts()) {
        connect(chart, &TimeChart::rangeChosen, this, &UsageCharts::rangeChosen);
        connect(chart, &TimeChart::rangeReset, this, &UsageCharts::rangeReset);
    }
}

QButtonGroup *UsageCharts::addChoice(TimeChart *chart, const QString &first, const QString &second,
                                     const char *name)
{
    auto *group = new QButtonGroup(this);
    for (const QString &text : {first, second}) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(group->buttons().isEmpty());
        button->setObjectName(QString::fromLatin1(name) + QString::number(group->buttons().size()));
        setRole(button, "segment");
        group->addButton(button, int(group->buttons().size()));
        chart->addTool(button);
    }
    connect(group, &QButtonGroup::idClicked, this, &UsageCharts::present);
    return group;
}

QList<std::pair<QString, TimeChart *>> UsageCharts::charts() const
{
    return {{QStringLiteral("tokens"), m_tokens},
            {QStringLiteral("cost"), m_cost},
            {QStringLiteral("requests"), m_requests},
            {QStringLiteral("latency"), m_latency}};
}

void UsageCharts::setLoading(bool loading)
{
    for (const auto &[name, chart] : charts())
        chart->setLoading(loading);
}

void UsageCharts::setReports(const UsageReport &whole, const UsageReport &groups,
                             std::optional<UsageDimension> groupBy, const QByteArray &timeZone,
                             bool isRunning)
{
    m_whole = whole;
    m_groups = groups;
    m_groupBy = groupBy;
    m_timeZone = timeZone;
    m_isRunning = isRunning;
    present();
}

void UsageCharts::present()
{
    for (QAbstractButton *button : m_tokensBy->buttons())
        button->setVisible(m_groupBy.has_value());
    const bool byKind = m_tokensBy->checkedId() == 0 || !m_groupBy;
    const auto grouped = [this](const QString &title) -> QString {
        return m_groupBy ? tr("%1 · %2", "a chart's title, grouped by what")
                               .arg(title, words::byDimension(*m_groupBy))
                         : title;
    };
    const auto show = [&](TimeChart *chart, ChartData shown) {
        shown.isRunning = m_isRunning;
        chart->setData(shown);
    };
    m_tokens->setTitle(byKind ? tr("Tokens") : grouped(tr("Tokens")));
    show(m_tokens, byKind ? usagecharts::tokensByKind(m_whole, m_timeZone)
                          : usagecharts::tokens(m_groups, m_groupBy, m_timeZone));
    m_cost->setTitle(grouped(tr("Cost")));
    show(m_cost, usagecharts::cost(m_groups, m_groupBy, m_timeZone));
    show(m_requests, usagecharts::requests(m_whole, m_timeZone));
    const bool first = m_latencyOf->checkedId() == 1;
    m_latency->setTitle(first ? tr("Time to the first token") : tr("Latency"));
    show(m_latency, usagecharts::latency(
                        m_whole, first ? usagecharts::Times::FirstToken : usagecharts::Times::Whole,
                        m_timeZone));
}

} // namespace orchestris
