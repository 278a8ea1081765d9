// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pictures/pagetour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QTabBar>

namespace orchestris {

namespace {

constexpr int SettleMs = 700;

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template<typename T>
QList<T *> shown(const QWidget *page)
{
    QList<T *> all = page->findChildren<T *>();
    all.removeIf([](const T *widget) { return !widget->isVisible(); });
    return all;
}

} // namespace

PageTour::PageTour(QWidget *page, Shoot shoot, std::function<void()> done)
    : m_page(page)
    , m_shoot(std::move(shoot))
    , m_done(std::move(done))
{
    m_steps.append([this] { showKeys(); });
    const QList<QTabBar *> bars = shown<QTabBar>(page);
    const int tabs = bars.isEmpty() ? 1 : bars.first()->count();
    for (int tab = tabs - 1; tab >= 0; --tab)
        m_steps.append([this, tab] { lookAtTab(tab); });
    m_timer.setInterval(SettleMs);
    connect(&m_timer, &QTimer::timeout, this, &PageTour::step);
    m_timer.start();
}

void PageTour::step()
{
    if (m_steps.isEmpty() || !m_page) {
        m_timer.stop();
        m_done();
        deleteLater();
        return;
    }
    m_steps.takeLast()();
}

void PageTour::lookAtTab(int tab)
{
    const QList<QTabBar *> bars = shown<QTabBar>(m_page);
    if (!bars.isEmpty()) {
        bars.first()->setCurrentIndex(tab);
        m_tab = QStringLiteral("tab%1-").arg(tab + 1);
    }
    m_steps.append([this] {
        for (QAbstractButton *button : shown<QAbstractButton>(m_page)) {
            const bool opens = button->text().endsWith(u'…')
                               || button->property("role").toString() == QStringLiteral("primary");
            if (opens && button->isEnabled())
                m_steps.append([this, one = QPointer(button)] { press(one); });
        }
        shootWhatOpened(QStringLiteral("row"));
    });
    m_steps.append([this] { selectRow(); });
    if (tab > 0)
        m_steps.append([this] { shootWhatOpened(QStringLiteral("tab")); });
}

void PageTour::selectRow()
{
    for (QAbstractItemView *view : shown<QAbstractItemView>(m_page)) {
        const bool isHeader = qobject_cast<QHeaderView *>(view); // shares the table's selection
        if (!isHeader && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
}

void PageTour::press(const QPointer<QAbstractButton> &button)
{
    if (!button || !button->isEnabled())
        return;
    QString name = button->text().remove(u'&').remove(u'…').toLower();
    name.replace(u' ', u'-');
    m_steps.append([this, name] { shootWhatOpened(name); });
    button->click();
}

void PageTour::showKeys()
{
    m_tab.clear();
    for (QAction *action : m_page->window()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::HelpContents))
            action->trigger();
    }
    m_steps.append([this] { shootWhatOpened(QStringLiteral("keys")); });
}

void PageTour::shootWhatOpened(const QString &name)
{
    QDialog *dialog = openDialog();
    QWidget *what = dialog ? static_cast<QWidget *>(dialog) : m_page->window();
    if (!qobject_cast<QFileDialog *>(what))
        m_shoot(m_tab + name, what->grab());
    if (dialog)
        dialog->reject();
}

} // namespace orchestris
