// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/eventmeter.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace orchestris {

namespace {

constexpr size_t Kept = 12;

} // namespace

bool EventMeter::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads come through here too.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    Event measured{0, int(event->type()), receiver->metaObject()->className(), m_phase};
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    measured.ns = timer.nsecsElapsed();
    note(std::move(measured));
    return result;
}

void EventMeter::restart()
{
    m_all.clear();
    m_longest.clear();
}

void EventMeter::note(Event event)
{
    m_all.push_back(event.ns);
    if (m_longest.size() == Kept && event.ns <= m_longest.back().ns)
        return;
    const auto place =
        std::upper_bound(m_longest.begin(), m_longest.end(), event.ns,
                         [](qint64 ns, const Event &other) { return ns > other.ns; });
    m_longest.insert(place, std::move(event));
    if (m_longest.size() > Kept)
        m_longest.pop_back();
}

qint64 EventMeter::quantile(double share)
{
    if (m_all.empty())
        return 0;
    const auto rank = std::ptrdiff_t(share * double(m_all.size() - 1));
    std::nth_element(m_all.begin(), m_all.begin() + rank, m_all.end());
    return m_all[size_t(rank)];
}

std::vector<EventMeter::Event> EventMeter::longest() const
{
    return m_longest;
}

} // namespace orchestris
