// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/habits.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

/// The share of the newest answer in what is learned, once ten have been seen.
constexpr double Newest = 0.1;
constexpr int Few = 3; // before so many, nothing is known
constexpr double Deviations = 3;
constexpr size_t MostKept = 50'000;
/// What is learned of the input stays near what can be explained: other tokenizers, cached input.
constexpr double LeastShare = 0.05;
constexpr double MostShare = 2;

void move(double &mean, double value, double weight)
{
    mean += (value - mean) * weight;
}

bool isTelling(const UsageRecord &record)
{
    return record.keyId != 0 && record.status == 200
           && record.tokenConfidence == Confidence::Reported;
}

const QByteArray &nameAsked(const UsageRecord &record)
{
    return record.requestedModel;
}

} // namespace

std::string Habits::nameOf(Id key, QByteArrayView model)
{
    std::string name = std::to_string(key);
    name += ' ';
    name.append(model.data(), static_cast<size_t>(model.size()));
    return name;
}

Habits::Habit Habits::of(Id key, QByteArrayView model) const
{
    const std::string name = nameOf(key, model);
    const std::lock_guard lock(m_mutex);
    const auto found = m_learned.find(name);
    if (found == m_learned.end() || found->second.count < Few)
        return {};
    const Learned &learned = found->second;
    const double output = learned.output + Deviations * learned.deviation;
    return {std::max(LeastOutput, static_cast<qint64>(std::ceil(std::min(output, 1e12)))),
            learned.inputShare, learned.inputCostShare};
}

Habits::Learned &Habits::learnOutput(const UsageRecord &record)
{
    if (m_learned.size() >= MostKept)
        m_learned.erase(m_learned.begin());
    Learned &learned = m_learned[nameOf(record.keyId, nameAsked(record))];
    const auto output = static_cast<double>(record.tokens.output);
    ++learned.count;
    const double weight = std::max(1.0 / learned.count, Newest);
    // The first ones are all that is known of how they differ: half of the first is a guess.
    const double difference = learned.count == 1 ? output / 2 : std::abs(output - learned.output);
    move(learned.output, output, weight);
    move(learned.deviation, difference, weight);
    return learned;
}

void Habits::learn(const UsageRecord &record, qint64 estimatedInput, Nanos expectedInputCost,
                   Nanos inputCost)
{
    if (!isTelling(record))
        return;
    const std::lock_guard lock(m_mutex);
    Learned &learned = learnOutput(record);
    const double weight = std::max(1.0 / learned.count, Newest);
    const auto share = [](qint64 real, qint64 expected) {
        return std::clamp(double(real) / double(expected), LeastShare, MostShare);
    };
    if (estimatedInput > 0)
        move(learned.inputShare, share(record.tokens.input, estimatedInput), weight);
    if (expectedInputCost > 0)
        move(learned.inputCostShare, share(inputCost, expectedInputCost), weight);
}

void Habits::recall(std::span<const UsageRecord> newest)
{
    const std::lock_guard lock(m_mutex);
    for (auto record = newest.rbegin(); record != newest.rend(); ++record) {
        if (isTelling(*record))
            (void)learnOutput(*record);
    }
}

} // namespace orchestris
