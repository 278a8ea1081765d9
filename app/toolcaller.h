// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/networkthread.h"
#include "app/toolcall.h"

namespace orchestris {

/// Makes test calls in the network's thread. Lives in the main thread; destroying it ends what
/// runs.
class ToolCaller
{
public:
    /// `heard` is called in the main thread, as long as `context` is there; destroying that ends
    /// the call.
    void call(const CallTarget &target, QObject *context, ToolCall::Heard heard);

private:
    NetworkThread m_thread{QStringLiteral("toolcall")};
};

} // namespace orchestris
