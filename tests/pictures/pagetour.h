// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPixmap>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QWidget;

namespace orchestris {

/// Goes through what a page has to show: each tab, with a row selected, and what its main button
/// and each button with an ellipsis opens. Deletes itself when it is through.
class PageTour final : public QObject
{
public:
    /// `shoot` is given each picture with a name for it.
    using Shoot = std::function<void(const QString &name, const QPixmap &picture)>;

    PageTour(QWidget *page, Shoot shoot, std::function<void()> done);

private:
    void step();
    void lookAtTab(int tab);
    void selectRow();
    void press(const QPointer<QAbstractButton> &button);
    void showKeys();
    void shootWhatOpened(const QString &name);

    QPointer<QWidget> m_page;
    Shoot m_shoot;
    std::function<void()> m_done;
    QList<std::function<void()>> m_steps; // the next one is the last
    QTimer m_timer;
    QString m_tab; // for the names
};

} // namespace orchestris
