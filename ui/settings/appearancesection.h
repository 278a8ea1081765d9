// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;

namespace orchestris {

class SelectBox;

/// How the console looks and which language it speaks: in force at once, but for the size, which is
/// at the next start.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT
public:
    AppearanceSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

private:
    void buildLook();
    void buildSize();
    void buildLanguage();
};

/// How the console starts, what closing its window means, and what it tells the desktop of. All of
/// it is in force at once.
class WindowSection final : public SettingsSection
{
    Q_OBJECT
public:
    WindowSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildStart();
    void buildNotifications();
    void setStartsAtLogin(bool starts);

    QCheckBox *m_atLogin = nullptr;
};

} // namespace orchestris
