// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/quotaledger.h"
#include "models/domain/limitbook.h"
#include "models/domain/usagerecord.h"

#include <map>

namespace orchestris {

/// What the ledger does, done in the simplest way: a list of all requests there ever were, from
/// which every sum is made anew each time. Knows no clock that goes back.
class LedgerReference
{
public:
    struct Held {
        Limit limit; ///< as it was when the request began
        qint64 amount = 0;
    };
    struct Entry {
        enum class State { Runs, Ended, Told, Over };
        State state = State::Runs;
        bool isCommitted = false;
        Id organization = 0;
        Id user = 0;
        Id key = 0;
        qint64 wallUs = 0;
        qint64 steadyUs = 0;
        UseLine expected;
        qint64 output = 0;
        std::optional<qint64> maximum;
        std::vector<Held> holds;
        UsageRecord row;     ///< once it has ended
        QByteArray directId; ///< that answered
    };
    struct Answer {
        Id refusedBy = 0;
        size_t number = 0; ///< of the request
    };

    QList<Limit> limits;
    std::vector<Entry> all;

    [[nodiscard]] static qint64 amountAt(const UseLine &line, LimitMetric metric, qint64 output)
    {
        switch (metric) {
        case LimitMetric::Cost:
            return line.inputCost + (output * line.outputRate + 999'999) / 1'000'000;
        case LimitMetric::TotalTokens:
            return line.inputTokens + output;
        case LimitMetric::OutputTokens:
            return output;
        default:
            return 1;
        }
    }

    /// The sums at this time: of what is used, and of what is held.
    [[nodiscard]] std::pair<qint64, qint64> sums(const Limit &limit, qint64 wallUs,
                                                 qint64 steadyUs) const
    {
        qint64 used = 0;
        qint64 held = 0;
        const bool isMinute = limit.window == LimitWindow::Minute;
        const TimeSpan window = isMinute ? TimeSpan() : windowOf(limit, wallUs);
        for (const Entry &entry : all) {
            if (isMinute ? isOlderThanAMinute(entry, steadyUs) : !window.contains(entry.wallUs))
                continue;
            const Held *hold = holdOf(entry, limit);
            if (hold && entry.state == Entry::State::Runs)
                held += hold->amount;
            if (limit.metric == LimitMetric::Concurrent || !isOf(limit, entry))
                continue;
            const qint64 amount = countedOf(limit, entry);
            const bool isEnded =
                entry.state == Entry::State::Ended || entry.state == Entry::State::Told;
            if (isMinute)
                used += hold && (isEnded || entry.isCommitted) ? amount : 0;
            else // between the commit and hearing of it, both count
                used += (entry.isCommitted ? amount : 0) + (hold && isEnded ? amount : 0);
        }
        return {used, held};
    }

    /// What was truly used and is held, each once.
    [[nodiscard]] qint64 once(const Limit &limit, qint64 wallUs) const
    {
        qint64 sum = 0;
        const TimeSpan window = windowOf(limit, wallUs);
        for (const Entry &entry : all) {
            const Held *hold = holdOf(entry, limit);
            if (!hold || !window.contains(entry.wallUs))
                continue;
            if (entry.state == Entry::State::Runs)
                sum += hold->amount;
            else if (entry.state != Entry::State::Over || entry.isCommitted)
                sum += countedOf(limit, entry);
        }
        return sum;
    }

    Answer admit(const Snapshot::KeyEntry &key, const QuotaLedger::Names &names,
                 const Demand &demand, qint64 wallUs, qint64 steadyUs)
    {
        Entry entry;
        entry.organization = key.key->organizationId;
        entry.user = key.key->userId;
        entry.key = key.key->id;
        entry.wallUs = wallUs;
        entry.steadyUs = steadyUs;
        entry.expected = demand.expected;
        entry.output = demand.expectedOutput;
        for (const auto subject :
             {LimitSubject::Organization, LimitSubject::User, LimitSubject::Key}) {
            for (const Limit &limit : limits) {
                if (limit.subject == subject && isOf(limit, entry) && mayCount(limit, names)
                    && (limit.action == LimitAction::Block || isInMemory(limit)))
                    entry.holds.push_back({limit, 0});
            }
        }
        qint64 strictOutput = demand.worstOutput;
        for (const Held &hold : entry.holds) {
            const Limit &limit = hold.limit;
            if (limit.action == LimitAction::Warn)
                continue;
            const auto [used, held] = sums(limit, wallUs, steadyUs);
            const bool isStrict = limit.mode == LimitMode::Strict;
            const qint64 wanted = isStrict ? demand.worstOutput : demand.expectedOutput;
            const qint64 worth = std::max<qint64>(64, demand.choices);
            const qint64 least =
                isStrict && demand.isGiven ? demand.worstOutput : std::min(wanted, worth);
            const qint64 room = mostWithin(isStrict ? demand.worst : demand.expected, limit.metric,
                                           limit.amount - used - held, wanted);
            if (limit.amount == 0 || room < least)
                return {limit.id, 0};
            if (isStrict) {
                strictOutput = std::min(strictOutput, room);
                entry.maximum = strictOutput;
            } else {
                entry.output = std::min(entry.output, room);
            }
        }
        entry.output = std::min(entry.output, entry.maximum.value_or(entry.output));
        for (Held &hold : entry.holds) {
            const bool isStrict = hold.limit.mode == LimitMode::Strict;
            hold.amount = amountAt(isStrict ? demand.worst : demand.expected, hold.limit.metric,
                                   isStrict ? *entry.maximum : entry.output);
        }
        all.push_back(std::move(entry));
        return {0, all.size() - 1};
    }

    /// The limit that refused, or 0.
    Id extend(Entry &entry, qint64 output, qint64 steadyUs)
    {
        if (output <= entry.output)
            return 0;
        for (const Held &hold : entry.holds) {
            const qint64 more = amountAt(entry.expected, hold.limit.metric, output) - hold.amount;
            if (more <= 0 || hold.limit.action == LimitAction::Warn
                || (hold.limit.window == LimitWindow::Minute
                    && isOlderThanAMinute(entry, steadyUs)))
                continue;
            const auto [used, held] = sums(hold.limit, entry.wallUs, steadyUs);
            if (hold.limit.mode == LimitMode::Strict || used + held + more > hold.limit.amount)
                return hold.limit.id;
        }
        for (Held &hold : entry.holds)
            hold.amount =
                std::max(hold.amount, amountAt(entry.expected, hold.limit.metric, output));
        entry.output = output;
        return 0;
    }

    /// What storage tells of the row of this request, once it is committed.
    [[nodiscard]] std::vector<LimitUse> committed(const Entry &entry) const
    {
        std::vector<LimitUse> uses;
        for (const Limit &limit : limits) {
            if (isInMemory(limit) || !isOf(limit, entry))
                continue;
            const TimeSpan window = windowOf(limit, entry.wallUs);
            qint64 sum = 0;
            for (const Entry &other : all) {
                if (other.isCommitted && isOf(limit, other) && window.contains(other.wallUs))
                    sum += countedOf(limit, other);
            }
            uses.push_back({limit.id, window.startUs, sum});
        }
        return uses;
    }

    [[nodiscard]] static bool isInMemory(const Limit &limit)
    {
        return limit.window == LimitWindow::Minute || limit.metric == LimitMetric::Concurrent;
    }

private:
    [[nodiscard]] static const Held *holdOf(const Entry &entry, const Limit &limit)
    {
        for (const Held &hold : entry.holds) {
            if (hold.limit.id == limit.id)
                return &hold;
        }
        return nullptr;
    }
    [[nodiscard]] static bool isOf(const Limit &limit, const Entry &entry)
    {
        const Id ids[] = {0, entry.organization, entry.user, entry.key};
        return limit.subjectId == ids[size_t(limit.subject)];
    }
    [[nodiscard]] static bool mayCount(const Limit &limit, const QuotaLedger::Names &names)
    {
        for (const QByteArrayView id : names.directIds) {
            if (limit.model.isEmpty() || limit.model == QLatin1StringView(id.data(), id.size())
                || limit.model == QLatin1StringView(names.alias.data(), names.alias.size()))
                return true;
        }
        return false;
    }
    /// `windowAt`, which takes long.
    [[nodiscard]] TimeSpan windowOf(const Limit &limit, qint64 us) const
    {
        TimeSpan &known = m_windows[limit.id];
        if (!known.contains(us))
            known = windowAt(limit, us);
        return known;
    }
    [[nodiscard]] static qint64 countedOf(const Limit &limit, const Entry &entry)
    {
        const auto isNamed = [&limit](const QByteArray &name) {
            return limit.model == QLatin1StringView(name);
        };
        const bool counts =
            limit.model.isEmpty() || isNamed(entry.row.alias) || isNamed(entry.directId);
        return counts ? quantitiesOf(entry.row).of(limit.metric) : 0;
    }
    /// What began in a quarter of a second counts until all of that is a minute old.
    [[nodiscard]] static bool isOlderThanAMinute(const Entry &entry, qint64 steadyUs)
    {
        return steadyUs / 250'000 - entry.steadyUs / 250'000 > 240;
    }
    /// The most output up to `wanted` that stays within; −1: none does.
    [[nodiscard]] static qint64 mostWithin(const UseLine &line, LimitMetric metric,
                                           qint64 available, qint64 wanted)
    {
        qint64 fits = -1;
        qint64 over = wanted + 1;
        while (fits + 1 < over) {
            const qint64 middle = fits + (over - fits) / 2;
            (amountAt(line, metric, middle) <= available ? fits : over) = middle;
        }
        return fits;
    }

    mutable std::map<Id, TimeSpan> m_windows;
};

} // namespace orchestris
