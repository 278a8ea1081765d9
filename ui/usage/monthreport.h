// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/widgets/exportjob.h"

#include <QSaveFile>

#include <functional>
#include <memory>

class QPainter;
class QPdfWriter;

namespace orchestris {

class UsageSource;
struct UsageRow;

/// A month's usage as a PDF file: totals and charts, then tables by model, provider, key and user.
/// Asks one report after the other and draws a page at a time.
class MonthReport final : public ExportJob
{
    Q_OBJECT
public:
    /// `query` tells the span (a month), the zone and the conditions; `conditions` says these in
    /// words, may be empty.
    MonthReport(UsageSource &usage, const UsageQuery &query, const QString &conditions,
                const QString &path, QObject *parent);
    ~MonthReport() override;

    void start() override;

private:
    void askNext();
    void layOut();
    void drawNext();
    void drawFirst(QPainter &painter);
    void drawFigures(QPainter &painter, double top);
    void drawTable(QPainter &painter, size_t report, size_t firstRow);
    void drawFoot(QPainter &painter);
    void end();

    UsageSource &m_usage;
    UsageQuery m_query;
    QString m_conditions;
    QSaveFile m_file;
    std::vector<UsageReport> m_reports; // the whole, then one for each table
    std::vector<std::function<void(QPainter &)>> m_pages;
    size_t m_page = 0;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace orchestris
