// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/telemetry.h"

namespace orchestris::test {

/// What a report must say, by going through the records one after the other: what storage's sums
/// are compared with, and what the pages' tests show. The span is widened to quarters of an hour.
/// Groups are labelled by `UsageRecord::keyName`; the others as their value.
[[nodiscard]] UsageReport referenceReport(const QList<UsageRecord> &records,
                                          const UsageQuery &query, qint64 nowUs);
/// The same of attempts, by whole hours.
[[nodiscard]] TelemetryReport referenceTelemetry(const QList<UsageRecord> &records, qint64 sinceUs,
                                                 qint64 untilUs);
/// The record's value of a dimension, as UsageDimension says it.
[[nodiscard]] QByteArray dimensionOf(const UsageRecord &record, UsageDimension dimension);
/// Whether all conditions hold.
[[nodiscard]] bool fits(const UsageRecord &record, const QList<UsageCondition> &conditions);

} // namespace orchestris::test
