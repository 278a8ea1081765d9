// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pagewarmer.h"

#include <QApplication>
#include <QElapsedTimer>

namespace orchestris {

namespace {

constexpr int QuietMs = 1'500; // since somebody touched the program
constexpr int PauseMs = 20;
constexpr qint64 PieceMs = 8;

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
           || type == QEvent::Wheel;
}

} // namespace

PageWarmer::PageWarmer(Next next, QObject *parent)
    : QObject(parent)
    , m_next(std::move(next))
{
    connect(&m_timer, &QTimer::timeout, this, &PageWarmer::work);
}

void PageWarmer::start()
{
    if (m_started)
        return;
    m_started = true;
    qApp->installEventFilter(this);
    m_timer.start(QuietMs);
}

bool PageWarmer::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_timer.start(QuietMs);
    return QObject::eventFilter(watched, event);
}

void PageWarmer::queue(QWidget *page)
{
    // Parents come first in the tree, and a widget's style is looked up along its parents.
    m_waiting.prepend(page);
    for (QWidget *child : page->findChildren<QWidget *>()) {
        if (!child->isWindow())
            m_waiting.prepend(child);
    }
}

void PageWarmer::work()
{
    m_timer.start(PauseMs);
    if (m_waiting.isEmpty()) {
        if (QWidget *page = m_next()) {
            queue(page);
        } else {
            m_timer.stop();
            qApp->removeEventFilter(this);
        }
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_waiting.isEmpty() && elapsed.elapsed() < PieceMs) {
        if (QWidget *widget = m_waiting.takeLast()) {
            widget->ensurePolished();
            (void)widget->sizeHint(); // the fonts' figures are kept
        }
    }
}

} // namespace orchestris
