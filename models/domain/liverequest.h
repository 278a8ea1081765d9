// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

namespace orchestris {

/// A request that runs, as it stood when it was asked for.
struct LiveRequest {
    /// What is known so far; its tokens and cost are estimates of what came until now.
    UsageRecord record;
    qint64 ageUs = 0;
    bool isWaiting = false; ///< between two attempts, or for the first byte of one
};

/// Which of the requests that run are to be stopped. Exactly one of them is set.
struct StopOrder {
    qint64 requestId = 0;
    Id keyId = 0;
    Id userId = 0;
    Id organizationId = 0; ///< also what its users' keys run
    bool everything = false;

    [[nodiscard]] bool concerns(const UsageRecord &record) const
    {
        return everything || (requestId > 0 && record.id == requestId)
               || (keyId > 0 && record.keyId == keyId) || (userId > 0 && record.userId == userId)
               || (organizationId > 0 && record.organizationId == organizationId);
    }
};

} // namespace orchestris
