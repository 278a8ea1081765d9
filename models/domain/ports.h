// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <optional>
#include <vector>

namespace orchestris {

/// What became of one closed record.
struct CommitOutcome {
    qint64 recordId = 0;
    std::optional<Error> error; ///< absent: committed
};

/// Hears that records are committed. Called in the storage thread, once a batch: hand over to your
/// own thread and return. Must outlive every `UsageSink::close` that named it and has not been
/// answered.
class CommitListener
{
public:
    virtual ~CommitListener() = default;
    virtual void committed(std::vector<CommitOutcome> outcomes) = 0;
};

/// Where the gateway puts what was used. Thread-safe; both calls return at once.
class UsageSink
{
public:
    virtual ~UsageSink() = default;

    /// The request is running. Stored within a few milliseconds, so that a request that is open
    /// when the process is killed is found again; not stored at all if its `close` comes first.
    virtual void open(const UsageRecord &record) = 0;
    /// The request has ended. `listener` hears when its row is committed, or that it could not be.
    /// A record that could not be stored is kept in memory and tried again until the process ends.
    virtual void close(UsageRecord record, CommitListener *listener) = 0;
    /// False while storage fails: new work must be refused, because it could not be recorded.
    [[nodiscard]] virtual bool accepting() const = 0;
};

} // namespace orchestris
