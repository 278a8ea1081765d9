// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demotraffic.h"

#include "models/demo/demoarrivals.h"
#include "models/demo/democalls.h"
#include "models/demo/demolimits.h"
#include "models/domain/requestid.h"

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;

DemoOptions checked(DemoOptions options)
{
    options.days = std::max(options.days, 1);
    options.keys = std::max(options.keys, 12);
    options.requests = std::max<qint64>(options.requests, 0);
    options.endUs = std::max(options.endUs, options.days * DayUs);
    return options;
}

/// What each key costs on an ordinary day: a few of its calls, in ordinary times.
std::vector<double> dailyCosts(const DemoCompany &company, const DemoOptions &options,
                               const DemoArrivals &arrivals)
{
    constexpr int Samples = 100;
    constexpr qint64 PauseUs = 180'000'000;
    const DemoPlan ordinary;
    DemoRandom random(options.seed + 1);
    DemoCalls calls(company, ordinary, options, random);
    std::vector<double> costs;
    UsageRecord record;
    for (size_t key = 0; key < company.keys.size(); ++key) {
        double sum = 0;
        for (int i = 0; i < Samples; ++i) {
            calls.fill(record, options.endUs - (i + 1) * PauseUs, int(key), false);
            sum += double(record.costNanos);
        }
        costs.push_back(sum / Samples * arrivals.shareOf(int(key)) * double(options.requests)
                        / options.days);
    }
    return costs;
}

} // namespace

class DemoTraffic::Parts
{
public:
    explicit Parts(const DemoOptions &given)
        : options(checked(given))
        , startUs(options.endUs - options.days * DayUs)
        , random(options.seed)
        , ids(options.instance)
        , company(makeDemoCompany(options, startUs))
        , plan(makeDemoPlan(company, options, startUs))
        , arrivals(company, plan, options, startUs, random)
        , calls(company, plan, options, random)
        , limits(company, options, dailyCosts(company, options, arrivals), startUs)
    {
        company.configuration.limits = limits.limits();
    }

    const DemoOptions options;
    const qint64 startUs;
    DemoRandom random;
    RequestIds ids;
    DemoCompany company;
    DemoPlan plan;
    DemoArrivals arrivals;
    DemoCalls calls;
    DemoLimits limits;
    qint64 made = 0;
};

DemoTraffic::DemoTraffic(const DemoOptions &options)
    : m_parts(std::make_unique<Parts>(options))
{
}

DemoTraffic::~DemoTraffic() = default;

const DemoOptions &DemoTraffic::options() const
{
    return m_parts->options;
}

const Configuration &DemoTraffic::configuration() const
{
    return m_parts->company.configuration;
}

const std::vector<DemoIncident> &DemoTraffic::incidents() const
{
    return m_parts->plan.incidents;
}

const std::vector<CircuitEvent> &DemoTraffic::circuitEvents() const
{
    return m_parts->plan.circuit;
}

qint64 DemoTraffic::startUs() const
{
    return m_parts->startUs;
}

qint64 DemoTraffic::made() const
{
    return m_parts->made;
}

bool DemoTraffic::next(UsageRecord &record)
{
    Parts &parts = *m_parts;
    const auto arrival = parts.arrivals.next();
    if (!arrival)
        return false;
    ++parts.made;
    record.id = parts.ids.next(arrival->atUs);
    parts.calls.fill(record, arrival->atUs, arrival->key,
                     parts.limits.refuses(arrival->key, arrival->atUs));
    parts.limits.settle(record, arrival->key, parts.options.traces);
    return true;
}

} // namespace orchestris
