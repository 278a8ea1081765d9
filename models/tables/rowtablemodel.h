// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/tables/tablerole.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace orchestris {

/// A table over values that are replaced as a whole: `setRows` is its only write interface. Rows
/// keep their identity by `rowId(row)`, so that a view's selection and place survive. For tables of
/// up to some thousands of rows; main thread only.
template<typename Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are gone are removed, new ones inserted, kept ones moved and updated in place.
    void setRows(const QList<Row> &rows)
    {
        QSet<Id> wanted;
        for (const Row &row : rows)
            wanted.insert(rowId(row));
        removeUnless(wanted);
        for (int i = 0; i < rows.size(); ++i)
            place(rows[i], i);
        if (!m_rows.isEmpty())
            touch(0, columnCount() - 1);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const Row &row(int number) const { return m_rows[number]; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(Id id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [id](const Row &row) { return rowId(row) == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

protected:
    /// Says that the cells of these columns may read differently now (relative times).
    void touch(int firstColumn, int lastColumn)
    {
        if (!m_rows.isEmpty())
            Q_EMIT this->dataChanged(index(0, firstColumn),
                                     index(int(m_rows.size()) - 1, lastColumn));
    }

private:
    void removeUnless(const QSet<Id> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(rowId(m_rows[last])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(rowId(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void place(const Row &row, int position)
    {
        const int present = rowOf(rowId(row));
        if (present < 0) {
            beginInsertRows({}, position, position);
            m_rows.insert(position, row);
            endInsertRows();
            return;
        }
        if (present != position) {
            beginMoveRows({}, present, present, {}, position);
            m_rows.move(present, position);
            endMoveRows();
        }
        m_rows[position] = row;
    }

    QList<Row> m_rows;
};

} // namespace orchestris
