// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/modelspage.h"

namespace orchestris {

ModelsPage::ModelsPage(const UiContext &context)
    : Page(context, tr("Models"), Glyph::Models)
{
}

void ModelsPage::refresh() {}

} // namespace orchestris
