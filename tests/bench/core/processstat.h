// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <sys/types.h>
#include <vector>

namespace orchestris::bench {

/// What the kernel says about a few processes, all their threads included.
struct ProcessSample {
    std::uint64_t cpuNs = 0;  ///< user and system time since they began
    std::uint64_t rssKib = 0; ///< VmRSS, added up
    std::uint64_t threads = 0;
};

/// The processes and all their descendants (nginx's workers, for one).
std::vector<pid_t> withDescendants(const std::vector<pid_t> &roots);

/// Reads the processes' CPU clocks (nanoseconds; where the kernel refuses them utime + stime of
/// /proc/PID/stat, in ticks of 10 ms) and /proc/PID/status. Processes that are gone count as 0.
ProcessSample sample(const std::vector<pid_t> &pids);

/// Time that all cores together were not idle since the machine started, in ticks of 10 ms; what a
/// hypervisor took away counts as not idle.
std::uint64_t machineBusyNs();

/// CPU time of this process.
std::uint64_t ownCpuNs();

/// Pins this process to one core; false if the machine has no such core.
bool pinTo(int core);

} // namespace orchestris::bench
