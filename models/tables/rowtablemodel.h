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
    /// Takes time by the number of rows, unless many of them change their places.
    void setRows(const QList<Row> &rows)
    {
        QSet<Id> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : rows)
            wanted.insert(rowId(row));
        removeUnless(wanted);
        QSet<Id> present;
        present.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            present.insert(rowId(row));
        for (int i = 0; i < rows.size(); ++i) {
            if (!present.contains(rowId(rows[i])))
                i = insertNew(rows, i, present);
            else
                place(rows[i], i);
        }
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

    /// Inserts what is new from `first` on in one step; the last one's place.
    int insertNew(const QList<Row> &rows, int first, const QSet<Id> &present)
    {
        int last = first;
        while (last + 1 < rows.size() && !present.contains(rowId(rows[last + 1])))
            ++last;
        beginInsertRows({}, first, last);
        if (first == m_rows.size()) {
            m_rows.append(rows.mid(first, last - first + 1));
        } else {
            for (int i = first; i <= last; ++i)
                m_rows.insert(i, rows[i]);
        }
        endInsertRows();
        return last;
    }

    void place(const Row &row, int position)
    {
        if (rowId(m_rows[position]) != rowId(row)) {
            const int from = rowOf(rowId(row));
            beginMoveRows({}, from, from, {}, position);
            m_rows.move(from, position);
            endMoveRows();
        }
        m_rows[position] = row;
    }

    QList<Row> m_rows;
};

} // namespace orchestris
