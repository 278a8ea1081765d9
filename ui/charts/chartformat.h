// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace orchestris {

/// How a chart's values read, and where its horizontal lines are. A value.
class ChartFormat
{
public:
    enum class Unit {
        Count,   ///< whole numbers
        Rate,    ///< numbers, whole or not
        Money,   ///< nano-dollars
        Time,    ///< microseconds
        Percent, ///< 100 is the whole
    };

    explicit ChartFormat(Unit unit)
        : m_unit(unit)
    {
    }
    [[nodiscard]] static ChartFormat count() { return ChartFormat(Unit::Count); }
    [[nodiscard]] static ChartFormat rate() { return ChartFormat(Unit::Rate); }
    [[nodiscard]] static ChartFormat money() { return ChartFormat(Unit::Money); }
    [[nodiscard]] static ChartFormat time() { return ChartFormat(Unit::Time); }
    [[nodiscard]] static ChartFormat percent() { return ChartFormat(Unit::Percent); }

    [[nodiscard]] Unit unit() const { return m_unit; }
    /// In full, for tool tips: "18,204", "$0.0312", "1.25 s"; a dash for NoValue.
    [[nodiscard]] QString text(double value) const;
    /// Short, beside the lines: all of one chart have the same number of decimals.
    [[nodiscard]] QString tickText(double value, double step) const;
    /// At most `most` + 1 round values from 0 on; the last one is not below `largest`.
    [[nodiscard]] std::vector<double> ticks(double largest, int most) const;

private:
    Unit m_unit;
};

} // namespace orchestris
