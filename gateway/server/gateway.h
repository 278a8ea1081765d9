// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyformat.h"
#include "models/domain/liverequest.h"
#include "models/domain/ports.h"
#include "models/domain/requestid.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"

#include "gateway/admission/authenticator.h"

#include <functional>
#include <memory>
#include <vector>

class QObject;
class QThread;

namespace orchestris {

class GatewayWorker;
class HealthBoard;
class Listener;
class LoopGuard;
class QuotaLedger;
class ResponseStore;
class TicketBook;

/// What a gateway is made of that comes from outside; all of it outlives the gateway.
struct GatewayParts {
    const Clock &clock;
    UsageSink &usage;
    QuotaLedger &ledger;
    NoticeSink *notices = nullptr;   ///< hears of loops; null: nobody
    UsageHistory *history = nullptr; ///< null: /usage has none
    KeyHasher hasher;
    int instance = 0; ///< its number among the gateways on this database (see RequestIds)
    /// Hears when a target's circuit changes; called in a worker's thread. May be empty.
    std::function<void(const TargetHealth &)> healthChanged;
};

/// The server: one listener and N workers, each with a thread, an event loop, an HTTP server and a
/// libcurl multi handle of its own. Used from one thread (main); `publish` and `stop` as well.
class Gateway
{
public:
    explicit Gateway(GatewayParts parts);
    ~Gateway(); ///< stops
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    /// Listens and serves; the base URL for clients, or why it cannot. Once.
    [[nodiscard]] Result<QString> start(const SnapshotPtr &snapshot, const Settings &settings);
    /// Requests that begin from now on use this one.
    void publish(const SnapshotPtr &snapshot);
    /// What runs now, oldest first. `done` is called in this thread, soon; not if `context`, which
    /// lives in it too, or this gateway is gone by then. Never waits.
    void listLive(QObject *context, std::function<void(QList<LiveRequest>)> done);
    /// Ends what the order concerns with an error that clients do not retry, and bills what was
    /// used until then; `done` hears how many there were, as above. New requests of the same key
    /// are admitted as ever: switching the key off is what keeps it out.
    void stopLive(const StopOrder &order, QObject *context, std::function<void(int)> done);
    /// A bearer that stands for the key for some minutes, from this machine only (see
    /// ticketbook.h). Keep it to one request, and never show, log or store it.
    [[nodiscard]] Secret issueTicket(Id key);
    /// Refuses new work with 503 and lets what runs end by itself. `idle` is called once, in
    /// `context`'s thread, when nothing runs any more; never if `context` is gone by then.
    void drain(QObject *context, std::function<void()> idle);
    /// Takes no new work, ends what runs with an error the clients understand, hands its records to
    /// storage and waits for them, joins the threads. Blocks; safe to call twice.
    void stop();

private:
    /// Calls `ask` in each worker's thread, then `all` with the answers in this one.
    template<typename T>
    void askWorkers(std::function<T(GatewayWorker &)> ask, QObject *context,
                    std::function<void(std::vector<T>)> all);

    GatewayParts m_parts;
    std::unique_ptr<TicketBook> m_tickets;
    Authenticator m_authenticator;
    RequestIds m_requestIds;
    std::unique_ptr<HealthBoard> m_health;
    std::unique_ptr<ResponseStore> m_responses;
    std::unique_ptr<LoopGuard> m_loops;
    std::unique_ptr<QObject> m_home; ///< where workers' answers arrive; outlives their threads
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::vector<GatewayWorker *> m_workers; // each lives in its thread, deleted when that ends
    std::unique_ptr<Listener> m_listener;
};

} // namespace orchestris
