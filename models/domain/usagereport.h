// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/histogram.h"
#include "models/domain/limitwindow.h"
#include "models/domain/usagerecord.h"

namespace orchestris {

/// By what usage can be filtered and grouped.
enum class UsageDimension : quint8 {
    OwnerKind,    ///< "organization", "user", "none"
    Organization, ///< its number
    User,         ///< its number; "0": none
    Key,          ///< its number; "0": none
    Alias,        ///< its name; empty: a direct ID was asked for
    Model,        ///< the direct ID that answered; empty: none did
    Provider,     ///< its name; empty: none
    Endpoint,     ///< "chat/completions", …
    Program,      ///< as `programOf` has it
    Status,       ///< as `statusClassName` has it
};
inline constexpr int UsageDimensions = 10;

/// "owner-kind", "organization", "user", "key", "alias", "model", "provider", "endpoint",
/// "program", "status"
[[nodiscard]] QByteArray usageDimensionName(UsageDimension dimension);
[[nodiscard]] std::optional<UsageDimension> parseUsageDimension(QByteArrayView name);

/// The parts that a span of time is divided into. All but Whole are aligned to the clock and the
/// calendar of the query's time zone.
enum class UsageStep : quint8 {
    Whole,
    FiveMinutes, ///< only within the newest FineSpanUs; in older times quarters of an hour
    QuarterHour,
    Hour,
    Day,
    Month,
};

/// For so long, sums are kept by five minutes; then by quarters of an hour (every time zone's
/// midnight is on one), for ever.
inline constexpr qint64 FineSpanUs = 3ll * 3600 * 1'000'000;
inline constexpr qint64 FineSlotUs = 300ll * 1'000'000;
inline constexpr qint64 SlotUs = 900ll * 1'000'000;

/// Any of `values`, as UsageDimension says them.
struct UsageCondition {
    UsageDimension dimension = UsageDimension::Key;
    QByteArrayList values;

    bool operator==(const UsageCondition &) const = default;
};

/// What to sum up: requests that have ended, by when they began. The span is widened to whole slots
/// (FineSlotUs or SlotUs).
struct UsageQuery {
    qint64 sinceUs = 0;               ///< 0: from the first one
    qint64 untilUs = 0;               ///< 0: to now
    QList<UsageCondition> conditions; ///< all must hold
    std::optional<UsageDimension> groupBy;
    UsageStep step = UsageStep::Whole;
    QByteArray timeZone = "UTC"; ///< IANA name
    bool latency = false;        ///< with histograms

    bool operator==(const UsageQuery &) const = default;
};

/// Sums over requests that have ended. They stop at the limits of their type.
struct UsageSums {
    qint64 requests = 0;
    qint64 errors = 0; ///< `isError`
    qint64 attempts = 0;
    qint64 retries = 0; ///< attempts after the first one of their request
    TokenCounts tokens;
    Nanos costNanos = 0;
    Nanos estimatedNanos = 0; ///< the part of the cost that is not the provider's own numbers
    qint64 unpriced = 0;      ///< requests that used tokens of a model without a price
    // Wasted: parts of the cost, and what retries may have cost besides.
    Nanos leftNanos = 0;  ///< the client had left
    Nanos cutNanos = 0;   ///< the answer broke off, or its process ended
    Nanos retryNanos = 0; ///< `UsageRecord::retryCostNanos`; not in the cost
    qint64 truncated = 0; ///< `looksTruncated`
    qint64 totalUs = 0;
    // Tokens a second: answers with a first token, from then to their end.
    qint64 generatedTokens = 0;
    qint64 generatingUs = 0;

    UsageSums &operator+=(const UsageSums &other);
    UsageSums &operator-=(const UsageSums &other);
    bool operator==(const UsageSums &) const = default;
};
/// What one ended record adds. Nothing negative, whatever a provider reported.
[[nodiscard]] UsageSums sumsOf(const UsageRecord &record);

struct UsagePart {
    UsageSums sums;
    LogHistogram latency;    ///< total time, of requests that reached a provider, in microseconds
    LogHistogram firstToken; ///< from the request's arrival, in microseconds

    void add(const UsagePart &other);
    void add(const UsageRecord &record); ///< one that has ended, with its latencies if it has them
};
/// What one ended record adds, with its latencies.
[[nodiscard]] UsagePart partOf(const UsageRecord &record);

struct UsageGroup {
    QByteArray value; ///< as UsageDimension says; empty without `groupBy`
    QString label;    ///< for people: a key's or an owner's name; else as `value`
    UsagePart whole;
    std::vector<UsagePart> parts; ///< one for each of UsageReport::spans; none for Whole
};

struct UsageReport {
    TimeSpan span;                     ///< what was summed up
    UsageStep step = UsageStep::Whole; ///< coarser than asked for where nothing finer is kept
    std::vector<TimeSpan> spans;    ///< oldest first, without gaps; the ends may be parts of a step
    std::vector<UsageGroup> groups; ///< highest cost first, then most requests, then value
    UsageGroup total;               ///< of all groups
};

/// The step that gives about `points` parts, and at least one.
[[nodiscard]] UsageStep stepFor(const TimeSpan &span, int points);
/// The parts of a span in a zone's calendar: days of 23 and 25 hours where they have so many.
[[nodiscard]] std::vector<TimeSpan> partsOf(const TimeSpan &span, UsageStep step,
                                            const QByteArray &timeZone);

} // namespace orchestris
