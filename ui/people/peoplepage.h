// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "ui/page.h"

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class BulkBar;
class BulkRun;
class FilterRow;
class JobBar;
class OwnerDialog;
class OwnerPane;
class OwnerTableModel;
class TableCard;
class TableFilterModel;
class UseWatch;
struct LimitRow;
struct OwnerRow;

/// Organizations and their users: add, edit, disable and enable them (also several at once),
/// decide which models they may use, and see what they use of their limits.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const UiContext &context);

    void refresh() override;
    /// Selects the row with that id.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildTools();
    void buildFilters();
    void connectAll();
    void showRows();
    void narrow();
    void updateCount();
    void updateActions();
    void selectionMoved();
    void openPane();
    void showMenu(const QPoint &place);
    [[nodiscard]] const OwnerRow *selected() const; ///< null unless it is one
    [[nodiscard]] QList<OwnerRow> allSelected() const;
    void open(OwnerDialog *dialog);
    void edit();
    void toggle();
    void setEnabled(const OwnerRow &row, bool enabled, bool endsRunning);
    void disableAll();
    void setAllEnabled(const QList<OwnerRow> &rows, bool enabled, bool endsRunning, bool undoable);

    OwnerTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    FilterRow *m_filters;
    QLabel *m_summary;
    TableCard *m_card;
    UseWatch *m_watch;
    QAction *m_details;
    QAction *m_edit;
    QAction *m_limit;
    QAction *m_toggle;
    QAction *m_disableAll;
    QAction *m_enableAll;
    BulkBar *m_bar;
    JobBar *m_job;
    BulkRun *m_run;
    OwnerPane *m_pane;
};

} // namespace orchestris
