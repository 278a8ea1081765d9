// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/notice.h"
#include "models/domain/usagerecord.h"

#include <functional>
#include <optional>
#include <span>
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

/// Hears what the limits' counters are: absolute sums of committed rows, from every process on this
/// database. Called in the storage thread, before the listeners of the records that are in them
/// are told; return at once.
class CounterListener
{
public:
    virtual ~CounterListener() = default;
    /// The last call for a window holds. A window that was never told is at 0.
    virtual void countersChanged(std::span<const LimitUse> uses) = 0;
    /// Once, before any request: the newest rows, newest first; at least those of the last minute,
    /// so that windows of a minute and habits go on where they were.
    virtual void recall(std::span<const UsageRecord> newest) = 0;
};

/// Takes what an admin should look at. Thread-safe; returns at once.
class NoticeSink
{
public:
    virtual ~NoticeSink() = default;
    virtual void raise(const Notice &notice) = 0; ///< its id is given when it is stored
};

/// What one key used of one model on one day (UTC).
struct KeyDay {
    qint64 dayUs = 0; ///< its first microsecond
    QByteArray model; ///< as asked for: the alias, or else the direct ID
    qint64 requests = 0;
    TokenCounts tokens;
    Nanos costNanos = 0;

    bool operator==(const KeyDay &) const = default;
};

/// Answers from stored usage. Thread-safe; `done` is called in a thread of the implementation's.
class UsageHistory
{
public:
    virtual ~UsageHistory() = default;
    /// By day, newest first, then by model.
    virtual void keyDays(Id key, qint64 sinceUs,
                         std::function<void(Result<QList<KeyDay>>)> done) = 0;
};

} // namespace orchestris
