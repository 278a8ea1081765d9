// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

namespace orchestris {

SettingsPage::SettingsPage(const UiContext &context)
    : Page(context, tr("Settings"), Glyph::Settings)
{
}

void SettingsPage::refresh() {}

} // namespace orchestris
