// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pagewarmer.h"

#include <QElapsedTimer>
#include <QLayout>

namespace orchestris {

namespace {

constexpr int PauseMs = 20;
constexpr qint64 PieceMs = 8;

} // namespace

PageWarmer::PageWarmer(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(PauseMs);
    connect(&m_timer, &QTimer::timeout, this, &PageWarmer::work);
}

void PageWarmer::add(QWidget *page)
{
    // Parents come first in the tree, and a widget's style is looked up along its parents.
    QList<QPointer<QWidget>> widgets{page};
    for (QWidget *child : page->findChildren<QWidget *>()) {
        if (!child->isWindow())
            widgets.append(child);
    }
    for (const QPointer<QWidget> &widget : std::as_const(widgets))
        m_waiting.prepend(widget);
    m_timer.start();
}

void PageWarmer::work()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_waiting.isEmpty() && elapsed.elapsed() < PieceMs) {
        if (QWidget *widget = m_waiting.takeLast()) {
            widget->ensurePolished();
            (void)widget->sizeHint(); // the fonts' figures are kept
        }
    }
    if (m_waiting.isEmpty())
        m_timer.stop();
}

} // namespace orchestris
