// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/wastetablemodel.h"

#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

namespace orchestris {

namespace {

QString moneyOrNone(Nanos nanos)
{
    return nanos == 0 ? format::none() : format::money(nanos);
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

Id rowId(const WasteRow &row)
{
    return idOfName(row.value);
}

WasteTableModel::WasteTableModel(WasteView view, QObject *parent)
    : RowTableModel<WasteRow>(parent)
    , m_view(view)
{
}

QList<WasteRow> WasteTableModel::rowsOf(const UsageReport &report, WasteView view)
{
    QList<WasteRow> rows;
    for (const UsageGroup &group : report.groups) {
        const WasteRow row{group.value, group.label, group.whole.sums};
        if (view == WasteView::Spend ? row.wastedNanos() > 0 : row.sums.truncated > 0)
            rows.append(row);
    }
    return rows;
}

int WasteTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_view == WasteView::Spend ? int(SpendColumns) : int(TruncationColumns);
}

QVariant WasteTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WasteRow &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Name ? QVariant(text(entry, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return column == 0 ? QVariant(text(entry, 0).toCaseFolded())
                           : QVariant(number(entry, column));
    case TableRole::RowId:
        return rowId(entry);
    case TableRole::Search:
        return entry.label;
    default:
        return {};
    }
}

double WasteTableModel::number(const WasteRow &row, int column) const
{
    if (m_view == WasteView::Truncation) {
        switch (column) {
        case Truncated:
            return double(row.sums.truncated);
        case Requests:
            return double(row.sums.requests);
        default:
            return share(double(row.sums.truncated), double(row.sums.requests));
        }
    }
    switch (column) {
    case Left:
        return double(row.sums.leftNanos);
    case Cut:
        return double(row.sums.cutNanos);
    case Retries:
        return double(row.sums.retryNanos);
    case Wasted:
        return double(row.wastedNanos());
    case Cost:
        return double(row.paidNanos());
    default:
        return share(double(row.wastedNanos()), double(row.paidNanos()));
    }
}

QString WasteTableModel::text(const WasteRow &row, int column) const
{
    if (column == 0)
        return row.label.isEmpty() ? tr("None") : row.label;
    if (m_view == WasteView::Truncation) {
        switch (column) {
        case Truncated:
            return format::count(row.sums.truncated);
        case Requests:
            return format::count(row.sums.requests);
        default:
            return format::percent(row.sums.truncated, row.sums.requests);
        }
    }
    switch (column) {
    case Left:
        return moneyOrNone(row.sums.leftNanos);
    case Cut:
        return moneyOrNone(row.sums.cutNanos);
    case Retries:
        return moneyOrNone(row.sums.retryNanos);
    case Wasted:
        return format::money(row.wastedNanos());
    case Cost:
        return format::money(row.paidNanos());
    default:
        return format::percent(row.wastedNanos(), row.paidNanos());
    }
}

QVariant WasteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Name");
    if (m_view == WasteView::Truncation) {
        switch (section) {
        case Truncated:
            return tr("Probably cut");
        case Requests:
            return tr("Of requests");
        default:
            return tr("Share");
        }
    }
    switch (section) {
    case Left:
        return tr("The client had left");
    case Cut:
        return tr("Cut off");
    case Retries:
        return tr("Given-up tries");
    case Wasted:
        return tr("Wasted");
    case Cost:
        return tr("Of all paid");
    default:
        return tr("Share");
    }
}

} // namespace orchestris
