// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/promptshape.h"
#include "models/domain/notice.h"

#include <array>
#include <optional>
#include <vector>

namespace orchestris {

/// What one request repeats.
struct Repetition {
    NoticeKind kind = NoticeKind::SameRequest;
    qint64 count = 0;  ///< how often, this time included
    qint64 spanUs = 0; ///< since the first time
    /// No doubt that it is a loop: it may be refused. Otherwise it is only worth a look.
    bool isCertain = true;
    bool isNews = false; ///< to be told: the first time, and again after a while or when it doubled
};

/// The conversations in a stream of requests, as far as their shapes tell them apart, and what they
/// repeat. The rules are in loopguard.h. Times are of the steady clock, microseconds. Not
/// thread-safe.
class Repetitions
{
public:
    /// Counts a request in. Something is found if it stands for the `repeats`th time (at least 2).
    [[nodiscard]] std::optional<Repetition> count(const PromptShape &shape, int repeats,
                                                  qint64 nowUs);

    [[nodiscard]] size_t size() const { return m_conversations.size(); }
    [[nodiscard]] qint64 lastUs() const { return m_lastUs; } ///< of the newest request

    /// Within this time everything has to happen, and longer nothing is remembered.
    static constexpr qint64 WithinUs = 600'000'000;
    /// Conversations that are remembered: what begins like the others and is the seventeenth that
    /// runs at the same time is one too many. Those that repeat something stay longest.
    static constexpr size_t MostConversations = 16;

private:
    /// Requests that are alike.
    struct Run {
        qint64 firstUs = 0;
        qint64 toldUs = 0; ///< when and at which count it was told; 0: not yet
        qint32 toldCount = 0;
        qint32 count = 0;

        void begin(qint64 nowUs);
        /// One more; begins anew if it took too long to become a loop.
        void add(qint64 nowUs, int needed);
        [[nodiscard]] Repetition tell(NoticeKind kind, bool isCertain, qint64 nowUs);
    };
    struct Called {
        quint64 call = 0; ///< 0: unused
        qint32 count = 0; ///< since the last call that was new
    };
    /// The newest request of a conversation.
    struct Conversation {
        PromptShape shape;
        qint64 lastUs = 0;
        Run same; ///< exactly this request
        Run tail; ///< requests with this end, each with more before it
        Run call; ///< its count is the newest call's own
        /// New calls were made while the tail stayed as it is: work is done.
        bool tailSpansCalls = false;
        /// The last different calls, so that two that take turns are found too.
        std::array<Called, 4> calls{};

        [[nodiscard]] bool repeats() const;
    };

    [[nodiscard]] Conversation *findSame(const PromptShape &shape);
    [[nodiscard]] Conversation *findContinued(const PromptShape &shape);
    Conversation &place(const Conversation &conversation);
    static void countTail(Conversation &conversation, const PromptShape &shape, bool isNewCall,
                          int repeats, qint64 nowUs);
    /// Whether a call was made that is not among the last ones.
    static bool countCall(Conversation &conversation, const PromptShape &shape, int repeats,
                          qint64 nowUs);
    [[nodiscard]] static std::optional<Repetition> judge(Conversation &conversation, int repeats,
                                                         qint64 nowUs);

    std::vector<Conversation> m_conversations;
    qint64 m_lastUs = 0;
};

} // namespace orchestris
