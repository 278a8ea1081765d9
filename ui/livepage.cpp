// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/livepage.h"

namespace orchestris {

LivePage::LivePage(const UiContext &context)
    : Page(context, tr("Live"), Glyph::Live)
{
}

void LivePage::refresh() {}

} // namespace orchestris
