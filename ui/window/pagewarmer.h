// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace orchestris {

/// Makes the pages that were not shown yet while nobody touches the program, one after the other,
/// and gives them their style a few widgets at a time: both together take up to a quarter of a
/// second when a page is shown for the first time.
class PageWarmer final : public QObject
{
    Q_OBJECT
public:
    /// The next page, just made; null when there is none left.
    using Next = std::function<QWidget *()>;

    explicit PageWarmer(Next next, QObject *parent = nullptr);

    /// From now on; does nothing the second time.
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void work();
    void queue(QWidget *page);

    Next m_next;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_waiting; // the last one is next
    bool m_started = false;
};

} // namespace orchestris
