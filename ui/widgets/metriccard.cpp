// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/metriccard.h"

#include "models/tables/format.h"
#include "ui/charts/sparkline.h"
#include "ui/look/theme.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int LargestFigure = 26;
constexpr int SmallestFigure = 16;

} // namespace

MetricCard::MetricCard(const QString &caption, Wish wish, QWidget *parent)
    : QFrame(parent)
    , m_wish(wish)
    , m_curve(new Sparkline)
    , m_figure(makeLabel("figure", format::none()))
    , m_trend(makeLabel("caption", QStringLiteral(" ")))
    , m_remark(makeLabel("caption", QStringLiteral(" ")))
{
    setRole(this, "card");
    setAccessibleName(caption);
    m_curve->setAccessibleName(caption);
    for (QLabel *label : {m_figure, m_trend, m_remark}) // a long figure must not widen its card
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_figure->setMinimumHeight(34);
    m_figure->ensurePolished();
    m_trend->setObjectName(QStringLiteral("trend"));
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(makeLabel("caption", caption));
    top->addWidget(m_curve, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_figure);
    column->addWidget(m_trend);
    column->addWidget(m_remark);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
}

void MetricCard::setFigure(const QString &figure, const QString &remark)
{
    m_figure->setText(figure);
    m_remarkText = remark;
    m_remark->setToolTip(remark);
    fit();
    describe();
}

void MetricCard::setTrend(const Trend &trend, const QString &toolTip)
{
    m_trendText = trend.text;
    const bool worse = m_wish == Wish::Less && trend.way == Trend::Way::Up;
    const bool better = m_wish == Wish::Less && trend.way == Trend::Way::Down;
    setStyleProperty(m_trend, "tone",
                     worse    ? QStringLiteral("warning")
                     : better ? QStringLiteral("good")
                              : QString());
    m_trend->setToolTip(toolTip.isEmpty() ? trend.text : toolTip);
    fit();
    describe();
}

void MetricCard::setCurve(const std::vector<double> &values)
{
    m_curve->setValues(values);
}

const std::vector<double> &MetricCard::curve() const
{
    return m_curve->values();
}

void MetricCard::describe()
{
    setAccessibleDescription(
        QStringList{m_figure->text(), m_trendText, m_remarkText}.join(QStringLiteral(", ")));
}

void MetricCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void MetricCard::fit()
{
    const int room = contentsRect().width() - layout()->contentsMargins().left()
                     - layout()->contentsMargins().right();
    QFont font = m_figure->font();
    int size = LargestFigure;
    for (; size > SmallestFigure; --size) {
        font.setPixelSize(size);
        if (QFontMetrics(font).horizontalAdvance(m_figure->text()) <= room)
            break;
    }
    m_figure->setStyleSheet(QStringLiteral("font-size: %1px;").arg(size));
    m_trend->setText(m_trend->fontMetrics().elidedText(m_trendText, Qt::ElideRight, room));
    m_remark->setText(m_remark->fontMetrics().elidedText(m_remarkText, Qt::ElideRight, room));
}

QString MetricCard::figure() const
{
    return m_figure->text();
}

} // namespace orchestris
