// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartformat.h"

#include "models/tables/format.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr double Millisecond = 1e3;
constexpr double Second = 1e6;
constexpr double Minute = 60 * Second;
constexpr double Hour = 60 * Minute;
constexpr double Dollar = 1e9;

/// 1, 2 or 5 × 10ⁿ (and 2.5 where `quarters`), not below `value`.
double roundStep(double value, bool quarters)
{
    const double unit = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step > 2.2 && step < 3 && !quarters)
            continue;
        if (value <= step * unit * (1 + 1e-9))
            return step * unit;
    }
    return 10 * unit;
}

double timeStep(double value)
{
    if (value <= 30 * Second)
        return roundStep(value, true);
    for (const double step : {Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
                              Hour, 2 * Hour, 5 * Hour, 10 * Hour}) {
        if (value <= step)
            return step;
    }
    return Hour * roundStep(value / Hour, false);
}

/// How many decimals tell multiples of `step` apart.
int decimalsFor(double step)
{
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 9;
}

QString number(double value, double step)
{
    return format::locale().toString(value, 'f', decimalsFor(step));
}

QString scaled(double value, double step)
{
    constexpr double Thousand = 1e3;
    constexpr double Million = 1e6;
    constexpr double Billion = 1e9;
    if (value < Thousand / 2)
        return number(value, step);
    // By the step, so that all lines of a chart have the same unit where that reads well.
    if (step >= Billion / 10)
        return number(value / Billion, step / Billion) + QStringLiteral(" G");
    if (step >= Million / 10)
        return number(value / Million, step / Million) + QStringLiteral(" M");
    if (step >= Thousand)
        return number(value / Thousand, step / Thousand) + QStringLiteral(" k");
    return number(value, step);
}

QString timeTick(double value, double step)
{
    if (step >= Minute)
        return value >= Hour && step >= Hour
                   ? number(value / Hour, step / Hour) + QStringLiteral(" h")
                   : number(value / Minute, step / Minute) + QStringLiteral(" min");
    if (step >= Second / 4)
        return number(value / Second, step / Second) + QStringLiteral(" s");
    return number(value / Millisecond, step / Millisecond) + QStringLiteral(" ms");
}

} // namespace

QString ChartFormat::text(double value) const
{
    if (std::isnan(value))
        return format::none();
    switch (m_unit) {
    case Unit::Count:
        return format::count(std::llround(value));
    case Unit::Rate:
        return format::locale().toString(value, 'f', value < 100 ? 1 : 0);
    case Unit::Money:
        return format::money(std::llround(value));
    case Unit::Time:
        return format::duration(std::llround(value));
    case Unit::Percent:
        break;
    }
    return format::percent(format::locale().toString(value, 'f', value >= 10 ? 1 : 2));
}

QString ChartFormat::tickText(double value, double step) const
{
    switch (m_unit) {
    case Unit::Count:
    case Unit::Rate:
        return value <= 0 ? QStringLiteral("0") : scaled(value, step);
    case Unit::Money:
        return format::dollars(value <= 0 ? QStringLiteral("0")
                                          : scaled(value / Dollar, step / Dollar));
    case Unit::Time:
        return value <= 0 ? QStringLiteral("0") : timeTick(value, step);
    case Unit::Percent:
        break;
    }
    return format::percent(number(value, step));
}

std::vector<double> ChartFormat::ticks(double largest, int most) const
{
    const double least = m_unit == Unit::Count ? 1.0 : m_unit == Unit::Money ? 1e3 : 1e-3;
    const double wanted = std::max(largest / std::max(most, 1), least);
    const double step = m_unit == Unit::Time
                            ? timeStep(wanted)
                            : roundStep(wanted, m_unit != Unit::Count || wanted > 10);
    std::vector<double> values{0.0};
    while (values.back() < largest * (1 - 1e-9) || values.size() < 2)
        values.push_back(double(values.size()) * step);
    return values;
}

} // namespace orchestris
