// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include "ui/charts/chartcolours.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/flowlayout.h"

#include <QPainter>

namespace orchestris {

namespace {

constexpr int MarkWidth = 18; ///< of lines; dots are round
constexpr int DotWidth = 9;
constexpr int LongestName = 190;
constexpr int Height = 22;

} // namespace

void drawChartMark(QPainter &painter, const QRectF &area, const Theme &theme, ChartKind kind,
                   int slot, int order)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == ChartKind::Lines) {
        painter.setPen(chartPen(theme, slot, order));
        painter.drawLine(QPointF(area.left(), area.center().y()),
                         QPointF(area.left() + MarkWidth, area.center().y()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chartColour(theme, slot));
        painter.drawEllipse(
            QRectF(area.left(), area.center().y() - DotWidth / 2.0, DotWidth, DotWidth));
    }
    painter.restore();
}

ChartLegendEntry::ChartLegendEntry(const ThemeController &theme, ChartKind kind,
                                   const ChartSeries &series, int order)
    : m_theme(theme)
    , m_kind(kind)
    , m_slot(series.slot)
    , m_order(order)
{
    setText(series.name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Show %1").arg(series.name));
    setToolTip(tr("Show or hide %1").arg(series.name));
    setCursor(Qt::PointingHandCursor);
}

QFont ChartLegendEntry::smallFont() const
{
    QFont small = font();
    small.setPixelSize(12);
    return small;
}

QSize ChartLegendEntry::sizeHint() const
{
    const int mark = m_kind == ChartKind::Lines ? MarkWidth : DotWidth;
    const int text = QFontMetrics(smallFont()).horizontalAdvance(this->text());
    return {std::min(text, LongestName) + mark + 18, Height};
}

void ChartLegendEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter.setOpacity(isChecked() ? 1.0 : 0.45);
    QRect area = rect().adjusted(5, 0, -5, 0);
    drawChartMark(painter, area, theme, m_kind, m_slot, m_order);
    area.setLeft(area.left() + (m_kind == ChartKind::Lines ? MarkWidth : DotWidth) + 6);
    QFont small = smallFont();
    small.setStrikeOut(!isChecked());
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width() + 2));
}

void ChartLegendEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChartLegendEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChartLegend::ChartLegend(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new FlowLayout(4, 0, this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ChartLegend::setSeries(const ChartData &chart, const QSet<QString> &hidden)
{
    QList<std::pair<QString, int>> shown;
    for (const ChartSeries &series : chart.series)
        shown.append({series.name, series.slot});
    if (shown != m_shown || chart.kind != m_kind) {
        m_shown = shown;
        m_kind = chart.kind;
        for (ChartLegendEntry *entry : std::exchange(m_entries, {})) {
            layout()->removeWidget(entry);
            entry->hide();
            entry->deleteLater(); // it may be the one that is being clicked
        }
        for (int order = 0; order < chart.series.size(); ++order) {
            auto *entry = new ChartLegendEntry(m_theme, chart.kind, chart.series[order], order);
            layout()->addWidget(entry);
            connect(entry, &QAbstractButton::toggled, this,
                    [this, name = chart.series[order].name](bool on) { Q_EMIT toggled(name, on); });
            m_entries.append(entry);
        }
    }
    for (ChartLegendEntry *entry : std::as_const(m_entries)) {
        const QSignalBlocker quiet(entry);
        entry->setChecked(!hidden.contains(entry->text()));
    }
    setVisible(shown.size() > 1);
}

} // namespace orchestris
