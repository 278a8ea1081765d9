// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/anomalyrepository.h"

#include "models/storage/rows.h"

#include <algorithm>

namespace orchestris {

namespace {

/// How far it is from its habit: what makes one hour worse than another.
double distance(const Anomaly &anomaly)
{
    return anomaly.spread > 0 ? (anomaly.observed - anomaly.usual) / anomaly.spread : 0;
}

} // namespace

Result<QList<Anomaly>> AnomalyRepository::select(const QString &where, const QVariantList &bindings)
{
    return readRows(
        m_database,
        QStringLiteral("SELECT id, kind, dimension, value, start_us, end_us, is_open, observed, "
                       "usual, spread, requests FROM anomalies WHERE %1 "
                       "ORDER BY is_open DESC, start_us DESC, id DESC")
            .arg(where),
        bindings, [](const QSqlQuery &row) {
            Anomaly anomaly;
            anomaly.id = row.value(0).toLongLong();
            anomaly.kind = static_cast<AnomalyKind>(row.value(1).toInt());
            anomaly.dimension = static_cast<UsageDimension>(row.value(2).toInt());
            anomaly.value = row.value(3).toString().toUtf8();
            anomaly.startUs = row.value(4).toLongLong();
            anomaly.endUs = row.value(5).toLongLong();
            anomaly.isOpen = row.value(6).toBool();
            anomaly.observed = row.value(7).toDouble();
            anomaly.usual = row.value(8).toDouble();
            anomaly.spread = row.value(9).toDouble();
            anomaly.requests = row.value(10).toLongLong();
            return anomaly;
        });
}

Result<QString> AnomalyRepository::labelOf(const Anomaly &anomaly)
{
    const bool isKey = anomaly.dimension == UsageDimension::Key;
    if (!isKey && anomaly.dimension != UsageDimension::Organization)
        return QString::fromUtf8(anomaly.value);
    const QString table = isKey ? QStringLiteral("api_keys") : QStringLiteral("organizations");
    return m_database
        .value(QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(table),
               {anomaly.value.toLongLong()})
        .map([&](const QVariant &name) {
            return name.isValid() ? name.toString()
                                  : QStringLiteral("%1 %2").arg(
                                      QString::fromLatin1(usageDimensionName(anomaly.dimension)),
                                      QString::fromUtf8(anomaly.value));
        });
}

Result<QList<Anomaly>> AnomalyRepository::list(qint64 sinceUs)
{
    auto anomalies = select(QStringLiteral("end_us > ?"), {sinceUs > 0 ? sinceUs : -1});
    if (!anomalies)
        return anomalies;
    for (Anomaly &anomaly : *anomalies) {
        const auto label = labelOf(anomaly);
        if (!label)
            return tl::unexpected(label.error());
        anomaly.label = *label;
    }
    return anomalies;
}

Result<void> AnomalyRepository::insert(const Anomaly &anomaly)
{
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO anomalies (kind, dimension, value, start_us, end_us, is_open, "
                       "observed, usual, spread, requests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {int(anomaly.kind), int(anomaly.dimension), QString::fromUtf8(anomaly.value),
         anomaly.startUs, anomaly.endUs, anomaly.isOpen, anomaly.observed, anomaly.usual,
         anomaly.spread, anomaly.requests});
    return inserted.map([](const QSqlQuery &) {});
}

/// Brings the oldest known one up to date; others that turn out to be parts of it go.
Result<void> AnomalyRepository::replace(const QList<Anomaly> &known, Anomaly anomaly)
{
    const Anomaly &oldest =
        *std::min_element(known.begin(), known.end(),
                          [](const Anomaly &a, const Anomaly &b) { return a.startUs < b.startUs; });
    for (const Anomaly &part : known) {
        anomaly.endUs = std::max(anomaly.endUs, part.endUs);
        anomaly.requests = std::max(anomaly.requests, part.requests);
        if (distance(part) > distance(anomaly)) {
            anomaly.observed = part.observed;
            anomaly.usual = part.usual;
            anomaly.spread = part.spread;
        }
        if (part.id == oldest.id)
            continue;
        auto removed =
            m_database.run(QStringLiteral("DELETE FROM anomalies WHERE id = ?"), {part.id});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    auto updated = m_database.run(
        QStringLiteral("UPDATE anomalies SET start_us = ?, end_us = ?, is_open = ?, observed = ?, "
                       "usual = ?, spread = ?, requests = ? WHERE id = ?"),
        {std::min(anomaly.startUs, oldest.startUs), anomaly.endUs, anomaly.isOpen, anomaly.observed,
         anomaly.usual, anomaly.spread, anomaly.requests, oldest.id});
    return updated.map([](const QSqlQuery &) {});
}

Result<int> AnomalyRepository::store(const QList<Anomaly> &found)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto closed = m_database.run(QStringLiteral("UPDATE anomalies SET is_open = 0 WHERE is_open"));
    if (!closed)
        return tl::unexpected(closed.error());
    int added = 0;
    for (const Anomaly &anomaly : found) {
        const auto known =
            select(QStringLiteral("kind = ? AND dimension = ? AND value = ? AND "
                                  "start_us <= ? AND end_us >= ?"),
                   {int(anomaly.kind), int(anomaly.dimension), QString::fromUtf8(anomaly.value),
                    anomaly.endUs, anomaly.startUs});
        if (!known)
            return tl::unexpected(known.error());
        const auto stored = known->isEmpty() ? insert(anomaly) : replace(*known, anomaly);
        if (!stored)
            return tl::unexpected(stored.error());
        added += known->isEmpty() ? 1 : 0;
    }
    return transaction->commit().map([added] { return added; });
}

} // namespace orchestris
