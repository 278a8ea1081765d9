// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/consolesession.h"
#include "app/modelsession.h"
#include "app/playgroundsession.h"
#include "app/settingssession.h"
#include "app/toolsession.h"
#include "app/usagesession.h"
#include "ui/uicontext.h"

namespace orchestris {

/// Everything the console asks of the rest of the program, done by one runtime, which must outlive
/// it and not have been started yet.
struct ConsoleSessions {
    explicit ConsoleSessions(Runtime &runtime, QList<ServerPlace> places = usualPlaces())
        : backend(runtime, std::move(places))
        , usage(runtime)
        , models(runtime)
        , program(runtime)
        , tools(runtime)
        , playground(runtime)
    {
    }

    [[nodiscard]] ConsolePorts ports()
    {
        return {backend, usage, models, program, tools, playground};
    }

    ConsoleSession backend;
    UsageSession usage;
    ModelSession models;
    SettingsSession program;
    ToolSession tools;
    PlaygroundSession playground;
};

} // namespace orchestris
