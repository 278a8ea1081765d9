// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/limiterrors.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 Second = 1'000'000;
/// Clients take more for a mistake.
constexpr qint64 LongestRetryS = 60;
constexpr qint64 RollingMinute = 60 * Second;

QString amountText(LimitMetric metric, qint64 amount)
{
    if (metric == LimitMetric::Cost)
        return u'$' + formatDollarsExact(amount);
    const QString number = QLocale::c().toString(amount);
    switch (metric) {
    case LimitMetric::OutputTokens:
        return number + QStringLiteral(" output tokens");
    case LimitMetric::Requests:
        return number + QStringLiteral(" requests");
    case LimitMetric::Concurrent:
        return number + QStringLiteral(" requests at the same time");
    case LimitMetric::Cost:
    case LimitMetric::TotalTokens:
        break;
    }
    return number + QStringLiteral(" tokens");
}

QString windowText(LimitWindow window)
{
    switch (window) {
    case LimitWindow::None:
        return {};
    case LimitWindow::Total:
        return QStringLiteral(" in all");
    default:
        return QStringLiteral(" a ") + limitWindowName(window);
    }
}

/// "The limit of $5 a day of the user "…" for the model "…""
QString limitText(const Limit &limit, const Snapshot &snapshot)
{
    QString text = QStringLiteral("The limit of ") + amountText(limit.metric, limit.amount)
                   + windowText(limit.window)
                   + QStringLiteral(" of the %1 \"%2\"")
                         .arg(limitSubjectName(limit.subject), limitSubjectLabel(limit, snapshot));
    if (!limit.model.isEmpty())
        text += QStringLiteral(" for \"%1\"").arg(limit.model);
    return text;
}

QString resetText(const LimitStanding &standing, qint64 nowUs)
{
    if (standing.resetsAtUs <= 0)
        return standing.limit.window == LimitWindow::Total
                   ? QStringLiteral(" It does not reset by itself.")
                   : QString();
    const QTimeZone zone(standing.limit.timeZone);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(standing.resetsAtUs / 1000,
                                                        zone.isValid() ? zone : QTimeZone::utc());
    return QStringLiteral(" It resets at %1 (%2), in %3.")
        .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             QString::fromUtf8(standing.limit.timeZone),
             QString::fromLatin1(formatReset(standing.resetsAtUs - nowUs)));
}

QString standText(const LimitStanding &standing)
{
    QString text = amountText(standing.limit.metric, standing.used) + QStringLiteral(" used");
    if (standing.held > 0)
        text += QStringLiteral(", %1 held by requests that run")
                    .arg(amountText(standing.limit.metric, standing.held));
    return text;
}

ApiError tooMany(QByteArray type, QByteArray code, const QString &message)
{
    ApiError error;
    error.status = 429;
    error.type = std::move(type);
    error.code = std::move(code);
    error.message = message.toUtf8();
    return error;
}

ApiError exhausted(const QString &message)
{
    ApiError error = tooMany("insufficient_quota", "insufficient_quota", message);
    error.headers.push_back({"x-should-retry", "false"});
    return error;
}

ApiError forbidden(QByteArray code, const QString &message)
{
    ApiError error;
    error.status = 403;
    error.type = "invalid_request_error";
    error.code = std::move(code);
    error.message = message.toUtf8();
    return error;
}

bool isOfRequests(LimitMetric metric)
{
    return metric == LimitMetric::Requests || metric == LimitMetric::Concurrent;
}

/// "requests", "tokens" or "cost": what the headers of a limit end in.
QByteArray familyOf(LimitMetric metric)
{
    if (metric == LimitMetric::Cost)
        return "cost";
    return isOfRequests(metric) ? "requests" : "tokens";
}

void appendStanding(Headers &headers, const LimitStanding &standing, qint64 nowUs)
{
    const LimitMetric metric = standing.limit.metric;
    const auto number = [metric](qint64 amount) {
        return metric == LimitMetric::Cost ? formatDollarsExact(amount).toLatin1()
                                           : QByteArray::number(amount);
    };
    const auto name = [family = familyOf(metric)](const char *what) -> QByteArray {
        return QByteArray("x-ratelimit-") + what + '-' + family;
    };
    headers.push_back({name("limit"), number(standing.limit.amount)});
    headers.push_back({name("remaining"), number(standing.remaining())});
    if (standing.limit.window == LimitWindow::Minute)
        headers.push_back({name("reset"), formatReset(RollingMinute)});
    else if (standing.resetsAtUs > 0)
        headers.push_back({name("reset"), formatReset(standing.resetsAtUs - nowUs)});
}

ApiError describe(const LimitRefusal &refusal, const Snapshot &snapshot, qint64 nowUs)
{
    const LimitStanding &standing = refusal.standing;
    const Limit &limit = standing.limit;
    const QString what = limitText(limit, snapshot);
    const QString ask = askText(snapshot);
    if (refusal.isUnpriced)
        return exhausted(what
                         + QStringLiteral(" is strict, and the model asked for has no price, so "
                                          "what it costs cannot be held. Ask %1 to give it one "
                                          "(0 if it is free).")
                               .arg(ask));
    if (refusal.retryAfterUs > 0) {
        const qint64 seconds =
            std::clamp<qint64>((refusal.retryAfterUs + Second - 1) / Second, 1, LongestRetryS);
        ApiError error =
            tooMany(isOfRequests(limit.metric) ? "requests" : "tokens", "rate_limit_exceeded",
                    what
                        + QStringLiteral(
                              " is reached: %1. Try again in %2 s. If this happens often, ask %3 "
                              "to raise it.")
                              .arg(standText(standing))
                              .arg(seconds)
                              .arg(ask));
        const qint64 milliseconds =
            std::clamp<qint64>((refusal.retryAfterUs + 999) / 1000, 1, LongestRetryS * 1000);
        error.headers.push_back({"Retry-After", QByteArray::number(seconds)});
        error.headers.push_back({"retry-after-ms", QByteArray::number(milliseconds)});
        return error;
    }
    if (refusal.needed > limit.amount && limit.amount > 0)
        return exhausted(what
                         + QStringLiteral(" is too low for this request alone, which may take %1. "
                                          "Send less, or ask %2 to raise the limit.")
                               .arg(amountText(limit.metric, refusal.needed), ask));
    return exhausted(what
                     + QStringLiteral(" is used up: %1.%2 Retrying does not help: stop, and ask %3 "
                                      "to raise the limit.")
                           .arg(standText(standing), resetText(standing, nowUs), ask));
}

} // namespace

QString limitSubjectLabel(const Limit &limit, const Snapshot &snapshot)
{
    const auto nameOf = [](const auto *row) { return row ? row->name : QString(); };
    switch (limit.subject) {
    case LimitSubject::Organization:
        return nameOf(snapshot.organization(limit.subjectId));
    case LimitSubject::User:
        return nameOf(snapshot.user(limit.subjectId));
    case LimitSubject::Key:
        break;
    }
    return nameOf(snapshot.keyById(limit.subjectId));
}

QByteArray formatReset(qint64 us)
{
    const qint64 seconds = std::max<qint64>((us + Second - 1) / Second, 0);
    const QByteArray s = QByteArray::number(seconds % 60) + 's';
    if (seconds < 60)
        return s;
    const QByteArray m = QByteArray::number(seconds / 60 % 60) + 'm' + s;
    return seconds < 3600 ? m : QByteArray(QByteArray::number(seconds / 3600) + 'h' + m);
}

namespace apierrors {

ApiError forLimit(const LimitRefusal &refusal, const Snapshot &snapshot, qint64 nowUs)
{
    ApiError error = describe(refusal, snapshot, nowUs);
    appendStanding(error.headers, refusal.standing, nowUs);
    return error;
}

ApiError forOutgrownLimit(const LimitRefusal &refusal, const Snapshot &snapshot, qint64 nowUs)
{
    const LimitStanding &standing = refusal.standing;
    return exhausted(
        QStringLiteral("The answer was cut off here. ") + limitText(standing.limit, snapshot)
        + QStringLiteral(" has nothing left for it: %1.%2 Ask %3 to raise the limit.")
              .arg(standText(standing), resetText(standing, nowUs), askText(snapshot)));
}

ApiError forLoop(const LoopGuard::Finding &finding, const Snapshot &snapshot)
{
    const auto what = [&]() -> QString {
        switch (finding.kind) {
        case NoticeKind::SameToolCall:
            return QStringLiteral("the same tool call with the same arguments %1 times in a row");
        case NoticeKind::SameTail:
            return QStringLiteral("a growing prompt with the same end %1 times in a row");
        case NoticeKind::RequestRate:
            return QStringLiteral("%1 requests within a minute, far above its habit");
        default:
            return QStringLiteral("the same request %1 times");
        }
    };
    ApiError error =
        tooMany("insufficient_quota", "loop_detected",
                QStringLiteral(
                    "This looks like a loop, and the key is set to stop loops: %1. Retrying does "
                    "not help: do something else, or ask %2.")
                    .arg(what().arg(finding.count), askText(snapshot)));
    error.headers.push_back({"x-should-retry", "false"});
    return error;
}

ApiError notForStrictLimits(QByteArrayView what, const Snapshot &snapshot)
{
    return forbidden("strict_limit",
                     QStringLiteral("A strict limit applies to this API key, and %1: what that "
                                    "takes cannot be held beforehand. Send everything in the "
                                    "request itself, or ask %2 for a limit that is adaptive.")
                         .arg(QString::fromUtf8(what), askText(snapshot)));
}

ApiError historyUnavailable()
{
    ApiError error;
    error.status = 503;
    error.code = "storage_unavailable";
    error.message = "What was used cannot be read at present. Try again in a moment.";
    error.headers.push_back({"Retry-After", "5"});
    return error;
}

ApiError endpointNotAllowed(QByteArrayView endpoint, const Snapshot &snapshot)
{
    return forbidden("endpoint_not_allowed",
                     QStringLiteral("The API key may not use /%1. Ask %2 if it should.")
                         .arg(QString::fromUtf8(endpoint), askText(snapshot)));
}

} // namespace apierrors

void appendLimitHeaders(Headers &headers, const Hold &hold, qint64 nowUs)
{
    for (const std::optional<LimitStanding> *standing :
         {&hold.tightestRequests(), &hold.tightestTokens(), &hold.tightestCost()}) {
        if (*standing)
            appendStanding(headers, **standing, nowUs);
    }
}

} // namespace orchestris
