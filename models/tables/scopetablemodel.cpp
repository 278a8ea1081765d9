// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/scopetablemodel.h"

#include "models/tables/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace orchestris {

namespace {

struct ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(scope)
};

QStringList obstacleTexts(ScopeObstacles obstacles)
{
    const std::pair<ScopeObstacle, QString> all[]{
        {ScopeObstacle::Missing, ScopeWords::tr("No such model or alias")},
        {ScopeObstacle::Key, ScopeWords::tr("Not in the key's list")},
        {ScopeObstacle::User, ScopeWords::tr("Not visible to its user")},
        {ScopeObstacle::Organization, ScopeWords::tr("Not allowed by its organization")},
        {ScopeObstacle::ProviderDisabled, ScopeWords::tr("Its provider is disabled")},
        {ScopeObstacle::NoTarget, ScopeWords::tr("None of its targets exists")},
        {ScopeObstacle::NoEndpoint, ScopeWords::tr("Not for what the key may be used for")},
    };
    QStringList texts;
    for (const auto &[obstacle, text] : all) {
        if (obstacles.testFlag(obstacle))
            texts.append(text);
    }
    return texts;
}

/// How many can be called, of how many.
std::pair<int, int> countsOf(const QList<ScopedName> &names)
{
    const auto existing = std::count_if(names.begin(), names.end(), [](const ScopedName &name) {
        return name.kind != ScopedName::Kind::Unknown;
    });
    return {countAllowed(names), int(existing)};
}

QString kindText(ScopedName::Kind kind)
{
    switch (kind) {
    case ScopedName::Kind::Alias:
        return ScopeWords::tr("Alias");
    case ScopedName::Kind::Model:
        return ScopeWords::tr("Model");
    case ScopedName::Kind::Unknown:
        break;
    }
    return {};
}

} // namespace

QList<ScopeRow> ScopeTableModel::rowsOf(const QList<ScopedName> &names)
{
    QList<ScopeRow> rows;
    for (const ScopedName &name : names)
        rows.append({rows.size() + 1, name});
    return rows;
}

int ScopeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScopeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScopedName &name = row(index.row()).name;
    const bool isVerdict = index.column() == Verdict;
    switch (role) {
    case Qt::DisplayRole:
        return isVerdict ? words::scopeVerdict(name) : name.name;
    case Qt::ToolTipRole:
        return isVerdict ? words::scopeVerdictInFull(name)
                         : QStringList{name.name, kindText(name.kind)}.join(u'\n').trimmed();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::ToneOf:
        if (!isVerdict)
            return {};
        if (name.obstacles.testFlag(ScopeObstacle::Missing))
            return int(Tone::Warning);
        return int(name.isAllowed() ? Tone::Good : Tone::Quiet);
    case TableRole::RowId:
        return row(index.row()).id;
    case TableRole::Sort:
        return isVerdict ? QVariant(words::scopeVerdict(name).toCaseFolded())
                         : QVariant(row(index.row()).id);
    case TableRole::Search:
        return QString(name.name + u'\n' + words::scopeVerdictInFull(name));
    default:
        return {};
    }
}

QVariant ScopeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Alias or model") : tr("May it?");
}

namespace words {

QString scopeVerdict(const ScopedName &name)
{
    return name.isAllowed() ? ScopeWords::tr("Allowed") : obstacleTexts(name.obstacles).first();
}

QString scopeVerdictInFull(const ScopedName &name)
{
    if (!name.isAllowed())
        return obstacleTexts(name.obstacles).join(u'\n');
    QStringList lines{ScopeWords::tr("Allowed for %1")
                          .arg(keyEndpointNames(name.endpoints).join(QStringLiteral(", ")))};
    if (!name.targets.isEmpty())
        lines.append(ScopeWords::tr("Leads to %1").arg(name.targets.join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

QString scopeCount(const QList<ScopedName> &names)
{
    const auto [allowed, existing] = countsOf(names);
    if (existing == 0)
        return ScopeWords::tr("There is nothing to call yet: add a provider.");
    return allowed == 0
               ? ScopeWords::tr("It could call nothing.")
               : ScopeWords::tr("It could call %1 of %n aliases and models now.", nullptr, existing)
                     .arg(format::count(allowed));
}

QString ownerScopeCount(const QList<ScopedName> &names)
{
    const auto [allowed, existing] = countsOf(names);
    if (existing == 0)
        return ScopeWords::tr("There is nothing to call yet: add a provider.");
    return allowed == 0 ? ScopeWords::tr("Their keys could call nothing.")
                        : ScopeWords::tr("Their keys could call %1 of %n aliases and models now.",
                                         nullptr, existing)
                              .arg(format::count(allowed));
}

QString keyBlock(const ApiKey &key, const Snapshot &snapshot, qint64 nowUs)
{
    switch (effectiveState(key, nowUs)) {
    case KeyState::Disabled:
        return ScopeWords::tr("The key is disabled: every request is refused.");
    case KeyState::Revoked:
        return ScopeWords::tr("The key is revoked: every request is refused.");
    case KeyState::Expired:
        return ScopeWords::tr("The key has expired: every request is refused.");
    case KeyState::Active:
        break;
    }
    const User *user = key.ownerKind == OwnerKind::User ? snapshot.user(key.userId) : nullptr;
    if (user && !user->enabled)
        return ScopeWords::tr("Its user is disabled: every request is refused.");
    const Organization *organization = snapshot.organization(key.organizationId);
    return organization && !organization->enabled
               ? ScopeWords::tr("Its organization is disabled: every request is refused.")
               : QString();
}

} // namespace words

} // namespace orchestris
