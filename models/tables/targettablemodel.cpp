// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/targettablemodel.h"

#include "models/tables/aliaswords.h"
#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

#include <QMimeData>

namespace orchestris {

namespace {

QString targetMimeType()
{
    return QStringLiteral("application/x-orchestris-target");
}

bool isTargetFigure(int column)
{
    using Column = TargetTableModel::Column;
    return column == Column::Weight || column == Column::Share || column == Column::Context;
}

} // namespace

void TargetTableModel::setRoute(const AliasRoute &route)
{
    beginResetModel();
    m_route = route;
    m_lines.clear();
    int group = -1;
    for (int at = 0; at < m_route.targets.size(); ++at) {
        if (m_route.targets[at].group != group) {
            group = m_route.targets[at].group;
            const auto size =
                std::count_if(m_route.targets.begin(), m_route.targets.end(),
                              [group](const RouteTarget &target) { return target.group == group; });
            m_lines.append({group, int(size), -1});
        }
        m_lines.append({group, 0, at});
    }
    endResetModel();
}

bool TargetTableModel::isGroup(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].target < 0;
}

QString TargetTableModel::targetAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].target < 0)
        return {};
    return m_route.targets[m_lines[row].target].target.model;
}

int TargetTableModel::rowOfTarget(const QString &model) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].target >= 0 && targetAt(row) == model)
            return row;
    }
    return -1;
}

int TargetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TargetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TargetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (line.target < 0) {
        const bool isShown = role == Qt::DisplayRole && index.column() == Target;
        return isShown ? QVariant(words::groupChoice(line.group, line.groupSize)) : QVariant();
    }
    const RouteTarget &target = m_route.targets[line.target];
    switch (role) {
    case Qt::DisplayRole:
        return text(target, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(target, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int((isTargetFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case TableRole::RowId:
        return line.target + 1;
    case TableRole::ToneOf:
        if (index.column() == State)
            return int(words::targetStandingTone(target.standing));
        if (index.column() == Notes && !target.differences.isEmpty())
            return int(Tone::Warning);
        return {};
    default:
        return {};
    }
}

QString TargetTableModel::text(const RouteTarget &target, int column) const
{
    switch (column) {
    case Target:
        return target.target.model;
    case State:
        return words::targetStanding(target.standing);
    case Weight:
        return format::count(target.target.weight);
    case Share:
        return words::share(target.share);
    case Price:
        return words::rates(target.model ? target.model->price : std::nullopt);
    case Context:
        return words::tokensOrUnknown(target.model ? target.model->contextTokens : 0);
    case Notes: {
        QStringList notes;
        for (const TargetDifference difference : target.differences)
            notes.append(words::targetDifference(difference));
        return notes.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString TargetTableModel::toolTip(const RouteTarget &target, int column) const
{
    QStringList lines;
    switch (column) {
    case Target:
        return target.target.model;
    case State:
        return words::targetStandingInFull(target.standing);
    case Price:
        return words::ratesInFull(target.model ? target.model->price : std::nullopt);
    case Notes:
        for (const TargetDifference difference : target.differences)
            lines.append(words::targetDifferenceInFull(difference));
        return lines.join(u'\n');
    default:
        return {};
    }
}

QVariant TargetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isTargetFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Target:
        return tr("Target");
    case State:
        return tr("State");
    case Weight:
        return tr("Weight");
    case Share:
        return tr("Share");
    case Price:
        return tr("A million tokens");
    case Context:
        return tr("Context");
    case Notes:
        return tr("Unlike the others");
    default:
        return {};
    }
}

Qt::ItemFlags TargetTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
           | Qt::ItemNeverHasChildren;
}

QStringList TargetTableModel::mimeTypes() const
{
    return {targetMimeType()};
}

QMimeData *TargetTableModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes) {
        const QString name = targetAt(index.row());
        if (!name.isEmpty())
            data->setData(targetMimeType(), name.toUtf8());
    }
    return data;
}

bool TargetTableModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                       const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(targetMimeType());
}

bool TargetTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString name = QString::fromUtf8(data->data(targetMimeType()));
    if (rowOfTarget(name) < 0)
        return false;
    int group = 0;
    bool isOwn = false;
    if (parent.isValid()) {
        group = m_lines[parent.row()].group;
    } else if (row < 0 || row >= m_lines.size()) {
        group = m_lines.last().group + 1;
        isOwn = true;
    } else {
        group = m_lines[row].group;
        isOwn = isGroup(row);
    }
    // Later: the view is in the middle of the drag, and hearing this makes the rows anew.
    QMetaObject::invokeMethod(
        this, [this, name, group, isOwn] { Q_EMIT moved(name, group, isOwn); },
        Qt::QueuedConnection);
    return true;
}

} // namespace orchestris
