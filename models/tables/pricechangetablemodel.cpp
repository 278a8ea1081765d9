// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/pricechangetablemodel.h"

#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

namespace orchestris {

namespace {

bool isNumeric(int column)
{
    return column >= PriceChangeTableModel::Requests;
}

QString names(const QStringList &list)
{
    return list.isEmpty() ? format::none() : list.join(QStringLiteral(", "));
}

} // namespace

PriceChangeTableModel::PriceChangeTableModel(QObject *parent)
    : RowTableModel<PriceChange>(parent)
{
}

int PriceChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PriceChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PriceChange &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return tip(entry, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort: {
        const QVariant value = sortValue(entry, column);
        return value.isValid() ? value : QVariant(text(entry, column).toCaseFolded());
    }
    case TableRole::RowId:
        return entry.modelId;
    case TableRole::Search:
        return QStringList{entry.directId, names(entry.keys), names(entry.aliases)}.join(u'\n');
    default:
        return {};
    }
}

QString PriceChangeTableModel::text(const PriceChange &change, int column)
{
    switch (column) {
    case ModelName:
        return change.directId;
    case Current:
        return words::rates(change.current);
    case Listed:
        return words::rates(change.listed);
    case Keys:
        return names(change.keys);
    case Aliases:
        return names(change.aliases);
    case Requests:
        return format::count(change.requests);
    case Cost:
        return format::money(change.costNanos);
    case Would:
        return format::money(change.listedNanos);
    case Difference: {
        const Nanos more = change.listedNanos - change.costNanos;
        return more > 0 ? QString(u'+' + format::money(more)) : format::money(more);
    }
    default:
        return {};
    }
}

QVariant PriceChangeTableModel::sortValue(const PriceChange &change, int column)
{
    switch (column) {
    case Requests:
        return change.requests;
    case Cost:
        return change.costNanos;
    case Would:
        return change.listedNanos;
    case Difference: // a large saving matters as much
        return std::abs(change.listedNanos - change.costNanos);
    case Keys:
        return qint64(change.keys.size());
    case Current:
        return change.current ? change.current->rates.output : Nanos(-1);
    case Listed:
        return change.listed.rates.output;
    default:
        return {};
    }
}

QString PriceChangeTableModel::tip(const PriceChange &change, int column)
{
    switch (column) {
    case Current:
        return words::ratesInFull(change.current);
    case Listed:
        return words::ratesInFull(change.listed);
    case ModelName:
    case Keys:
    case Aliases:
        return text(change, column);
    default:
        return {};
    }
}

QVariant PriceChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ModelName:
        return tr("Model");
    case Current:
        return tr("Price now");
    case Listed:
        return tr("In the list");
    case Keys:
        return tr("Keys");
    case Aliases:
        return tr("Aliases");
    case Requests:
        return tr("Requests");
    case Cost:
        return tr("Cost, 30 days");
    case Would:
        return tr("Would be");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace orchestris
