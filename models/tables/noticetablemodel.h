// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/notice.h"
#include "models/domain/snapshot.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A notice as the table shows it.
struct NoticeRow {
    Notice notice;
    QString subject; ///< whom it is about
    QString text;    ///< a sentence
};

[[nodiscard]] inline Id rowId(const NoticeRow &row)
{
    return row.notice.id;
}

/// What admins should look at. `clock` must outlive the model.
class NoticeTableModel final : public RowTableModel<NoticeRow>
{
    Q_OBJECT
public:
    enum Column { When, What, Subject, ModelName, ColumnCount };

    explicit NoticeTableModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] static QList<NoticeRow> rowsOf(const QList<Notice> &notices,
                                                 const Snapshot &snapshot);
    void refreshTimes() { touch(When, When); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const NoticeRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace orchestris
