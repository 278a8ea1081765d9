// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/price.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 TokensPerRate = 1'000'000;
constexpr Nanos NanosPerDollar = 1'000'000'000;
constexpr Nanos MaximumNanos = 1'000'000 * NanosPerDollar;

__extension__ typedef __int128 Wide; // products of tokens and rates pass 2^63

const Rates &ratesFor(const Price &price, qint64 input)
{
    const Rates *rates = &price.rates;
    for (const PriceTier &tier : price.tiers) {
        if (input > tier.aboveInput)
            rates = &tier.rates;
    }
    return *rates;
}

} // namespace

Nanos costOf(const TokenCounts &tokens, const Price &price)
{
    const qint64 input = std::max<qint64>(tokens.input, 0);
    const qint64 cached = std::clamp<qint64>(tokens.cachedInput, 0, input);
    const qint64 written = std::clamp<qint64>(tokens.cacheWrite, 0, input - cached);
    const qint64 output = std::max<qint64>(tokens.output, 0);
    const Rates &rates = ratesFor(price, input);

    Wide sum = Wide(input - cached - written) * rates.input;
    sum += Wide(cached) * rates.cachedInput.value_or(rates.input);
    sum += Wide(written) * rates.cacheWrite.value_or(rates.input);
    sum += Wide(output) * rates.output;
    const Wide nanos = (sum + TokensPerRate / 2) / TokensPerRate;
    return static_cast<Nanos>(std::min<Wide>(nanos, std::numeric_limits<Nanos>::max()));
}

Result<Nanos> parseDollars(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto refuse = [&] {
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral(
                "\"%1\" is not an amount in dollars: write it like 0.25, with at most 9 decimals, "
                "from 0 to 1000000.")
                .arg(trimmed.left(40)));
    };
    Nanos whole = 0;
    Nanos fraction = 0;
    Nanos unit = NanosPerDollar;
    bool point = false;
    bool digits = false;
    for (const QChar c : trimmed) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return refuse();
        digits = true;
        const int digit = c.unicode() - u'0';
        if (point) {
            unit /= 10;
            if (unit == 0)
                return refuse();
            fraction += digit * unit;
        } else {
            whole = whole * 10 + digit;
            if (whole > MaximumNanos / NanosPerDollar)
                return refuse();
        }
    }
    const Nanos nanos = whole * NanosPerDollar + fraction;
    if (!digits || nanos > MaximumNanos)
        return refuse();
    return nanos;
}

QString formatDollarsExact(Nanos nanos)
{
    const bool negative = nanos < 0;
    const quint64 size =
        negative ? quint64(0) - static_cast<quint64>(nanos) : static_cast<quint64>(nanos);
    QString text = QString::number(size / NanosPerDollar);
    QString decimals = QString::number(size % NanosPerDollar).rightJustified(9, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return negative ? u'-' + text : text;
}

} // namespace orchestris
