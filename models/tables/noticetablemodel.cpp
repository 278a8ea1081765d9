// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/noticetablemodel.h"

#include "models/tables/format.h"
#include "models/tables/limitwords.h"

namespace orchestris {

NoticeTableModel::NoticeTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<NoticeRow>(parent)
    , m_clock(clock)
{
}

QList<NoticeRow> NoticeTableModel::rowsOf(const QList<Notice> &notices, const Snapshot &snapshot)
{
    QList<NoticeRow> rows;
    rows.reserve(notices.size());
    for (const Notice &notice : notices)
        rows.append(
            {notice, words::noticeSubject(notice, snapshot), words::noticeText(notice, snapshot)});
    return rows;
}

int NoticeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NoticeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == When)
            return format::dateTime(entry.notice.atUs);
        return index.column() == What ? QVariant(entry.text) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Sort:
        return index.column() == When ? QVariant(entry.notice.atUs)
                                      : QVariant(text(entry, index.column()).toCaseFolded());
    case TableRole::RowId:
        return entry.notice.id;
    case TableRole::ToneOf:
        return index.column() == What ? QVariant(int(words::noticeTone(entry.notice))) : QVariant();
    case TableRole::Search:
        return QStringList{entry.text, entry.subject, QString::fromUtf8(entry.notice.model)}.join(
            u'\n');
    default:
        return {};
    }
}

QString NoticeTableModel::text(const NoticeRow &row, int column) const
{
    switch (column) {
    case When:
        return format::ago(row.notice.atUs, m_clock.nowUs());
    case What:
        return row.text;
    case Subject:
        return row.subject.isEmpty() ? format::none() : row.subject;
    case ModelName:
        return row.notice.model.isEmpty() ? format::none() : QString::fromUtf8(row.notice.model);
    default:
        return {};
    }
}

QVariant NoticeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Subject:
        return tr("Whose");
    case ModelName:
        return tr("Model");
    default:
        return {};
    }
}

} // namespace orchestris
