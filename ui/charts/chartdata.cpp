// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

bool ChartSeries::operator==(const ChartSeries &other) const
{
    return name == other.name && slot == other.slot
           && std::equal(values.begin(), values.end(), other.values.begin(), other.values.end(),
                         [](double a, double b) {
                             return std::isnan(a) ? std::isnan(b) : !(a < b) && !(b < a);
                         });
}

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::any_of(one.values.begin(), one.values.end(),
                           [](double value) { return value > 0; });
    });
}

bool ChartData::operator==(const ChartData &other) const
{
    return kind == other.kind && isRunning == other.isRunning && timeZone == other.timeZone
           && spans == other.spans && level == other.level && series == other.series
           && format.unit() == other.format.unit();
}

} // namespace orchestris
