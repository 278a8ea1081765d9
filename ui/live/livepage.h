// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class LiveTableModel;
class TableCard;
class TableFilterModel;
struct LiveRow;

/// The requests that run now, oldest first, and the ways to stop them.
class LivePage final : public Page
{
    Q_OBJECT
public:
    explicit LivePage(const UiContext &context);

    void refresh() override;
    /// `Place::id`: a request.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void ask();
    void take(const QList<LiveRequest> &live);
    [[nodiscard]] QList<const LiveRow *> selected() const;
    void updateActions();
    void showMenu(const QPoint &place);
    void showRequest();
    void stopSelected();
    void stopOfKey();
    void stopOfOwner();
    void stopEverything();
    /// How many of those that are known are meant.
    [[nodiscard]] int countOf(const StopOrder &order) const;
    void confirm(const QString &question, const QString &action, const QList<StopOrder> &orders);
    void stop(const QList<StopOrder> &orders);

    LiveTableModel *m_model;
    TableFilterModel *m_filter;
    TableCard *m_card;
    QLineEdit *m_search;
    QLabel *m_summary;
    QAction *m_show;
    QAction *m_stop;
    QAction *m_stopKey;
    QAction *m_stopOwner;
    QAction *m_stopAll;
    QTimer m_ticker;
    std::unique_ptr<QObject> m_query; // set while an answer is awaited
    bool m_toldError = false;
};

} // namespace orchestris
