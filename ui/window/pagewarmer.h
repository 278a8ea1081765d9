// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace orchestris {

/// Gives pages that were never shown their style a few widgets at a time, while nothing else is to
/// be done: all at once it takes a fifth of a second when a page is shown for the first time.
class PageWarmer final : public QObject
{
    Q_OBJECT
public:
    explicit PageWarmer(QObject *parent = nullptr);

    void add(QWidget *page);

private:
    void work();

    QTimer m_timer;
    QList<QPointer<QWidget>> m_waiting; // the last one is next
};

} // namespace orchestris
