// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/repetitions.h"

#include <algorithm>
#include <tuple>

namespace orchestris {

namespace {

constexpr qint64 SlowestPaceUs = 20'000'000; // between equal requests, on average
constexpr qint64 LongestPauseUs = 60'000'000;
constexpr qint64 MostNewItems = 32; // that one turn of a conversation adds
constexpr int Doubtful = 4;         // times as many are needed where work is done between

} // namespace

void Repetitions::Run::begin(qint64 nowUs)
{
    count = 1;
    firstUs = nowUs;
}

void Repetitions::Run::add(qint64 nowUs, int needed)
{
    if (count == 0 || (count < needed && nowUs - firstUs > WithinUs))
        return begin(nowUs);
    ++count;
}

Repetition Repetitions::Run::tell(NoticeKind kind, bool isCertain, qint64 nowUs)
{
    const bool isNews = toldCount == 0 || nowUs - toldUs >= WithinUs || count / 2 >= toldCount;
    if (isNews) {
        toldUs = nowUs;
        toldCount = count;
    }
    return {kind, count, nowUs - firstUs, isCertain, isNews};
}

bool Repetitions::Conversation::repeats() const
{
    return std::max({same.count, tail.count, call.count}) > 1;
}

std::optional<Repetition> Repetitions::count(const PromptShape &shape, int repeats, qint64 nowUs)
{
    repeats = std::max(repeats, 2);
    m_lastUs = nowUs;
    std::erase_if(m_conversations, [nowUs](const Conversation &conversation) {
        return nowUs - conversation.lastUs > WithinUs;
    });

    if (Conversation *same = findSame(shape)) {
        const qint64 pauseUs = nowUs - same->lastUs;
        const qint64 spanUs = nowUs - same->same.firstUs;
        same->lastUs = nowUs;
        if (pauseUs > LongestPauseUs || spanUs >= SlowestPaceUs * same->same.count)
            same->same.begin(nowUs);
        else
            same->same.add(nowUs, repeats);
        return judge(*same, repeats, nowUs);
    }

    Conversation next;
    Conversation *before = findContinued(shape);
    if (before) {
        next = *before;
        const bool isNewCall = countCall(next, shape, repeats, nowUs);
        countTail(next, shape, isNewCall, repeats, nowUs);
    } else {
        next.tail.begin(nowUs);
        if (shape.toolCall != 0) {
            next.calls[0] = {shape.toolCall, 1};
            next.call.begin(nowUs);
        }
    }
    next.shape = shape;
    next.lastUs = nowUs;
    next.same = {};
    next.same.begin(nowUs);

    // One that repeats something stays, if this does not go on with it: perhaps it is another's.
    if (before && (next.repeats() || !before->repeats())) {
        *before = next;
        return judge(*before, repeats, nowUs);
    }
    return judge(place(next), repeats, nowUs);
}

Repetitions::Conversation *Repetitions::findSame(const PromptShape &shape)
{
    const auto found =
        std::find_if(m_conversations.begin(), m_conversations.end(),
                     [&shape](const Conversation &one) { return one.shape == shape; });
    return found == m_conversations.end() ? nullptr : &*found;
}

Repetitions::Conversation *Repetitions::findContinued(const PromptShape &shape)
{
    // The fewest new items; among those, one with the same call or tail, so that a loop is not
    // lost to another conversation of its length; then the fewest new bytes.
    const auto distance = [&shape](const Conversation &one) {
        const bool isAlike = (shape.toolCall != 0 && one.shape.toolCall == shape.toolCall)
                             || one.shape.tail == shape.tail;
        return std::tuple(shape.items - one.shape.items, !isAlike, shape.bytes - one.shape.bytes);
    };
    Conversation *nearest = nullptr;
    for (Conversation &one : m_conversations) {
        const qint64 added = shape.items - one.shape.items;
        const bool goesOn = added > 0 && added <= MostNewItems && shape.bytes >= one.shape.bytes
                            && shape.calls >= one.shape.calls;
        if (goesOn && (!nearest || distance(one) < distance(*nearest)))
            nearest = &one;
    }
    return nearest;
}

Repetitions::Conversation &Repetitions::place(const Conversation &conversation)
{
    if (m_conversations.size() < MostConversations)
        return m_conversations.emplace_back(conversation);
    const auto leaving = std::min_element(m_conversations.begin(), m_conversations.end(),
                                          [](const Conversation &a, const Conversation &b) {
                                              return std::tuple(a.repeats(), a.lastUs)
                                                     < std::tuple(b.repeats(), b.lastUs);
                                          });
    *leaving = conversation;
    return *leaving;
}

bool Repetitions::countCall(Conversation &conversation, const PromptShape &shape, int repeats,
                            qint64 nowUs)
{
    auto &calls = conversation.calls;
    if (shape.calls == conversation.shape.calls || shape.toolCall == 0) {
        if (shape.tail != conversation.shape.tail) { // somebody said something new
            calls = {};
            conversation.call = {};
        }
        return false;
    }
    const auto known = std::find_if(calls.begin(), calls.end(), [&shape](const Called &called) {
        return called.call == shape.toolCall;
    });
    const bool isTooSlow =
        conversation.call.count < repeats && nowUs - conversation.call.firstUs > WithinUs;
    if (known != calls.end() && !isTooSlow) {
        conversation.call.count = ++known->count;
        return false;
    }
    const bool isNew = known == calls.end();
    if (isNew) {
        std::move_backward(calls.begin(), calls.end() - 1, calls.end());
        conversation.call = {};
    }
    for (Called &called : calls)
        called.count = 0;
    (isNew ? calls.front() : *known) = {shape.toolCall, 1};
    conversation.call.begin(nowUs);
    return isNew;
}

void Repetitions::countTail(Conversation &conversation, const PromptShape &shape, bool isNewCall,
                            int repeats, qint64 nowUs)
{
    if (shape.tail != conversation.shape.tail) {
        conversation.tail = {};
        conversation.tail.begin(nowUs);
        conversation.tailSpansCalls = false;
        return;
    }
    conversation.tailSpansCalls = conversation.tailSpansCalls || isNewCall;
    conversation.tail.add(nowUs, conversation.tailSpansCalls ? repeats * Doubtful : repeats);
}

std::optional<Repetition> Repetitions::judge(Conversation &conversation, int repeats, qint64 nowUs)
{
    if (conversation.same.count >= repeats)
        return conversation.same.tell(NoticeKind::SameRequest, true, nowUs);
    if (conversation.call.count >= repeats)
        return conversation.call.tell(NoticeKind::SameToolCall, true, nowUs);
    const bool isCertain = !conversation.tailSpansCalls;
    if (conversation.tail.count >= (isCertain ? repeats : repeats * Doubtful))
        return conversation.tail.tell(NoticeKind::SameTail, isCertain, nowUs);
    return std::nullopt;
}

} // namespace orchestris
