// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/modelchange.h"

#include "models/domain/errorwords.h"

namespace orchestris {

namespace {

bool isInRange(const Rates &rates)
{
    constexpr Nanos Most = 1'000'000'000'000'000; // a million dollars, as parseDollars
    const auto fits = [](Nanos rate) { return rate >= 0 && rate <= Most; };
    return fits(rates.input) && fits(rates.output) && fits(rates.cachedInput.value_or(0))
           && fits(rates.cacheWrite.value_or(0));
}

} // namespace

Result<void> checkModelChange(const ModelChange &change)
{
    if (change.maximumOutput
        && (*change.maximumOutput < 0 || *change.maximumOutput > MostOutputTokens))
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The most tokens that an answer can have go from 1 to "
                               "10,000,000; 0 stands for unknown."));
    if (change.contextTokens
        && (*change.contextTokens < 0 || *change.contextTokens > MostContextTokens))
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A context has from 1 to 100,000,000 tokens; 0 stands for "
                               "unknown."));
    if (!change.price || !*change.price)
        return {};
    const Price &price = **change.price;
    bool isFine = isInRange(price.rates) && price.tiers.size() <= MostPriceTiers;
    qint64 above = 0;
    for (const PriceTier &tier : price.tiers) {
        isFine = isFine && tier.aboveInput > above && isInRange(tier.rates);
        above = tier.aboveInput;
    }
    if (!isFine)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("Rates go from 0 to 1,000,000 dollars a million tokens, and "
                               "each further rate begins above more input tokens than the "
                               "one before it."));
    return {};
}

} // namespace orchestris
