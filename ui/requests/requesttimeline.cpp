// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requesttimeline.h"

#include "models/tables/format.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace orchestris {

namespace {

constexpr int RowHeight = 36;
constexpr int TextHeight = 20;
constexpr int BarHeight = 8;
constexpr int AxisHeight = 22;
constexpr double LeastBar = 3;
constexpr int Side = 5; // room for marks at both ends

} // namespace

RequestTimeline::RequestTimeline(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("What happened, and when"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void RequestTimeline::setRows(const QList<TimelineRow> &rows)
{
    m_rows = rows;
    m_endUs = timelineEnd(rows);
    QStringList spoken;
    for (const TimelineRow &row : rows)
        spoken.append(QStringLiteral("%1: %2").arg(row.label, row.detail));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    setVisible(!rows.isEmpty());
    updateGeometry();
    update();
}

QSize RequestTimeline::sizeHint() const
{
    return {300, int(m_rows.size()) * RowHeight + AxisHeight};
}

QSize RequestTimeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double RequestTimeline::xOf(qint64 us) const
{
    return Side + double(us) / double(m_endUs) * (width() - 2 * Side);
}

QRectF RequestTimeline::barOf(int row) const
{
    const TimelineRow &entry = m_rows[row];
    const double top = row * RowHeight + TextHeight + 2;
    double left = xOf(entry.startUs);
    const double length = std::max(xOf(entry.endUs) - left, LeastBar);
    left = std::min(left, double(width() - Side) - length);
    return {left, top, length, double(BarHeight)};
}

void RequestTimeline::drawRow(QPainter &painter, int number) const
{
    const Theme &theme = m_theme.theme();
    const TimelineRow &row = m_rows[number];
    const QRect line(0, number * RowHeight, width(), TextHeight);
    const int detail = painter.fontMetrics().horizontalAdvance(row.detail);
    painter.setPen(theme.muted);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), row.detail);
    painter.setPen(theme.text);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(row.label, Qt::ElideMiddle,
                                                      std::max(40, width() - detail - 12)));
    const QRectF bar = barOf(number);
    const double middle = bar.center().y();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(Side, middle), QPointF(width() - Side, middle));
    if (row.isMoment()) {
        drawToneMark(painter, QPointF(xOf(row.startUs), middle), row.tone, theme);
        return;
    }
    if (row.waitUs > 0) {
        painter.setPen(QPen(theme.muted, 2, Qt::DotLine));
        painter.drawLine(QPointF(xOf(std::max<qint64>(row.startUs - row.waitUs, 0)), middle),
                         QPointF(bar.left(), middle));
    }
    QColor colour = row.tone == Tone::Good ? theme.accent : theme.tone(row.tone);
    painter.setPen(Qt::NoPen);
    if (row.firstByteUs > row.startUs && row.firstByteUs < row.endUs) {
        QColor pale = colour;
        pale.setAlphaF(0.35F);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(pale);
        painter.drawRoundedRect(bar, 3, 3);
        QRectF rest = bar;
        rest.setLeft(std::min(xOf(row.firstByteUs), bar.right() - 1));
        painter.setBrush(colour);
        painter.drawRoundedRect(rest, 3, 3);
        return;
    }
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 3, 3);
}

void RequestTimeline::drawAxis(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const int top = int(m_rows.size()) * RowHeight;
    QFont small = painter.font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(theme.muted);
    const QRect line(0, top, width(), AxisHeight);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("0"));
    painter.drawText(line, int(Qt::AlignHCenter | Qt::AlignVCenter), format::duration(m_endUs / 2));
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), format::duration(m_endUs));
}

void RequestTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < m_rows.size(); ++number)
        drawRow(painter, number);
    drawAxis(painter);
}

bool RequestTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / RowHeight;
    if (row >= 0 && row < m_rows.size())
        QToolTip::showText(help->globalPos(), m_rows[row].tip, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace orchestris
