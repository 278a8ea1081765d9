// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/habit.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr double NormalFactor = 1.4826; // from median absolute to standard deviation
constexpr double MedianError = 1.2533;  // of a median, times the spread / √samples
constexpr double ChanceOfProfile = 2;   // in standard errors
constexpr double HourTail = 0.99;
constexpr double DayTail = 0.95;
constexpr double RunsFrom = 2; // spreads
constexpr int HoursOfDay = 24;
constexpr int LevelDays = 7; // to either side; of the newest level: twice as many before it

using Group = std::vector<double>;

} // namespace

double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double quantileOf(std::vector<double> &values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = size_t(std::ceil(share * double(values.size())));
    const auto at = values.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

namespace {

/// What only so few exceed, where those that follow each other are one: an incident of three days
/// is one event, not seventy-two, and does not make the next one look ordinary.
double tailOf(Group &distances, double share)
{
    double *highest = nullptr; // of a run
    for (double &distance : distances) {
        if (distance < RunsFrom) {
            highest = nullptr;
        } else if (!highest) {
            highest = &distance;
        } else {
            *highest = std::max(*highest, distance);
            distance = 0;
        }
    }
    return quantileOf(distances, share);
}

} // namespace

Habit::Habit(std::vector<HabitPoint> points, Scale scale)
    : m_points(std::move(points))
    , m_scale(scale)
{
    if (m_points.size() < LeastPoints)
        return;
    m_usual = profile();
    removeLevels();
    m_usual = profile();
    for (HabitPoint &point : m_points) // from here on what is left of them
        point.value -= m_usual[size_t(point.slot)].value_or(point.value);
    Group days;
    for (size_t slot = HoursOfDay - 1; slot < Slots; slot += HoursOfDay) {
        if (m_usual[slot])
            days.push_back(*m_usual[slot]);
    }
    m_usualDay = medianOf(days);
    measureSpread();
    measureTails();
    m_points = {};
}

Habit::Profile Habit::profile() const
{
    std::array<Group, Slots> bySlot;
    std::array<Group, HoursOfDay> byHour;
    Group all;
    for (const HabitPoint &point : m_points) {
        bySlot[size_t(point.slot)].push_back(point.value);
        byHour[size_t(point.slot % HoursOfDay)].push_back(point.value);
        all.push_back(point.value);
    }
    const double anyHour = medianOf(all);
    Profile usual;
    for (size_t hour = 0; hour < HoursOfDay; ++hour) {
        Group &samples = byHour[hour];
        if (samples.size() < LeastSamples) {
            for (size_t slot = hour; slot < Slots && !m_scale.isRunningSum; slot += HoursOfDay)
                usual[slot] = anyHour;
            continue;
        }
        const double ofHour = medianOf(samples);
        for (double &value : samples)
            value = std::abs(value - ofHour);
        const double deviation = NormalFactor * medianOf(samples);
        for (size_t slot = hour; slot < Slots; slot += HoursOfDay) {
            const auto count = double(bySlot[slot].size());
            const double ofSlot = medianOf(bySlot[slot]);
            const double chance = ChanceOfProfile * MedianError * deviation / std::sqrt(count);
            const bool differs = count >= LeastSamples && std::abs(ofSlot - ofHour) > chance;
            usual[slot] = differs ? ofSlot : ofHour;
        }
    }
    return usual;
}

/// Takes from each point what all hours around it are off, and notes the newest such level.
void Habit::removeLevels()
{
    const auto [first, last] =
        std::minmax_element(m_points.begin(), m_points.end(),
                            [](const HabitPoint &a, const HabitPoint &b) { return a.day < b.day; });
    const int firstDay = first->day;
    const auto days = size_t(last->day - firstDay + 1);
    std::vector<Group> residuals(days);
    for (const HabitPoint &point : m_points) {
        if (const auto usual = m_usual[size_t(point.slot)])
            residuals[size_t(point.day - firstDay)].push_back(point.value - *usual);
    }
    const auto levelOf = [&](size_t from, size_t to) {
        Group near;
        for (size_t day = from; day < to; ++day)
            near.insert(near.end(), residuals[day].begin(), residuals[day].end());
        return near.size() < LeastPoints ? 0 : medianOf(near);
    };
    std::vector<double> levels(days);
    for (size_t day = 0; day < days; ++day)
        levels[day] =
            levelOf(day < LevelDays ? 0 : day - LevelDays, std::min(day + LevelDays + 1, days));
    m_level = levelOf(days < 2 * LevelDays ? 0 : days - 2 * LevelDays, days);
    for (HabitPoint &point : m_points)
        point.value -= levels[size_t(point.day - firstDay)];
}

void Habit::measureSpread()
{
    std::array<Group, HoursOfDay> byHour;
    Group single;
    for (const HabitPoint &point : m_points) {
        byHour[size_t(point.slot % HoursOfDay)].push_back(std::abs(point.value));
        single.push_back(std::abs(point.value) * std::sqrt(point.size));
    }
    m_noise = m_scale.isRunningSum ? 0 : NormalFactor * medianOf(single);
    m_noise = std::max(m_noise, m_scale.leastNoise);
    for (size_t hour = 0; hour < HoursOfDay; ++hour) {
        if (byHour[hour].size() >= LeastSamples)
            m_spread[hour] = NormalFactor * medianOf(byHour[hour]);
    }
}

void Habit::measureTails()
{
    Group alone;
    Group pairs;
    int day = 0;
    double before = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const HabitPoint &point = m_points[i];
        double distance = point.value / spread(point.slot, point.size);
        if (m_scale.isRunningSum && !matters(point))
            distance = 0;
        if (m_scale.isRunningSum && i > 0 && point.day == day)
            alone.back() = std::max(alone.back(), distance); // the day's farthest hour
        else
            alone.push_back(distance);
        if (i > 0 && m_points[i - 1].hour + 1 == point.hour)
            pairs.push_back(std::min(distance, before));
        day = point.day;
        before = distance;
    }
    const double share = m_scale.isRunningSum ? DayTail : HourTail;
    m_limit = std::max(StandardLimit, TailFactor * tailOf(alone, share));
    m_pairLimit = std::max(PairShare * m_limit, TailFactor * tailOf(pairs, share));
    m_pairLimit = std::min(m_pairLimit, m_limit);
}

/// Whether a day had come so far that it could stand out at all.
bool Habit::matters(const HabitPoint &point) const
{
    const auto &usual = m_usual[size_t(point.slot)];
    return usual && *usual + point.value >= m_usualDay + std::log(ShareOfDay);
}

double Habit::spread(int slot, double size) const
{
    return std::max(
        {m_scale.floor, m_noise / std::sqrt(size), m_spread[size_t(slot % HoursOfDay)]});
}

std::optional<Habit::Usual> Habit::at(int slot, double size) const
{
    const auto &usual = m_usual[size_t(slot)];
    if (!usual)
        return std::nullopt;
    return Usual{*usual + m_level, spread(slot, size)};
}

} // namespace orchestris
