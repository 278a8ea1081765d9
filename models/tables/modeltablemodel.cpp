// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/modeltablemodel.h"

#include "models/tables/aliastablemodel.h"
#include "models/tables/aliaswords.h"
#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

#include <QHash>

namespace orchestris {

namespace {

bool isFigure(int column)
{
    using Column = ModelTableModel::Column;
    return (column >= Column::Input && column <= Column::Output) || column == Column::Context
           || column == Column::MaximumOutput || column >= Column::Requests;
}

std::optional<Nanos> rateOf(const ModelRow &row, int column)
{
    if (!row.model.price)
        return std::nullopt;
    const Rates &rates = row.model.price->rates;
    return column == ModelTableModel::Input    ? rates.input
           : column == ModelTableModel::Output ? rates.output
                                               : rates.cachedInput.value_or(rates.input);
}

} // namespace

QList<ModelRow> ModelTableModel::rowsOf(const Snapshot &snapshot, const QList<TargetHealth> &health,
                                        const UsageReport *used)
{
    const Configuration &configuration = snapshot.configuration();
    QHash<QString, QStringList> aliases;
    for (const ModelAlias &alias : configuration.aliases) {
        for (const AliasTarget &target : alias.targets)
            aliases[target.model].append(alias.name);
    }
    QList<ModelRow> rows;
    for (const Model &model : configuration.models) {
        const Provider *provider = snapshot.provider(model.providerId);
        if (!provider)
            continue;
        const QString directId = provider->name + u'/' + model.name;
        const AliasRoute route = routeOf({{directId, 0, 1}}, snapshot, health, {});
        rows.append({model, directId, route.targets.first().standing, aliases.value(directId),
                     sumsOfGroup(used, directId.toUtf8())});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ModelRow &a, const ModelRow &b) {
        return a.directId.compare(b.directId, Qt::CaseInsensitive) < 0;
    });
    return rows;
}

int ModelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ModelTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(entry, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return sortValue(entry, index.column());
    case TableRole::RowId:
        return entry.model.id;
    case TableRole::ToneOf:
        return index.column() == State ? QVariant(int(words::targetStandingTone(entry.standing)))
                                       : QVariant();
    case TableRole::Search:
        return QString(entry.directId + u'\n' + entry.aliases.join(u'\n'));
    default:
        return {};
    }
}

QString ModelTableModel::text(const ModelRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.directId;
    case State:
        return words::targetStanding(row.standing);
    case Input:
    case Cached:
    case Output: {
        const auto rate = rateOf(row, column);
        return rate ? format::money(*rate) : format::none();
    }
    case Source:
        return row.model.price ? words::priceSource(row.model.price->source) : tr("No price");
    case Context:
        return words::tokensOrUnknown(row.model.contextTokens);
    case MaximumOutput:
        return words::tokensOrUnknown(row.model.maximumOutput);
    case Aliases:
        return row.aliases.isEmpty() ? format::none() : row.aliases.join(QStringLiteral(", "));
    case Requests:
        return row.used ? format::count(row.used->requests) : format::none();
    case Cost:
        return row.used ? format::money(row.used->costNanos) : format::none();
    default:
        return {};
    }
}

QVariant ModelTableModel::sortValue(const ModelRow &row, int column) const
{
    switch (column) {
    case Input:
    case Cached:
    case Output:
        return rateOf(row, column).value_or(-1);
    case Context:
        return row.model.contextTokens;
    case MaximumOutput:
        return row.model.maximumOutput;
    case Requests:
        return row.used ? row.used->requests : -1;
    case Cost:
        return row.used ? row.used->costNanos : -1;
    default:
        return text(row, column).toCaseFolded();
    }
}

QString ModelTableModel::toolTip(const ModelRow &row, int column) const
{
    switch (column) {
    case State:
        return words::targetStandingInFull(row.standing);
    case Input:
    case Cached:
    case Output:
    case Source: {
        QString tip = words::ratesInFull(row.model.price);
        if (row.model.price && row.model.price->createdAtUs > 0)
            tip +=
                u'\n' + tr("Holds since %1.").arg(format::dateTime(row.model.price->createdAtUs));
        return tip;
    }
    case Aliases:
        return row.aliases.join(u'\n');
    case Name:
        return row.directId;
    default:
        return {};
    }
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Requests || section == Cost)
            return tr("Of the last 30 days");
        if (section >= Input && section <= Output)
            return tr("Dollars a million tokens");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Model");
    case State:
        return tr("State");
    case Input:
        return tr("Input");
    case Cached:
        return tr("Cached");
    case Output:
        return tr("Output");
    case Source:
        return tr("Price from");
    case Context:
        return tr("Context");
    case MaximumOutput:
        return tr("Max. output");
    case Aliases:
        return tr("Aliases");
    case Requests:
        return tr("Requests");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace orchestris
