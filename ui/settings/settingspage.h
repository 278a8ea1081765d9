// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// Everything about the program that is not a key, an owner, a model, a provider or a limit.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
