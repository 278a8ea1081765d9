// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/hostlist.h"
#include "gateway/http/requesthead.h"

#include "models/domain/settings.h"

namespace orchestris {

/// What a connection is allowed, in bytes and microseconds. The constants are those that no admin
/// needs to change.
struct HttpLimits {
    ScanLimits scan;
    qint64 headerTimeoutUs = 10'000'000;
    qint64 idleTimeoutUs = 75'000'000;
    qint64 unsentLimitBytes = 256 * 1024;
    HostList hosts;
    /// Unfinished bodies of one server together: nobody has been asked for a key yet, and two
    /// thousand connections with a body of the largest size each would not fit into any memory.
    qint64 pendingBodyBytes = 512ll * 1024 * 1024;

    /// A body must bring this much in this time: fast enough for any network, slow enough to be
    /// no way of holding a connection for hours.
    static constexpr qint64 kBodyProgressBytes = 1024;
    static constexpr qint64 kBodyProgressUs = 30'000'000;
    /// A client that takes nothing at all of its answer for so long is gone or stuck.
    static constexpr qint64 kUnsentStallUs = 60'000'000;
    /// After an error the rest of a request is read and dropped, because closing a socket that has
    /// unread bytes resets it, and the client would lose the answer. As much as a body of twice
    /// the usual limit, as long as a client needs to look.
    static constexpr qint64 kLingerBytes = 64 * 1024 * 1024;
    static constexpr qint64 kLingerUs = 5'000'000;
    /// Bytes that come while an answer is outstanding: one pipelined head. Then reading pauses.
    static constexpr qsizetype kReadAheadBytes = 64 * 1024;
    /// How often the deadlines are looked at; they are late by up to twice this.
    static constexpr int kSweepMs = 500;

    [[nodiscard]] static HttpLimits from(const Settings &settings)
    {
        HttpLimits limits;
        limits.scan.bodyBytes = settings.maximumBodyBytes;
        limits.headerTimeoutUs = settings.headerTimeoutMs * 1000ll;
        limits.idleTimeoutUs = settings.idleTimeoutMs * 1000ll;
        limits.unsentLimitBytes = settings.unsentLimitBytes;
        limits.hosts = HostList(settings.listenAddress, settings.allowedHosts);
        return limits;
    }
};

} // namespace orchestris
