// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/monthreport.h"

#include "models/tables/format.h"
#include "models/tables/usagetablemodel.h"
#include "models/tables/usagewords.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/timeticks.h"
#include "ui/look/theme.h"
#include "ui/usage/usagechartdata.h"
#include "ui/usagesource.h"

#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

#include <array>

namespace orchestris {

namespace {

constexpr int Dpi = 96; ///< so that fonts and pictures have the sizes that they have on a screen
constexpr double Width = 794; ///< A4
constexpr double Height = 1123;
constexpr double Margin = 56;
constexpr double Bottom = Height - Margin;
constexpr double RowHeight = 24;
constexpr double TableTop = Margin + 44;
constexpr auto RowsAPage = size_t((Bottom - 24 - TableTop) / RowHeight) - 1;
constexpr double ChartHeight = 232;

constexpr std::array<UsageDimension, 4> Tables{UsageDimension::Model, UsageDimension::Provider,
                                               UsageDimension::Key, UsageDimension::User};

struct PdfColumn {
    int column;
    double width;
};
constexpr std::array<PdfColumn, 8> Columns{{{UsageTableModel::Name, 214},
                                            {UsageTableModel::Requests, 74},
                                            {UsageTableModel::Errors, 60},
                                            {UsageTableModel::Input, 72},
                                            {UsageTableModel::Output, 72},
                                            {UsageTableModel::Cost, 82},
                                            {UsageTableModel::Share, 54},
                                            {UsageTableModel::P95, 54}}};

QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(area, int(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, int(area.width())));
}

void drawRule(QPainter &painter, double y)
{
    painter.setPen(QPen(Theme::light().border, 1));
    painter.drawLine(QPointF(Margin, y), QPointF(Width - Margin, y));
}

} // namespace

MonthReport::MonthReport(UsageSource &usage, const UsageQuery &query, const QString &conditions,
                         const QString &path, QObject *parent)
    : ExportJob(parent)
    , m_usage(usage)
    , m_query(query)
    , m_conditions(conditions)
    , m_file(path)
{
    m_query.latency = true;
}

MonthReport::~MonthReport()
{
    if (m_painter && m_painter->isActive())
        m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_file.cancelWriting();
}

void MonthReport::start()
{
    askNext();
}

void MonthReport::askNext()
{
    const size_t number = m_reports.size();
    if (number > Tables.size()) {
        layOut();
        return;
    }
    m_query.groupBy.reset();
    if (number > 0)
        m_query.groupBy = Tables.at(number - 1);
    // The chart of the cost is by model.
    m_query.step = number <= 1 ? UsageStep::Day : UsageStep::Whole;
    m_usage.report(m_query, this, [this](const Result<UsageReport> &report) {
        if (!report) {
            Q_EMIT finished(tl::unexpected<Error>(report.error()));
            return;
        }
        m_reports.push_back(*report);
        Q_EMIT progressed(0.6 * double(m_reports.size()) / double(Tables.size() + 1));
        askNext();
    });
}

void MonthReport::layOut()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT finished(fail(ErrorCode::Internal,
                             tr("The file cannot be written: %1.").arg(m_file.errorString())));
        return;
    }
    m_pages.emplace_back([this](QPainter &painter) { drawFirst(painter); });
    for (size_t table = 1; table < m_reports.size(); ++table) {
        const size_t rows = m_reports[table].groups.size();
        for (size_t row = 0; row == 0 || row < rows; row += RowsAPage)
            m_pages.emplace_back(
                [this, table, row](QPainter &painter) { drawTable(painter, table, row); });
    }
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({});
    m_writer->setResolution(Dpi);
    m_writer->setTitle(
        tr("Usage, %1").arg(spanText({m_query.sinceUs, m_query.untilUs}, m_query.timeZone)));
    m_writer->setCreator(QStringLiteral("Orchestris Console"));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_writer.get())) {
        Q_EMIT finished(fail(ErrorCode::Internal, tr("The report cannot be drawn.")));
        return;
    }
    QTimer::singleShot(0, this, &MonthReport::drawNext);
}

void MonthReport::drawNext()
{
    if (m_page > 0)
        m_writer->newPage();
    m_pages[m_page](*m_painter);
    drawFoot(*m_painter);
    ++m_page;
    Q_EMIT progressed(0.6 + 0.4 * double(m_page) / double(m_pages.size()));
    if (m_page < m_pages.size())
        QTimer::singleShot(0, this, &MonthReport::drawNext);
    else
        QTimer::singleShot(0, this, &MonthReport::end);
}

void MonthReport::end()
{
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    const QString path = m_file.fileName();
    if (m_file.commit())
        Q_EMIT finished(tr("The report is in %1.").arg(path));
    else
        Q_EMIT finished(fail(ErrorCode::Internal,
                             tr("The file cannot be written: %1.").arg(m_file.errorString())));
}

void MonthReport::drawFirst(QPainter &painter)
{
    const Theme theme = Theme::light();
    const QRectF line(Margin, Margin, Width - 2 * Margin, 32);
    painter.setPen(theme.text);
    painter.setFont(fontOf(24, QFont::DemiBold));
    drawText(painter, line, Qt::AlignLeft,
             tr("Usage, %1").arg(spanText({m_query.sinceUs, m_query.untilUs}, m_query.timeZone)));
    painter.setFont(fontOf(12));
    painter.setPen(theme.muted);
    drawText(painter, line.translated(0, 30), Qt::AlignLeft,
             tr("Days are those of %1").arg(zoneText(m_query.timeZone, m_query.sinceUs)));
    drawText(painter, line.translated(0, 48), Qt::AlignLeft,
             m_conditions.isEmpty() ? tr("All requests that have ended")
                                    : tr("Only: %1").arg(m_conditions));
    drawFigures(painter, Margin + 92);

    const UsageReport &whole = m_reports.front();
    const QByteArray &zone = m_query.timeZone;
    double top = Margin + 176;
    const auto chart = [&](const QString &title, const ChartData &data) {
        paintChart(painter, QRectF(Margin, top, Width - 2 * Margin, ChartHeight), theme, title,
                   data, {}, tr("Nothing in this month"));
        top += ChartHeight + 24;
    };
    chart(tr("Cost by model"), usagecharts::cost(m_reports[1], UsageDimension::Model, zone));
    chart(tr("Tokens"), usagecharts::tokensByKind(whole, zone));
    chart(tr("Requests and errors"), usagecharts::requests(whole, zone));
}

void MonthReport::drawFigures(QPainter &painter, double top)
{
    const Theme theme = Theme::light();
    const UsageSums &sums = m_reports.front().total.whole.sums;
    const std::optional<qint64> p95 = m_reports.front().total.whole.latency.quantile(0.95);
    const std::pair<QString, QString> figures[] = {
        {tr("Cost"), format::money(sums.costNanos)},
        {tr("Requests"), format::compactCount(sums.requests)},
        {tr("Tokens"), format::compactCount(sums.tokens.input + sums.tokens.output)},
        {tr("Errors"), format::percent(sums.errors, sums.requests)},
        {tr("Latency p95"), p95 ? format::duration(*p95) : format::none()}};
    const double width = (Width - 2 * Margin) / double(std::size(figures));
    double left = Margin;
    for (const auto &[name, figure] : figures) {
        painter.setFont(fontOf(12));
        painter.setPen(theme.muted);
        drawText(painter, QRectF(left, top, width, 18), Qt::AlignLeft, name);
        painter.setFont(fontOf(22, QFont::DemiBold));
        painter.setPen(theme.text);
        drawText(painter, QRectF(left, top + 18, width, 34), Qt::AlignLeft, figure);
        left += width;
    }
    drawRule(painter, top + 64);
}

void MonthReport::drawTable(QPainter &painter, size_t report, size_t firstRow)
{
    const Theme theme = Theme::light();
    const UsageDimension dimension = Tables.at(report - 1);
    const UsageReport &table = m_reports[report];
    painter.setPen(theme.text);
    painter.setFont(fontOf(16, QFont::DemiBold));
    QString title = words::byDimension(dimension);
    if (firstRow > 0)
        title += tr(" (continued)");
    drawText(painter, QRectF(Margin, Margin, Width - 2 * Margin, 24), Qt::AlignLeft, title);

    UsageTableModel model;
    UsageReport part;
    part.total = table.total;
    const size_t last = std::min(firstRow + RowsAPage, table.groups.size());
    part.groups.assign(table.groups.begin() + std::ptrdiff_t(firstRow),
                       table.groups.begin() + std::ptrdiff_t(last));
    model.setReport(part, dimension);
    double y = TableTop;
    const auto drawRow = [&](const std::function<QString(int)> &text, const QFont &font,
                             const QColor &colour) {
        double x = Margin;
        painter.setFont(font);
        for (const auto &[column, width] : Columns) {
            painter.setPen(colour);
            drawText(painter, QRectF(x + 2, y, width - 4, RowHeight),
                     column == UsageTableModel::Name ? Qt::AlignLeft : Qt::AlignRight,
                     text(column));
            x += width;
        }
        y += RowHeight;
        drawRule(painter, y);
    };
    drawRow(
        [&](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        },
        fontOf(11, QFont::DemiBold), theme.muted);
    for (int row = 1; row <= model.rowCount(); ++row) { // the sum is the last one here
        const int source = row % model.rowCount();
        if (source == 0 && last < table.groups.size())
            break;
        drawRow([&](int column) { return model.index(source, column).data().toString(); },
                fontOf(11, source == 0 ? QFont::DemiBold : QFont::Normal), theme.text);
    }
}

void MonthReport::drawFoot(QPainter &painter)
{
    painter.setFont(fontOf(10));
    painter.setPen(Theme::light().muted);
    const QRectF foot(Margin, Height - Margin + 10, Width - 2 * Margin, 16);
    drawText(painter, foot, Qt::AlignLeft, QStringLiteral("Orchestris Console"));
    drawText(painter, foot, Qt::AlignRight,
             tr("Page %1 of %2").arg(m_page + 1).arg(m_pages.size()));
}

} // namespace orchestris
