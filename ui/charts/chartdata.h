// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "ui/charts/chartformat.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace orchestris {

/// A colour of the theme's palette: 0 … 7, or Other.
namespace ChartSlot {
inline constexpr int Other = -1;
inline constexpr int Count = 8;
} // namespace ChartSlot

enum class ChartKind {
    Stacked, ///< on top of each other: bars where there are few spans, areas where there are many
    Lines,
};

/// Stands for "there is nothing to tell": a gap in a line, nothing in a stack.
inline constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();

struct ChartSeries {
    QString name; ///< unlike the others'
    int slot = ChartSlot::Other;
    std::vector<double> values; ///< one for each span; not negative, or NoValue

    bool operator==(const ChartSeries &other) const;
};

/// A level across the whole chart, with its name beside it: a limit.
struct ChartLevel {
    QString name;
    double value = 0;

    bool operator==(const ChartLevel &) const = default;
};

/// What a TimeChart shows. A value.
struct ChartData {
    ChartKind kind = ChartKind::Stacked;
    std::vector<TimeSpan> spans; ///< oldest first, without gaps
    QList<ChartSeries> series;   ///< in the order of the legend; a stack begins with the first one
    QByteArray timeZone = "UTC"; ///< IANA name, for the labels below
    ChartFormat format = ChartFormat::count();
    /// Drawn over what is shown, unless that is so little beside it that nothing would be seen.
    std::optional<ChartLevel> level{};
    /// The last span still runs: a fall there would tell nothing.
    bool isRunning = false;

    [[nodiscard]] TimeSpan span() const
    {
        return spans.empty() ? TimeSpan() : TimeSpan{spans.front().startUs, spans.back().endUs};
    }
    /// Whether there is any value but zero.
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const ChartData &other) const;
};

} // namespace orchestris
