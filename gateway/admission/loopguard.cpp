// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/loopguard.h"

#include <array>

namespace orchestris {

namespace {

constexpr qint64 MinuteUs = 60'000'000;
constexpr qint64 ToldAgainUs = 10 * MinuteUs;
constexpr qint64 NoticeableRate = 60; // below it, no habit is too small for it
constexpr qint64 TimesUsual = 10;

} // namespace

std::optional<LoopGuard::Finding>
LoopGuard::examine(const Snapshot::KeyEntry &key, const QByteArray &model, const PromptShape &shape,
                   int repeats, qint64 steadyUs, qint64 wallUs, qint64 requestId)
{
    if (key.loopGuard == LoopGuardAction::Off)
        return std::nullopt;
    const ApiKey &row = *key.key;

    std::array<std::optional<Found>, 2> all;
    {
        const Group group{row.id, qHashMulti(0, model, shape.head)};
        const std::scoped_lock lock(m_mutex);
        if (repeats > 0 && shape.items > 0)
            all[0] = countRepetition(group, shape, repeats, steadyUs);
        all[1] = countRate(row.id, steadyUs);
    }

    std::optional<Finding> refusal;
    for (const auto &found : all) {
        if (!found)
            continue;
        const bool isStopped = found->isCertain && key.loopGuard == LoopGuardAction::Stop;
        if (isStopped && !refusal)
            refusal = found->finding;
        if (!found->isNews || !m_notices)
            continue;
        Notice notice;
        notice.atUs = wallUs;
        notice.kind = found->finding.kind;
        notice.organizationId = row.organizationId;
        notice.userId = row.userId;
        notice.keyId = row.id;
        notice.count = found->finding.count;
        notice.spanUs = found->finding.spanUs;
        notice.usual = found->finding.usual;
        notice.stopped = isStopped;
        notice.model = model;
        notice.requestId = requestId;
        m_notices->raise(notice);
    }
    return refusal;
}

std::optional<LoopGuard::Found> LoopGuard::countRate(Id key, qint64 nowUs)
{
    Habit &habit = m_habits.use(key);
    const RequestHabit::Rate rate = habit.requests.count(nowUs);
    if (m_habits.size() > MostKeys)
        m_habits.dropOldest();
    if (rate.usual == 0 || rate.perMinute <= NoticeableRate
        || rate.perMinute <= TimesUsual * rate.usual)
        return std::nullopt;
    const bool isNews = habit.toldRate == 0 || nowUs - habit.toldUs >= ToldAgainUs
                        || rate.perMinute / 2 >= habit.toldRate;
    if (isNews) {
        habit.toldUs = nowUs;
        habit.toldRate = rate.perMinute;
    }
    return Found{{NoticeKind::RequestRate, rate.perMinute, MinuteUs, rate.usual}, true, isNews};
}

std::optional<LoopGuard::Found>
LoopGuard::countRepetition(const Group &group, const PromptShape &shape, int repeats, qint64 nowUs)
{
    Repetitions &repetitions = m_groups.use(group);
    m_conversations -= repetitions.size();
    const std::optional<Repetition> found = repetitions.count(shape, repeats, nowUs);
    m_conversations += repetitions.size();
    makeRoom(nowUs);
    if (!found)
        return std::nullopt;
    return Found{{found->kind, found->count, found->spanUs, 0}, found->isCertain, found->isNews};
}

void LoopGuard::makeRoom(qint64 nowUs)
{
    const auto goes = [this, nowUs] {
        return m_groups.size() > MostGroups || m_conversations > MostConversations
               || nowUs - m_groups.oldest().lastUs() > Repetitions::WithinUs;
    };
    // A few a time: each request makes one at most, and none pays for many.
    for (int i = 0; i < 4 && goes(); ++i) {
        m_conversations -= m_groups.oldest().size();
        m_groups.dropOldest();
    }
}

} // namespace orchestris
