// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/usagetablemodel.h"

#include "models/tables/format.h"
#include "models/tables/usagewords.h"

#include <cmath>

namespace orchestris {

namespace {

constexpr double PerMillion = 1e6;

qint64 tokensOf(const UsageSums &sums)
{
    return sums.tokens.input + sums.tokens.output;
}

/// The number of a column of sums.
qint64 number(const UsageSums &sums, int column)
{
    switch (column) {
    case UsageTableModel::Requests:
        return sums.requests;
    case UsageTableModel::Errors:
        return sums.errors;
    case UsageTableModel::Input:
        return sums.tokens.input;
    case UsageTableModel::Cached:
        return sums.tokens.cachedInput;
    case UsageTableModel::Output:
        return sums.tokens.output;
    case UsageTableModel::Reasoning:
        return sums.tokens.reasoning;
    case UsageTableModel::Tokens:
        return tokensOf(sums);
    case UsageTableModel::Cost:
        return sums.costNanos;
    case UsageTableModel::Retries:
        return sums.retries;
    default:
        return 0;
    }
}

QString text(const UsageRow &row, int column)
{
    switch (column) {
    case UsageTableModel::Name:
        return row.name;
    case UsageTableModel::Cost:
        return format::money(row.sums.costNanos);
    case UsageTableModel::Share:
        return format::percent(std::llround(row.share * PerMillion), qint64(PerMillion));
    case UsageTableModel::Median:
        return row.p50Us ? format::duration(*row.p50Us) : format::none();
    case UsageTableModel::P95:
        return row.p95Us ? format::duration(*row.p95Us) : format::none();
    default:
        return format::compactCount(number(row.sums, column));
    }
}

QVariant sortValue(const UsageRow &row, int column)
{
    switch (column) {
    case UsageTableModel::Name:
        return row.name;
    case UsageTableModel::Share:
        return row.share;
    case UsageTableModel::Median:
        return row.p50Us.value_or(-1);
    case UsageTableModel::P95:
        return row.p95Us.value_or(-1);
    default:
        return number(row.sums, column);
    }
}

/// All digits of nano-dollars: "0.031200000".
QString dollars(Nanos nanos)
{
    constexpr Nanos PerDollar = 1'000'000'000;
    const QString fraction =
        QString::number(std::abs(nanos % PerDollar)).rightJustified(9, QLatin1Char('0'));
    return QString((nanos < 0 ? QStringLiteral("-") : QString())
                   + QString::number(std::abs(nanos / PerDollar)) + u'.' + fraction);
}

QString milliseconds(const std::optional<qint64> &us)
{
    return us ? QString::number(double(*us) / 1000.0, 'f', 3) : QString();
}

} // namespace

UsageTableModel::UsageTableModel(QObject *parent)
    : RowTableModel(parent)
{
}

UsageRow UsageTableModel::summedUp(const UsageGroup &group, const QString &name,
                                   const UsageSums &whole)
{
    UsageRow row;
    row.value = group.value;
    row.name = name;
    row.sums = group.whole.sums;
    row.p50Us = group.whole.latency.quantile(0.5);
    row.p95Us = group.whole.latency.quantile(0.95);
    if (whole.costNanos > 0)
        row.share = double(row.sums.costNanos) / double(whole.costNanos);
    else if (whole.requests > 0)
        row.share = double(row.sums.requests) / double(whole.requests);
    return row;
}

void UsageTableModel::setReport(const UsageReport &report, std::optional<UsageDimension> groupBy)
{
    if (groupBy != m_groupBy) {
        m_ids.clear();
        setRows({});
        m_groupBy = groupBy;
        Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
    }
    const UsageSums &whole = report.total.whole.sums;
    QList<UsageRow> rows;
    if (whole.requests > 0) {
        rows.append(summedUp(report.total, tr("Total"), whole));
        rows.last().id = TotalId;
    }
    for (const UsageGroup &group : report.groups) {
        if (!groupBy || whole.requests == 0)
            break;
        rows.append(summedUp(group, words::group(*groupBy, group.value, group.label), whole));
        Id &id = m_ids[group.value];
        if (id == 0)
            id = TotalId + m_ids.size();
        rows.last().id = id;
    }
    setRows(rows);
}

int UsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsageRow &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        if (column == Name)
            return entry.name;
        return column == Share || column == Median || column == P95
                   ? QVariant()
                   : QVariant(exact(entry, column));
    case Qt::TextAlignmentRole:
        return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case TableRole::Sort:
        return sortValue(entry, column);
    case TableRole::RowId:
        return entry.id;
    case TableRole::Search:
        return entry.name;
    default:
        return {};
    }
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Cached)
        return tr("Input that the provider had in its cache; part of the input");
    if (role == Qt::ToolTipRole && section == Reasoning)
        return tr("What the model thought; part of the output");
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Of the whole cost");
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return m_groupBy ? words::dimension(*m_groupBy) : QString();
    const QStringList names{{},           tr("Requests"),  tr("Errors"), tr("Input"), tr("Cached"),
                            tr("Output"), tr("Reasoning"), tr("Tokens"), tr("Cost"),  tr("Share"),
                            tr("p50"),    tr("p95"),       tr("Retries")};
    return names.value(section);
}

QString UsageTableModel::exact(const UsageRow &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Cost:
        return dollars(row.sums.costNanos);
    case Share:
        return QString::number(row.share, 'f', 6);
    case Median:
        return milliseconds(row.p50Us);
    case P95:
        return milliseconds(row.p95Us);
    default:
        return QString::number(number(row.sums, column));
    }
}

QStringList UsageTableModel::exactHeaders()
{
    return {QStringLiteral("group"),
            QStringLiteral("requests"),
            QStringLiteral("errors"),
            QStringLiteral("input_tokens"),
            QStringLiteral("cached_input_tokens"),
            QStringLiteral("output_tokens"),
            QStringLiteral("reasoning_tokens"),
            QStringLiteral("tokens"),
            QStringLiteral("cost_usd"),
            QStringLiteral("share"),
            QStringLiteral("p50_ms"),
            QStringLiteral("p95_ms"),
            QStringLiteral("retries")};
}

UsageSortModel::UsageSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TableRole::Sort);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

bool UsageSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto isTotal = [](const QModelIndex &index) {
        return index.data(TableRole::RowId).toLongLong() == UsageTableModel::TotalId;
    };
    if (isTotal(left) || isTotal(right))
        return isTotal(left) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace orchestris
