// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/processstat.h"

#include "tests/bench/core/clock.h"

#include <fstream>
#include <sched.h>
#include <sstream>
#include <string>
#include <unistd.h>

namespace orchestris::bench {

namespace {

std::string procPath(pid_t pid, const char *file)
{
    return "/proc/" + std::to_string(pid) + "/" + file;
}

std::uint64_t nsPerTick()
{
    return nsPerSecond / static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK));
}

std::uint64_t ticksOf(pid_t pid)
{
    std::ifstream file(procPath(pid, "stat"));
    std::string line;
    std::getline(file, line);
    // The second field is the program's name in brackets and may hold spaces.
    const std::size_t bracket = line.rfind(')');
    if (bracket == std::string::npos)
        return 0;
    std::istringstream fields(line.substr(bracket + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    std::uint64_t user = 0;
    std::uint64_t system = 0;
    fields >> user >> system;
    return user + system;
}

std::uint64_t cpuOf(pid_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(pid, &clock) == 0 && clock_gettime(clock, &time) == 0)
        return static_cast<std::uint64_t>(time.tv_sec) * nsPerSecond
               + static_cast<std::uint64_t>(time.tv_nsec);
    return ticksOf(pid) * nsPerTick();
}

void addStatus(pid_t pid, ProcessSample &to)
{
    std::ifstream file(procPath(pid, "status"));
    std::string word;
    while (file >> word) {
        std::uint64_t value = 0;
        if (word == "VmRSS:" && file >> value)
            to.rssKib += value;
        else if (word == "Threads:" && file >> value)
            to.threads += value;
    }
}

} // namespace

std::vector<pid_t> withDescendants(const std::vector<pid_t> &roots)
{
    std::vector<pid_t> all = roots;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const pid_t pid = all[i];
        std::ifstream children(procPath(pid, "task/") + std::to_string(pid) + "/children");
        pid_t child = 0;
        while (children >> child)
            all.push_back(child);
    }
    return all;
}

ProcessSample sample(const std::vector<pid_t> &pids)
{
    ProcessSample total;
    for (const pid_t pid : pids) {
        total.cpuNs += cpuOf(pid);
        addStatus(pid, total);
    }
    return total;
}

std::uint64_t machineBusyNs()
{
    std::ifstream file("/proc/stat");
    std::string name;
    std::uint64_t user = 0;
    std::uint64_t nice = 0;
    std::uint64_t system = 0;
    std::uint64_t idle = 0;
    std::uint64_t waiting = 0;
    std::uint64_t interrupts = 0;
    std::uint64_t softInterrupts = 0;
    std::uint64_t stolen = 0;
    file >> name >> user >> nice >> system >> idle >> waiting >> interrupts >> softInterrupts
        >> stolen;
    return (user + nice + system + interrupts + softInterrupts + stolen) * nsPerTick();
}

std::uint64_t ownCpuNs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * nsPerSecond
           + static_cast<std::uint64_t>(time.tv_nsec);
}

bool pinTo(int core)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(static_cast<unsigned>(core), &set);
    return sched_setaffinity(0, sizeof set, &set) == 0;
}

} // namespace orchestris::bench
