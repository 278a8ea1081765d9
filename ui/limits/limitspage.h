// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class BulkBar;
class FilterRow;
class JobBar;
class LimitBulk;
class LimitTableModel;
class NoticesCard;
class TableCard;
class TableFilterModel;
struct LimitRow;

/// The limits with what is used of them: add, edit and remove them, one or
/// several at once; and what admins should look at.
class LimitsPage final : public Page
{
    Q_OBJECT
public:
    explicit LimitsPage(const UiContext &context);

    void refresh() override;
    /// Selects the row with that id, or opens the dialog for a new one.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildTools();
    void buildFilters();
    void connectAll();
    void narrow();
    void updateCount();
    void askUses();
    void showRows();
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const LimitRow *selected() const; ///< null unless it is one
    [[nodiscard]] QList<Limit> allSelected() const;
    void open(const Limit &limit);
    void edit();
    void remove();
    void removeNow(const Limit &limit);
    void restore(const Limit &limit);
    [[nodiscard]] QString describe(const Limit &limit) const;

    LimitTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    FilterRow *m_filters;
    QLabel *m_summary;
    TableCard *m_card;
    NoticesCard *m_notices;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_changeAll;
    QAction *m_removeAll;
    BulkBar *m_bar;
    JobBar *m_job;
    LimitBulk *m_bulk;
    QList<LimitUse> m_uses;
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
    QTimer m_ticker;
    bool m_stale = false; // requests have ended since the uses were asked for
};

} // namespace orchestris
