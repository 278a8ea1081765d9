// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/ownertablemodel.h"

#include "models/tables/format.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/limitwords.h"

#include <QHash>

namespace orchestris {

namespace {

struct Counts {
    int active = 0;
    int keys = 0;
    int limits = 0;
    qint64 lastUsedUs = 0;
};

/// By ownerRowId.
QHash<Id, Counts> countsOf(const Configuration &configuration, qint64 nowUs,
                           const QHash<Id, qint64> &lastUsedUs)
{
    QHash<Id, Counts> counts;
    const auto noteUse = [&counts](OwnerKind kind, Id id, qint64 us) {
        qint64 &last = counts[ownerRowId(kind, id)].lastUsedUs;
        last = std::max(last, us);
    };
    for (const ApiKey &key : configuration.keys) {
        const Id owner = key.ownerKind == OwnerKind::User ? key.userId : key.organizationId;
        Counts &found = counts[ownerRowId(key.ownerKind, owner)];
        ++found.keys;
        found.active += effectiveState(key, nowUs) == KeyState::Active ? 1 : 0;
        const qint64 used = std::max(key.lastUsedAtUs, lastUsedUs.value(key.id));
        noteUse(key.ownerKind, owner, used);
        noteUse(OwnerKind::Organization, key.organizationId, used);
    }
    for (const Limit &limit : configuration.limits) {
        if (limit.subject == LimitSubject::Organization)
            ++counts[ownerRowId(OwnerKind::Organization, limit.subjectId)].limits;
        else if (limit.subject == LimitSubject::User)
            ++counts[ownerRowId(OwnerKind::User, limit.subjectId)].limits;
    }
    return counts;
}

bool isNumber(int column)
{
    return column == OwnerTableModel::Keys || column == OwnerTableModel::Limits;
}

bool works(const OwnerRow &row)
{
    return row.enabled && row.organizationEnabled;
}

} // namespace

OwnerTableModel::OwnerTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<OwnerRow>(parent)
    , m_clock(clock)
{
}

QList<OwnerRow> OwnerTableModel::rowsOf(const Snapshot &snapshot, qint64 nowUs,
                                        const LimitLoads &loads,
                                        const QHash<Id, qint64> &lastUsedUs)
{
    const Configuration &configuration = snapshot.configuration();
    const QHash<Id, Counts> counts = countsOf(configuration, nowUs, lastUsedUs);
    const auto byName = [](const auto &a, const auto &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    };
    QList<OwnerRow> rows;
    const auto append = [&](OwnerRow row) {
        const Counts found = counts.value(rowId(row));
        row.activeKeys = found.active;
        row.keys = found.keys;
        row.limits = found.limits;
        row.lastUsedAtUs = found.lastUsedUs;
        row.tightest = tightestOf(loads.ofOwner(row.kind, row.id, row.organizationId));
        rows.append(row);
    };
    QHash<Id, QList<User>> users; // by organization
    for (const User &user : configuration.users)
        users[user.organizationId].append(user);
    QList<Organization> organizations = configuration.organizations;
    std::stable_sort(organizations.begin(), organizations.end(), byName);
    for (const Organization &one : std::as_const(organizations)) {
        append({OwnerKind::Organization, one.id, one.id, one.name, one.name, one.enabled,
                one.enabled, one.endsRunning, one.models, one.loopGuard});
        QList<User> members = users.value(one.id);
        std::stable_sort(members.begin(), members.end(), byName);
        for (const User &user : std::as_const(members))
            append({OwnerKind::User, user.id, one.id, user.name, one.name, user.enabled,
                    one.enabled, user.endsRunning, user.models, one.loopGuard});
    }
    return rows;
}

int OwnerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OwnerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(entry, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return sortValue(entry, index.column());
    case TableRole::RowId:
        return rowId(entry);
    case TableRole::ToneOf:
        if (index.column() == Load && entry.tightest)
            return int(shareTone(*entry.tightest));
        if (index.column() != State)
            return {};
        return int(works(entry) ? Tone::Good : entry.enabled ? Tone::Warning : Tone::Quiet);
    case TableRole::ShareOf:
        return index.column() == Load && entry.tightest ? QVariant(shareUsed(*entry.tightest))
                                                        : QVariant();
    case TableRole::Search:
        return QStringList{entry.name, text(entry, Kind), text(entry, State), entry.organization,
                           entry.models.models.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

QString OwnerTableModel::text(const OwnerRow &row, int column) const
{
    const bool user = row.kind == OwnerKind::User;
    switch (column) {
    case Name:
        return row.name;
    case Kind:
        return user ? tr("User") : tr("Organization");
    case State:
        if (!row.enabled)
            return tr("Disabled");
        return works(row) ? tr("Active") : tr("Refused");
    case OrganizationName:
        return user ? row.organization : format::none();
    case Models:
        return scopeText(row.models);
    case LoopGuard:
        return user ? format::none() : words::loopGuard(row.loopGuard);
    case Keys:
        return format::count(row.activeKeys);
    case Limits:
        return row.limits == 0 ? format::none() : format::count(row.limits);
    case LastUsed:
        return row.lastUsedAtUs == 0 ? tr("Never used")
                                     : format::ago(row.lastUsedAtUs, m_clock.nowUs());
    case Load:
        return loadText(row.tightest);
    default:
        return {};
    }
}

QVariant OwnerTableModel::sortValue(const OwnerRow &row, int column) const
{
    switch (column) {
    case OrganizationName: // an organization before its users
        return row.kind == OwnerKind::User
                   ? QString(row.organization.toCaseFolded() + u'\n' + row.name.toCaseFolded())
                   : row.organization.toCaseFolded();
    case Keys:
        return row.activeKeys;
    case Limits:
        return row.limits;
    case LastUsed:
        return row.lastUsedAtUs;
    case Load:
        return loadShare(row.tightest);
    default:
        return text(row, column).toCaseFolded();
    }
}

QString OwnerTableModel::toolTip(const OwnerRow &row, int column) const
{
    switch (column) {
    case State:
        if (!row.enabled)
            return row.endsRunning
                       ? tr("Requests with these keys are refused, and what ran was ended.")
                       : tr("Requests with these keys are refused. What ran could finish.");
        return works(row) ? QString()
                          : tr("The organization %1 is disabled.").arg(row.organization);
    case Models:
        return row.models.everything ? QString() : row.models.models.join(u'\n');
    case LoopGuard:
        return row.kind == OwnerKind::User
                   ? QString()
                   : tr("What happens when a key repeats the same request again and again");
    case Keys:
        return row.keys == row.activeKeys
                   ? QString()
                   : tr("%1 of %2 keys are active")
                         .arg(format::count(row.activeKeys), format::count(row.keys));
    case LastUsed:
        return row.lastUsedAtUs == 0 ? QString() : format::dateTime(row.lastUsedAtUs);
    case Load:
        return loadToolTip(row.tightest, m_clock.nowUs());
    default:
        return {};
    }
}

QVariant OwnerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case OrganizationName:
        return tr("Organization");
    case Models:
        return tr("Models");
    case LoopGuard:
        return tr("Loop guard");
    case Keys:
        return tr("Keys");
    case Limits:
        return tr("Limits");
    case LastUsed:
        return tr("Last used");
    case Load:
        return tr("Limit used");
    default:
        return {};
    }
}

} // namespace orchestris
