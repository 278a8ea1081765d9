// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

#include <memory>

class QLabel;

namespace orchestris {

/// What is kept and for how long, with what a shorter time would take away now.
class PrivacySection final : public SettingsSection
{
    Q_OBJECT
public:
    PrivacySection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;

private:
    void askPreview();

    int m_askedDays = -1;
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris
