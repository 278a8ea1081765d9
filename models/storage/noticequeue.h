// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notice.h"

#include <mutex>
#include <vector>

namespace orchestris {

/// Carries notices from the workers' threads to the storage thread, and keeps them while storage
/// fails. Thread-safe.
class NoticeQueue
{
public:
    /// Beyond it new ones are dropped: whoever raises so many says the same again and again.
    static constexpr size_t MostWaiting = 1000;

    /// Whether the storage thread has to be woken.
    [[nodiscard]] bool push(const Notice &notice)
    {
        const std::lock_guard lock(m_mutex);
        if (m_notices.size() >= MostWaiting)
            return false;
        m_notices.push_back(notice);
        return m_notices.size() == 1;
    }

    [[nodiscard]] std::vector<Notice> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_notices, {});
    }

    /// They could not be stored: they come first next time.
    void putBack(std::vector<Notice> notices)
    {
        const std::lock_guard lock(m_mutex);
        notices.insert(notices.end(), m_notices.begin(), m_notices.end());
        if (notices.size() > MostWaiting)
            notices.resize(MostWaiting);
        m_notices = std::move(notices);
    }

private:
    std::mutex m_mutex;
    std::vector<Notice> m_notices;
};

} // namespace orchestris
