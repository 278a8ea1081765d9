// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/recordfeed.h"

#include "models/demo/demotraffic.h"
#include "models/domain/clock.h"
#include "models/domain/requestid.h"

#include <chrono>

namespace orchestris {

namespace {

constexpr std::chrono::milliseconds Turn(10);
constexpr qint64 TurnsASecond = 1000 / Turn.count();

} // namespace

RecordFeed::RecordFeed(UsageSink &usage, int instance, int rate)
    : m_usage(usage)
    , m_instance(instance)
    , m_thread([this, rate] { run(rate); })
{
}

RecordFeed::~RecordFeed()
{
    m_stopping = true;
    m_thread.join();
}

void RecordFeed::run(int rate)
{
    const SystemClock clock;
    RequestIds ids(m_instance);
    DemoOptions options;
    options.endUs = clock.nowUs();
    options.seed = 7;
    DemoTraffic traffic(options);
    UsageRecord record;
    double due = 0;
    auto next = std::chrono::steady_clock::now();
    while (!m_stopping) {
        due += double(rate) / TurnsASecond;
        std::vector<EndedRecord> ended;
        for (; due >= 1 && traffic.next(record); --due) {
            record.startedAtUs = clock.nowUs();
            record.id = ids.next(record.startedAtUs);
            ended.push_back({record, nullptr});
        }
        m_fed += qint64(ended.size());
        m_usage.close(std::move(ended));
        next += Turn;
        std::this_thread::sleep_until(next);
    }
}

} // namespace orchestris
