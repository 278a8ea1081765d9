// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/result.h"
#include "models/domain/targethealth.h"
#include "models/domain/usagerecord.h"

#include <map>
#include <optional>
#include <set>

namespace orchestris {

class Database;

/// What other processes have stored since the look before.
struct OutsideNews {
    QList<UsageRecord> records; ///< that have begun or ended, newest last, with names
    std::optional<QList<TargetHealth>> health; ///< all of it, if it differs
    bool hasNotices = false;                   ///< there are new ones
    bool hasAnomalies = false;                 ///< they differ
};

/// Looks again and again for what others write, for a program that only watches. A look costs next
/// to nothing if nobody has written. Works on a read-only connection, always the same; confined to
/// its thread.
class OutsideWatch
{
public:
    /// A row may become visible so much later than its number says.
    static constexpr qint64 LateUs = 2'000'000;
    /// Rows that one look reads; the next one goes on.
    static constexpr int MostRecords = 2'000;

    /// The first look tells of what has begun within the last LateUs, and all health.
    [[nodiscard]] Result<OutsideNews> look(Database &database, qint64 nowUs);

private:
    [[nodiscard]] Result<void> begin(Database &database, qint64 nowUs);
    [[nodiscard]] Result<void> readNew(Database &database, qint64 nowUs, OutsideNews &news);
    [[nodiscard]] Result<void> readOpen(Database &database, OutsideNews &news);
    [[nodiscard]] Result<void> readRest(Database &database, qint64 nowUs, OutsideNews &news);
    void take(UsageRecord record, OutsideNews &news);

    qint64 m_dataVersion = -1;
    bool m_isBehind = false;                ///< the look before did not read all
    qint64 m_fromId = 0;                    ///< rows above it are read again
    std::map<qint64, RequestState> m_known; ///< above m_fromId
    std::set<qint64> m_open;                ///< told of as begun, and not yet as ended
    std::optional<QList<TargetHealth>> m_health;
    QList<Anomaly> m_anomalies;
    Id m_newestNotice = 0;
};

} // namespace orchestris
