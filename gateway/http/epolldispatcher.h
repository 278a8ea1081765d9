// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace orchestris {

/// The event dispatcher for a gateway worker: pass it to `QThread::setEventDispatcher` before the
/// thread starts (which takes it over). Null where Qt's own is to be used: on anything but Linux,
/// and if the kernel refuses to make the descriptors.
///
/// Qt's dispatchers call poll() over every socket at every turn, which costs more than all else as
/// soon as there are hundreds of them. This one asks epoll, whose cost does not grow with the
/// number of idle sockets, and tells the kernel about changes only once a turn.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeWorkerDispatcher();

} // namespace orchestris
