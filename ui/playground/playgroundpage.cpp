// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/playgroundpage.h"

namespace orchestris {

PlaygroundPage::PlaygroundPage(const UiContext &context)
    : Page(context, tr("Playground"), Glyph::Playground)
{
}

void PlaygroundPage::refresh() {}

} // namespace orchestris
