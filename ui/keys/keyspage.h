// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/keyfilter.h"
#include "ui/page.h"

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class BulkBar;
class FilterRow;
class JobBar;
class KeyBulk;
class KeyPane;
class TableCard;
class TableFilterModel;
class UseWatch;

/// The keys: find, edit, rotate, disable, enable and revoke them, one or several at once; see what
/// they use of their limits and what they may really call.
class KeysPage final : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(const UiContext &context);

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
    void connectBulk();
    void showSnapshot();
    void narrow();
    void clearFilters();
    void updateCount();
    void updateActions();
    void selectionMoved();
    void openPane();
    void showMenu(const QPoint &place);
    [[nodiscard]] const KeyRow *selected() const; ///< null unless it is one
    [[nodiscard]] QList<ApiKey> allSelected() const;
    void setState(Id key, const QString &name, KeyState state, bool endsRunning = false);
    void edit();
    void rotate();
    void toggle();
    void revoke();

    KeyTableModel *m_model;
    TableFilterModel *m_filter;
    KeyFilter m_wanted;
    QLineEdit *m_search;
    FilterRow *m_filters;
    QLabel *m_summary;
    TableCard *m_card;
    UseWatch *m_watch;
    QAction *m_edit;
    QAction *m_rotate;
    QAction *m_limit;
    QAction *m_copy;
    QAction *m_toggle;
    QAction *m_revoke;
    QAction *m_details;
    QAction *m_disableAll;
    QAction *m_enableAll;
    QAction *m_tagAll;
    QAction *m_expireAll;
    QAction *m_revokeAll;
    BulkBar *m_bar;
    JobBar *m_job;
    KeyBulk *m_bulk;
    KeyPane *m_pane;
};

} // namespace orchestris
