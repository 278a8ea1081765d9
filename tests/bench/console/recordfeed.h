// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <atomic>
#include <thread>

namespace orchestris {

/// Hands ended requests to storage at a steady rate, as a busy gateway's workers do, from a thread
/// of its own, until it goes.
class RecordFeed
{
public:
    /// `usage` outlives it. `instance`: of the request numbers.
    RecordFeed(UsageSink &usage, int instance, int rate);
    ~RecordFeed();
    RecordFeed(const RecordFeed &) = delete;
    RecordFeed &operator=(const RecordFeed &) = delete;

    [[nodiscard]] qint64 fed() const { return m_fed; }

private:
    void run(int rate);

    UsageSink &m_usage;
    int m_instance;
    std::atomic<bool> m_stopping{false};
    std::atomic<qint64> m_fed{0};
    std::thread m_thread;
};

} // namespace orchestris
