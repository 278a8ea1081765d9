// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <chrono>
#include <limits>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace orchestris {

namespace {

/// One system call brings this many: 1,500 busy streams are served in a few calls, and a turn
/// still ends soon enough for timers.
constexpr size_t kEventsPerWait = 256;

constexpr quint64 kWakeTag = std::numeric_limits<quint64>::max();

quint64 tag(int fd, quint32 generation)
{
    return (quint64(generation) << 32) | static_cast<quint32>(fd);
}

} // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_events(kEventsPerWait)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kWakeTag;
    if (isUsable())
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    if (m_wake >= 0)
        ::close(m_wake);
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    // An interrupt that came just before must not be lost: this turn then does not block.
    const bool interruptedBefore = m_interrupted.exchange(false);
    // What an earlier wakeUp() announced is sent here; a later one keeps this turn from blocking.
    m_wakeState.store(Running, std::memory_order_seq_cst);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    const bool includeTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool includeNotifiers = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool canWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !interruptedBefore
                         && m_wakeState.load(std::memory_order_seq_cst) == Running;
    if (canWait)
        Q_EMIT aboutToBlock();
    if (m_interrupted.load(std::memory_order_seq_cst))
        return false;

    int timeoutMs = waitTimeout(canWait, includeTimers);
    if (includeNotifiers) {
        applyChanges();
        if (!m_alwaysReady.empty())
            timeoutMs = 0;
    }
    if (timeoutMs != 0) {
        // Whoever calls wakeUp() after this writes to the eventfd.
        int expected = Running;
        if (!m_wakeState.compare_exchange_strong(expected, Sleeping))
            timeoutMs = 0;
    }
    int count = includeNotifiers ? waitAndDispatch(timeoutMs) : waitForWakeUpOnly(timeoutMs);
    if (includeTimers)
        count += m_timers.fire(nowMs());
    return count > 0;
}

int EpollDispatcher::waitTimeout(bool canWait, bool includeTimers) const
{
    if (!canWait)
        return 0;
    if (includeTimers) {
        if (const auto next = m_timers.untilNext(nowMs()))
            return static_cast<int>(std::min<qint64>(*next, std::numeric_limits<int>::max()));
    }
    return -1;
}

int EpollDispatcher::waitAndDispatch(int timeoutMs)
{
    if (m_events.empty()) // a nested loop inside a turn that uses the buffer
        m_events.resize(kEventsPerWait);
    const int count =
        ::epoll_wait(m_epoll, m_events.data(), static_cast<int>(m_events.size()), timeoutMs);
    sleepEnded();
    int sent = 0;
    std::vector<epoll_event> events;
    events.swap(m_events);
    for (int i = 0; i < count; ++i)
        sent += dispatch(events[static_cast<size_t>(i)]) ? 1 : 0;
    if (m_events.empty())
        m_events.swap(events);
    return sent + dispatchAlwaysReady();
}

int EpollDispatcher::waitForWakeUpOnly(int timeoutMs)
{
    pollfd wake{m_wake, POLLIN, 0};
    const int count = ::poll(&wake, 1, timeoutMs);
    sleepEnded();
    if (count <= 0)
        return 0;
    eventfd_t value = 0;
    ::eventfd_read(m_wake, &value);
    return 1;
}

void EpollDispatcher::sleepEnded()
{
    int expected = Sleeping; // WakePending stays: the next turn then does not block
    m_wakeState.compare_exchange_strong(expected, Running);
}

bool EpollDispatcher::dispatch(const epoll_event &event)
{
    if (event.data.u64 == kWakeTag) {
        eventfd_t value = 0;
        ::eventfd_read(m_wake, &value);
        return true;
    }
    const int fd = static_cast<int>(event.data.u64 & 0xFFFFFFFF);
    const auto generation = static_cast<quint32>(event.data.u64 >> 32);
    const bool broken = event.events & (EPOLLERR | EPOLLHUP);
    bool sent = false;
    if (broken || (event.events & EPOLLIN))
        sent |= notify(fd, generation, QSocketNotifier::Read);
    if (broken || (event.events & EPOLLOUT))
        sent |= notify(fd, generation, QSocketNotifier::Write);
    if (broken || (event.events & EPOLLPRI))
        sent |= notify(fd, generation, QSocketNotifier::Exception);
    return sent;
}

/// Looks the descriptor up each time: a notified object may have changed or removed anything.
bool EpollDispatcher::notify(int fd, quint32 generation, int type)
{
    const Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
    if (descriptor.generation != generation)
        return false;
    QSocketNotifier *notifier = descriptor.notifiers[static_cast<size_t>(type)];
    if (!notifier)
        return false;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return true;
}

int EpollDispatcher::dispatchAlwaysReady()
{
    int sent = 0;
    const std::vector<int> ready = m_alwaysReady;
    for (const int fd : ready) {
        const quint32 generation = m_descriptors[static_cast<size_t>(fd)].generation;
        sent += notify(fd, generation, QSocketNotifier::Read) ? 1 : 0;
        sent += notify(fd, generation, QSocketNotifier::Write) ? 1 : 0;
    }
    return sent;
}

// ---------------------------------------------------------------------- sockets

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    if (fd < 0)
        return;
    if (static_cast<size_t>(fd) >= m_descriptors.size())
        m_descriptors.resize(
            std::max<size_t>(static_cast<size_t>(fd) + 1, m_descriptors.size() * 2));
    Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
    QSocketNotifier *&place = descriptor.notifiers[static_cast<size_t>(notifier->type())];
    if (place && place != notifier)
        qWarning("Two socket notifiers of one type for descriptor %d: the first is forgotten", fd);
    place = notifier;
    markDirty(fd);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    if (fd < 0 || static_cast<size_t>(fd) >= m_descriptors.size())
        return;
    Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
    QSocketNotifier *&place = descriptor.notifiers[static_cast<size_t>(notifier->type())];
    if (place != notifier)
        return;
    place = nullptr;
    if (wantedEvents(descriptor) == 0) {
        ++descriptor.generation;
        descriptor.mayBeAnother = true;
    }
    markDirty(fd);
}

quint32 EpollDispatcher::wantedEvents(const Descriptor &descriptor)
{
    quint32 events = 0;
    if (descriptor.notifiers[QSocketNotifier::Read])
        events |= EPOLLIN;
    if (descriptor.notifiers[QSocketNotifier::Write])
        events |= EPOLLOUT;
    if (descriptor.notifiers[QSocketNotifier::Exception])
        events |= EPOLLPRI;
    return events;
}

void EpollDispatcher::markDirty(int fd)
{
    Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
    if (descriptor.dirty)
        return;
    descriptor.dirty = true;
    m_dirty.push_back(fd);
}

void EpollDispatcher::applyChanges()
{
    for (const int fd : m_dirty) {
        Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
        descriptor.dirty = false;
        apply(fd, descriptor);
    }
    m_dirty.clear();
}

void EpollDispatcher::apply(int fd, Descriptor &descriptor)
{
    const quint32 wanted = wantedEvents(descriptor);
    if (descriptor.alwaysReady && (wanted == 0 || descriptor.mayBeAnother)) {
        std::erase(m_alwaysReady, fd);
        descriptor.alwaysReady = false;
    }
    if (descriptor.alwaysReady
        || (descriptor.inKernel && !descriptor.mayBeAnother && descriptor.registered == wanted))
        return;
    descriptor.mayBeAnother = false;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 = tag(fd, descriptor.generation);
    if (wanted == 0) {
        // Fails if the descriptor was closed since: then the kernel has forgotten it already.
        if (descriptor.inKernel)
            ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &event);
        descriptor.inKernel = false;
        descriptor.registered = 0;
        return;
    }
    // If the number was closed and given to another file, the kernel does not know it: ENOENT.
    // And what was never taken out can be there still, through a duplicate: EEXIST.
    int failed =
        ::epoll_ctl(m_epoll, descriptor.inKernel ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    if (failed && errno == ENOENT)
        failed = ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    else if (failed && errno == EEXIST)
        failed = ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
    descriptor.inKernel = !failed;
    descriptor.registered = wanted;
    if (failed && errno == EPERM) {
        descriptor.alwaysReady = true; // as poll() has it for files
        m_alwaysReady.push_back(fd);
    } else if (failed) {
        qWarning("Descriptor %d cannot be watched (error %d)", fd, errno);
    }
}

// ---------------------------------------------------------------------- timers and waking

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                                    QObject *object)
{
    // nowMs() is rounded down: one more, so that no timer fires early.
    m_timers.add(timerId, interval, timerType, object, nowMs() + (interval > 0 ? 1 : 0));
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return static_cast<int>(m_timers.remaining(timerId, nowMs()));
}

void EpollDispatcher::wakeUp()
{
    // Only the first call since the loop went to sleep costs a system call.
    if (m_wakeState.exchange(WakePending, std::memory_order_seq_cst) == Sleeping)
        ::eventfd_write(m_wake, 1);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true, std::memory_order_seq_cst);
    wakeUp();
}

qint64 EpollDispatcher::nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace orchestris
