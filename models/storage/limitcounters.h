// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/limitbook.h"
#include "models/domain/usagerecord.h"
#include "models/domain/windowcache.h"
#include "models/storage/statement.h"

#include <unordered_map>

namespace orchestris {

/// Keeps what each limit has used in its window (`limit_counters`) in step with the rows of
/// requests, and raises notices when such a sum reaches a share of its limit. All of it is written
/// in the transaction that writes the rows, so it can be neither lost nor counted twice.
///
/// In a write transaction: `begin`, `add` for each row that ends in it, `store`; then `takeChanges`
/// if the commit went well, else `discard`. Answers are SQLite result codes. Confined to the
/// database's thread; must be gone before the database.
class LimitCounters
{
public:
    /// What a committed transaction changed.
    struct Changes {
        std::vector<LimitUse> uses; ///< absolute sums
        int notices = 0;            ///< how many were added
    };

    /// Of each limit; older ones are removed. By number, not by time, so that a clock that is wrong
    /// once removes nothing that counts.
    static constexpr qint64 KeptWindows = 1000;

    LimitCounters(Database &database, const Clock &clock);

    /// Learns of all limits that there are by now, whoever made them.
    [[nodiscard]] int begin();
    /// A row that is ended from this transaction on and was not before.
    void add(const UsageRecord &record);
    [[nodiscard]] int store();

    [[nodiscard]] Changes takeChanges();
    void discard();

private:
    /// What this transaction adds to a limit's window.
    struct Charge {
        const Limit *limit = nullptr;
        qint64 windowStartUs = 0;
        qint64 amount = 0;
        Id organizationId = 0; ///< of the newest request in it, as are the others
        Id userId = 0;
        Id keyId = 0;
        qint64 requestId = 0;
    };
    struct ChargeKey {
        Id limit = 0;
        qint64 windowStartUs = 0;

        bool operator==(const ChargeKey &) const = default;
    };
    struct ChargeHash {
        size_t operator()(const ChargeKey &key) const noexcept
        {
            return std::hash<qint64>{}(key.windowStartUs * 31 + key.limit);
        }
    };

    void charge(const Limit &limit, const UsageRecord &record, qint64 amount);
    [[nodiscard]] int storeCharge(const Charge &charge);
    [[nodiscard]] int readCharge(const Charge &charge, std::optional<qint64> &used);
    [[nodiscard]] int writeCharge(const Charge &charge, qint64 used, bool isNew);
    [[nodiscard]] int raiseNotices(const Charge &charge, qint64 before, qint64 after);
    [[nodiscard]] int storeNotice(const Charge &charge, int share);

    Database &m_database;
    const Clock &m_clock;
    LimitBook m_book;
    qint64 m_version = 0; // of the limits in the book; 0: none was read yet
    WindowCache m_windows;

    std::vector<Charge> m_charges;
    std::unordered_map<ChargeKey, size_t, ChargeHash> m_places; // in m_charges
    Changes m_changes;

    Statement m_readVersion;
    Statement m_readCharge;
    Statement m_raiseCharge;
    Statement m_addCharge;
    Statement m_dropCharges;
    Statement m_addNotice;
    Statement m_dropNotices;
};

} // namespace orchestris
