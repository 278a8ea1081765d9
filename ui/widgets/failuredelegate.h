// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace orchestris {

class DataTable;
class ThemeController;

/// Draws a cell of failures: their share of all attempts, and a bar of their kinds.
class FailureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FailureDelegate(const ThemeController &theme, DataTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const ThemeController &m_theme;
    DataTable *m_table;
};

} // namespace orchestris
