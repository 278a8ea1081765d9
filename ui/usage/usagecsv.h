// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/widgets/exportjob.h"

#include <QSaveFile>

namespace orchestris {

class UsageSource;

/// A report as a CSV file: a row for each group and part of the span that has requests. Times are
/// in the query's zone with their distance from UTC.
class UsageCsv final : public ExportJob
{
    Q_OBJECT
public:
    UsageCsv(UsageSource &usage, const UsageQuery &query, const QString &path, QObject *parent);

    void start() override;

private:
    void writeSome();
    void writeRow(const TimeSpan &span, const UsageGroup &group, const UsagePart &part);

    UsageSource &m_usage;
    UsageQuery m_query;
    QSaveFile m_file;
    UsageReport m_report;
    size_t m_group = 0;
    size_t m_part = 0;
    qint64 m_rows = 0;
};

} // namespace orchestris
