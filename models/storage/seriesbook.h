// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "models/storage/statement.h"

#include <unordered_map>

namespace orchestris {

/// The numbers of series (`rollup_series`): one for each combination of what usage is filtered and
/// grouped by. Remembers those that it was asked for. Confined to the database's thread; must be
/// gone before the database.
class SeriesBook
{
public:
    enum class Unknown {
        Add,  ///< gets a row; within a write transaction
        Count ///< gets a number below 0, in this object only
    };
    explicit SeriesBook(Database &database, Unknown unknown = Unknown::Add);

    /// The series of a record that has ended. SQLite's result code.
    [[nodiscard]] int find(const UsageRecord &record, Id &series);
    /// After a transaction that was rolled back: numbers that were given in it may become others'.
    void forget() { m_known.clear(); }

private:
    struct Key {
        OwnerKind ownerKind = OwnerKind::None;
        StatusClass status = StatusClass::Running;
        Id organization = 0;
        Id user = 0;
        Id key = 0;
        QByteArray endpoint;
        QByteArray alias;
        QByteArray provider;
        QByteArray model;
        QByteArray program;

        bool operator==(const Key &) const = default;
    };
    struct Hash {
        size_t operator()(const Key &key) const noexcept;
    };

    [[nodiscard]] static Key keyOf(const UsageRecord &record);
    [[nodiscard]] int look(const Key &key, Id &series);
    static void bind(Statement &statement, const Key &key);

    Database &m_database;
    Unknown m_unknown;
    std::unordered_map<Key, Id, Hash> m_known;
    Id m_lastCounted = 0;
    Statement m_find;
    Statement m_add;
};

} // namespace orchestris
