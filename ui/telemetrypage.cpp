// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetrypage.h"

namespace orchestris {

TelemetryPage::TelemetryPage(const UiContext &context)
    : Page(context, tr("Telemetry"), Glyph::Telemetry)
{
}

void TelemetryPage::refresh() {}

} // namespace orchestris
