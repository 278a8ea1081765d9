// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/demand.h"
#include "gateway/admission/habits.h"
#include "gateway/admission/limitcounter.h"
#include "models/domain/clock.h"
#include "models/domain/ports.h"
#include "models/domain/snapshot.h"

#include <array>
#include <memory>
#include <mutex>

namespace orchestris {

class QuotaLedger;

/// How a limit stands, for its owner.
struct LimitStanding {
    Limit limit;
    qint64 used = 0;
    qint64 held = 0;
    qint64 resetsAtUs = 0; ///< wall clock; 0: it does not, or it is a minute that moves on

    [[nodiscard]] qint64 remaining() const
    {
        return std::max<qint64>(limit.amount - used - held, 0);
    }
};

/// Why a request did not pass.
struct LimitRefusal {
    LimitStanding standing;
    qint64 needed = 0; ///< in the metric's unit: what the request would have held at least
    /// After what time it may pass, as far as can be told; 0: not by waiting, or only for the
    /// window's end.
    qint64 retryAfterUs = 0;
    bool isUnpriced = false; ///< a strict limit of cost, and a model without a price
    /// At admission: all limits that applied, this one among them.
    std::vector<AdmittedLimit> limits{};
};

/// What one request holds of every limit that applies to it. Released when it goes. Used by one
/// thread at a time; the ledger must outlive it.
class Hold
{
public:
    Hold() = default;
    ~Hold() { reset(); }
    Hold(Hold &&other) noexcept { swap(other); }
    Hold &operator=(Hold &&other) noexcept
    {
        Hold taken(std::move(other));
        swap(taken);
        return *this;
    }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

    /// Output tokens that are covered; beyond them the hold must be extended.
    [[nodiscard]] qint64 outputHeld() const { return m_output; }
    /// What the provider must be told as the most for all choices together, because a limit is
    /// strict; absent: none is.
    [[nodiscard]] std::optional<qint64> maximumOutput() const { return m_maximum; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// The tightest limit of requests, of tokens and of cost, as it stood after admission.
    [[nodiscard]] const std::optional<LimitStanding> &tightestRequests() const
    {
        return m_tightest[0];
    }
    [[nodiscard]] const std::optional<LimitStanding> &tightestTokens() const
    {
        return m_tightest[1];
    }
    [[nodiscard]] const std::optional<LimitStanding> &tightestCost() const { return m_tightest[2]; }

    /// Covers `outputTokens` in all, on every limit or on none. What refused, if it did not pass.
    [[nodiscard]] std::optional<LimitRefusal> extend(qint64 outputTokens);
    /// The request has ended: what it did not use is free at once, what it used counts until
    /// `reset`, which must come when its row is committed.
    void settle(const UsageRecord &record);
    void reset();

    /// What was found of each limit at admission, in the order of Snapshot::KeyEntry::limits. Those
    /// that only warn are not among it where storage counts them (see QuotaLedger).
    [[nodiscard]] std::vector<AdmittedLimit> admitted() const;
    /// Puts into what `admitted` gave what was used of each. Between `settle` and `reset`.
    void noteUse(std::vector<AdmittedLimit> &limits) const;

private:
    friend class QuotaLedger;
    struct Entry {
        std::shared_ptr<const Limit> limit;
        LimitCounter *counter = nullptr;
        LimitCounter::Place place = 0;
        qint64 usedBefore = 0;
        qint64 heldBefore = 0; ///< by others
        qint64 asked = 0;      ///< held at admission
        qint64 amount = 0;     ///< held now; once settled: used

        [[nodiscard]] qint64 available() const { return limit->amount - usedBefore - heldBefore; }
    };
    void swap(Hold &other) noexcept;

    QuotaLedger *m_ledger = nullptr;
    std::vector<Entry> m_entries;
    UseLine m_expected;
    qint64 m_output = 0;
    std::optional<qint64> m_maximum;
    std::array<std::optional<LimitStanding>, 3> m_tightest;
    bool m_isSettled = false;
};

/// What is used and held of every limit. A request takes a hold on all limits that apply to it, or
/// on none. Shared by all workers; one lock, held for a look at the few limits of one request. Told
/// by storage what is committed, so that its counters are the sums of the stored rows plus what is
/// under way.
///
/// *Adaptive* limits hold what is expected, or what is left if that is less but still enough for
/// the input and a first piece of the answer: a lone client is not refused while there is budget.
/// *Strict* limits hold the worst case; if the client gave no maximum, as much output as all of
/// them have room for, and that is what the provider is told. Limits that only warn are counted by
/// storage; those of a minute and of concurrent requests here, where they raise a notice.
class QuotaLedger final : public CounterListener
{
public:
    /// What is asked for: the alias (empty: a direct ID) and where it may lead.
    struct Names {
        QByteArrayView alias;
        std::vector<QByteArrayView> directIds;
    };

    explicit QuotaLedger(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Hears of limits that only warn; null: nobody. Before the first request.
    void setNotices(NoticeSink *notices) { m_notices = notices; }

    /// `startedAtUs`: as in the request's row, because that decides the window it counts in.
    [[nodiscard]] tl::expected<Hold, LimitRefusal> admit(const Snapshot::KeyEntry &key,
                                                         const Names &names, const Demand &demand,
                                                         qint64 startedAtUs, qint64 requestId);
    /// What keys' requests usually take; has a lock of its own.
    [[nodiscard]] Habits &habits() { return m_habits; }
    /// Every limit of the key, its user and its organization.
    [[nodiscard]] std::vector<LimitStanding> standings(const Snapshot::KeyEntry &key);

    void countersChanged(std::span<const LimitUse> uses) override;
    void recall(std::span<const UsageRecord> newest) override;

private:
    friend class Hold;
    /// A counter is never removed: holds point to it.
    struct Entry {
        std::shared_ptr<const Limit> limit; ///< the newest definition; null: only told of yet
        LimitCounter counter;
        qint64 warnedUs = 0; ///< steady; 0: never
    };
    struct Recalled {
        qint64 steadyUs = 0;
        Id subjects[4] = {}; ///< by LimitSubject
        QByteArray alias;
        QByteArray directId;
        Quantities used;
    };
    struct Output {
        qint64 held = 0;
        std::optional<qint64> maximum;
    };

    [[nodiscard]] Entry &entryOf(const Limit &limit, qint64 steadyUs);
    void fillFromRecalled(Entry &entry, qint64 steadyUs);
    [[nodiscard]] tl::expected<Output, LimitRefusal> fit(const Hold &hold, const Demand &demand,
                                                         qint64 steadyUs) const;
    [[nodiscard]] LimitRefusal refusal(const Hold::Entry &entry, qint64 needed,
                                       qint64 steadyUs) const;
    void warnIfOver(const Hold::Entry &entry, const Snapshot::KeyEntry &key, qint64 steadyUs,
                    qint64 requestId);
    void noteTightest(Hold &hold) const;
    [[nodiscard]] static qint64 amountOf(const Hold::Entry &entry, const Demand &demand,
                                         const Output &output);

    const Clock &m_clock;
    NoticeSink *m_notices = nullptr;
    Habits m_habits;
    std::mutex m_mutex;
    std::unordered_map<Id, std::unique_ptr<Entry>> m_entries;
    std::vector<Recalled> m_recalled; ///< until a minute after the start
    qint64 m_recalledUntilUs = 0;
};

} // namespace orchestris
