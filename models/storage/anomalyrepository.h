// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/result.h"

#include <functional>

namespace orchestris {

class Database;

/// What left its habit. Confined to the database's thread.
class AnomalyRepository
{
public:
    explicit AnomalyRepository(Database &database)
        : m_database(database)
    {
    }

    /// Those that ended after `sinceUs` (0: all), open ones first, then newest first, with labels.
    [[nodiscard]] Result<QList<Anomaly>> list(qint64 sinceUs);
    /// Takes over what a scan found: adds new ones, brings known ones up to date (same kind,
    /// dimension and value, and a time that overlaps or follows), closes open ones that it did not
    /// find any more. A known one keeps its beginning, which may be older than what a scan looks
    /// at, and its worst hour; `requests` is then the most that was ever seen at once. How many are
    /// new.
    [[nodiscard]] Result<int> store(const QList<Anomaly> &found);

private:
    [[nodiscard]] Result<QList<Anomaly>> select(const QString &where, const QVariantList &bindings);
    [[nodiscard]] Result<void> insert(const Anomaly &anomaly);
    [[nodiscard]] Result<void> replace(const QList<Anomaly> &known, Anomaly anomaly);
    [[nodiscard]] Result<QString> labelOf(const Anomaly &anomaly);

    Database &m_database;
};

/// Compares the newest day with the habits of the eight weeks before, by model, provider, key and
/// organization, from the sums alone. `timeZone` decides what hour of the week it is and where days
/// begin. Works on a read-only connection.
[[nodiscard]] Result<QList<Anomaly>> scanForAnomalies(Database &database, qint64 nowUs,
                                                      const QByteArray &timeZone,
                                                      const std::function<bool()> &cancelled = {});

} // namespace orchestris
