// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/histogramview.h"

#include "models/tables/format.h"
#include "ui/look/themecontroller.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int AxisHeight = 20;
constexpr int MarkHeight = 18;
constexpr int BarWidth = 9; // with its gap, at least
constexpr int LeastBars = 8;

} // namespace

HistogramView::HistogramView(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Distribution of the latency"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

std::vector<HistogramView::Bar> HistogramView::barsOf(const LogHistogram &histogram, int most)
{
    const std::vector<qint64> &buckets = histogram.buckets();
    const auto used = [](qint64 count) { return count > 0; };
    const auto first = int(std::find_if(buckets.begin(), buckets.end(), used) - buckets.begin());
    const auto end = int(buckets.size());
    if (first == end || most < 1)
        return {};
    const int together = (end - first + most - 1) / most;
    std::vector<Bar> bars;
    for (int bucket = first; bucket < end; bucket += together) {
        const int next = bucket + together;
        Bar bar{LogHistogram::leastOf(bucket), LogHistogram::leastOf(next), 0};
        for (int i = bucket; i < std::min(next, end); ++i)
            bar.count += buckets[size_t(i)];
        bars.push_back(bar);
    }
    return bars;
}

void HistogramView::setHistogram(const LogHistogram &histogram)
{
    m_histogram = histogram;
    const auto quantile = [&](double share) {
        return format::duration(histogram.quantile(share).value_or(-1));
    };
    setAccessibleDescription(
        histogram.isEmpty()
            ? tr("Nothing was answered")
            : tr("p50 %1, p95 %2, p99 %3").arg(quantile(0.5), quantile(0.95), quantile(0.99)));
    arrange();
}

void HistogramView::arrange()
{
    m_bars = barsOf(m_histogram, std::max(width() / BarWidth, LeastBars));
    update();
}

void HistogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QRectF HistogramView::plot() const
{
    return {0, double(MarkHeight), double(width()), double(height() - MarkHeight - AxisHeight)};
}

void HistogramView::drawMark(QPainter &painter, double share, const QString &name) const
{
    const Theme &theme = m_theme.theme();
    const auto value = m_histogram.quantile(share);
    if (!value)
        return;
    const auto bar = std::find_if(m_bars.begin(), m_bars.end(), [&](const Bar &candidate) {
        return *value >= candidate.fromUs && *value < candidate.toUs;
    });
    if (bar == m_bars.end())
        return;
    const QRectF area = plot();
    const double step = area.width() / double(m_bars.size());
    const double x = (double(bar - m_bars.begin()) + 0.5) * step;
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()));
    const QString text = QStringLiteral("%1 %2").arg(name, format::duration(*value));
    const double length = painter.fontMetrics().horizontalAdvance(text);
    // The median's words end at its line, those of the 95th percentile begin there.
    const double left = share < 0.9 ? x - length - 4 : x + 4;
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(std::clamp(left, 0.0, std::max(0.0, width() - length)), 0, length + 2, MarkHeight),
        int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QRectF area = plot();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_bars.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), int(Qt::AlignCenter), tr("Nothing was answered in this time"));
        return;
    }
    qint64 highest = 1;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, bar.count);
    const double step = area.width() / double(m_bars.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].count == 0)
            continue;
        const double height =
            std::max(2.0, double(m_bars[i].count) / double(highest) * area.height());
        painter.drawRoundedRect(QRectF(double(i) * step + 0.5, area.bottom() - height,
                                       std::max(step - 1.5, 1.0), height),
                                1.5, 1.5);
    }
    drawMark(painter, 0.5, QStringLiteral("p50"));
    drawMark(painter, 0.95, QStringLiteral("p95"));
    painter.setPen(theme.muted);
    const QRectF axis(0, area.bottom() + 2, width(), AxisHeight - 2);
    painter.drawText(axis, int(Qt::AlignLeft | Qt::AlignVCenter),
                     format::duration(m_bars.front().fromUs));
    painter.drawText(axis, int(Qt::AlignRight | Qt::AlignVCenter),
                     format::duration(m_bars.back().toUs));
    if (m_bars.size() >= 3)
        painter.drawText(axis, int(Qt::AlignHCenter | Qt::AlignVCenter),
                         format::duration(m_bars[m_bars.size() / 2].fromUs));
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = size_t(std::clamp<double>(help->pos().x() * double(m_bars.size()) / width(), 0,
                                              double(m_bars.size() - 1)));
    const Bar &bar = m_bars[at];
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("%1 – %2: %3")
                           .arg(format::duration(bar.fromUs), format::duration(bar.toUs),
                                format::count(bar.count)),
                       this);
    return true;
}

} // namespace orchestris
