// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <mutex>

namespace orchestris {

/// A record on its way to the database.
struct QueuedRecord {
    UsageRecord record;
    CommitListener *listener = nullptr;
    bool isOpen = false;
};

/// Carries records from the workers' threads to the storage thread. Thread-safe. The pushes say
/// whether the storage thread has to be woken: at most once until it takes the batch.
class UsageQueue
{
public:
    [[nodiscard]] bool pushOpen(const UsageRecord &record)
    {
        const std::lock_guard lock(m_mutex);
        m_records.push_back({record, nullptr, true});
        // An open record is not urgent: a timer that runs anyway will find it.
        return !m_timerRuns && !std::exchange(m_wakePending, true);
    }

    [[nodiscard]] bool pushClosed(std::vector<EndedRecord> &&ended)
    {
        const std::lock_guard lock(m_mutex);
        for (EndedRecord &one : ended)
            m_records.push_back({std::move(one.record), one.listener, false});
        return !std::exchange(m_wakePending, true);
    }

    [[nodiscard]] std::vector<QueuedRecord> take()
    {
        std::vector<QueuedRecord> taken;
        taken.reserve(64);
        const std::lock_guard lock(m_mutex);
        m_wakePending = false;
        taken.swap(m_records);
        return taken;
    }

    /// Whether the storage thread looks by itself soon.
    void setTimerRuns(bool runs)
    {
        const std::lock_guard lock(m_mutex);
        m_timerRuns = runs;
    }

private:
    std::mutex m_mutex;
    std::vector<QueuedRecord> m_records;
    bool m_wakePending = false;
    bool m_timerRuns = false;
};

} // namespace orchestris
