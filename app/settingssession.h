// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingssource.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask of a SettingsSource, done by the runtime. Lives in the main thread
/// and never waits.
class SettingsSession final : public SettingsSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit SettingsSession(Runtime &runtime, QObject *parent = nullptr);

private:
    Runtime &m_runtime;
};

} // namespace orchestris
