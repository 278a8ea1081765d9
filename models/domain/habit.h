// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <vector>

namespace orchestris {

/// Reorders the values. 0 of none; the mean of the two in the middle of an even number.
[[nodiscard]] double medianOf(std::vector<double> &values);
/// The value at rank ⌈`share` × count⌉ (nearest rank); reorders the values, 0 of none.
[[nodiscard]] double quantileOf(std::vector<double> &values, double share);

/// What one hour of a series was, on whatever scale.
struct HabitPoint {
    int hour = 0; ///< any number that grows by one an hour
    int slot = 0; ///< hour of the week, 0 … 167
    int day = 0;  ///< any number that grows by one a day
    double value = 0;
    double size = 1; ///< over how many requests
};

/// What is usual for a series at an hour of the week, and how much it varies, learned from points
/// of up to eight weeks. All by medians, so that half of what a figure is made from may be wrong
/// without spoiling it: an incident of some days is not learned. A value.
///
/// *Usual* is the median of the same hour of the day, or of the same hour of the week where that
/// differs from it by more than chance explains: eight values are a shaky median, fifty-six a firm
/// one. With fewer than LeastSamples it is that of all hours. Added to it is the series' level: the
/// median distance of all hours of two weeks from that profile. It follows growth, and a change
/// that stays is usual after a week, not after four and a half (a round of median polish).
///
/// *Spread* is 1.4826 × the median absolute deviation (the standard deviation, if it were a normal
/// distribution) of the same hour of the day over all weeks; at least what so few requests must
/// vary by chance, which is measured too and shrinks with the root of their number; and at least a
/// floor.
///
/// *Limits* say how many spreads off is too far: `limit` for an hour alone, `pairLimit` for each of
/// two that follow each other. StandardLimit and PairShare of it for a series that behaves; more
/// for one with heavy tails or a long memory: TailFactor times what only one in a hundred of its
/// own hours (of the days: one in twenty) exceeded, where hours that follow each other are one.
class Habit
{
public:
    static constexpr int Slots = 168;
    static constexpr int LeastSamples = 6;
    static constexpr int LeastPoints = 24; ///< with fewer, nothing is usual yet
    static constexpr double StandardLimit = 4.5;
    static constexpr double PairShare = 0.6;
    static constexpr double TailFactor = 1.8;

    /// Of a usual day, that one must cost more to matter.
    static constexpr double ShareOfDay = 0.4;

    struct Scale {
        double floor = 0;      ///< the least spread
        double leastNoise = 0; ///< the least spread of a single request
        /// Points are logarithms of a day's sum until their hour: of no size, and nothing without
        /// their hour.
        bool isRunningSum = false;
    };

    Habit(std::vector<HabitPoint> points, Scale scale);

    struct Usual {
        double value = 0;
        double spread = 0;
    };
    /// For that hour of the week and so many requests; absent where too little is known.
    [[nodiscard]] std::optional<Usual> at(int slot, double size) const;
    /// Of running sums: the logarithm of a whole day, the one in the middle of a week's.
    [[nodiscard]] double usualDay() const { return m_usualDay + m_level; }
    [[nodiscard]] double limit() const { return m_limit; }
    [[nodiscard]] double pairLimit() const { return m_pairLimit; }

private:
    using Profile = std::array<std::optional<double>, Slots>;

    [[nodiscard]] Profile profile() const;
    void removeLevels();
    void measureSpread();
    void measureTails();
    [[nodiscard]] bool matters(const HabitPoint &point) const;
    [[nodiscard]] double spread(int slot, double size) const;

    std::vector<HabitPoint> m_points;
    Scale m_scale;
    Profile m_usual{};
    std::array<double, 24> m_spread{}; ///< by the hour of the day
    double m_level = 0;                ///< of the newest two weeks
    double m_usualDay = 0;
    double m_noise = 0; ///< the spread of a single request
    double m_limit = StandardLimit;
    double m_pairLimit = StandardLimit * PairShare;
};

} // namespace orchestris
