// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace orchestris {

class DataTable;
class DetailPane;
class EmptyState;
class RequestFeed;
class RequestFilters;
class RequestTableModel;

/// Every request, as it happens and back to the first one: filter, find, look at one in full.
/// Arrows move, Enter opens, Escape closes, Ctrl+C copies the row.
class RequestsPage final : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(const UiContext &context);

    void refresh() override;
    void showPlace(const Place &place) override;
    bool focusSearch() override;
    /// Opens that request in full, whether it is in the list or not.
    void showRequest(qint64 id);

private:
    void buildTable();
    void buildTools();
    [[nodiscard]] QWidget *buildFooter();
    void connectAll();
    void setFilter(const UsageFilter &filter);
    void open(qint64 id);
    void askTrace(qint64 id);
    void selectedMoved();
    void followDetail(const QList<UsageRecord> &records);
    void select(qint64 id);
    void keepPlace();
    void restorePlace();
    void scrolled();
    void updateLive();
    void follow(bool following);
    void showState();
    void updateFooter();

    RequestTableModel *m_model;
    RequestFeed *m_feed;
    RequestFilters *m_filters;
    QPushButton *m_follow;
    DataTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    DetailPane *m_detail;
    QLabel *m_count;
    QLabel *m_searching;
    QPushButton *m_stop;
    std::unique_ptr<QObject> m_trace; // the answer to an older question is not wanted
    qint64 m_topId = 0;               // of the first row that is seen, while rows come and go
    bool m_following = true;
    bool m_isMoving = false; // rows come and go around what is seen
};

} // namespace orchestris
