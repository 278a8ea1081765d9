// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/providertablemodel.h"

#include "models/domain/providertraits.h"
#include "models/tables/format.h"

#include <QCoreApplication>
#include <QHash>

namespace orchestris {

QList<ProviderRow> ProviderTableModel::rowsOf(const Configuration &configuration,
                                              const QList<TargetHealth> &health)
{
    QHash<Id, int> models;
    for (const Model &model : configuration.models)
        ++models[model.providerId];
    QList<ProviderRow> rows;
    for (const Provider &provider : configuration.providers) {
        ProviderRow row{provider, models.value(provider.id), {}, {}};
        const QString prefix = provider.name + u'/';
        for (const TargetHealth &target : health) {
            const QString name = QString::fromUtf8(target.target);
            if (target.circuit != CircuitState::Closed && name.startsWith(prefix))
                row.paused.append(name.sliced(prefix.size()));
        }
        const auto credential = configuration.credentials.find(provider.id);
        if (credential != configuration.credentials.end() && !credential->second)
            row.credentialProblem = credential->second.error().message;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ProviderRow &a, const ProviderRow &b) {
        return a.provider.name.compare(b.provider.name, Qt::CaseInsensitive) < 0;
    });
    return rows;
}

int ProviderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProviderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProviderRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State) {
            const QString tip = stateToolTip(entry);
            return tip.isEmpty() ? QVariant() : QVariant(tip);
        }
        if (index.column() == Credential)
            return entry.credentialProblem.isEmpty() ? QVariant()
                                                     : QVariant(entry.credentialProblem);
        return index.column() == BaseUrl ? QVariant(entry.provider.baseUrl) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Models ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return index.column() == Models ? QVariant(entry.models)
                                        : QVariant(text(entry, index.column()).toCaseFolded());
    case TableRole::RowId:
        return entry.provider.id;
    case TableRole::ToneOf:
        if (index.column() == State)
            return int(stateTone(entry));
        return {};
    case TableRole::Search:
        return QStringList{entry.provider.name, entry.provider.baseUrl, text(entry, Credential),
                           text(entry, Kind)}
            .join(u'\n');
    default:
        return {};
    }
}

QString ProviderTableModel::kindText(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Sandbox:
        return tr("Sandbox, built in");
    case ProviderKind::Azure:
        return tr("Azure OpenAI");
    case ProviderKind::AzureClassic:
        return tr("Azure OpenAI, older API");
    case ProviderKind::Anthropic:
        return tr("Anthropic");
    case ProviderKind::OpenAi:
        break;
    }
    return tr("OpenAI-compatible");
}

QString ProviderTableModel::stateText(const ProviderRow &row)
{
    if (!row.provider.enabled)
        return tr("Disabled");
    if (!row.credentialProblem.isEmpty())
        return tr("No credential");
    if (!row.paused.isEmpty())
        return tr("%n model(s) paused", nullptr, int(row.paused.size()));
    return tr("Enabled");
}

QString ProviderTableModel::stateToolTip(const ProviderRow &row)
{
    if (!row.credentialProblem.isEmpty())
        return row.credentialProblem;
    if (row.paused.isEmpty())
        return {};
    return tr("Nothing is sent to %1 for now: too many requests failed in a row. A single request "
              "tries from time to time whether it answers again.")
        .arg(row.paused.join(QStringLiteral(", ")));
}

Tone ProviderTableModel::stateTone(const ProviderRow &row)
{
    if (!row.provider.enabled)
        return Tone::Quiet;
    if (!row.credentialProblem.isEmpty())
        return Tone::Bad;
    return row.paused.isEmpty() ? Tone::Good : Tone::Warning;
}

QString ProviderTableModel::text(const ProviderRow &row, int column) const
{
    const bool sandbox = row.provider.kind == ProviderKind::Sandbox;
    switch (column) {
    case Name:
        return row.provider.name;
    case State:
        return stateText(row);
    case Kind:
        return kindText(row.provider.kind);
    case BaseUrl:
        return sandbox ? tr("Answers in this process") : row.provider.baseUrl;
    case Credential:
        return sandbox ? tr("Not needed") : credentialText(row.provider.credential);
    case Models:
        return format::count(row.models);
    case Endpoints:
        return formatEndpoints(row.provider.traits.endpoints).replace(u',', QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant ProviderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Models ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Kind:
        return tr("Kind");
    case BaseUrl:
        return tr("Base URL");
    case Credential:
        return tr("Credential");
    case Models:
        return tr("Models");
    case Endpoints:
        return tr("Endpoints");
    default:
        return {};
    }
}

QString credentialText(const CredentialReference &reference)
{
    using Kind = CredentialReference::Kind;
    switch (reference.kind) {
    case Kind::Environment:
        return QCoreApplication::translate("credential", "Variable %1").arg(reference.value);
    case Kind::File:
        return QCoreApplication::translate("credential", "File %1").arg(reference.value);
    case Kind::Keychain:
        return QCoreApplication::translate("credential", "Keychain: %1").arg(reference.value);
    case Kind::None:
        break;
    }
    return QCoreApplication::translate("credential", "None");
}

} // namespace orchestris
