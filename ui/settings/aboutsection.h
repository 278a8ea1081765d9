// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/databasefacts.h"
#include "ui/settings/settingssection.h"

namespace orchestris {

/// What this program is, and what to copy into a question about it.
class AboutSection final : public SettingsSection
{
    Q_OBJECT
public:
    AboutSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;
    /// Versions, sizes, counts and settings that are not as usual, in English. No names, addresses,
    /// paths or secrets.
    [[nodiscard]] QString diagnostics() const;

private:
    DatabaseFacts m_facts;
};

} // namespace orchestris
