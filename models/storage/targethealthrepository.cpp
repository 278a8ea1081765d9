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
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QVariantList values{QString::fromUtf8(health.target), int(health.circuit),
                              health.consecutiveFailures, QString::fromUtf8(health.lastOutcome),
                              nowUs};
    for (const QString &statement :
         {QStringLiteral("INSERT OR REPLACE INTO target_health (target, circuit, "
                         "consecutive_failures, last_outcome, changed_at_us) "
                         "VALUES (?, ?, ?, ?, ?)"),
          QStringLiteral("INSERT INTO circuit_events (target, circuit, consecutive_failures, "
                         "outcome, at_us) VALUES (?, ?, ?, ?, ?)")}) {
        if (auto stored = m_database.run(statement, values); !stored)
            return tl::unexpected(stored.error());
    }
    auto dropped = m_database.run(
        QStringLiteral("DELETE FROM circuit_events WHERE id <= last_insert_rowid() - ?"),
        {KeptEvents});
    if (!dropped)
        return tl::unexpected(dropped.error());
    return transaction->commit();
}

Result<void> TargetHealthRepository::clear()
{
    return m_database.run(QStringLiteral("DELETE FROM target_health")).map([](const QSqlQuery &) {
    });
}

} // namespace orchestris
