// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/aliastablemodel.h"

#include "models/tables/aliaswords.h"
#include "models/tables/format.h"

namespace orchestris {

namespace {

bool isNumberColumn(int column)
{
    return column >= AliasTableModel::Keys;
}

} // namespace

QStringList keysThatMayCall(const Snapshot &snapshot, const QString &name)
{
    QStringList names;
    const std::string wanted = name.toStdString();
    for (const ApiKey &key : snapshot.configuration().keys) {
        const Snapshot::KeyEntry *entry = snapshot.key(key.publicId.toStdString());
        if (key.state == KeyState::Active && entry && scopeAllows(*entry, wanted))
            names.append(key.name);
    }
    return names;
}

std::optional<UsageSums> sumsOfGroup(const UsageReport *report, const QByteArray &value)
{
    if (!report)
        return std::nullopt;
    for (const UsageGroup &group : report->groups) {
        if (group.value == value)
            return group.whole.sums;
    }
    return UsageSums{};
}

QList<AliasRow> AliasTableModel::rowsOf(const Snapshot &snapshot, const QList<TargetHealth> &health,
                                        const QList<StoredProbe> &probes, const UsageReport *used)
{
    QList<AliasRow> rows;
    for (const ModelAlias &alias : snapshot.configuration().aliases)
        rows.append({alias, routeOf(alias.targets, snapshot, health, probes),
                     keysThatMayCall(snapshot, alias.name),
                     sumsOfGroup(used, alias.name.toUtf8())});
    std::stable_sort(rows.begin(), rows.end(), [](const AliasRow &a, const AliasRow &b) {
        return a.alias.name.compare(b.alias.name, Qt::CaseInsensitive) < 0;
    });
    return rows;
}

int AliasTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AliasTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AliasRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(entry, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int((isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case TableRole::Sort:
        if (index.column() == Keys)
            return int(entry.keys.size());
        if (index.column() == Requests)
            return entry.used ? entry.used->requests : -1;
        if (index.column() == Cost)
            return entry.used ? entry.used->costNanos : -1;
        return text(entry, index.column()).toCaseFolded();
    case TableRole::RowId:
        return entry.alias.id;
    case TableRole::ToneOf:
        return index.column() == State ? QVariant(int(words::aliasTone(entry.route))) : QVariant();
    case TableRole::Search:
        return QString(entry.alias.name + u'\n' + text(entry, Targets));
    default:
        return {};
    }
}

QString AliasTableModel::text(const AliasRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.alias.name;
    case State:
        return words::aliasState(row.route);
    case Targets:
        return words::routeInShort(row.alias.targets);
    case Keys:
        return format::count(row.keys.size());
    case Requests:
        return row.used ? format::count(row.used->requests) : format::none();
    case Cost:
        return row.used ? format::money(row.used->costNanos) : format::none();
    default:
        return {};
    }
}

QString AliasTableModel::toolTip(const AliasRow &row, int column) const
{
    QStringList lines;
    switch (column) {
    case State:
        lines.append(words::routeNow(row.route));
        for (const RouteTarget &target : row.route.targets) {
            if (target.standing != TargetStanding::Ready)
                lines.append(QStringLiteral("%1: %2").arg(
                    target.target.model, words::targetStandingInFull(target.standing)));
        }
        break;
    case Targets:
        for (const RouteTarget &target : row.route.targets) {
            QStringList differences;
            for (const TargetDifference difference : target.differences)
                differences.append(words::targetDifference(difference));
            lines.append(differences.isEmpty()
                             ? target.target.model
                             : QStringLiteral("%1: %2").arg(
                                 target.target.model, differences.join(QStringLiteral(", "))));
        }
        break;
    case Keys:
        lines = row.keys;
        break;
    default:
        break;
    }
    return lines.join(u'\n');
}

QVariant AliasTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == Requests || section == Cost))
        return tr("Of the last 30 days");
    if (role == Qt::ToolTipRole && section == Keys)
        return tr("Active keys that may call it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Alias");
    case State:
        return tr("State");
    case Targets:
        return tr("Targets");
    case Keys:
        return tr("Keys");
    case Requests:
        return tr("Requests");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace orchestris
