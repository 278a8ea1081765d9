// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/democompany.h"
#include "models/demo/demoplan.h"
#include "models/demo/demorandom.h"

namespace orchestris {

/// When requests come, and with which keys: office hours, nights, weekends, busy days, and the
/// incident that is about how many they are. Exactly as many as asked for, in order of time.
class DemoArrivals
{
public:
    struct Arrival {
        qint64 atUs = 0;
        int key = 0;
    };

    /// All must outlive it.
    DemoArrivals(const DemoCompany &company, const DemoPlan &plan, const DemoOptions &options,
                 qint64 startUs, DemoRandom &random);

    [[nodiscard]] std::optional<Arrival> next();
    /// The key's share of all requests on ordinary days.
    [[nodiscard]] double shareOf(int key) const;

private:
    static constexpr int HoursAWeek = 168;

    struct Slot {
        int hourOfWeek = 0;
        int day = 0;
        double noise = 1;
    };

    void planSlots(DemoRandom &random);
    /// Weights of all keys in a slot, summed up from the first on; answers the sum.
    double weigh(size_t slot);
    [[nodiscard]] qint64 slotStart(size_t slot) const;
    [[nodiscard]] qint64 slotEnd(size_t slot) const;
    void fillSlot();

    const DemoCompany &m_company;
    const DemoPlan &m_plan;
    const DemoOptions &m_options;
    qint64 m_startUs;
    DemoRandom &m_random;
    std::vector<std::vector<double>> m_shapes; // by rhythm, then hour of the week
    std::vector<Slot> m_slots;
    std::vector<double> m_busy;    // by day, then key
    std::vector<double> m_through; // sums of all weights up to and with each slot
    std::vector<double> m_weights; // see `weigh`
    std::vector<Arrival> m_arrivals;
    size_t m_slot = 0;
    size_t m_at = 0;
    qint64 m_given = 0;
};

} // namespace orchestris
