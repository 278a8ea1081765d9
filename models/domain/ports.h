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

/// A request that has ended, and who hears that its record is committed (nobody: null).
struct EndedRecord {
    UsageRecord record;
    CommitListener *listener = nullptr;
};

/// Where the gateway puts what was used. Thread-safe; all calls return at once.
class UsageSink
{
public:
    virtual ~UsageSink() = default;

    /// The request is running. Stored within a few milliseconds, so that a request that is open
    /// when the process is killed is found again; not stored at all if its `close` comes first.
    virtual void open(const UsageRecord &record) = 0;
    /// These requests have ended: they are committed together. Each listener hears when its row is
    /// committed, or that it could not be. A record that could not be stored is kept in memory and
    /// tried again until the process ends.
    virtual void close(std::vector<EndedRecord> ended) = 0;
    void close(UsageRecord record, CommitListener *listener)
    {
        std::vector<EndedRecord> one;
        one.push_back({std::move(record), listener});
        close(std::move(one));
    }
    /// False while storage fails: new work must be refused, because it could not be recorded.
    [[nodiscard]] virtual bool accepting() const = 0;
};

} // namespace orchestris
