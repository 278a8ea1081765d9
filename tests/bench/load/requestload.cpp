// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/requestload.h"

#include "tests/bench/core/clock.h"

namespace orchestris::bench {

namespace {
constexpr std::size_t readBufferSize = 64 * 1024;
constexpr double silenceSeconds = 30;

double toUs(std::uint64_t ns)
{
    return static_cast<double>(ns) / 1000.0;
}
} // namespace

RequestLoad::RequestLoad(const LoadOptions &options)
    : m_options(options)
    , m_meter(options)
    , m_request(options, 0)
    , m_check(options.api)
    , m_readBuffer(readBufferSize)
{
}

ClientConnection &RequestLoad::addConnection()
{
    Slot slot;
    slot.connection = std::make_unique<ClientConnection>(m_loop, m_options.target.endpoint,
                                                         m_readBuffer, *this, m_slots.size());
    m_slots.push_back(std::move(slot));
    return *m_slots.back().connection;
}

void RequestLoad::ask(ClientConnection &connection, std::uint64_t beganNs)
{
    Slot &slot = m_slots[connection.index()];
    slot.number = m_nextNumber++;
    slot.beganNs = beganNs;
    slot.body.clear();
    ++m_underWay;
    connection.send(m_request.numbered(slot.number));
}

void RequestLoad::onBytes(ClientConnection &connection, std::string_view bytes)
{
    m_slots[connection.index()].body.append(bytes);
}

void RequestLoad::onAnswer(ClientConnection &connection)
{
    const Slot &slot = m_slots[connection.index()];
    --m_underWay;
    const bool right = m_check.check(slot.number, connection.status(), slot.body);
    m_lastAnswerNs = nowNs();
    if (right && m_inWindow)
        m_latency.record(m_lastAnswerNs - slot.beganNs);
    onFree(connection);
}

void RequestLoad::onFailure(ClientConnection &connection, std::string_view reason)
{
    --m_underWay;
    m_check.addWrong(reason);
    onFree(connection);
}

void RequestLoad::beginWindow()
{
    m_meter.beginWindow();
    m_windowBeganNs = nowNs();
    m_inWindow = true;
}

void RequestLoad::endWindow()
{
    m_inWindow = false;
    m_windowNs = nowNs() - m_windowBeganNs;
    m_meter.endWindow();
}

void RequestLoad::drain()
{
    m_lastAnswerNs = nowNs();
    while (m_underWay > 0) {
        const std::uint64_t untilNs = m_lastAnswerNs + secondsToNs(silenceSeconds);
        if (nowNs() >= untilNs)
            break;
        m_loop.wait(untilNs);
    }
    if (m_underWay > 0)
        m_check.addWrong("requests without an answer at the end: " + std::to_string(m_underWay),
                         m_underWay);
}

void RequestLoad::report(LoadResult &result) const
{
    JsonLine &line = result.line;
    line.add("seconds", static_cast<double>(m_windowNs) / 1e9);
    line.add("requests", m_latency.count());
    line.add("right", m_check.right()); // warm-up and drain included
    line.add("wrong", m_check.wrong());
    line.add("requests_per_second",
             static_cast<double>(m_latency.count()) * 1e9 / static_cast<double>(m_windowNs));
    line.add("p50_us", toUs(m_latency.percentile(50)));
    line.add("p90_us", toUs(m_latency.percentile(90)));
    line.add("p99_us", toUs(m_latency.percentile(99)));
    line.add("max_us", toUs(m_latency.max()));
    if (m_meter.hasTarget())
        line.add("cpu_us_per_request", m_meter.cpuUsEach(m_latency.count()));
    m_meter.addTo(line);
    result.wrong = m_check.wrong();
}

} // namespace orchestris::bench
