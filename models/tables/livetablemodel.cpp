// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/livetablemodel.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"

namespace orchestris {

namespace {

bool isNumber(int column)
{
    return column == LiveTableModel::Age || column == LiveTableModel::Tokens
           || column == LiveTableModel::Cost;
}

qint64 tokensOf(const UsageRecord &record)
{
    return record.tokens.input + record.tokens.output;
}

} // namespace

LiveTableModel::LiveTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<LiveRow>(parent)
    , m_clock(clock)
{
}

QList<LiveRow> LiveTableModel::rowsOf(const QList<LiveRequest> &requests, const Snapshot &snapshot,
                                      const Clock &clock)
{
    QList<LiveRow> rows;
    rows.reserve(requests.size());
    for (const LiveRequest &request : requests) {
        rows.append({request, clock.steadyUs() - request.ageUs});
        words::completeNames(rows.last().request.record, snapshot);
    }
    return rows;
}

int LiveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LiveTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveRow &entry = row(index.row());
    const UsageRecord &record = entry.request.record;
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
        return record.id;
    case TableRole::ToneOf:
        if (index.column() != State)
            return {};
        return int(entry.request.isWaiting ? Tone::Quiet : Tone::Busy);
    case TableRole::Search:
        return QString(words::searchText(record) + u'\n' + text(entry, State));
    default:
        return {};
    }
}

QString LiveTableModel::text(const LiveRow &row, int column) const
{
    const UsageRecord &record = row.request.record;
    switch (column) {
    case Age:
        return format::duration((m_clock.steadyUs() - row.beganUs) / 100'000 * 100'000);
    case State:
        if (!row.request.isWaiting)
            return tr("Answering");
        return record.attempts > 1 ? tr("Waiting, attempt %1").arg(record.attempts) : tr("Waiting");
    case Key:
        return words::keyName(record);
    case Owner:
        return record.ownerName.isEmpty() ? format::none() : record.ownerName;
    case ModelColumn:
        return words::modelPath(record);
    case Provider:
        return record.provider.isEmpty() ? format::none() : QString::fromUtf8(record.provider);
    case Tokens:
        return tokensOf(record) == 0 ? format::none() : format::count(tokensOf(record));
    case Cost:
        return record.costConfidence == Confidence::Unknown ? format::none()
                                                            : format::money(record.costNanos);
    case Program:
        return record.clientProgram.isEmpty() ? format::none()
                                              : QString::fromUtf8(record.clientProgram);
    default:
        return {};
    }
}

QVariant LiveTableModel::sortValue(const LiveRow &row, int column) const
{
    switch (column) {
    case Age:
        return -row.request.record.id; // numbers are time: nothing moves while ages grow
    case Tokens:
        return tokensOf(row.request.record);
    case Cost:
        return row.request.record.costNanos;
    default:
        return text(row, column).toCaseFolded();
    }
}

QString LiveTableModel::toolTip(const LiveRow &row, int column) const
{
    const UsageRecord &record = row.request.record;
    switch (column) {
    case Age:
        return tr("Began %1").arg(format::dateTime(record.startedAtUs));
    case State:
        return row.request.isWaiting
                   ? tr("Nothing of an answer has come yet, or the next attempt is about to begin.")
                   : tr("The answer is on its way.");
    case Tokens:
        return tr("So far, an estimate: input %1, output %2")
            .arg(format::count(record.tokens.input), format::count(record.tokens.output));
    case Cost:
        return tr("So far, an estimate");
    default:
        return text(row, column);
    }
}

QVariant LiveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Age:
        return tr("Age");
    case State:
        return tr("State");
    case Key:
        return tr("Key");
    case Owner:
        return tr("Owner");
    case ModelColumn:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case Tokens:
        return tr("Tokens");
    case Cost:
        return tr("Cost");
    case Program:
        return tr("Program");
    default:
        return {};
    }
}

} // namespace orchestris
