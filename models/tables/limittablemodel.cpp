// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/limittablemodel.h"

#include "models/domain/limitwindow.h"
#include "models/tables/format.h"
#include "models/tables/limitwords.h"

#include <QHash>

#include <cmath>

namespace orchestris {

namespace {

constexpr double NearlyAll = 0.8;

bool isNumber(int column)
{
    return column == LimitTableModel::Amount || column == LimitTableModel::Used;
}

bool isKept(const Limit &limit)
{
    return limit.window != LimitWindow::Minute && limit.window != LimitWindow::None;
}

} // namespace

double shareUsed(const LimitRow &row)
{
    if (!row.used)
        return 0;
    if (row.limit.amount <= 0)
        return 1;
    return double(*row.used) / double(row.limit.amount);
}

Tone shareTone(const LimitRow &row)
{
    const double share = shareUsed(row);
    if (share >= 1)
        return row.limit.action == LimitAction::Warn ? Tone::Warning : Tone::Bad;
    return share >= NearlyAll ? Tone::Warning : Tone::Good;
}

LimitTableModel::LimitTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<LimitRow>(parent)
    , m_clock(clock)
{
}

QList<LimitRow> LimitTableModel::rowsOf(const Snapshot &snapshot, const QList<LimitUse> &uses,
                                        qint64 nowUs)
{
    QHash<Id, LimitUse> known;
    for (const LimitUse &use : uses)
        known.insert(use.limitId, use);
    QList<LimitRow> rows;
    for (const Limit &limit : snapshot.configuration().limits) {
        LimitRow row{limit, words::subjectName(limit.subject, limit.subjectId, snapshot), {}};
        if (isKept(limit)) {
            const LimitUse use = known.value(limit.id);
            row.used = windowAt(limit, nowUs).contains(use.windowStartUs) ? use.used : 0;
        }
        rows.append(row);
    }
    return rows;
}

int LimitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LimitTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LimitRow &entry = row(index.row());
    const bool bar = index.column() == Share && entry.used.has_value();
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
        return entry.limit.id;
    case TableRole::ShareOf:
        return bar ? QVariant(shareUsed(entry)) : QVariant();
    case TableRole::ToneOf:
        return bar ? QVariant(int(shareTone(entry))) : QVariant();
    case TableRole::Search:
        return QStringList{entry.subject,       text(entry, SubjectKind),        entry.limit.model,
                           text(entry, Metric), words::limitAmount(entry.limit), text(entry, Mode),
                           text(entry, Action)}
            .join(u'\n');
    default:
        return {};
    }
}

QString LimitTableModel::text(const LimitRow &row, int column) const
{
    const Limit &limit = row.limit;
    switch (column) {
    case Subject:
        return row.subject.isEmpty() ? format::none() : row.subject;
    case SubjectKind:
        return words::subjectKind(limit.subject);
    case ModelName:
        return limit.model.isEmpty() ? tr("All models") : limit.model;
    case Metric:
        return words::metric(limit.metric);
    case Amount:
        return words::limitAmount(limit);
    case Used:
        return row.used ? words::usedQuantity(limit.metric, *row.used) : format::none();
    case Share:
        return row.used ? format::percent(std::llround(shareUsed(row) * 1e6), 1'000'000)
                        : format::none();
    case Resets:
        return words::resets(limit, m_clock.nowUs());
    case Mode:
        return limit.mode == LimitMode::Strict ? tr("Strict") : tr("Adaptive");
    case Action:
        return limit.action == LimitAction::Warn ? tr("Warn") : tr("Refuse");
    default:
        return {};
    }
}

QVariant LimitTableModel::sortValue(const LimitRow &row, int column) const
{
    switch (column) {
    case Amount:
        return row.limit.amount;
    case Used:
        return row.used.value_or(-1);
    case Share:
        return row.used ? shareUsed(row) : -1.0;
    case Resets:
        return windowAt(row.limit, m_clock.nowUs()).endUs;
    case SubjectKind: // as they are checked
        return QString(QString::number(int(row.limit.subject)) + row.subject.toCaseFolded());
    default:
        return text(row, column).toCaseFolded();
    }
}

QString LimitTableModel::toolTip(const LimitRow &row, int column) const
{
    const Limit &limit = row.limit;
    switch (column) {
    case Used:
    case Share:
        if (!row.used)
            return tr("What was used of it is known to the running gateway only.");
        return tr("%1 of %2")
            .arg(words::usedQuantity(limit.metric, *row.used), words::limitAmount(limit));
    case Resets:
        if (row.used && limit.window != LimitWindow::Total)
            return tr("%1 (your time); windows begin by the clock of %2.")
                .arg(format::dateTime(windowAt(limit, m_clock.nowUs()).endUs).left(16),
                     QString::fromUtf8(limit.timeZone));
        return limit.window == LimitWindow::Minute ? tr("It counts the last 60 seconds.")
                                                   : QString();
    case Mode:
        return limit.mode == LimitMode::Strict
                   ? tr("Each request holds its worst case, and the provider is told the maximum.")
                   : tr("Each request holds what it will probably take, and more as it grows.");
    case Action: {
        QStringList shares;
        for (const int share : limit.noticeAt)
            shares.append(format::percent(QString::number(share)));
        return shares.isEmpty() ? tr("No notices")
                                : tr("Notices at %1").arg(shares.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

QVariant LimitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Whose");
    case SubjectKind:
        return tr("Kind");
    case ModelName:
        return tr("Model");
    case Metric:
        return tr("What");
    case Amount:
        return tr("Limit");
    case Used:
        return tr("Used");
    case Share:
        return tr("Share");
    case Resets:
        return tr("Resets");
    case Mode:
        return tr("Mode");
    case Action:
        return tr("When reached");
    default:
        return {};
    }
}

} // namespace orchestris
