// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/anomalytablemodel.h"

#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

namespace orchestris {

namespace {

bool isNumeric(int column)
{
    return (column >= AnomalyTableModel::Observed && column <= AnomalyTableModel::Ratio)
           || column == AnomalyTableModel::Requests;
}

} // namespace

AnomalyTableModel::AnomalyTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<Anomaly>(parent)
    , m_clock(clock)
{
}

int AnomalyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AnomalyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Anomaly &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        if (column == Since || column == State)
            return QStringLiteral("%1 – %2").arg(format::dateTime(entry.startUs).left(16),
                                                 format::dateTime(entry.endUs).left(16));
        return words::anomaly(entry);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort: {
        const QVariant value = sortValue(entry, column);
        return value.isValid() ? value : QVariant(text(entry, column).toCaseFolded());
    }
    case TableRole::RowId:
        return entry.id;
    case TableRole::ToneOf:
        return column == What ? QVariant(int(entry.isOpen ? Tone::Warning : Tone::Quiet))
                              : QVariant();
    case TableRole::Search:
        return words::anomaly(entry);
    default:
        return {};
    }
}

QString AnomalyTableModel::text(const Anomaly &anomaly, int column) const
{
    switch (column) {
    case What:
        return words::anomalyKind(anomaly.kind);
    case Subject:
        return words::anomalySubject(anomaly);
    case Observed:
        return words::anomalyValue(anomaly.kind, anomaly.observed);
    case Usual:
        return words::anomalyValue(anomaly.kind, anomaly.usual);
    case Ratio:
        return words::anomalyRatio(anomaly);
    case Since:
        return format::shortTime(anomaly.startUs, m_clock.nowUs());
    case State:
        return anomaly.isOpen ? tr("Going on")
                              : tr("Ended %1").arg(format::ago(anomaly.endUs, m_clock.nowUs()));
    case Requests:
        return format::count(anomaly.requests);
    default:
        return {};
    }
}

QVariant AnomalyTableModel::sortValue(const Anomaly &anomaly, int column)
{
    switch (column) {
    case Observed: // of different units: by how far it left its habit
    case Ratio:
        return anomaly.usual > 0 ? anomaly.observed / anomaly.usual : anomaly.observed;
    case Usual:
        return anomaly.usual;
    case Since:
        return anomaly.startUs;
    case State: // those that go on first
        return anomaly.isOpen ? std::numeric_limits<qint64>::max() : anomaly.endUs;
    case Requests:
        return anomaly.requests;
    default:
        return {};
    }
}

QVariant AnomalyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Subject:
        return tr("Of");
    case Observed:
        return tr("Observed");
    case Usual:
        return tr("Usual");
    case Ratio:
        return tr("Ratio");
    case Since:
        return tr("Since");
    case State:
        return tr("State");
    case Requests:
        return tr("Requests");
    default:
        return {};
    }
}

} // namespace orchestris
