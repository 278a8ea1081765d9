// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolcaller.h"

namespace orchestris {

void ToolCaller::call(const CallTarget &target, QObject *context, ToolCall::Heard heard)
{
    m_thread.run(context,
                 [target, home = m_thread.broughtHome<CallReport>(context, std::move(heard))](
                     NetworkThread::Means &means, const std::function<void()> &over) {
                     return std::make_shared<ToolCall>(means.network, means.clock, target,
                                                       [home, over](const CallReport &report) {
                                                           home(report);
                                                           if (report.isOver)
                                                               over();
                                                       });
                 });
}

} // namespace orchestris
