// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/telemetrytablemodel.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/telemetrywords.h"

namespace orchestris {

namespace {

constexpr qint64 SecondUs = 1'000'000;

bool isNumeric(int column)
{
    return column != TelemetryTableModel::Target && column != TelemetryTableModel::Circuit
           && column != TelemetryTableModel::Failures;
}

/// Tokens a second in tenths; -1: nothing was generated.
qint64 speed(const UsageSums &sums)
{
    if (sums.generatingUs <= 0)
        return -1;
    return qint64(double(sums.generatedTokens) * double(10 * SecondUs) / double(sums.generatingUs));
}

QVariantList parts(const TelemetryRow &row)
{
    QVariantList list;
    for (const OutcomeCount &failure : failuresOf(row.target))
        list.append(QVariant(QVariantList{outcomeSlot(failure.outcome), failure.count}));
    return list;
}

} // namespace

Id rowId(const TelemetryRow &row)
{
    return idOfName(row.directId);
}

TelemetryTableModel::TelemetryTableModel(QObject *parent)
    : RowTableModel<TelemetryRow>(parent)
{
}

QList<TelemetryRow> TelemetryTableModel::rowsOf(const TelemetryReport &report,
                                                const QList<TargetHealth> &health)
{
    QList<TelemetryRow> rows;
    for (const TargetTelemetry &target : report.targets) {
        TelemetryRow row{target, QByteArray(target.provider + '/' + target.model),
                         CircuitState::Closed};
        for (const TargetHealth &state : health) {
            if (state.target == row.directId)
                row.circuit = state.circuit;
        }
        rows.append(row);
    }
    return rows;
}

int TelemetryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TelemetryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TelemetryRow &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return tip(entry, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return column == Target ? QVariant(text(entry, column).toCaseFolded())
                                : QVariant(number(entry, column));
    case TableRole::RowId:
        return rowId(entry);
    case TableRole::ToneOf:
        return column == Circuit ? QVariant(int(words::circuitTone(entry.circuit))) : QVariant();
    case TableRole::Search:
        return QString::fromUtf8(entry.directId);
    case PartsRole:
        return column == Failures ? QVariant(parts(entry)) : QVariant();
    default:
        return {};
    }
}

qint64 TelemetryTableModel::number(const TelemetryRow &row, int column)
{
    const TargetTelemetry &target = row.target;
    const auto of = [](const LogHistogram &histogram, double share) {
        return histogram.quantile(share).value_or(-1);
    };
    switch (column) {
    case Attempts:
        return target.attempts;
    case Failures:
        return target.failures();
    case Retries:
        return target.requests.sums.retries;
    case P50:
        return of(target.latency, 0.5);
    case P95:
        return of(target.latency, 0.95);
    case P99:
        return of(target.latency, 0.99);
    case First50:
        return of(target.requests.firstToken, 0.5);
    case First95:
        return of(target.requests.firstToken, 0.95);
    case Speed:
        return speed(target.requests.sums);
    default:
        return int(row.circuit);
    }
}

QString TelemetryTableModel::text(const TelemetryRow &row, int column)
{
    const qint64 value = column == Target ? 0 : number(row, column);
    switch (column) {
    case Target:
        return QString::fromUtf8(row.directId);
    case Attempts:
    case Retries:
        return format::count(value);
    case Failures:
        return format::percent(value, row.target.attempts);
    case Speed:
        return value < 0 ? format::none()
                         : format::locale().toString(double(value) / 10, 'f', value < 1000 ? 1 : 0);
    case Circuit:
        return words::circuit(row.circuit);
    default:
        return format::duration(value);
    }
}

QString TelemetryTableModel::tip(const TelemetryRow &row, int column)
{
    if (column == Target)
        return text(row, column);
    if (column == Circuit)
        return row.target.circuit.empty() ? QString()
                                          : words::circuitEvent(row.target.circuit.front());
    if (column != Failures)
        return {};
    QStringList lines;
    for (const OutcomeCount &failure : failuresOf(row.target))
        lines.append(QStringLiteral("%1: %2").arg(words::attemptOutcome(failure.outcome),
                                                  format::count(failure.count)));
    return lines.isEmpty() ? tr("No failures") : lines.join(u'\n');
}

QVariant TelemetryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Target:
        return tr("Provider and model");
    case Attempts:
        return tr("Attempts");
    case Failures:
        return tr("Failures");
    case Retries:
        return tr("Retries");
    case P50:
        return tr("Latency p50");
    case P95:
        return tr("p95");
    case P99:
        return tr("p99");
    case First50:
        return tr("First token p50");
    case First95:
        return tr("p95");
    case Speed:
        return tr("Tokens/s");
    case Circuit:
        return tr("Circuit");
    default:
        return {};
    }
}

} // namespace orchestris
