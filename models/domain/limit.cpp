// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limit.h"

#include "models/domain/usagerecord.h"

#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 MostOfAnything = 1'000'000'000'000'000; // dollars: a million
constexpr int HighestShare = 1000;

tl::unexpected<Error> refuse(const char *text)
{
    return fail(ErrorCode::InvalidArgument, QString::fromUtf8(text));
}

/// Stops at the limit: a provider may report any number.
qint64 sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    return qAddOverflow(a, b, &result) ? std::numeric_limits<qint64>::max() : result;
}

} // namespace

qint64 Quantities::of(LimitMetric metric) const
{
    switch (metric) {
    case LimitMetric::Cost:
        return cost;
    case LimitMetric::TotalTokens:
        return totalTokens;
    case LimitMetric::OutputTokens:
        return outputTokens;
    case LimitMetric::Requests:
        return requests;
    case LimitMetric::Concurrent:
        break;
    }
    return 0;
}

Quantities quantitiesOf(const UsageRecord &record)
{
    const qint64 input = std::max<qint64>(record.tokens.input, 0);
    const qint64 output = std::max<qint64>(record.tokens.output, 0);
    return {std::max<qint64>(record.costNanos, 0), sum(input, output), output,
            record.attempts > 0 ? 1 : 0};
}

QString limitMetricName(LimitMetric metric)
{
    switch (metric) {
    case LimitMetric::Cost:
        return QStringLiteral("cost");
    case LimitMetric::TotalTokens:
        return QStringLiteral("tokens");
    case LimitMetric::OutputTokens:
        return QStringLiteral("output-tokens");
    case LimitMetric::Requests:
        return QStringLiteral("requests");
    case LimitMetric::Concurrent:
        break;
    }
    return QStringLiteral("concurrent");
}

QString limitWindowName(LimitWindow window)
{
    switch (window) {
    case LimitWindow::None:
        break;
    case LimitWindow::Minute:
        return QStringLiteral("minute");
    case LimitWindow::Hour:
        return QStringLiteral("hour");
    case LimitWindow::Day:
        return QStringLiteral("day");
    case LimitWindow::Week:
        return QStringLiteral("week");
    case LimitWindow::Month:
        return QStringLiteral("month");
    case LimitWindow::Total:
        return QStringLiteral("total");
    }
    return {};
}

QString limitSubjectName(LimitSubject subject)
{
    switch (subject) {
    case LimitSubject::Organization:
        return QStringLiteral("organization");
    case LimitSubject::User:
        return QStringLiteral("user");
    case LimitSubject::Key:
        break;
    }
    return QStringLiteral("key");
}

QString limitModeName(LimitMode mode)
{
    return mode == LimitMode::Strict ? QStringLiteral("strict") : QStringLiteral("adaptive");
}

QString limitActionName(LimitAction action)
{
    return action == LimitAction::Warn ? QStringLiteral("warn") : QStringLiteral("block");
}

Result<LimitWindow> parseLimitWindow(QStringView text)
{
    using Window = LimitWindow;
    for (const Window window :
         {Window::Minute, Window::Hour, Window::Day, Window::Week, Window::Month, Window::Total}) {
        if (text == limitWindowName(window))
            return window;
    }
    return fail(
        ErrorCode::InvalidArgument,
        QStringLiteral("\"%1\" is not a window: it is one of minute, hour, day, week, month "
                       "and total.")
            .arg(text.left(40)));
}

Result<void> checkLimit(const Limit &limit)
{
    const bool isConcurrent = limit.metric == LimitMetric::Concurrent;
    if (limit.subjectId <= 0)
        return refuse("A limit needs an organization, a user or a key.");
    if (limit.amount < 0)
        return refuse("A limit's amount cannot be negative.");
    if (limit.amount > MostOfAnything)
        return refuse(limit.metric == LimitMetric::Cost
                          ? "A limit's amount is at most 1000000 dollars."
                          : "A limit's amount is at most 1000000000000000.");
    if (isConcurrent != (limit.window == LimitWindow::None))
        return refuse(isConcurrent ? "A limit of requests at the same time has no window."
                                   : "A limit needs a window: minute, hour, day, week, month or "
                                     "total.");
    if (limit.mode == LimitMode::Strict && (isConcurrent || limit.metric == LimitMetric::Requests))
        return refuse("Only limits of cost and tokens can be strict: requests are counted exactly "
                      "in any case.");
    if (limit.mode == LimitMode::Strict && limit.action == LimitAction::Warn)
        return refuse("A limit that only warns holds nothing: it cannot be strict.");
    const bool fits = std::all_of(limit.noticeAt.begin(), limit.noticeAt.end(),
                                  [](int share) { return share >= 1 && share <= HighestShare; });
    if (!fits)
        return refuse("Notices are raised at 1 to 1000 percent of the amount.");
    if (!QTimeZone(limit.timeZone).isValid())
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("There is no time zone \"%1\": give a name like Europe/Berlin or "
                           "UTC.")
                .arg(QString::fromUtf8(limit.timeZone.left(80))));
    return {};
}

} // namespace orchestris
