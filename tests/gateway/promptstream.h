// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/loopguard.h"

#include <vector>

namespace orchestris::test {

/// A request as the loop guard sees it, and how long after the one before it.
struct SeenRequest {
    PromptShape shape;
    qint64 afterMs = 2000;
};

/// One conversation, turn by turn, with the shapes that its requests have.
class TestAgent
{
public:
    explicit TestAgent(quint64 task, qint64 taskBytes = 4000)
    {
        m_shape.head = task;
        m_shape.tail = task;
        m_shape.items = 2;
        m_shape.bytes = taskBytes;
    }

    [[nodiscard]] PromptShape now() const { return m_shape; }
    /// The model called a tool; its result ends the prompt.
    PromptShape calls(quint64 call, quint64 result, qint64 bytes = 700)
    {
        m_shape.toolCall = call;
        ++m_shape.calls;
        return grow(result, bytes);
    }
    /// The model answered; the user says something.
    PromptShape hears(quint64 words, qint64 bytes = 300) { return grow(words, bytes); }

private:
    PromptShape grow(quint64 tail, qint64 bytes)
    {
        m_shape.tail = tail;
        m_shape.items += 2;
        m_shape.bytes += bytes;
        return m_shape;
    }

    PromptShape m_shape;
};

/// One that takes notices down.
class NoticeList final : public NoticeSink
{
public:
    void raise(const Notice &notice) override { all.push_back(notice); }
    std::vector<Notice> all;
};

/// A guard with one key, driven by a stream of requests.
class GuardBench
{
public:
    explicit GuardBench(LoopGuardAction action = LoopGuardAction::Stop)
    {
        key.id = 7;
        key.organizationId = 3;
        key.userId = 5;
        entry.key = &key;
        entry.loopGuard = action;
    }

    std::optional<LoopGuard::Finding> send(const PromptShape &shape, qint64 afterMs = 2000,
                                           const QByteArray &model = "agent")
    {
        nowUs += afterMs * 1000;
        return guard.examine(entry, model, shape, repeats, nowUs, nowUs + WallUs, ++sent);
    }
    /// How many were sent when the first was refused; 0: none was.
    int sendUntilRefused(const std::vector<SeenRequest> &requests)
    {
        for (size_t i = 0; i < requests.size(); ++i) {
            if (send(requests[i].shape, requests[i].afterMs))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

    static constexpr qint64 WallUs = 1'750'000'000'000'000;
    int repeats = 8;
    qint64 nowUs = 5'000'000'000;
    qint64 sent = 0;
    ApiKey key;
    Snapshot::KeyEntry entry;
    NoticeList notices;
    LoopGuard guard{&notices};
};

} // namespace orchestris::test
