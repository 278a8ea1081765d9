// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/windowcache.h"

#include <algorithm>

namespace orchestris {

TimeSpan WindowCache::at(const Limit &limit, qint64 us)
{
    switch (limit.window) {
    case LimitWindow::None:
    case LimitWindow::Minute:
    case LimitWindow::Total:
        return windowAt(limit, us); // no time zone in it
    default:
        break;
    }
    auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&limit](const Entry &known) {
        return known.window == limit.window && known.timeZone == limit.timeZone;
    });
    if (entry == m_entries.end())
        entry = m_entries.insert(entry, Entry{limit.window, limit.timeZone, {}, {}});
    if (entry->latest.contains(us))
        return entry->latest;
    if (!entry->before.contains(us)) {
        entry->before = entry->latest;
        entry->latest = windowAt(limit, us);
        return entry->latest;
    }
    return entry->before;
}

} // namespace orchestris
