// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QList>

namespace orchestris {

/// Whose use a limit counts. Numbers are stored.
enum class LimitSubject : quint8 { Organization = 1, User = 2, Key = 3 };

enum class LimitMetric : quint8 {
    Cost = 1,         ///< nano-dollars
    TotalTokens = 2,  ///< input and output
    OutputTokens = 3, ///< reasoning included
    Requests = 4,     ///< those that went to a provider
    Concurrent = 5,   ///< requests at the same time; has no window
};

enum class LimitWindow : quint8 {
    None = 0,   ///< of `Concurrent`
    Minute = 1, ///< the last 60 seconds
    Hour = 2,   ///< from here on calendar units in the limit's time zone
    Day = 3,
    Week = 4, ///< from Monday (ISO 8601)
    Month = 5,
    Total = 6, ///< since the limit was made: prepaid
};

enum class LimitMode : quint8 {
    Adaptive = 0, ///< holds what the request will probably take, and more as it grows
    Strict = 1,   ///< holds the worst case and tells the provider the maximum that was held
};

enum class LimitAction : quint8 {
    Block = 0,
    Warn = 1, ///< only notices; nothing is refused
};

/// A limit on the use of one subject. A request passes if all that apply to it pass, organization
/// first, then user, then key. Use counts in the window in which its request began.
struct Limit {
    Id id = 0;
    LimitSubject subject = LimitSubject::Key;
    Id subjectId = 0;
    /// Only requests for this alias, or those that are answered by this direct ID (also by way of
    /// an alias); empty: all.
    QString model;
    LimitMetric metric = LimitMetric::Cost;
    LimitWindow window = LimitWindow::Day;
    qint64 amount = 0; ///< in the metric's unit; 0 refuses everything
    LimitMode mode = LimitMode::Adaptive;
    LimitAction action = LimitAction::Block;
    QList<int> noticeAt{80, 100}; ///< percent of the amount at which a notice is raised, ascending
    QByteArray timeZone = "UTC";  ///< IANA name; of calendar windows
    qint64 createdAtUs = 0;

    bool operator==(const Limit &) const = default;
};

/// What was used of a limit in one of its windows.
struct LimitUse {
    Id limitId = 0;
    qint64 windowStartUs = 0; ///< as `windowAt` gives it
    qint64 used = 0;          ///< in the metric's unit

    bool operator==(const LimitUse &) const = default;
};

/// How much of each thing one request used, or may use.
struct Quantities {
    Nanos cost = 0;
    qint64 totalTokens = 0;
    qint64 outputTokens = 0;
    qint64 requests = 0;

    /// 0 for `Concurrent`.
    [[nodiscard]] qint64 of(LimitMetric metric) const;
    bool operator==(const Quantities &) const = default;
};

struct UsageRecord;
/// What a stored row counts: requests only if something went to a provider.
[[nodiscard]] Quantities quantitiesOf(const UsageRecord &record);

/// "cost", "tokens", "output-tokens", "requests", "concurrent": as on the command line.
[[nodiscard]] QString limitMetricName(LimitMetric metric);
[[nodiscard]] QString limitWindowName(LimitWindow window); ///< "minute" … "total"; empty for None
[[nodiscard]] QString limitSubjectName(LimitSubject subject); ///< "organization", "user", "key"
[[nodiscard]] QString limitModeName(LimitMode mode);          ///< "adaptive", "strict"
[[nodiscard]] QString limitActionName(LimitAction action);    ///< "block", "warn"
[[nodiscard]] Result<LimitWindow> parseLimitWindow(QStringView text);

/// Whether the parts fit together: an amount from 0 to a quadrillion (cost: a million dollars), a
/// window except for `Concurrent`, notices between 1 and 1000 percent, a time zone that exists, no
/// strictness where nothing is held (warnings, requests, concurrent).
[[nodiscard]] Result<void> checkLimit(const Limit &limit);

} // namespace orchestris
