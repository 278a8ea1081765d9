// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/quotaledger.h"

#include "models/domain/usagerecord.h"

#include <algorithm>

namespace orchestris {

namespace {

/// An answer that may not even have this many tokens is not worth its input.
constexpr qint64 LeastOutput = 64;
/// What is free is tried again so soon when only other requests' holds are in the way, or what has
/// just ended and may be counted twice until its row's commit has come around.
constexpr qint64 HoldRetryUs = 1'000'000;
constexpr qint64 MinuteUs = 60'000'000;

bool isConcurrent(const Limit &limit)
{
    return limit.metric == LimitMetric::Concurrent;
}

bool isStrict(const Limit &limit)
{
    return limit.mode == LimitMode::Strict;
}

/// Whether this ledger counts it: what only warns is seen by storage, except where storage does not
/// count.
bool isOurs(const Limit &limit)
{
    return limit.action == LimitAction::Block || isConcurrent(limit)
           || limit.window == LimitWindow::Minute;
}

/// A provider may report any number, and a client ask for any.
qint64 counted(qint64 amount)
{
    return std::min(amount, LimitCounter::Most);
}

bool applies(const Limit &limit, const QuotaLedger::Names &names)
{
    if (limit.model.isEmpty())
        return true;
    return std::any_of(names.directIds.begin(), names.directIds.end(),
                       [&](QByteArrayView id) { return countsModel(limit, names.alias, id); });
}

LimitStanding standingOf(const Limit &limit, const LimitCounter::Standing &now)
{
    return {limit, now.used, now.held, now.resetsAtUs};
}

} // namespace

// ------------------------------------------------------------------------------------ the hold

void Hold::swap(Hold &other) noexcept
{
    std::swap(m_ledger, other.m_ledger);
    m_entries.swap(other.m_entries);
    std::swap(m_expected, other.m_expected);
    std::swap(m_output, other.m_output);
    std::swap(m_maximum, other.m_maximum);
    m_tightest.swap(other.m_tightest);
    std::swap(m_isSettled, other.m_isSettled);
}

std::optional<LimitRefusal> Hold::extend(qint64 outputTokens)
{
    if (outputTokens <= m_output)
        return std::nullopt;
    if (m_entries.empty() || m_isSettled) {
        m_output = outputTokens;
        return std::nullopt;
    }
    const std::lock_guard lock(m_ledger->m_mutex);
    const qint64 steady = m_ledger->m_clock.steadyUs();
    const Quantities wanted = m_expected.at(outputTokens);
    const auto more = [&](const Entry &entry) {
        return std::max<qint64>(counted(wanted.of(entry.limit->metric)) - entry.amount, 0);
    };
    for (const Entry &entry : m_entries) {
        entry.counter->turnTo(*entry.limit, steady);
        const qint64 needed = more(entry);
        if (needed == 0 || entry.limit->action == LimitAction::Warn
            || entry.counter->isOver(*entry.limit, entry.place))
            continue;
        // The worst case was held: there is no more to get.
        if (isStrict(*entry.limit) || needed > entry.counter->available(*entry.limit, entry.place))
            return m_ledger->refusal(entry, entry.amount + needed, steady);
    }
    for (Entry &entry : m_entries) {
        const qint64 needed = more(entry);
        if (needed == 0 || entry.counter->isOver(*entry.limit, entry.place))
            continue;
        entry.counter->hold(*entry.limit, entry.place, needed);
        entry.amount += needed;
    }
    m_output = outputTokens;
    return std::nullopt;
}

void Hold::settle(const UsageRecord &record)
{
    if (m_entries.empty() || std::exchange(m_isSettled, true))
        return;
    const Quantities used = quantitiesOf(record);
    const QByteArray directId = record.provider + '/' + record.upstreamModel;
    const std::lock_guard lock(m_ledger->m_mutex);
    for (Entry &entry : m_entries) {
        const bool counts = countsModel(*entry.limit, record.alias, directId);
        const qint64 amount = counts ? counted(used.of(entry.limit->metric)) : 0;
        entry.counter->settle(*entry.limit, entry.place, entry.amount, amount);
        entry.amount = amount;
    }
}

void Hold::reset()
{
    if (m_entries.empty())
        return;
    const std::lock_guard lock(m_ledger->m_mutex);
    for (const Entry &entry : m_entries) {
        if (!m_isSettled)
            entry.counter->settle(*entry.limit, entry.place, entry.amount, 0);
        else
            entry.counter->forget(*entry.limit, entry.place, entry.amount);
    }
    m_entries.clear();
}

std::vector<AdmittedLimit> Hold::admitted() const
{
    std::vector<AdmittedLimit> limits;
    limits.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        const Limit &limit = *entry.limit;
        limits.push_back({limit.id, limit.metric, limit.amount, entry.usedBefore, entry.heldBefore,
                          entry.asked, 0, false});
    }
    return limits;
}

void Hold::noteUse(std::vector<AdmittedLimit> &limits) const
{
    if (!m_isSettled || limits.size() != m_entries.size())
        return;
    for (size_t i = 0; i < limits.size(); ++i)
        limits[i].used = m_entries[i].amount;
}

// ------------------------------------------------------------------------------------ admission

tl::expected<Hold, LimitRefusal> QuotaLedger::admit(const Snapshot::KeyEntry &key,
                                                    const Names &names, const Demand &demand,
                                                    qint64 startedAtUs, qint64 requestId)
{
    Hold hold;
    hold.m_output = demand.expectedOutput;
    if (key.limits.empty())
        return hold;
    const qint64 steady = m_clock.steadyUs();
    const std::lock_guard lock(m_mutex);
    hold.m_entries.reserve(key.limits.size());
    for (const Limit *limit : key.limits) {
        if (!isOurs(*limit) || !applies(*limit, names))
            continue;
        Entry &entry = entryOf(*limit, steady);
        const auto place = entry.counter.placeAt(*limit, startedAtUs, steady);
        const LimitCounter::Standing now = entry.counter.standing(*limit, place);
        hold.m_entries.push_back({entry.limit, &entry.counter, place, now.used, now.held, 0, 0});
    }
    auto output = fit(hold, demand, steady);
    if (!output) {
        LimitRefusal &refused = output.error();
        refused.limits = hold.admitted();
        for (AdmittedLimit &limit : refused.limits) {
            if (limit.limitId != refused.standing.limit.id)
                continue;
            limit.refused = true;
            limit.held = refused.needed;
        }
        hold.m_entries.clear();
        return tl::unexpected(std::move(refused));
    }
    hold.m_ledger = this;
    hold.m_expected = demand.expected;
    hold.m_output = output->held;
    hold.m_maximum = output->maximum;
    for (Hold::Entry &entry : hold.m_entries) {
        entry.asked = entry.amount = amountOf(entry, demand, *output);
        entry.counter->hold(*entry.limit, entry.place, entry.amount);
        if (entry.limit->action == LimitAction::Warn)
            warnIfOver(entry, key, steady, requestId);
    }
    noteTightest(hold);
    return hold;
}

tl::expected<QuotaLedger::Output, LimitRefusal>
QuotaLedger::fit(const Hold &hold, const Demand &demand, qint64 steadyUs) const
{
    Output output{demand.expectedOutput, std::nullopt};
    qint64 strictOutput = demand.worstOutput;
    const qint64 worth = std::max(LeastOutput, demand.choices); // a provider is told 1 at least
    const qint64 least = std::min(demand.expectedOutput, worth);
    for (const Hold::Entry &entry : hold.m_entries) {
        const Limit &limit = *entry.limit;
        if (limit.action == LimitAction::Warn)
            continue;
        if (limit.amount <= 0) // nothing passes, not even what is free
            return tl::unexpected(refusal(entry, 1, steadyUs));
        const qint64 available = entry.available();
        if (isConcurrent(limit)) {
            if (available < 1)
                return tl::unexpected(refusal(entry, 1, steadyUs));
        } else if (isStrict(limit)) {
            if (limit.metric == LimitMetric::Cost && !demand.isPriced) {
                LimitRefusal refused = refusal(entry, 0, steadyUs);
                refused.isUnpriced = true;
                return tl::unexpected(std::move(refused));
            }
            const qint64 room = demand.worst.outputWithin(limit.metric, available);
            const qint64 floor =
                demand.isGiven ? demand.worstOutput : std::min(demand.worstOutput, worth);
            if (room < floor)
                return tl::unexpected(
                    refusal(entry, demand.worst.at(floor).of(limit.metric), steadyUs));
            strictOutput = std::min(strictOutput, room);
            output.maximum = strictOutput;
        } else {
            const qint64 room = demand.expected.outputWithin(limit.metric, available);
            if (room < least)
                return tl::unexpected(
                    refusal(entry, demand.expected.at(least).of(limit.metric), steadyUs));
            output.held = std::min(output.held, room);
        }
    }
    if (output.maximum)
        output.held = std::min(output.held, *output.maximum);
    return output;
}

qint64 QuotaLedger::amountOf(const Hold::Entry &entry, const Demand &demand, const Output &output)
{
    if (isConcurrent(*entry.limit))
        return 1;
    return counted(isStrict(*entry.limit)
                       ? demand.worst.at(output.maximum.value_or(0)).of(entry.limit->metric)
                       : demand.expected.at(output.held).of(entry.limit->metric));
}

LimitRefusal QuotaLedger::refusal(const Hold::Entry &entry, qint64 needed, qint64 steadyUs) const
{
    const Limit &limit = *entry.limit;
    const LimitCounter::Standing now = entry.counter->standing(limit, entry.place);
    LimitRefusal refused{standingOf(limit, now), needed, 0, false};
    if (needed > limit.amount)
        return refused; // never
    if (limit.window == LimitWindow::Minute)
        refused.retryAfterUs = entry.counter->minuteWaitUs(limit, needed, steadyUs);
    else if (now.used - now.settled + needed <= limit.amount)
        refused.retryAfterUs = HoldRetryUs;
    return refused;
}

void QuotaLedger::warnIfOver(const Hold::Entry &entry, const Snapshot::KeyEntry &key,
                             qint64 steadyUs, qint64 requestId)
{
    const Limit &limit = *entry.limit;
    if (!m_notices || entry.counter->available(limit, entry.place) >= 0)
        return;
    Entry &known = *m_entries.at(limit.id);
    if (known.warnedUs != 0 && steadyUs - known.warnedUs < MinuteUs)
        return;
    known.warnedUs = steadyUs;
    Notice notice;
    notice.atUs = m_clock.nowUs();
    notice.kind = NoticeKind::LimitWarned;
    notice.organizationId = key.key->organizationId;
    notice.userId = key.key->userId;
    notice.keyId = key.key->id;
    notice.limitId = limit.id;
    notice.model = limit.model.toUtf8();
    notice.requestId = requestId;
    m_notices->raise(notice);
}

void QuotaLedger::noteTightest(Hold &hold) const
{
    const auto familyOf = [](LimitMetric metric) -> size_t {
        switch (metric) {
        case LimitMetric::Cost:
            return 2;
        case LimitMetric::TotalTokens:
        case LimitMetric::OutputTokens:
            return 1;
        case LimitMetric::Requests:
        case LimitMetric::Concurrent:
            break;
        }
        return 0;
    };
    struct Tightest {
        const Hold::Entry *entry = nullptr;
        double share = 0; ///< of its amount that is left
    };
    std::array<Tightest, 3> tightest;
    for (const Hold::Entry &entry : hold.m_entries) {
        const Limit &limit = *entry.limit;
        if (limit.action == LimitAction::Warn)
            continue;
        const qint64 left = std::max<qint64>(entry.available() - entry.amount, 0);
        const double share = double(left) / double(std::max<qint64>(limit.amount, 1));
        Tightest &known = tightest[familyOf(limit.metric)];
        if (!known.entry || share < known.share)
            known = {&entry, share};
    }
    for (size_t family = 0; family < tightest.size(); ++family) {
        if (const Hold::Entry *entry = tightest[family].entry)
            hold.m_tightest[family] =
                standingOf(*entry->limit, entry->counter->standing(*entry->limit, entry->place));
    }
}

std::vector<LimitStanding> QuotaLedger::standings(const Snapshot::KeyEntry &key)
{
    std::vector<LimitStanding> standings;
    const qint64 steady = m_clock.steadyUs();
    const qint64 wall = m_clock.nowUs();
    const std::lock_guard lock(m_mutex);
    for (const Limit *limit : key.limits) {
        Entry &entry = entryOf(*limit, steady);
        const auto place = entry.counter.placeAt(*limit, wall, steady);
        standings.push_back(standingOf(*limit, entry.counter.standing(*limit, place)));
    }
    return standings;
}

// ------------------------------------------------------------------------------------ counters

QuotaLedger::Entry &QuotaLedger::entryOf(const Limit &limit, qint64 steadyUs)
{
    std::unique_ptr<Entry> &entry = m_entries[limit.id];
    if (!entry)
        entry = std::make_unique<Entry>();
    if (!entry->limit) {
        entry->limit = std::make_shared<const Limit>(limit);
        fillFromRecalled(*entry, steadyUs);
    } else if (!(*entry->limit == limit)) {
        entry->limit = std::make_shared<const Limit>(limit);
    }
    return *entry;
}

void QuotaLedger::fillFromRecalled(Entry &entry, qint64 steadyUs)
{
    if (steadyUs >= m_recalledUntilUs)
        m_recalled.clear();
    const Limit &limit = *entry.limit;
    if (limit.window != LimitWindow::Minute)
        return;
    for (const Recalled &row : m_recalled) {
        if (row.subjects[size_t(limit.subject)] == limit.subjectId
            && countsModel(limit, row.alias, row.directId))
            entry.counter.recall(row.used.of(limit.metric), row.steadyUs);
    }
}

void QuotaLedger::countersChanged(std::span<const LimitUse> uses)
{
    const std::lock_guard lock(m_mutex);
    for (const LimitUse &use : uses) {
        std::unique_ptr<Entry> &entry = m_entries[use.limitId];
        if (!entry)
            entry = std::make_unique<Entry>();
        entry->counter.tell(use.windowStartUs, use.used);
    }
}

void QuotaLedger::recall(std::span<const UsageRecord> newest)
{
    m_habits.recall(newest);
    const qint64 wall = m_clock.nowUs();
    const qint64 steady = m_clock.steadyUs();
    const std::lock_guard lock(m_mutex);
    m_recalledUntilUs = steady + MinuteUs;
    for (const UsageRecord &record : newest) {
        const qint64 age = wall - record.startedAtUs;
        if (age < 0 || age > MinuteUs)
            continue;
        Recalled row;
        row.steadyUs = steady - age;
        row.subjects[size_t(LimitSubject::Organization)] = record.organizationId;
        row.subjects[size_t(LimitSubject::User)] = record.userId;
        row.subjects[size_t(LimitSubject::Key)] = record.keyId;
        row.alias = record.alias;
        row.directId = record.provider + '/' + record.upstreamModel;
        row.used = quantitiesOf(record);
        m_recalled.push_back(std::move(row));
    }
}

} // namespace orchestris
