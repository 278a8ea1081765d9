// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usagepage.h"

namespace orchestris {

UsagePage::UsagePage(const UiContext &context)
    : Page(context, tr("Usage"), Glyph::Usage)
{
}

void UsagePage::refresh() {}

} // namespace orchestris
