// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playgroundsession.h"

#include "app/runtime.h"

namespace orchestris {

PlaygroundSession::PlaygroundSession(Runtime &runtime, QObject *parent)
    : PlaygroundSource(parent)
    , m_runtime(runtime)
{
}

} // namespace orchestris
