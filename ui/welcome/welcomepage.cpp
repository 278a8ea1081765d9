// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

namespace orchestris {

WelcomePage::WelcomePage(const UiContext &context)
    : Page(context, tr("First steps"), Glyph::Welcome)
{
}

void WelcomePage::refresh() {}

} // namespace orchestris
