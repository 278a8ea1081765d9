// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

#include <optional>

namespace orchestris {

/// Nano-dollars: 1 USD = 1'000'000'000. All money is this integer.
using Nanos = qint64;

/// Tokens of one request. Cached input is a part of input, reasoning a part of output; cache writes
/// are a part of input as well (providers that charge for writing a prompt cache).
struct TokenCounts {
    qint64 input = 0;
    qint64 cachedInput = 0;
    qint64 cacheWrite = 0;
    qint64 output = 0;
    qint64 reasoning = 0;

    bool operator==(const TokenCounts &) const = default;
};

/// Rates in nano-dollars per million tokens ($0.25 a million = 250'000'000).
struct Rates {
    Nanos input = 0;
    std::optional<Nanos> cachedInput; ///< absent: as input
    std::optional<Nanos> cacheWrite;  ///< absent: as input
    Nanos output = 0;

    bool operator==(const Rates &) const = default;
};

/// Other rates for the whole request once its input has more than `aboveInput` tokens.
struct PriceTier {
    qint64 aboveInput = 0;
    Rates rates;

    bool operator==(const PriceTier &) const = default;
};

/// One version of a model's price. Never changed once stored: an edit makes a new version.
struct Price {
    Id id = 0; ///< the price version that usage rows name
    Rates rates;
    QList<PriceTier> tiers; ///< ascending by aboveInput
    QString source;         ///< "manual", "sandbox" or "list <date>"
    qint64 createdAtUs = 0;
};

/// The request's cost in nano-dollars: exact in 128 bits, rounded half up once at the end. Counts
/// that contradict each other (more cached than input, negative) are clamped so that nothing is
/// billed twice.
[[nodiscard]] Nanos costOf(const TokenCounts &tokens, const Price &price);

/// "0.25" (dollars) → 250'000'000 nano-dollars; at most 9 decimals, not negative, at most
/// $1,000,000.
[[nodiscard]] Result<Nanos> parseDollars(QStringView text);
/// Exact decimal dollars without trailing zeros: 31'200'000 → "0.0312".
[[nodiscard]] QString formatDollarsExact(Nanos nanos);

} // namespace orchestris
