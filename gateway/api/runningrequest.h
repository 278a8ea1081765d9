// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/snapshot.h"

#include <optional>

namespace orchestris {

struct ApiError;

/// A request that is not answered at once: what the CallRegistry owns. Confined to its worker's
/// thread; says that it is over by `CallRegistry::retire`.
class RunningRequest
{
public:
    virtual ~RunningRequest() = default;

    [[nodiscard]] virtual qint64 id() const = 0;
    /// Admits and forwards, or refuses. Once, after it is in the registry.
    virtual void begin() = 0;
    /// Sends what has come since the last time; asked for by `CallRegistry::flushLater`.
    virtual void flush() {}
    /// A time has come that was asked for by `CallRegistry::wakeAt`, or one before it.
    virtual void wake() {}
    /// Its usage row is committed, or could not be.
    virtual void committed(const std::optional<Error> &problem) { Q_UNUSED(problem) }
    /// Ends it for a reason of the gateway's own (shutting down, stopped by an admin).
    virtual void end(const ApiError &error) = 0;
    /// How it stands; absent: it has ended already, or uses nothing that is counted.
    [[nodiscard]] virtual std::optional<LiveRequest> live() const { return std::nullopt; }
    /// There is a newer configuration; it goes on with the one that it began with, unless its key
    /// may not even do that.
    virtual void configurationChanged(const SnapshotPtr &newest) { Q_UNUSED(newest) }
};

} // namespace orchestris
