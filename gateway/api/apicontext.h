// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/requestid.h"
#include "models/domain/snapshot.h"

namespace orchestris {

class Authenticator;
class CallRegistry;
class CommitListener;
class HealthBoard;
class JsonReader;
class LoopGuard;
class QuotaLedger;
class ResponseStore;
class UpstreamClient;
class UsageHistory;
class UsageSink;

/// What a worker's requests work with. Confined to the worker's thread, except where a part says
/// that it is shared. All of it outlives every call.
struct ApiContext {
    const Clock &clock;
    const Authenticator &authenticator; ///< shared, immutable
    UsageSink &usage;                   ///< shared, thread-safe
    RequestIds &requestIds;             ///< shared, thread-safe
    HealthBoard &health;                ///< shared, thread-safe
    ResponseStore &responses;           ///< shared, thread-safe
    QuotaLedger &ledger;                ///< shared, thread-safe
    LoopGuard &loops;                   ///< shared, thread-safe
    UsageHistory *history;              ///< shared, thread-safe; null: there is none
    CommitListener &commits;            ///< answers come to `calls`
    UpstreamClient &network;
    UpstreamClient &sandbox;
    JsonReader &json;
    CallRegistry &calls;
    SnapshotPtr snapshot; ///< the newest one; a call keeps the one it began with
};

} // namespace orchestris
