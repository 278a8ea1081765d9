// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <QSet>

#include <array>
#include <vector>

namespace orchestris {

/// Per-minute sums of ended requests over the last hour: what the overview's chart draws. Bounded,
/// whatever the load. A request counts in the minute it began. Main thread only.
class ActivityRing
{
public:
    static constexpr int Minutes = 60;
    static constexpr qint64 MinuteUs = 60'000'000;

    struct Sum {
        qint64 minuteUs = 0; ///< the minute's beginning
        qint64 requests = 0;
        qint64 errors = 0;
        Nanos costNanos = 0;

        bool operator==(const Sum &) const = default;
    };

    /// Requests as they end. Running ones are ignored, they come again.
    void add(const QList<UsageRecord> &records);
    /// What happened before this ring listened: the newest requests, at most once. With `whole`
    /// false the list was cut off, and minutes up to its oldest request are not shown.
    void addHistory(const QList<UsageRecord> &records, bool whole);
    /// The last hour's minutes, oldest first, the current one last; none that are incomplete.
    [[nodiscard]] std::vector<Sum> sums(qint64 nowUs) const;
    [[nodiscard]] bool isEmpty(qint64 nowUs) const;

private:
    void count(const UsageRecord &record);

    std::array<Sum, Minutes> m_sums;
    QSet<qint64> m_seen;    // until the history came: ended requests that were counted
    QSet<qint64> m_history; // requests of the history, which may still be announced as they end
    bool m_historyCame = false;
    qint64 m_completeFromUs = 0;
};

} // namespace orchestris
