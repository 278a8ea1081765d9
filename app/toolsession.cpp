// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolsession.h"

#include "app/runtime.h"

namespace orchestris {

ToolSession::ToolSession(Runtime &runtime, QObject *parent)
    : ToolSource(parent)
    , m_runtime(runtime)
{
}

} // namespace orchestris
