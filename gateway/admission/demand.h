// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/price.h"

namespace orchestris {

/// What a request uses, as a line over its output: its input is known before it runs, its output
/// only grows. Amounts saturate.
struct UseLine {
    qint64 inputTokens = 0;
    Nanos inputCost = 0;
    Nanos outputRate = 0; ///< nano-dollars a million tokens

    [[nodiscard]] Quantities at(qint64 outputTokens) const;
    /// The most output with which the metric stays within `available`; −1 if the input alone does
    /// not. For metrics that output does not change: all of it.
    [[nodiscard]] qint64 outputWithin(LimitMetric metric, qint64 available) const;
    /// Makes this the higher of both, part by part.
    void raiseTo(const UseLine &other);

    /// What the tokens will cost at this price if nothing is cached.
    [[nodiscard]] static UseLine expected(qint64 inputTokens, const Price &price);
    /// The most that they can cost: at the dearest rate of each tier that can be reached, all of
    /// the input read or written at the dearest of its rates.
    [[nodiscard]] static UseLine worst(qint64 inputTokens, const Price &price);
};

/// What a request asks of the ledger.
struct Demand {
    UseLine expected;
    qint64 expectedOutput = 0; ///< tokens, of all choices together
    UseLine worst;
    qint64 worstOutput = 0; ///< what a strict limit holds and the provider is told
    /// The client gave its own maximum: a strict limit must hold all of it, not less.
    bool isGiven = false;
    bool isPriced = true; ///< every model it may go to has a price
    qint64 choices = 1;   ///< answers that it asks for: each has a token at least
};

} // namespace orchestris
