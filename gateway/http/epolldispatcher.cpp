// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/epolldispatcher.h"

#ifdef Q_OS_LINUX
#include "gateway/http/epolldispatcher_linux.h"
#endif

namespace orchestris {

std::unique_ptr<QAbstractEventDispatcher> makeWorkerDispatcher()
{
#ifdef Q_OS_LINUX
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (dispatcher->isUsable())
        return dispatcher;
#endif
    return nullptr;
}

} // namespace orchestris
