// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttip.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/timeticks.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/tabulartext.h"

#include <QPainter>

#include <cmath>

namespace orchestris {

namespace {

constexpr int Padding = 10;
constexpr int LineHeight = 19;
constexpr int MarkRoom = 26;
constexpr int ColumnGap = 18;
constexpr int LongestName = 240;
constexpr int FromPointer = 14;

} // namespace

ChartTip::ChartTip(const ThemeController &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("chartTip"));
    QFont small = font();
    small.setPixelSize(12);
    setFont(small);
    hide();
}

ChartTip::Content ChartTip::contentOf(const ChartData &chart, const QSet<QString> &hidden, int span)
{
    Content content;
    content.title = spanText(chart.spans[size_t(span)], chart.timeZone);
    if (chart.isRunning && span == int(chart.spans.size()) - 1)
        content.title += tr(" (so far)");
    double sum = 0;
    for (int order = 0; order < chart.series.size(); ++order) {
        const ChartSeries &series = chart.series[order];
        if (hidden.contains(series.name) || size_t(span) >= series.values.size())
            continue;
        const double value = series.values[size_t(span)];
        content.rows.append({series.name, chart.format.text(value), series.slot, order});
        if (!std::isnan(value))
            sum += value;
    }
    // As they are stacked: the first one at the bottom.
    if (chart.kind == ChartKind::Stacked) {
        std::reverse(content.rows.begin(), content.rows.end());
        if (content.rows.size() > 1)
            content.rows.append({tr("Sum"), chart.format.text(sum)});
    }
    return content;
}

QStringList ChartTip::words(const ChartData &chart, const QSet<QString> &hidden, int span)
{
    const Content content = contentOf(chart, hidden, span);
    QStringList lines{content.title};
    for (const Row &row : content.rows)
        lines.append(row.name + QStringLiteral(": ") + row.value);
    return lines;
}

void ChartTip::present(const ChartData &chart, const QSet<QString> &hidden, int span, QPoint place)
{
    m_content = contentOf(chart, hidden, span);
    m_kind = chart.kind;
    const QFontMetrics metrics(font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int names = 0;
    int values = 0;
    for (const Row &row : std::as_const(m_content.rows)) {
        names = std::max(names, std::min(metrics.horizontalAdvance(row.name), LongestName));
        values = std::max(values, metrics.horizontalAdvance(row.value) + 4);
    }
    const int width = std::max(QFontMetrics(strong).horizontalAdvance(m_content.title),
                               MarkRoom + names + ColumnGap + values)
                      + 2 * Padding;
    resize(width, int(m_content.rows.size() + 1) * LineHeight + 2 * Padding - 3);
    QPoint corner = place + QPoint(FromPointer, -height() / 2);
    const QWidget *window = parentWidget();
    if (corner.x() + width > window->width())
        corner.setX(place.x() - FromPointer - width);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, window->width() - width)));
    corner.setY(std::clamp(corner.y(), 0, std::max(0, window->height() - height())));
    move(corner);
    raise();
    show();
    update();
}

QString ChartTip::text() const
{
    QStringList lines{m_content.title};
    for (const Row &row : m_content.rows)
        lines.append(row.name + QStringLiteral(": ") + row.value);
    return lines.join(u'\n');
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QRect line(Padding, Padding - 2, width() - 2 * Padding, LineHeight);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft), m_content.title);
    for (const Row &row : std::as_const(m_content.rows)) {
        line.translate(0, LineHeight);
        if (row.order >= 0)
            drawChartMark(painter, line, theme, m_kind, row.slot, row.order);
        else
            painter.drawLine(line.topLeft(), line.topRight());
        painter.setFont(row.order >= 0 ? font() : strong);
        painter.setPen(theme.muted);
        painter.drawText(line.adjusted(MarkRoom, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                         painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, LongestName));
        painter.setPen(theme.text);
        drawTabular(painter, line, row.value, true);
        painter.setPen(QPen(theme.border, 1));
    }
}

} // namespace orchestris
