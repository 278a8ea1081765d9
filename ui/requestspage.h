// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "ui/page.h"

#include <QHash>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace orchestris {

class DetailPane;
class MessageBar;
class RequestTableModel;
class SelectBox;
class TableCard;
class TableFilterModel;

/// Every request as it happens, or those of one ID: filter, find, look at one in full.
class RequestsPage final : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(const UiContext &context);

    void refresh() override;
    void showPlace(const Place &place) override;
    bool focusSearch() override;
    /// Opens that request in full; loads it if it is not in the list.
    void showRequest(qint64 id);

private:
    void buildTools();
    void buildFooter();
    void takeRecords(QList<UsageRecord> records);
    void setFollowing(bool following);
    void updateFollow();
    void updateFooter();
    void search();
    void find(const QByteArray &id, bool ours);
    void leaveSearch();
    void load(const UsageFilter &filter, bool replace);
    void showSelected();
    [[nodiscard]] bool fitsSearch(const UsageRecord &record) const;

    RequestTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    SelectBox *m_outcomes;
    QPushButton *m_follow;
    MessageBar *m_found;
    TableCard *m_card;
    DetailPane *m_detail;
    QLabel *m_count;
    QPushButton *m_more;
    UsageFilter m_searched;               // the ID that was asked for; empty: live
    QHash<qint64, UsageRecord> m_waiting; // new requests while paused, by id
    std::unique_ptr<QObject> m_query;     // the answer to an older question is not wanted
    qint64 m_wanted = 0;                  // to be opened once it is there
    bool m_following = true;
    bool m_atEnd = false;
};

} // namespace orchestris
