// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/usagereport.h"

namespace orchestris {

/// The pages of the window, in their order.
enum class PageKind {
    Overview,
    Usage,
    Requests,
    Telemetry,
    Live,
    Keys,
    People,
    Models,
    Providers,
    Limits,
    Playground,
    Connect,
    Audit,
    Settings,
    Welcome, ///< the first steps; not in the list of pages
};
constexpr int PageCount = int(PageKind::Welcome) + 1;

/// Where a link leads: a page, and what to show there. What is not set is left as it is.
struct Place {
    PageKind page = PageKind::Overview;
    Id id = 0; ///< of a key, a user, a provider, a limit, an anomaly; of Requests: the request
    std::optional<LimitSubject> newLimit{}; ///< of Limits: make one for this, `id` says which
    std::optional<UsageFilter> filter{};   ///< of Requests: what to list
    std::optional<UsageQuery> query{};     ///< of Usage: span, conditions and groups
    QByteArray target{};                   ///< of Telemetry: a direct ID
    OwnerKind ownerKind = OwnerKind::User; ///< of People: what `id` is the number of
};

} // namespace orchestris
