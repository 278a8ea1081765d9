// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoarrivals.h"

#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 StepUs = 300'000'000;
constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr double GrowthAWeek = .008;
constexpr double BusyDays = .22; // deviation of the logarithm
constexpr double BusySlots = .12;

double bell(double hour, double middle, double width)
{
    const double distance = (hour - middle) / width;
    return std::exp(-distance * distance / 2);
}

/// How busy a rhythm is at an hour of the week (0: Monday, midnight), at most about 1.
double shapeAt(DemoRhythm rhythm, int hourOfWeek)
{
    const double hour = hourOfWeek % 24 + .5;
    const bool weekend = hourOfWeek / 24 >= 5;
    const double office = bell(hour, 10.7, 1.9) + bell(hour, 15.2, 2.1);
    switch (rhythm) {
    case DemoRhythm::Office:
        return weekend ? .02 * office : office + .01;
    case DemoRhythm::Late:
        return (office + .5 * bell(hour, 20.5, 2.2) + .01) * (weekend ? .2 : 1);
    case DemoRhythm::Always:
        return (.5 + .35 * bell(hour, 14, 4.5)) * (weekend ? .85 : 1);
    case DemoRhythm::Nights:
        return bell(hour, 2.5, 1.1) * 1.4;
    case DemoRhythm::Public:
        return (office + .7 * bell(hour, 19.5, 2.5) + .03) * (weekend ? .55 : 1);
    }
    return 0;
}

} // namespace

DemoArrivals::DemoArrivals(const DemoCompany &company, const DemoPlan &plan,
                           const DemoOptions &options, qint64 startUs, DemoRandom &random)
    : m_company(company)
    , m_plan(plan)
    , m_options(options)
    , m_startUs(startUs)
    , m_random(random)
{
    for (const DemoRhythm rhythm : {DemoRhythm::Office, DemoRhythm::Late, DemoRhythm::Always,
                                    DemoRhythm::Nights, DemoRhythm::Public}) {
        std::vector<double> shape;
        double sum = 0;
        for (int hour = 0; hour < HoursAWeek; ++hour) {
            shape.push_back(shapeAt(rhythm, hour));
            sum += shape.back();
        }
        for (double &part : shape)
            part *= HoursAWeek / sum; // a key's weight is its share, whatever its rhythm
        m_shapes.push_back(std::move(shape));
    }
    planSlots(random);
}

qint64 DemoArrivals::slotStart(size_t slot) const
{
    return std::max(m_startUs, (m_startUs / StepUs + qint64(slot)) * StepUs);
}

qint64 DemoArrivals::slotEnd(size_t slot) const
{
    return std::min(m_options.endUs, (m_startUs / StepUs + qint64(slot) + 1) * StepUs);
}

void DemoArrivals::planSlots(DemoRandom &random)
{
    QTimeZone zone(m_options.timeZone);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const auto days = size_t(m_options.days) + 2;
    m_busy.resize(days * m_company.keys.size());
    for (double &busy : m_busy)
        busy = random.lognormal(1, BusyDays);
    qint64 offsetUs = 0;
    qint64 offsetHour = -1;
    double sum = 0;
    for (size_t slot = 0; slotStart(slot) < m_options.endUs; ++slot) {
        const qint64 us = slotStart(slot);
        if (us / HourUs != offsetHour) {
            offsetHour = us / HourUs;
            offsetUs = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC))
                       * 1'000'000ll;
        }
        const qint64 localHour = (us + offsetUs) / HourUs;
        Slot entry;
        entry.hourOfWeek = int((localHour + 72) % HoursAWeek); // 1970 began on a Thursday
        entry.day = std::min(int(us / DayUs - m_startUs / DayUs), int(days) - 1);
        const double weeks = double(us - m_startUs) / double(7 * DayUs);
        entry.noise = random.lognormal(1 + GrowthAWeek * weeks, BusySlots)
                      * double(slotEnd(slot) - us) / double(StepUs);
        m_slots.push_back(entry);
        sum += weigh(slot);
        m_through.push_back(sum);
    }
}

double DemoArrivals::weigh(size_t slot)
{
    const Slot &entry = m_slots[slot];
    const qint64 us = slotStart(slot);
    const size_t keys = m_company.keys.size();
    m_weights.resize(keys);
    double sum = 0;
    for (size_t key = 0; key < keys; ++key) {
        const DemoKey &habit = m_company.keys[key];
        double weight = habit.weight * m_shapes[size_t(habit.rhythm)][size_t(entry.hourOfWeek)]
                        * m_busy[size_t(entry.day) * keys + key];
        if (int(key) == m_plan.loopKey && m_plan.loop.contains(us))
            weight = habit.weight * DemoLoop;
        sum += weight;
        m_weights[key] = sum;
    }
    return sum * entry.noise;
}

double DemoArrivals::shareOf(int key) const
{
    double sum = 0;
    for (const DemoKey &habit : m_company.keys)
        sum += habit.weight;
    return m_company.keys[size_t(key)].weight / sum;
}

void DemoArrivals::fillSlot()
{
    m_arrivals.clear();
    m_at = 0;
    const double share = m_through[m_slot] / m_through.back();
    const qint64 through = m_slot + 1 == m_slots.size()
                               ? m_options.requests
                               : qint64(share * double(m_options.requests));
    const qint64 count = through - m_given;
    m_given = through;
    if (count == 0)
        return;
    (void)weigh(m_slot);
    const qint64 fromUs = slotStart(m_slot);
    const double lengthUs = double(slotEnd(m_slot) - fromUs);
    for (qint64 i = 0; i < count; ++i) {
        const double pick = m_random.uniform() * m_weights.back();
        const auto key = std::upper_bound(m_weights.begin(), m_weights.end() - 1, pick);
        m_arrivals.push_back(
            {fromUs + qint64(m_random.uniform() * lengthUs), int(key - m_weights.begin())});
    }
    std::sort(m_arrivals.begin(), m_arrivals.end(),
              [](const Arrival &a, const Arrival &b) { return a.atUs < b.atUs; });
}

std::optional<DemoArrivals::Arrival> DemoArrivals::next()
{
    while (m_at == m_arrivals.size()) {
        if (m_slot == m_slots.size())
            return std::nullopt;
        fillSlot();
        ++m_slot;
    }
    return m_arrivals[m_at++];
}

} // namespace orchestris
