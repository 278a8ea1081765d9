// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/playgroundsource.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask of a PlaygroundSource, done by the runtime. Lives in the main
/// thread and never waits.
class PlaygroundSession final : public PlaygroundSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit PlaygroundSession(Runtime &runtime, QObject *parent = nullptr);

private:
    Runtime &m_runtime;
};

} // namespace orchestris
