// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QSettings;

namespace orchestris {

class ThemeController;

/// The console's table: rows selected one at a time unless several were allowed, sorted by a click
/// on the header, columns that share the room until somebody resizes one, a header menu that hides
/// columns and fits them again.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    /// A column's smallest width (its heading's, if that is longer), and its share of the room that
    /// is left.
    struct ColumnRule {
        int minimum = 80;
        int share = 1;
    };

    explicit DataTable(const ThemeController &theme, QWidget *parent = nullptr);
    ~DataTable() override;

    /// After setModel, one for each column.
    void setColumnRules(const QList<ColumnRule> &rules);
    /// Columns to put away, first first, while there is no room for all; they come back with it.
    void setDropOrder(const QList<int> &columns);
    /// Shown a little stronger; -1: none.
    void setPrimaryColumn(int column) { m_primaryColumn = column; }
    [[nodiscard]] int primaryColumn() const { return m_primaryColumn; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Restores the columns now and stores them when the table goes; `settings` must outlive it.
    void remember(QSettings &settings, const QString &name);

    /// The id (TableRole::RowId) of the selected row; 0: none.
    [[nodiscard]] qint64 selectedId() const;
    /// Lets one select several rows (Shift, Ctrl, Ctrl+A).
    void allowSeveral() { setSelectionMode(ExtendedSelection); }
    [[nodiscard]] QList<qint64> selectedIds() const; ///< in the order shown
    /// Selects the row with that id if it is there, and scrolls to it.
    bool selectId(qint64 id);

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void shareWidth();
    [[nodiscard]] int leastWidth(int column) const;
    void dropColumns();
    void bringBackColumns();
    void setHoveredRow(int row);
    void showHeaderMenu(const QPoint &place);

    QList<ColumnRule> m_rules;
    QList<int> m_dropOrder;
    QList<int> m_putAway; // hidden only for want of room
    QSettings *m_settings = nullptr;
    QString m_settingsKey;
    int m_primaryColumn = -1;
    int m_hoveredRow = -1;
    bool m_resizedByHand = false;
    bool m_sharing = false;
};

/// Holds a DataTable at a height of whole rows: half a row at the bottom looks broken.
class WholeRows final : public QWidget
{
    Q_OBJECT
public:
    explicit WholeRows(DataTable *table, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    DataTable *m_table;
};

} // namespace orchestris
