// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeplot.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr int PixelsALine = 44; ///< between horizontal lines
constexpr int LabelGap = 8;     ///< around labels
constexpr int LabelWidth = 44;  ///< "12 Mar", "09:00"
constexpr double FadedBy = 0.35;
constexpr double HighestLevel = 4; ///< times the largest value: beyond that it would be flat

} // namespace

TimePlot::TimePlot(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_series(*chart())
    , m_theme(Theme::light())
{
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("background: transparent;"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate); // marks and labels are not items of the scene
    setMinimumSize(120, 96);
}

void TimePlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_series.setTheme(theme);
}

void TimePlot::setData(const ChartData &shown, const QSet<QString> &hidden)
{
    const bool sameSpans = m_data.spans == shown.spans;
    m_data = shown;
    m_series.show(shown, hidden);
    if (!sameSpans) {
        m_anchor = -1;
        m_dragging = false;
        point(hasFocus() ? std::min(m_pointed, int(shown.spans.size()) - 1) : -1);
    }
    arrange(size());
    viewport()->update();
}

void TimePlot::setFaded(bool faded)
{
    if (m_faded == faded)
        return;
    m_faded = faded;
    chart()->setOpacity(faded ? FadedBy : 1.0);
    viewport()->update();
}

void TimePlot::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    arrange(size());
    viewport()->update();
}

void TimePlot::arrange(const QSizeF &size)
{
    const QFontMetricsF metrics(smallFont());
    const double bottom = metrics.height() + LabelGap;
    const double top = metrics.height() / 2 + 2;
    const int lines = std::clamp(int((size.height() - bottom - top) / PixelsALine), 2, 6);
    const double largest =
        showsLevel() ? std::max(m_series.largest(), m_data.level->value) : m_series.largest();
    m_values = m_data.format.ticks(largest, lines);
    double left = 0;
    if (m_note.isEmpty()) {
        for (const double value : m_values)
            left = std::max(left,
                            metrics.horizontalAdvance(m_data.format.tickText(value, m_values[1])));
    }
    const QRectF area(left + LabelGap, top, std::max(8.0, size.width() - left - 2 * LabelGap),
                      std::max(8.0, size.height() - top - bottom));
    const TimeSpan span = m_data.span();
    m_times = timeTicks(span, m_data.timeZone,
                        std::max(1, int(area.width() / (LabelWidth + 3 * LabelGap))));
    if (area != m_area) {
        m_area = area;
        chart()->setPlotArea(area);
    }
    m_series.setRange(double(span.endUs - span.startUs) / 1e6, m_values.back());
}

void TimePlot::paint(QPainter &painter, const QRectF &target)
{
    chart()->resize(target.size());
    arrange(target.size());
    const QRectF whole(QPointF(), target.size());
    painter.save();
    painter.translate(target.topLeft());
    drawBackground(&painter, whole);
    painter.restore();
    scene()->setSceneRect(whole);
    scene()->render(&painter, target, whole);
    painter.save();
    painter.translate(target.topLeft());
    drawForeground(&painter, whole);
    painter.restore();
}

double TimePlot::across(qint64 us) const
{
    const TimeSpan span = m_data.span();
    const auto length = double(std::max<qint64>(span.endUs - span.startUs, 1));
    return m_area.left() + m_area.width() * double(us - span.startUs) / length;
}

int TimePlot::spanAt(double x) const
{
    const TimeSpan whole = m_data.span();
    const double share = std::clamp((x - m_area.left()) / m_area.width(), 0.0, 1.0);
    const qint64 us = whole.startUs + qint64(share * double(whole.endUs - whole.startUs));
    const auto after =
        std::upper_bound(m_data.spans.begin(), m_data.spans.end(), us,
                         [](qint64 at, const TimeSpan &span) { return at < span.startUs; });
    return std::max(0, int(after - m_data.spans.begin()) - 1);
}

QRectF TimePlot::bandOf(int first, int last) const
{
    if (first > last)
        std::swap(first, last);
    const double left = across(m_data.spans[size_t(first)].startUs);
    const double right = across(m_data.spans[size_t(last)].endUs);
    return {left, m_area.top(), right - left, m_area.height()};
}

QFont TimePlot::smallFont() const
{
    QFont small = QApplication::font();
    small.setPointSizeF(8.5);
    return small;
}

void TimePlot::drawBackground(QPainter *painter, const QRectF &)
{
    drawGrid(*painter);
}

void TimePlot::drawForeground(QPainter *painter, const QRectF &)
{
    drawLabels(*painter);
    if (showsLevel())
        drawLevel(*painter);
    drawMarks(*painter);
    if (m_note.isEmpty())
        return;
    painter->setPen(m_theme.muted);
    painter->setFont(QApplication::font());
    painter->drawText(m_area, int(Qt::AlignCenter | Qt::TextWordWrap), m_note);
}

void TimePlot::drawGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.border, 1));
    for (const double value : m_values) {
        const double y =
            std::round(m_area.bottom() - m_area.height() * value / m_values.back()) + 0.5;
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }
}

void TimePlot::drawLabels(QPainter &painter) const
{
    const QFont small = smallFont();
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(m_theme.muted);
    if (m_note.isEmpty()) {
        for (const double value : m_values) {
            const double y = m_area.bottom() - m_area.height() * value / m_values.back();
            painter.drawText(
                QRectF(0, y - metrics.height() / 2, m_area.left() - LabelGap, metrics.height()),
                int(Qt::AlignRight | Qt::AlignVCenter), m_data.format.tickText(value, m_values[1]));
        }
    }
    double free = 0;
    for (const TimeTick &tick : m_times) {
        const double x = across(tick.atUs);
        const double width = metrics.horizontalAdvance(tick.label);
        if (x - width / 2 < free || x + width / 2 > m_area.right() + LabelGap)
            continue;
        painter.drawText(
            QRectF(x - width / 2 - 1, m_area.bottom() + LabelGap - 2, width + 2, metrics.height()),
            int(Qt::AlignCenter), tick.label);
        painter.drawLine(QPointF(x, m_area.bottom() + 1), QPointF(x, m_area.bottom() + 4));
        free = x + width / 2 + LabelGap;
    }
}

void TimePlot::drawMarks(QPainter &painter) const
{
    const int count = int(m_data.spans.size());
    if (m_pointed < 0 || m_pointed >= count)
        return;
    if (m_anchor >= 0 && m_anchor < count) {
        QColor fill = m_theme.accent;
        fill.setAlphaF(0.16F);
        painter.fillRect(bandOf(m_anchor, m_pointed), fill);
        painter.setPen(QPen(m_theme.accent, 1));
        const QRectF band = bandOf(m_anchor, m_pointed);
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
        return;
    }
    const double x = std::round(bandOf(m_pointed, m_pointed).center().x()) + 0.5;
    painter.setPen(QPen(m_theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
}

bool TimePlot::showsLevel() const
{
    return m_note.isEmpty() && m_data.level
           && m_data.level->value <= m_series.largest() * HighestLevel;
}

void TimePlot::drawLevel(QPainter &painter) const
{
    const double y =
        std::round(m_area.bottom() - m_area.height() * m_data.level->value / m_values.back()) + 0.5;
    painter.setPen(QPen(m_theme.text, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    const QString name =
        metrics.elidedText(m_data.level->name, Qt::ElideRight, m_area.width() - LabelGap);
    const double width = metrics.horizontalAdvance(name) + LabelGap;
    // Above the line, or below it where there is no room.
    const double above = y - metrics.height() - 2;
    const QRectF place(m_area.right() - width, above >= 0 ? above : y + 2, width, metrics.height());
    QColor behind = m_theme.surface;
    behind.setAlphaF(0.8F);
    painter.fillRect(place, behind);
    painter.drawText(place, int(Qt::AlignCenter), name);
}

void TimePlot::point(int span)
{
    if (span == m_pointed)
        return;
    m_pointed = span;
    viewport()->update();
    const bool some = span >= 0 && span < int(m_data.spans.size());
    Q_EMIT pointed(some ? span : -1, some ? bandOf(span, span).center().toPoint() : QPoint());
}

void TimePlot::choose()
{
    const int first = std::min(m_anchor, m_pointed);
    const int last = std::max(m_anchor, m_pointed);
    m_anchor = -1;
    m_dragging = false;
    viewport()->update();
    if (first >= 0 && last < int(m_data.spans.size()))
        Q_EMIT chosen({m_data.spans[size_t(first)].startUs, m_data.spans[size_t(last)].endUs});
}

void TimePlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange(size());
}

void TimePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_choosable || m_data.spans.empty())
        return;
    m_pressed = event->position().toPoint();
    point(spanAt(event->position().x()));
    m_dragging = true;
}

void TimePlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.spans.empty())
        return;
    const QPointF place = event->position();
    if (m_dragging && m_anchor < 0
        && std::abs(place.x() - m_pressed.x()) >= QApplication::startDragDistance())
        m_anchor = spanAt(m_pressed.x());
    if (m_dragging || (place.x() >= m_area.left() - LabelGap && place.y() <= m_area.bottom()))
        point(spanAt(place.x()));
    else
        point(-1);
}

void TimePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    if (m_anchor >= 0)
        choose();
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_choosable)
        Q_EMIT reset();
}

void TimePlot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.spans.size()) - 1;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    int target = m_pointed;
    switch (event->key()) {
    case Qt::Key_Left:
        target = m_pointed < 0 ? last : m_pointed - 1;
        break;
    case Qt::Key_Right:
        target = m_pointed < 0 ? 0 : m_pointed + 1;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_anchor >= 0)
            choose();
        return;
    case Qt::Key_Escape:
        if (m_anchor < 0 && m_choosable)
            Q_EMIT reset();
        m_anchor = -1;
        m_dragging = false;
        viewport()->update();
        return;
    default:
        event->ignore();
        return;
    }
    if (last < 0 || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        event->ignore(); // Alt with arrows is the page's
        return;
    }
    if (!shift)
        m_anchor = -1;
    else if (m_anchor < 0 && m_choosable)
        m_anchor = std::clamp(m_pointed, 0, last);
    point(std::clamp(target, 0, last));
    viewport()->update();
}

void TimePlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        point(int(m_data.spans.size()) - 1);
}

void TimePlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_anchor = -1;
    m_dragging = false;
    point(-1);
}

void TimePlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!m_dragging)
        point(-1);
}

void TimePlot::hideEvent(QHideEvent *event)
{
    QChartView::hideEvent(event);
    point(-1);
}

} // namespace orchestris
