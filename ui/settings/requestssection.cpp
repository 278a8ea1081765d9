// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/requestssection.h"

namespace orchestris {

RequestsSection::RequestsSection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Requests"), Glyph::Requests, parent)
{
    addCard(tr("Waiting for providers"));
    addRows({QStringLiteral("connect_timeout_ms"), QStringLiteral("first_byte_timeout_ms"),
             QStringLiteral("stream_idle_timeout_ms"), QStringLiteral("total_timeout_ms")});
    addCard(tr("Trying again"));
    addRows({QStringLiteral("maximum_attempts"), QStringLiteral("retry_budget_ms"),
             QStringLiteral("first_token_timeout_ms"), QStringLiteral("circuit_failures"),
             QStringLiteral("circuit_open_ms")});
    addCard(tr("Clients"));
    addRows({QStringLiteral("maximum_body_bytes"), QStringLiteral("maximum_connections"),
             QStringLiteral("header_timeout_ms"), QStringLiteral("idle_timeout_ms"),
             QStringLiteral("unsent_limit_bytes")});
    addCard(tr("Guards"));
    addRows({QStringLiteral("strict_output_tokens"), QStringLiteral("loop_guard_repeats")});
}

} // namespace orchestris
