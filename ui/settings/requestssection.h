// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

namespace orchestris {

/// How requests are taken, sent on, tried again and ended.
class RequestsSection final : public SettingsSection
{
    Q_OBJECT
public:
    RequestsSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override { showOverrides(); }
};

} // namespace orchestris
