// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/resourcemeter.h"

#include "tests/bench/core/clock.h"

#include <algorithm>

namespace orchestris::bench {

ResourceMeter::ResourceMeter(const LoadOptions &options)
    : m_target(withDescendants(options.pids))
    , m_helpers(withDescendants(options.helperPids))
    , m_rssBeforeKib(sample(m_target).rssKib)
{
}

ResourceMeter::Point ResourceMeter::now() const
{
    return {nowNs(), sample(m_target), sample(m_helpers), ownCpuNs(), machineBusyNs()};
}

void ResourceMeter::beginWindow()
{
    m_begin = now();
}

void ResourceMeter::endWindow()
{
    m_end = now();
}

double ResourceMeter::cpuUsEach(std::uint64_t count) const
{
    const std::uint64_t cpuNs = m_end.target.cpuNs - m_begin.target.cpuNs;
    return count == 0 ? 0 : static_cast<double>(cpuNs) / 1000.0 / static_cast<double>(count);
}

double ResourceMeter::rssKibEach(std::uint64_t count) const
{
    const double grown =
        static_cast<double>(m_end.target.rssKib) - static_cast<double>(m_rssBeforeKib);
    return count == 0 ? 0 : grown / static_cast<double>(count);
}

void ResourceMeter::addTo(JsonLine &line) const
{
    const auto wallNs = static_cast<double>(m_end.atNs - m_begin.atNs);
    const auto share = [wallNs](std::uint64_t endNs, std::uint64_t beginNs) {
        const double cpuNs = static_cast<double>(endNs) - static_cast<double>(beginNs);
        return wallNs <= 0 ? 0 : cpuNs / wallNs;
    };
    if (!m_target.empty()) {
        line.add("cpu_share", share(m_end.target.cpuNs, m_begin.target.cpuNs));
        line.add("rss_before_kib", m_rssBeforeKib);
        line.add("rss_kib", m_end.target.rssKib);
        line.add("threads", m_end.target.threads);
    }
    line.add("generator_cpu_share", share(m_end.ownCpuNs, m_begin.ownCpuNs));
    if (!m_helpers.empty())
        line.add("upstream_cpu_share", share(m_end.helpers.cpuNs, m_begin.helpers.cpuNs));
    const auto known = [](const Point &point) {
        return point.target.cpuNs + point.helpers.cpuNs + point.ownCpuNs;
    };
    // Ticks are coarse, so a quiet machine may come out a little below nothing.
    line.add("others_cpu_share", std::max(0.0, share(m_end.machineNs, m_begin.machineNs)
                                                   - share(known(m_end), known(m_begin))));
}

} // namespace orchestris::bench
