// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/simulationtablemodel.h"

#include "models/tables/format.h"
#include "models/tables/limitwords.h"

namespace orchestris {

namespace {

bool isNumber(int column)
{
    return column == SimulationTableModel::Requests || column == SimulationTableModel::Used;
}

QString minute(qint64 us)
{
    return us == 0 ? format::none() : format::dateTime(us).left(16);
}

} // namespace

SimulationTableModel::SimulationTableModel(By by, QObject *parent)
    : RowTableModel<SimulationRow>(parent)
    , m_by(by)
{
}

QList<SimulationRow> SimulationTableModel::keyRows(const SimulationReport &report,
                                                   const Limit &limit, const Snapshot &snapshot)
{
    // Of requests at the same time there is nothing but their number; their cost says more.
    const LimitMetric metric =
        limit.metric == LimitMetric::Concurrent || limit.metric == LimitMetric::Requests
            ? LimitMetric::Cost
            : limit.metric;
    QList<SimulationRow> rows;
    for (const RefusedKey &refused : report.keys) {
        const ApiKey *key = snapshot.keyById(refused.keyId);
        rows.append({rows.size() + 1, key ? key->name : tr("A key that is gone"), refused.requests,
                     refused.firstAtUs, refused.lastAtUs,
                     words::quantity(metric, refused.quantities.of(metric))});
    }
    return rows;
}

QList<SimulationRow> SimulationTableModel::windowRows(const SimulationReport &report,
                                                      const Limit &limit)
{
    QList<SimulationRow> rows;
    for (const RefusedWindow &refused : report.windows)
        rows.append({rows.size() + 1, minute(refused.span.startUs), refused.requests,
                     refused.firstAtUs, 0, words::quantity(limit.metric, refused.used)});
    return rows;
}

int SimulationTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_by == By::Key ? int(ColumnCount) : int(Last);
}

QVariant SimulationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SimulationRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::RowId:
        return entry.id;
    default:
        return {};
    }
}

QString SimulationTableModel::text(const SimulationRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Requests:
        return format::count(row.requests);
    case Used:
        return row.used;
    case First:
        return minute(row.firstAtUs);
    case Last:
        return minute(row.lastAtUs);
    default:
        return {};
    }
}

QVariant SimulationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool keys = m_by == By::Key;
    switch (section) {
    case Name:
        return keys ? tr("Key") : tr("Window from");
    case Requests:
        return tr("Refused");
    case Used:
        return keys ? tr("Of them used") : tr("Really used");
    case First:
        return tr("First refused");
    case Last:
        return tr("Last refused");
    default:
        return {};
    }
}

} // namespace orchestris
