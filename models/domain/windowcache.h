// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"

#include <vector>

namespace orchestris {

/// `windowAt` for many limits and times that are near each other: finding a window in a time zone
/// takes microseconds, and most limits share theirs. Keeps the two latest windows of each time zone
/// and unit. Used by one thread at a time.
class WindowCache
{
public:
    [[nodiscard]] TimeSpan at(const Limit &limit, qint64 us);

private:
    struct Entry {
        LimitWindow window;
        QByteArray timeZone;
        TimeSpan latest;
        TimeSpan before;
    };
    std::vector<Entry> m_entries;
};

} // namespace orchestris
