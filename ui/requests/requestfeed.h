// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/requesttablemodel.h"
#include "ui/uicontext.h"
#include "ui/usagesource.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace orchestris {

/// Fills the table of requests: what happens now in front, history page by page behind. The table
/// holds a window of some thousands of rows; what falls out of it is asked for again on the way
/// back. Main thread; `model` must outlive it.
class RequestFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageSize = 200;

    RequestFeed(const UiContext &context, RequestTableModel *model, QObject *parent = nullptr);

    /// Begins anew with another question.
    void setFilter(const UsageFilter &filter);
    [[nodiscard]] const UsageFilter &filter() const { return m_filter; }
    /// Asks again for the newest; what is shown stays where it joins on to them.
    void reload();
    void loadOlder();
    void loadNewer();
    /// Ends a search through old times; `loadOlder` goes on with it.
    void stop();

    /// Whether new requests go into the table as they happen; else they wait.
    void setLive(bool live);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool hasNewer() const { return !m_above.empty(); } ///< fell out of the window
    [[nodiscard]] bool isEnd() const { return m_isEnd; }             ///< there are no older ones
    /// One answer was not enough: it goes on looking through old times.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] qint64 searchedToUs() const;

Q_SIGNALS:
    void changed();
    /// Around changes that must not move what is seen.
    void windowMoves();
    void windowMoved();
    /// Requests have begun or ended; they are in the table if they belong there.
    void recordsCame(const QList<orchestris::UsageRecord> &records);
    void failed(const orchestris::Error &error);

private:
    using Keep = RequestTableModel::Keep;

    void ask(qint64 beforeId, std::function<void(const RequestPage &)> take);
    void takeFirst(const RequestPage &page);
    void takeOlder(const RequestPage &page);
    void takeNewer(const RequestPage &page);
    void goOn();
    void place(QList<UsageRecord> records, Keep keep);
    void trackEnds(qint64 oldest, qint64 newest);
    void takeRecords(const QList<UsageRecord> &records);
    void flush();
    void showNow(QList<UsageRecord> records);

    UiContext m_context;
    RequestTableModel *m_model;
    UsageFilter m_filter;
    QHash<qint64, UsageRecord> m_arrived; // since the last time they were shown, by id
    QHash<qint64, UsageRecord> m_waiting; // while not live
    QTimer m_throttle;
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
    QList<UsageRecord> m_newer;       // found on the way back, not yet complete
    std::vector<qint64> m_above;      // the newest id of each part that fell out in front
    qint64 m_searchedToId = 0;
    int m_found = 0; // since somebody asked for more
    bool m_isLoading = false;
    bool m_isEnd = false;
    bool m_isSearching = false;
    bool m_isStopped = false;
    bool m_isLive = true;
    bool m_hasGap = false; // more were waiting than are kept
};

} // namespace orchestris
