// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/jsonline.h"
#include "tests/bench/core/processstat.h"
#include "tests/bench/load/loadoptions.h"

#include <cstdint>
#include <string_view>

namespace orchestris::bench {

/// CPU and memory of the server under test, of the upstream and of the generator itself, over the
/// measured window.
class ResourceMeter
{
public:
    /// Takes the memory before any load.
    explicit ResourceMeter(const LoadOptions &options);

    void beginWindow();
    void endWindow();

    /// False when there is nobody to measure: directly to the upstream.
    bool hasTarget() const { return !m_target.empty(); }

    /// CPU microseconds of the server under test for each of `count` things.
    double cpuUsEach(std::uint64_t count) const;
    /// Growth of memory since the beginning for each of `count` things, in KiB.
    double rssKibEach(std::uint64_t count) const;
    /// Shares of a core and memory, as fields.
    void addTo(JsonLine &line) const;

private:
    struct Point {
        std::uint64_t atNs = 0;
        ProcessSample target;
        ProcessSample helpers;
        std::uint64_t ownCpuNs = 0;
        std::uint64_t machineNs = 0;
    };
    Point now() const;

    std::vector<pid_t> m_target;
    std::vector<pid_t> m_helpers;
    std::uint64_t m_rssBeforeKib = 0;
    Point m_begin;
    Point m_end;
};

} // namespace orchestris::bench
