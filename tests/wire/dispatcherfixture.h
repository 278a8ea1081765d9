// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/epolldispatcher.h"

#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <unistd.h>

namespace orchestris {

inline constexpr unsigned long kPatienceMs = 20'000; // only ever used up by a failure

/// Runs `scenario(root)` in a thread with the dispatcher under test; `root` lives there, what it
/// owns dies with it. The scenario ends by `QThread::currentThread()->quit()`. False if it never
/// does.
template<typename Scenario>
bool run(Scenario scenario)
{
    QThread thread;
    thread.setEventDispatcher(makeWorkerDispatcher().release());
    auto *root = new QObject;
    root->moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, root, [root, &scenario] { scenario(root); });
    QObject::connect(&thread, &QThread::finished, root, &QObject::deleteLater);
    thread.start();
    const bool ended = thread.wait(kPatienceMs);
    if (!ended)
        qFatal("the event loop hangs");
    return ended;
}

inline void quit()
{
    QThread::currentThread()->quit();
}

struct Pair {
    Pair()
    {
        int fds[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds) != 0)
            qFatal("no socket pair");
        here = fds[0];
        there = fds[1];
    }
    ~Pair()
    {
        ::close(here);
        ::close(there);
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;
    void fill() const { QCOMPARE(::write(there, "x", 1), 1); }

    int here;
    int there;
};

} // namespace orchestris
