// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/authenticator.h"
#include "gateway/admission/modelresolver.h"
#include "gateway/http/exchange.h"
#include "gateway/upstream/upstream.h"
#include "models/domain/usagerecord.h"

namespace orchestris {

/// An error as a client gets it. This file is the one place that gives errors their HTTP status and
/// OpenAI shape; `docs/ARCHITECTURE.md` has the table. Messages are shown to people by every agent.
struct ApiError {
    int status = 500;
    QByteArray type = "server_error";
    QByteArray code;  ///< empty: null
    QByteArray param; ///< empty: null
    QByteArray message;
    ErrorOrigin origin = ErrorOrigin::Gateway;
    Headers headers;    ///< Retry-After, x-should-retry, …
    QByteArray ownBody; ///< a provider's error body that is passed on as it came; empty: made here

    /// `{"error":{"message":…,"type":…,"param":…,"code":…}}`: all four keys, always.
    [[nodiscard]] QByteArray toJson() const;
    /// What the usage row keeps: the code, or the type if there is none.
    [[nodiscard]] QByteArray recordCode() const { return code.isEmpty() ? type : code; }
};

/// Whom messages tell to ask: the contact of the settings, or words for whoever it is.
[[nodiscard]] QString askText(const Snapshot &snapshot);

namespace apierrors {

/// The error as it may be shown: without the credential that the provider was called with, which
/// some repeat in what they answer, and without all that looks like one.
[[nodiscard]] ApiError withoutSecrets(ApiError error, const Result<Secret> &credential);

[[nodiscard]] ApiError badRequest(QByteArray message, QByteArray param = {}, QByteArray code = {});
[[nodiscard]] ApiError forKey(KeyRefusal refusal);
[[nodiscard]] ApiError forModel(ModelRefusal refusal, QByteArrayView model);
[[nodiscard]] ApiError unknownPath(QByteArrayView path);
[[nodiscard]] ApiError wrongMethod(QByteArrayView method, QByteArrayView allowed);
[[nodiscard]] ApiError noWebSocket();
[[nodiscard]] ApiError notRecordable(); ///< storage fails: work that cannot be recorded is refused
[[nodiscard]] ApiError shuttingDown();
/// An admin ended this very request: nothing that a client would send again by itself.
[[nodiscard]] ApiError stoppedByAdmin(const Snapshot &snapshot);
/// An admin stopped all traffic (Settings::trafficStopped).
[[nodiscard]] ApiError trafficStopped(const Snapshot &snapshot);
/// Says where it is kept; the console says why it cannot be had, in its admin's language.
[[nodiscard]] ApiError credentialMissing(const Provider &provider);
[[nodiscard]] ApiError clientLeft(); ///< for the usage row only: 499
[[nodiscard]] ApiError forFailure(const UpstreamFailure &failure, QByteArrayView provider);
[[nodiscard]] ApiError brokenProtocol(QByteArrayView provider, const QByteArray &what);
/// An error inside an answer that began as a good one; `where` says in which part. The provider's
/// code decides the status where it says whose fault it is.
[[nodiscard]] ApiError reportedByProvider(QByteArrayView provider, QByteArrayView where,
                                          const QByteArray &message, const QByteArray &code);
[[nodiscard]] ApiError slowFirstToken(QByteArrayView provider);
/// No attempt was made: every target's circuit is open.
[[nodiscard]] ApiError noHealthyTarget(QByteArrayView model, qint64 retryAfterUs);
/// None of the model's providers serves this endpoint, nor one it can be translated to.
[[nodiscard]] ApiError unsupportedEndpoint(QByteArrayView model, QByteArrayView endpoint);
/// The conversation is kept by a provider that the model asked for does not lead to.
[[nodiscard]] ApiError otherProviderKeeps(QByteArrayView responseId, QByteArrayView provider,
                                          QByteArrayView model);
[[nodiscard]] ApiError unknownResponse(QByteArrayView responseId);
/// A provider's answer with an error status. `message` is what could be read from its body;
/// `body` is passed on as it came if it has OpenAI's error shape (`shaped`).
[[nodiscard]] ApiError forStatus(const UpstreamHead &head, QByteArrayView provider, QByteArray body,
                                 QByteArray message, bool shaped);
/// For what the HTTP layer itself refuses (400, 408, 413, …).
[[nodiscard]] ApiError forHttp(int status, QByteArrayView message);

} // namespace apierrors

} // namespace orchestris
