// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QStackedWidget;

namespace orchestris {

class DataTable;
class EmptyState;
class TableFilterModel;
class ThemeController;

/// A card with a table, or with what to say when the table is empty: because there is nothing yet,
/// or because nothing fits the filter.
class TableCard final : public QFrame
{
    Q_OBJECT
public:
    /// `model` has its source and outlives the card; the card takes `empty`.
    TableCard(const ThemeController &theme, TableFilterModel *model, EmptyState *empty,
              QWidget *parent = nullptr);

    [[nodiscard]] DataTable *table() const { return m_table; }
    /// While true an empty table stays a table: nobody knows yet whether there is anything.
    void setLoading(bool loading);
    /// Selects the row with that id and scrolls to it; asks for the filter to be cleared if that
    /// hides it. False if there is no such row.
    bool showRow(qint64 id);
    /// A line below the table.
    void addFooter(QWidget *footer);

Q_SIGNALS:
    void clearFilterWanted();

private:
    void choose();

    TableFilterModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QWidget *m_footer = nullptr;
    bool m_loading = false;
};

} // namespace orchestris
