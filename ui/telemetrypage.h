// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// How providers and models do, and what left its habit.
class TelemetryPage final : public Page
{
    Q_OBJECT
public:
    explicit TelemetryPage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
