// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <mutex>
#include <span>
#include <string>
#include <unordered_map>

namespace orchestris {

/// What a key's requests to a model usually take: learned from those that have ended, so that a
/// hold is neither so large that others are refused nor so small that it must grow all the time.
/// Shared by all workers, thread-safe; a look-up takes one short lock. Keeps the habits of the
/// 50,000 pairs of key and model seen last, about.
class Habits
{
public:
    /// What is assumed before anything was learned, and the least that is ever expected.
    static constexpr qint64 FirstOutput = 1'000;
    static constexpr qint64 LeastOutput = 128;

    struct Habit {
        /// Tokens: the mean and three times the mean deviation, so that few answers are longer.
        qint64 output = FirstOutput;
        /// What input was reported of what was estimated, and what it cost of what it was expected
        /// to cost (cached input costs less).
        double inputShare = 1;
        double inputCostShare = 1;
    };

    /// `model`: as asked for.
    [[nodiscard]] Habit of(Id key, QByteArrayView model) const;
    /// Learns from a request that was answered and whose tokens the provider reported; passes over
    /// others. `estimatedInput`: tokens; `expectedCost`: of its input.
    void learn(const UsageRecord &record, qint64 estimatedInput, Nanos expectedInputCost,
               Nanos inputCost);
    /// From stored rows, newest first: output only.
    void recall(std::span<const UsageRecord> newest);

private:
    struct Learned {
        double output = 0;
        double deviation = 0;
        double inputShare = 1;
        double inputCostShare = 1;
        int count = 0;
    };
    [[nodiscard]] static std::string nameOf(Id key, QByteArrayView model);
    [[nodiscard]] Learned &learnOutput(const UsageRecord &record);

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Learned> m_learned;
};

} // namespace orchestris
