// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/failureverdict.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

/// A wait longer than this is as good as never, and keeps sums of waits far from overflow.
constexpr double LongestWaitMs = 24.0 * 3600 * 1000;

qint64 boundedUs(double milliseconds)
{
    if (std::isnan(milliseconds))
        return -1;
    return static_cast<qint64>(std::clamp(milliseconds, 0.0, LongestWaitMs) * 1000);
}

/// -1 if there is none that can be read.
qint64 retryAfterUs(const UpstreamHead &head, qint64 nowUs)
{
    bool ok = false;
    const double milliseconds = head.header("retry-after-ms").trimmed().toDouble(&ok);
    if (ok)
        return boundedUs(milliseconds);
    const QByteArray text = head.header("retry-after").trimmed();
    const double seconds = text.toDouble(&ok);
    if (ok)
        return boundedUs(seconds * 1000);
    // RFC 9110, 10.2.3: a date in the form that HTTP prefers.
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.left(40)).remove(QStringLiteral(" GMT")),
                                QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    if (!date.isValid())
        return -1;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return boundedUs(double(utc.toMSecsSinceEpoch()) - double(nowUs) / 1000);
}

FailureVerdict illness(QByteArray outcome, bool mayRepeat)
{
    FailureVerdict verdict;
    verdict.outcome = std::move(outcome);
    verdict.movesOn = true;
    verdict.mayRepeat = mayRepeat;
    verdict.isIllness = true;
    return verdict;
}

} // namespace

FailureVerdict judgeStatus(const UpstreamHead &head, qint64 nowUs)
{
    FailureVerdict verdict;
    verdict.outcome = QByteArrayLiteral("status");
    const int status = head.status;
    if (status == 401 || status == 403) {
        verdict.outcome = QByteArrayLiteral("credential");
        verdict.movesOn = true;
        verdict.credentialRefused = true;
        return verdict;
    }
    if (status == 404 || status == 413) {
        verdict.movesOn = true; // another provider may have the model, or take as much
        return verdict;
    }
    if (status != 408 && status != 409 && status != 429 && status < 500)
        return verdict;
    verdict.movesOn = true;
    verdict.mayRepeat = true;
    verdict.isIllness = status >= 500;
    verdict.retryAfterUs = retryAfterUs(head, nowUs);
    return verdict;
}

FailureVerdict judgeFailure(const UpstreamFailure &failure)
{
    using Kind = UpstreamFailure::Kind;
    switch (failure.kind) {
    case Kind::Resolve:
    case Kind::Connect:
    case Kind::Tls:
        return illness(QByteArrayLiteral("connect"), true);
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout:
        // Another wait as long as that one helps nobody.
        return illness(QByteArrayLiteral("timeout"), false);
    case Kind::Protocol:
        return illness(QByteArrayLiteral("protocol"), false);
    case Kind::Broken:
        break;
    }
    return illness(QByteArrayLiteral("broken"), true);
}

FailureVerdict judgeBrokenAnswer()
{
    return illness(QByteArrayLiteral("protocol"), false);
}

FailureVerdict judgeSlowFirstToken()
{
    return illness(QByteArrayLiteral("slow_first_token"), false);
}

} // namespace orchestris
