// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timechart.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttip.h"
#include "ui/charts/timeplot.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPainter>

namespace orchestris {

TimeChart::TimeChart(const ThemeController &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_emptyText(tr("Nothing in this time"))
    , m_title(makeLabel("heading", title))
    , m_tools(new QHBoxLayout)
    , m_legend(new ChartLegend(theme))
    , m_plot(new TimePlot)
{
    setRole(this, "card");
    m_plot->setAccessibleName(title);
    m_plot->setObjectName(QStringLiteral("plot"));
    m_tools->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addLayout(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::CardPadding, 12, 8, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);
    connect(m_legend, &ChartLegend::toggled, this, &TimeChart::setShown);
    connect(m_plot, &TimePlot::pointed, this, &TimeChart::showTip);
    connect(m_plot, &TimePlot::chosen, this, &TimeChart::rangeChosen);
    connect(m_plot, &TimePlot::reset, this, &TimeChart::rangeReset);
    connect(&theme, &ThemeController::changed, this, &TimeChart::applyTheme);
    applyTheme();
}

TimeChart::~TimeChart()
{
    delete m_tip;
}

void TimeChart::setData(const ChartData &data)
{
    m_plot->setFaded(false);
    if (data == m_data)
        return;
    m_data = data;
    present();
}

void TimeChart::present()
{
    m_legend->setSeries(m_data, m_hidden);
    m_plot->setNote(m_data.isEmpty() ? m_emptyText : QString());
    m_plot->setData(m_data, m_hidden);
}

void TimeChart::setTitle(const QString &title)
{
    m_title->setText(title);
    m_plot->setAccessibleName(title);
}

QString TimeChart::title() const
{
    return m_title->text();
}

void TimeChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    present();
}

void TimeChart::setLoading(bool loading)
{
    m_plot->setFaded(loading);
}

void TimeChart::setZoomable(bool zoomable)
{
    m_plot->setChoosable(zoomable);
}

void TimeChart::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void TimeChart::setShown(const QString &series, bool shown)
{
    if (isShown(series) == shown)
        return;
    if (shown)
        m_hidden.remove(series);
    else
        m_hidden.insert(series);
    present();
}

void TimeChart::showTip(int span, const QPoint &place)
{
    if (span < 0) {
        if (m_tip)
            m_tip->hide();
        return;
    }
    if (!m_tip || m_tip->parentWidget() != window()) {
        delete m_tip;
        m_tip = new ChartTip(m_theme, window());
    }
    m_tip->present(m_data, m_hidden, span, m_plot->mapTo(window(), place));
    m_plot->setAccessibleDescription(ChartTip::words(m_data, m_hidden, span).join(u'\n'));
}

void TimeChart::applyTheme()
{
    m_plot->setTheme(m_theme.theme());
    present();
}

QImage TimeChart::toImage(QSize size, qreal ratio) const
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(m_theme.theme().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)).adjusted(16, 12, -8, -8), m_theme.theme(),
               title(), m_data, m_hidden, m_emptyText);
    return image;
}

} // namespace orchestris
