// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/recentmap.h"
#include "gateway/admission/repetitions.h"
#include "gateway/admission/requesthabit.h"
#include "models/domain/ports.h"
#include "models/domain/snapshot.h"

#include <mutex>
#include <optional>

namespace orchestris {

/// Sees that a key's requests go round in a circle, from the shape of prompts alone. One for all
/// workers; thread-safe (one lock, held for less than a microsecond); nothing of it is stored.
///
/// Conversations of one key are told apart by model and `PromptShape::head`, and where those are
/// equal by length: a conversation only ever gets longer, by a few items a turn, so a request
/// belongs to the one that it is the nearest continuation of. So conversations that take turns
/// neither hide each other's repetitions nor are counted together. A prompt whose beginning the
/// client cuts off is a new conversation.
///
/// Found is what happens `repeats` times within ten minutes:
/// - `SameRequest`: the same prompt. At most 20 seconds apart on average and 60 at most, so that a
///   check whether the service is up, or a job that runs each minute, is none.
/// - `SameToolCall`: in one conversation that gets longer, the same call with the same arguments.
///   Of up to four calls that take turns each is counted; any other call in between is progress and
///   begins the count anew ("edit, test, edit, test" is work), and so is a new word of the user.
/// - `SameTail`: in one conversation that gets longer, the same last message ("continue"). If new
///   tool calls were made in between, it is the answer of a tool, and most of those are "done":
///   then it has to be four times as often, and is never refused.
/// - `RequestRate`: more than 60 requests in a minute and more than ten times as many as usual (see
///   requesthabit.h).
class LoopGuard
{
public:
    struct Finding {
        NoticeKind kind = NoticeKind::SameRequest;
        qint64 count = 0;  ///< requests; of a rate: a minute
        qint64 spanUs = 0; ///< within how long
        qint64 usual = 0;  ///< of a rate: requests a minute
    };

    /// `notices` may be null, and must outlive the guard.
    explicit LoopGuard(NoticeSink *notices)
        : m_notices(notices)
    {
    }

    /// Counts the request in, and raises the notices that are due: for each loop one when it is
    /// found, and again every ten minutes and whenever it has doubled. A finding if the request is
    /// to be refused, because the key's action is Stop. Refused requests count: who goes on asking
    /// the same stays refused; another prompt, ten minutes of silence (one minute for the same
    /// request), or a lower rate ends it.
    /// `repeats`: the setting `loop_guard_repeats`; 0: only the rate is watched; 1 is taken for 2.
    std::optional<Finding> examine(const Snapshot::KeyEntry &key, const QByteArray &model,
                                   const PromptShape &shape, int repeats, qint64 steadyUs,
                                   qint64 wallUs, qint64 requestId);

    /// What is least recently used goes when there is more than this: of keys with a habit, and of
    /// groups (key, model and head), and of conversations in all of them (some 200 bytes each).
    static constexpr size_t MostKeys = 50'000;
    static constexpr size_t MostGroups = 50'000;
    static constexpr size_t MostConversations = 200'000;

private:
    struct Group {
        Id key = 0;
        size_t hash = 0; ///< of model and head
        bool operator==(const Group &) const = default;
    };
    struct GroupHash {
        size_t operator()(const Group &group) const noexcept
        {
            return qHashMulti(group.hash, group.key);
        }
    };
    struct Habit {
        RequestHabit requests;
        qint64 toldUs = 0;
        qint64 toldRate = 0; ///< 0: not yet
    };
    struct Found {
        Finding finding;
        bool isCertain = true;
        bool isNews = false;
    };

    [[nodiscard]] std::optional<Found> countRate(Id key, qint64 nowUs);
    [[nodiscard]] std::optional<Found> countRepetition(const Group &group, const PromptShape &shape,
                                                       int repeats, qint64 nowUs);
    void makeRoom(qint64 nowUs);

    NoticeSink *m_notices;
    std::mutex m_mutex; // guards what follows
    RecentMap<Id, Habit> m_habits;
    RecentMap<Group, Repetitions, GroupHash> m_groups;
    size_t m_conversations = 0; // in all groups
};

} // namespace orchestris
