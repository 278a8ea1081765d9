// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingssession.h"

#include "app/runtime.h"

namespace orchestris {

SettingsSession::SettingsSession(Runtime &runtime, QObject *parent)
    : SettingsSource(parent)
    , m_runtime(runtime)
{
}

} // namespace orchestris
