// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomalydetector.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace orchestris::test {

/// How a made-up series behaves. Costs are heavy-tailed: each request's is drawn from a lognormal
/// distribution.
struct SeriesShape {
    const char *name;
    double requests;     ///< of a usual hour at daytime
    double nights;       ///< share of that at night
    double weekends;     ///< share of that at weekends
    double costSigma;    ///< of the logarithm of a request's cost
    double latencySigma; ///< of the logarithm of a request's time
    double drift;        ///< of each hour's mean, with a memory of some hours
    double growth;       ///< a week
    double errorRate;    ///< its own logarithm varies by errorSigma from hour to hour
    double errorSigma;
    bool nightlyBatch; ///< from 2 to 4 o'clock: three times the cost, twice the latency
};

inline constexpr SeriesShape Shapes[] = {
    {"steady", 80, 1, 1, 0.8, 0.5, 0.05, 0, 0.01, 0.3, false},
    {"noisy", 200, 0.8, 0.9, 1.0, 0.8, 0.1, 0, 0.02, 0.6, false},
    {"seasonal", 150, 0.1, 0.6, 0.8, 0.6, 0.08, 0, 0.01, 0.4, true},
    {"heavy-tailed", 300, 0.6, 0.8, 1.3, 1.2, 0.05, 0, 0.01, 0.4, false},
    {"sparse", 6, 0.2, 0.3, 1.0, 0.8, 0.1, 0, 0.02, 0.4, false},
    {"growing", 80, 0.5, 0.7, 0.8, 0.6, 0.08, 0.02, 0.01, 0.4, false},
    {"quiet weekends", 120, 0.05, 0.01, 0.8, 0.6, 0.08, 0, 0.01, 0.4, false},
    {"error-prone", 150, 0.5, 0.7, 0.8, 0.6, 0.08, 0, 0.04, 0.5, false},
};

/// What is changed in a series from an hour on.
struct Incident {
    AnomalyKind kind;
    double share = 1; ///< of its first hour
};

/// Hours of a series, one after the other, from a Monday's midnight on (UTC).
class SyntheticSeries
{
public:
    static constexpr qint64 HourUs = 3600ll * 1'000'000;
    static constexpr qint64 Start = 1'746'403'200ll * 1'000'000; // 2025-05-05, a Monday

    SyntheticSeries(const SeriesShape &shape, unsigned seed)
        : m_shape(shape)
        , m_random(seed)
    {
    }

    [[nodiscard]] static std::vector<TimeSpan> hours(int count)
    {
        std::vector<TimeSpan> spans;
        for (int i = 0; i < count; ++i)
            spans.push_back({Start + i * HourUs, Start + (i + 1) * HourUs});
        return spans;
    }

    /// The next hour, or the first `part` of it; `share` of its requests are part of the incident.
    [[nodiscard]] SeriesHour next(const Incident *incident = nullptr, double part = 1)
    {
        const int hour = m_hour % 24;
        const bool isNight = hour < 7 || hour >= 21;
        const bool isWeekend = m_hour / 24 % 7 >= 5;
        const bool isBatch = m_shape.nightlyBatch && hour >= 2 && hour < 4;
        const double grown = std::pow(1 + m_shape.growth, m_hour / 168.0);
        drift(m_costDrift);
        drift(m_latencyDrift);
        drift(m_requestDrift);
        ++m_hour;

        const double affected = incident ? incident->share : 0;
        double mean = m_shape.requests * grown * std::exp(m_requestDrift) * part;
        mean *= (isNight ? m_shape.nights : 1) * (isWeekend ? m_shape.weekends : 1);
        if (incident && incident->kind == AnomalyKind::CostPerDay)
            mean *= 1 + 9 * affected;
        SeriesHour to;
        const auto requests = std::poisson_distribution<qint64>(mean)(m_random);
        to.sums.requests = to.sums.attempts = to.timed = requests;
        if (requests == 0)
            return to;
        const double cost = 0.02e9 * grown * std::exp(m_costDrift) * (isBatch ? 3 : 1);
        std::lognormal_distribution<double> each(-m_shape.costSigma * m_shape.costSigma / 2,
                                                 m_shape.costSigma);
        double sum = 0;
        for (qint64 i = 0; i < requests; ++i) {
            const bool isHit =
                incident && incident->kind == AnomalyKind::CostPerRequest && chance(affected);
            sum += each(m_random) * (isHit ? 2 : 1);
        }
        to.sums.costNanos = qint64(cost * sum);

        // The median of so many draws, to a good approximation.
        const double median = m_shape.latencySigma * 1.2533 / std::sqrt(double(requests));
        double latency = 2'000'000 * grown * std::exp(m_latencyDrift) * (isBatch ? 2 : 1);
        latency *= std::exp(median * m_normal(m_random));
        if (incident && incident->kind == AnomalyKind::Latency)
            latency *= 1 + 2 * affected;
        to.medianUs = qint64(latency);

        const double rate = m_shape.errorRate * std::exp(m_shape.errorSigma * m_normal(m_random));
        const double errors =
            incident && incident->kind == AnomalyKind::ErrorRate ? 0.2 * affected : 0;
        const double retries =
            incident && incident->kind == AnomalyKind::Retries ? 0.5 * affected : 0;
        to.sums.errors = howMany(requests, rate + errors);
        to.sums.retries = howMany(requests, rate + retries);
        return to;
    }

private:
    [[nodiscard]] bool chance(double share)
    {
        return share > 0 && std::uniform_real_distribution<>()(m_random) < share;
    }
    [[nodiscard]] qint64 howMany(qint64 of, double share)
    {
        return std::binomial_distribution<qint64>(of, std::min(share, 0.9))(m_random);
    }
    void drift(double &value)
    {
        constexpr double Memory = 0.8;
        value =
            Memory * value + std::sqrt(1 - Memory * Memory) * m_shape.drift * m_normal(m_random);
    }

    const SeriesShape &m_shape;
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
    int m_hour = 0;
    double m_costDrift = 0;
    double m_latencyDrift = 0;
    double m_requestDrift = 0;
};

} // namespace orchestris::test
