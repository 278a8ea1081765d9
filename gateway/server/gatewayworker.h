// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/snapshot.h"

#include <QObject>

#include <memory>

namespace orchestris {

class Authenticator;
class Clock;
class HealthBoard;
class HttpServer;
class LoopGuard;
class QuotaLedger;
class RequestIds;
class ResponseStore;
class UsageHistory;
class UsageSink;

/// What all workers of a gateway share.
struct WorkerParts {
    const Clock &clock;
    UsageSink &usage;
    const Authenticator &authenticator;
    RequestIds &requestIds;
    HealthBoard &health;
    ResponseStore &responses;
    QuotaLedger &ledger;
    LoopGuard &loops;
    UsageHistory *history;
};

/// One worker: everything that lives in one gateway thread. Made in main, moved to its thread, and
/// used only there from then on.
class GatewayWorker final : public QObject
{
    Q_OBJECT
public:
    GatewayWorker(WorkerParts parts, SnapshotPtr snapshot);
    ~GatewayWorker() override;

    void setUp(); ///< first, in the worker's thread: makes what must live there
    void publish(const SnapshotPtr &snapshot);
    /// Refuses new calls from now on and lets those that run end by themselves; `idle` follows.
    void drain();
    [[nodiscard]] QList<LiveRequest> live() const;
    [[nodiscard]] int stop(const StopOrder &order); ///< how many it ended
    /// Ends all calls; `settled` and then `over` follow.
    void shutDown();

    [[nodiscard]] HttpServer &http();

Q_SIGNALS:
    void idle();    ///< after `drain`: no call runs any more
    void settled(); ///< the records of all calls are committed, or could not be
    void over();    ///< and their clients have got the end of their answers

private:
    struct Inside; ///< in the order it is made; destroyed the other way round, in the worker's
                   ///< thread
    WorkerParts m_parts;
    SnapshotPtr m_snapshot;
    std::unique_ptr<Inside> m_inside;
    bool m_shuttingDown = false;
};

} // namespace orchestris
