// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/targethealthrepository.h"

#include "models/storage/rows.h"

namespace orchestris {

Result<QList<TargetHealth>> TargetHealthRepository::list()
{
    return readRows(m_database,
                    QStringLiteral("SELECT target, circuit, consecutive_failures, last_outcome "
                                   "FROM target_health ORDER BY target"),
                    {}, [](const QSqlQuery &row) {
                        TargetHealth health;
                        health.target = row.value(0).toString().toUtf8();
                        health.circuit = static_cast<CircuitState>(row.value(1).toInt());
                        health.consecutiveFailures = row.value(2).toInt();
                        health.lastOutcome = row.value(3).toString().toUtf8();
                        return health;
                    });
}

Result<void> TargetHealthRepository::save(const TargetHealth &health, qint64 nowUs)
{
    return m_database
        .run(QStringLiteral("INSERT OR REPLACE INTO target_health (target, circuit, "
                            "consecutive_failures, last_outcome, changed_at_us) "
                            "VALUES (?, ?, ?, ?, ?)"),
             {QString::fromUtf8(health.target), int(health.circuit), health.consecutiveFailures,
              QString::fromUtf8(health.lastOutcome), nowUs})
        .map([](const QSqlQuery &) {});
}

Result<void> TargetHealthRepository::clear()
{
    return m_database.run(QStringLiteral("DELETE FROM target_health")).map([](const QSqlQuery &) {
    });
}

} // namespace orchestris
