// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/keytablemodel.h"

#include "models/tables/format.h"

#include <QCoreApplication>

namespace orchestris {

KeyTableModel::KeyTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<KeyRow>(parent)
    , m_clock(clock)
{
}

QList<KeyRow> KeyTableModel::rowsOf(const QList<ApiKey> &keys, const Snapshot &snapshot,
                                    const LimitLoads &loads)
{
    QList<KeyRow> rows;
    rows.reserve(keys.size());
    for (const ApiKey &key : keys) {
        KeyRow row{key, {}, tightestOf(loads.ofKey(key))};
        if (key.ownerKind == OwnerKind::User) {
            if (const User *user = snapshot.user(key.userId))
                row.owner = user->name;
        } else if (const Organization *organization = snapshot.organization(key.organizationId)) {
            row.owner = organization->name;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const KeyRow &a, const KeyRow &b) {
        return a.key.createdAtUs > b.key.createdAtUs;
    });
    return rows;
}

KeyState KeyTableModel::state(int number) const
{
    return effectiveState(row(number).key, m_clock.nowUs());
}

void KeyTableModel::refreshTimes()
{
    touch(State, State);
    touch(Created, LastUsed);
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(entry, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Sort:
        return sortValue(entry, index.column());
    case TableRole::RowId:
        return entry.key.id;
    case TableRole::ToneOf:
        if (index.column() == State)
            return int(keyStateTone(state(index.row())));
        return index.column() == Load && entry.tightest ? QVariant(int(shareTone(*entry.tightest)))
                                                        : QVariant();
    case TableRole::ShareOf:
        return index.column() == Load && entry.tightest ? QVariant(shareUsed(*entry.tightest))
                                                        : QVariant();
    case TableRole::Search:
        return QStringList{entry.key.name,
                           entry.owner,
                           entry.key.publicId,
                           entry.key.note,
                           entry.key.tags.join(u' '),
                           keyStateText(state(index.row())),
                           entry.key.scope.models.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

QString KeyTableModel::text(const KeyRow &row, int column) const
{
    const ApiKey &key = row.key;
    const qint64 now = m_clock.nowUs();
    switch (column) {
    case Name:
        return key.name;
    case State:
        return keyStateText(effectiveState(key, now));
    case OwnerKindColumn:
        return key.ownerKind == OwnerKind::User ? tr("User") : tr("Organization");
    case Owner:
        return row.owner.isEmpty() ? format::none() : row.owner;
    case Models:
        return scopeText(key.scope);
    case Tags:
        return key.tags.isEmpty() ? format::none() : key.tags.join(QStringLiteral(", "));
    case Created:
        return format::date(key.createdAtUs);
    case Expires:
        return key.expiresAtUs == 0 ? tr("Never") : format::until(key.expiresAtUs, now);
    case LastUsed:
        return key.lastUsedAtUs == 0 ? tr("Never used") : format::ago(key.lastUsedAtUs, now);
    case Load:
        return loadText(row.tightest);
    default:
        return {};
    }
}

QVariant KeyTableModel::sortValue(const KeyRow &row, int column) const
{
    switch (column) {
    case Created:
        return row.key.createdAtUs;
    case Expires: // never comes last
        return row.key.expiresAtUs == 0 ? std::numeric_limits<qint64>::max() : row.key.expiresAtUs;
    case LastUsed:
        return row.key.lastUsedAtUs;
    case Load:
        return loadShare(row.tightest);
    default:
        return text(row, column).toCaseFolded();
    }
}

QString KeyTableModel::toolTip(const KeyRow &row, int column) const
{
    const ApiKey &key = row.key;
    switch (column) {
    case Name: {
        QStringList lines{tr("sk-orc-%1-…").arg(key.publicId)};
        if (!key.note.isEmpty())
            lines.append(key.note);
        if (key.endpoints != AllKeyEndpoints)
            lines.append(
                tr("Only for %1").arg(keyEndpointNames(key.endpoints).join(QStringLiteral(", "))));
        if (!key.addresses.isEmpty())
            lines.append(tr("Only from %1").arg(key.addresses.join(QStringLiteral(", "))));
        if (key.retired && key.retired->untilUs > m_clock.nowUs())
            lines.append(
                tr("The key before it, sk-orc-%1-…, is accepted until %2")
                    .arg(key.retired->publicId, format::dateTime(key.retired->untilUs).left(16)));
        return lines.join(u'\n');
    }
    case Models:
        return key.scope.everything ? QString() : key.scope.models.join(u'\n');
    case Tags:
        return key.tags.join(u'\n');
    case Created:
        return format::dateTime(key.createdAtUs);
    case Expires:
        return key.expiresAtUs == 0 ? QString() : format::dateTime(key.expiresAtUs);
    case LastUsed:
        return key.lastUsedAtUs == 0 ? QString() : format::dateTime(key.lastUsedAtUs);
    case Load:
        return loadToolTip(row.tightest, m_clock.nowUs());
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case OwnerKindColumn:
        return tr("Owner kind");
    case Owner:
        return tr("Owner");
    case Models:
        return tr("Models");
    case Tags:
        return tr("Tags");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    case LastUsed:
        return tr("Last used");
    case Load:
        return tr("Limit used");
    default:
        return {};
    }
}

QString scopeText(const Scope &scope)
{
    if (scope.everything)
        return QCoreApplication::translate("scope", "Every model");
    if (scope.models.isEmpty())
        return QCoreApplication::translate("scope", "No model");
    if (scope.models.size() == 1)
        return scope.models.first();
    return QCoreApplication::translate("scope", "%n model(s)", nullptr, int(scope.models.size()));
}

QString keyStateText(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return QCoreApplication::translate("keystate", "Active");
    case KeyState::Disabled:
        return QCoreApplication::translate("keystate", "Disabled");
    case KeyState::Revoked:
        return QCoreApplication::translate("keystate", "Revoked");
    case KeyState::Expired:
        break;
    }
    return QCoreApplication::translate("keystate", "Expired");
}

Tone keyStateTone(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return Tone::Good;
    case KeyState::Revoked:
        return Tone::Bad;
    case KeyState::Expired:
        return Tone::Warning;
    case KeyState::Disabled:
        break;
    }
    return Tone::Quiet;
}

} // namespace orchestris
