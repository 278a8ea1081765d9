// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gateway/promptstream.h"

#include <functional>
#include <random>

namespace orchestris::test {

// Streams of requests that must not be taken for a loop.

using Stream = std::vector<SeenRequest>;
using Generator = std::mt19937_64; // NOLINT(cert-msc51-cpp): the same in each run

inline Stream repeated(int times, qint64 afterMs, const std::function<PromptShape(int)> &shape)
{
    Stream stream;
    for (int i = 0; i < times; ++i)
        stream.push_back({shape(i), afterMs});
    return stream;
}

inline Stream ordinarySession()
{
    TestAgent agent(1);
    Stream stream{{agent.now()}};
    for (quint64 turn = 0; turn < 200; ++turn)
        stream.push_back({agent.calls(1000 + turn, 5000 + turn), 1500});
    return stream;
}

inline Stream editAndTest()
{
    TestAgent agent(1);
    Stream stream{{agent.now()}};
    for (quint64 turn = 0; turn < 60; ++turn) {
        stream.push_back({agent.calls(1000 + turn, 77)});     // a new edit: "done"
        stream.push_back({agent.calls(42, 5000 + turn % 3)}); // the tests, again and again
    }
    return stream;
}

inline Stream filesWritten()
{
    TestAgent agent(1);
    Stream stream{{agent.now()}};
    for (quint64 turn = 0; turn < 25; ++turn)
        stream.push_back({agent.calls(1000 + turn, 77)});
    return stream;
}

inline Stream talkAfterOneCall()
{
    TestAgent agent(1);
    Stream stream{{agent.now()}, {agent.calls(42, 43)}};
    for (quint64 turn = 0; turn < 50; ++turn)
        stream.push_back({agent.hears(9000 + turn), 4000});
    return stream;
}

inline Stream batchJob()
{
    Generator random(1);
    return repeated(500, 200, [&random](int i) {
        const auto prompt = static_cast<quint64>(i) + 100;
        return PromptShape{prompt, 0, 2, 500 + static_cast<qint64>(random() % 20'000), 0, prompt};
    });
}

/// A document, its passages in messages of their own, and always the same question behind it.
inline Stream batchWithOneQuestion()
{
    Generator random(2);
    return repeated(500, 200, [&random](int i) {
        return PromptShape{77,
                           0,
                           3 + static_cast<qint64>(random() % 20),
                           500 + static_cast<qint64>(random() % 20'000),
                           0,
                           static_cast<quint64>(i) + 100};
    });
}

inline Stream fewShotBatch()
{
    Generator random(3);
    return repeated(500, 200, [&random](int i) {
        return PromptShape{
            static_cast<quint64>(i) + 100, 0, 12, 5000 + static_cast<qint64>(random() % 900), 0, 1};
    });
}

inline Stream embeddings()
{
    return repeated(1000, 50, [](int i) {
        const auto text = static_cast<quint64>(i) + 100;
        return PromptShape{text, 0, 1, 800, 0, text};
    });
}

inline Stream healthChecks(qint64 afterMs)
{
    return repeated(100, afterMs, [](int) { return PromptShape{1, 0, 1, 4, 0, 1}; });
}

inline Stream retriedThreeTimes()
{
    TestAgent agent(1);
    Stream stream;
    for (quint64 turn = 0; turn < 40; ++turn) {
        const PromptShape shape = agent.calls(1000 + turn, 5000 + turn);
        for (int attempt = 0; attempt < 3; ++attempt)
            stream.push_back({shape, 700});
    }
    return stream;
}

/// Some agents at the same task, each begins with the same call.
inline Stream sameFirstCall(int agents)
{
    Stream stream;
    Generator random(4);
    for (int i = 0; i < agents; ++i) {
        TestAgent agent(1, 4000 + i);
        for (quint64 turn = 0; turn < 6; ++turn) {
            const quint64 call = turn == 0 ? 42 : random();
            stream.push_back({agent.calls(call, random()), 900});
        }
    }
    return stream;
}

/// Agents that take turns at random; each works.
inline Stream workers(int agents, bool sameHead)
{
    Generator random(5);
    std::vector<TestAgent> all;
    for (int i = 0; i < agents; ++i)
        all.emplace_back(sameHead ? 1 : 100 + static_cast<quint64>(i), 4000 + 61 * i);
    Stream stream;
    for (int i = 0; i < 400; ++i)
        stream.push_back(
            {all[random() % all.size()].calls(random() % 100'000 + 1, random() % 12), 300});
    return stream;
}

inline Stream slowRepeats()
{
    TestAgent agent(1);
    Stream stream;
    for (int i = 0; i < 30; ++i)
        stream.push_back({agent.calls(42, 43), 100'000});
    return stream;
}

} // namespace orchestris::test
