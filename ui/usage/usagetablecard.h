// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

#include <QFrame>

class QSettings;
class QStackedWidget;

namespace orchestris {

class DataTable;
class EmptyState;
class ThemeController;
class UsageSortModel;
class UsageTableModel;
struct UsageRow;

/// All groups of a report as a table, as high as it is long, or what to say when there are none.
class UsageTableCard final : public QFrame
{
    Q_OBJECT
public:
    UsageTableCard(const ThemeController &theme, QSettings &settings, QWidget *parent = nullptr);

    void setReport(const UsageReport &report, std::optional<UsageDimension> groupBy,
                   bool isFiltered);
    /// As it is sorted, with exact numbers, to be pasted into a spreadsheet.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Enter or a double click: this group alone.
    void groupChosen(const QByteArray &value, const QString &name);
    void requestsWanted(const QByteArray &value);
    void copyWanted();
    /// The action of the empty table: with conditions to take these away, else to look further
    /// back.
    void moreWanted();

private:
    void fit();
    void showMenu(const QPoint &place);
    [[nodiscard]] const UsageRow *selected() const;

    UsageTableModel *m_model;
    UsageSortModel *m_sorted;
    DataTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_nothingFits;
};

} // namespace orchestris
