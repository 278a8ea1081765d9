// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagecsv.h"

#include "models/tables/format.h"
#include "models/tables/separatedtext.h"
#include "models/tables/usagetablemodel.h"
#include "models/tables/usagewords.h"
#include "ui/usagesource.h"

#include <QDateTime>
#include <QTimeZone>
#include <QTimer>

namespace orchestris {

namespace {

constexpr int RowsAStep = 400; ///< some milliseconds

QString isoTime(qint64 us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, zone)
        .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(us / 1000, zone).offsetFromUtc())
        .toString(Qt::ISODate);
}

} // namespace

UsageCsv::UsageCsv(UsageSource &usage, const UsageQuery &query, const QString &path,
                   QObject *parent)
    : ExportJob(parent)
    , m_usage(usage)
    , m_query(query)
    , m_file(path)
{
    m_query.latency = true;
}

void UsageCsv::start()
{
    m_usage.report(m_query, this, [this](const Result<UsageReport> &report) {
        if (!report) {
            Q_EMIT finished(tl::unexpected<Error>(report.error()));
            return;
        }
        m_report = *report;
        if (!m_file.open(QIODevice::WriteOnly)) {
            Q_EMIT finished(fail(ErrorCode::Internal,
                                 tr("The file cannot be written: %1.").arg(m_file.errorString())));
            return;
        }
        QStringList headers{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("value")};
        m_file.write(csvLine(headers + UsageTableModel::exactHeaders()));
        writeSome();
    });
}

void UsageCsv::writeSome()
{
    const std::vector<UsageGroup> &groups = m_report.groups;
    for (int i = 0; i < RowsAStep && m_group < groups.size(); ++i) {
        const UsageGroup &group = groups[m_group];
        if (m_part < group.parts.size()) {
            writeRow(m_report.spans[m_part], group, group.parts[m_part]);
            ++m_part;
        }
        if (m_part >= group.parts.size()) {
            ++m_group;
            m_part = 0;
        }
    }
    if (m_group < groups.size()) {
        Q_EMIT progressed(double(m_group) / double(groups.size()));
        QTimer::singleShot(0, this, &UsageCsv::writeSome);
    } else if (m_file.commit()) {
        Q_EMIT finished(tr("%Ln row(s) are in %1.", nullptr, int(m_rows)).arg(m_file.fileName()));
    } else {
        Q_EMIT finished(fail(ErrorCode::Internal,
                             tr("The file cannot be written: %1.").arg(m_file.errorString())));
    }
}

void UsageCsv::writeRow(const TimeSpan &span, const UsageGroup &group, const UsagePart &part)
{
    if (part.sums.requests == 0)
        return;
    const QString name =
        m_query.groupBy ? words::group(*m_query.groupBy, group.value, group.label) : QString();
    UsageGroup cell;
    cell.whole = part;
    const UsageRow row = UsageTableModel::summedUp(cell, name, m_report.total.whole.sums);
    const QTimeZone zone(m_query.timeZone);
    QStringList cells{isoTime(span.startUs, zone), isoTime(span.endUs, zone),
                      QString::fromUtf8(group.value)};
    for (int column = 0; column < UsageTableModel::ColumnCount; ++column)
        cells.append(UsageTableModel::exact(row, column));
    m_file.write(csvLine(cells));
    ++m_rows;
}

} // namespace orchestris
