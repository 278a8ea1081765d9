// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pages.h"

#include "ui/audit/auditpage.h"
#include "ui/connect/connectpage.h"
#include "ui/keys/keyspage.h"
#include "ui/limits/limitspage.h"
#include "ui/live/livepage.h"
#include "ui/models/modelspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/people/peoplepage.h"
#include "ui/playground/playgroundpage.h"
#include "ui/providers/providerspage.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/telemetry/telemetrypage.h"
#include "ui/usage/usagepage.h"
#include "ui/welcome/welcomepage.h"

namespace orchestris {

Page *makePage(PageKind kind, const UiContext &context, AttentionWatch &watch)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage(context, watch);
    case PageKind::Usage:
        return new UsagePage(context);
    case PageKind::Requests:
        return new RequestsPage(context);
    case PageKind::Telemetry:
        return new TelemetryPage(context);
    case PageKind::Live:
        return new LivePage(context);
    case PageKind::Keys:
        return new KeysPage(context);
    case PageKind::People:
        return new PeoplePage(context);
    case PageKind::Models:
        return new ModelsPage(context);
    case PageKind::Providers:
        return new ProvidersPage(context);
    case PageKind::Limits:
        return new LimitsPage(context);
    case PageKind::Playground:
        return new PlaygroundPage(context);
    case PageKind::Connect:
        return new ConnectPage(context);
    case PageKind::Audit:
        return new AuditPage(context);
    case PageKind::Settings:
        return new SettingsPage(context);
    case PageKind::Welcome:
        break;
    }
    return new WelcomePage(context);
}

} // namespace orchestris
