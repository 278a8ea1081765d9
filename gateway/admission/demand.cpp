// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/demand.h"

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

constexpr qint64 TokensPerRate = 1'000'000;
constexpr qint64 Most = std::numeric_limits<qint64>::max();

__extension__ typedef __int128 Wide; // products of tokens and rates pass 2^63

qint64 saturated(Wide value)
{
    return static_cast<qint64>(std::clamp<Wide>(value, 0, Most));
}

/// Rounded up: what is held must not be less than what is billed.
Nanos costAt(qint64 tokens, Nanos rate)
{
    return saturated((Wide(tokens) * rate + TokensPerRate - 1) / TokensPerRate);
}

} // namespace

Quantities UseLine::at(qint64 outputTokens) const
{
    const qint64 output = std::max<qint64>(outputTokens, 0);
    return {saturated(Wide(inputCost) + costAt(output, outputRate)),
            saturated(Wide(inputTokens) + output), output, 1};
}

qint64 UseLine::outputWithin(LimitMetric metric, qint64 available) const
{
    switch (metric) {
    case LimitMetric::Cost: {
        if (inputCost > available)
            return -1;
        return outputRate == 0
                   ? Most
                   : saturated(Wide(available - inputCost) * TokensPerRate / outputRate);
    }
    case LimitMetric::TotalTokens:
        return inputTokens > available ? -1 : available - inputTokens;
    case LimitMetric::OutputTokens:
        return available < 0 ? -1 : available;
    case LimitMetric::Requests:
    case LimitMetric::Concurrent:
        break;
    }
    return available < 1 ? -1 : Most;
}

void UseLine::raiseTo(const UseLine &other)
{
    inputTokens = std::max(inputTokens, other.inputTokens);
    inputCost = std::max(inputCost, other.inputCost);
    outputRate = std::max(outputRate, other.outputRate);
}

UseLine UseLine::expected(qint64 inputTokens, const Price &price)
{
    TokenCounts tokens;
    tokens.input = inputTokens;
    UseLine line{inputTokens, costOf(tokens, price), price.rates.output};
    for (const PriceTier &tier : price.tiers) {
        if (inputTokens > tier.aboveInput)
            line.outputRate = tier.rates.output;
    }
    return line;
}

UseLine UseLine::worst(qint64 inputTokens, const Price &price)
{
    UseLine line{inputTokens, 0, 0};
    const auto raise = [&](const Rates &rates) {
        const Nanos input =
            std::max({rates.input, rates.cachedInput.value_or(0), rates.cacheWrite.value_or(0)});
        line.raiseTo({inputTokens, costAt(inputTokens, input), rates.output});
    };
    raise(price.rates);
    for (const PriceTier &tier : price.tiers) {
        if (inputTokens > tier.aboveInput)
            raise(tier.rates);
    }
    return line;
}

} // namespace orchestris
