// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tooltablemodel.h"

#include "models/tables/format.h"
#include "models/tables/toolwords.h"

namespace orchestris {

int ToolTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ToolTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToolReport &report = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(report, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Sort:
        if (index.column() == Name)
            return int(report.kind);
        return index.column() == State ? QVariant(int(report.state))
                                       : QVariant(text(report, index.column()).toCaseFolded());
    case TableRole::RowId:
        return rowId(report);
    case TableRole::ToneOf:
        return index.column() == State ? QVariant(int(words::toolTone(report.state))) : QVariant();
    case TableRole::Search:
        return QStringList{text(report, Name), report.model, report.keyName}.join(u'\n');
    default:
        return {};
    }
}

QString ToolTableModel::text(const ToolReport &row, int column) const
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? format::none() : text; };
    switch (column) {
    case Name:
        return words::toolTitle(row.kind);
    case State:
        return words::toolState(row.state);
    case ModelName:
        return orNone(row.model);
    case KeyName:
        return orNone(row.keyName.isEmpty() ? row.keyHint : row.keyName);
    case File:
        return orNone(row.place);
    default:
        return {};
    }
}

QVariant ToolTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tool");
    case State:
        return tr("State");
    case ModelName:
        return tr("Model");
    case KeyName:
        return tr("Key");
    case File:
        return tr("Configuration");
    default:
        return {};
    }
}

} // namespace orchestris
