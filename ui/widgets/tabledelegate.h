// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace orchestris {

class DataTable;
class ThemeController;

/// Draws the cells of a DataTable: one padding everywhere, figures that line up, a mark of its own
/// shape beside each state.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TableDelegate(const ThemeController &theme, DataTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const ThemeController &m_theme;
    DataTable *m_table;
};

} // namespace orchestris
