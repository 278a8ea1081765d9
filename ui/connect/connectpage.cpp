// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectpage.h"

namespace orchestris {

ConnectPage::ConnectPage(const UiContext &context)
    : Page(context, tr("Connect"), Glyph::Connect)
{
}

void ConnectPage::refresh() {}

} // namespace orchestris
