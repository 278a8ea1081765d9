// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/apierror.h"

#include "gateway/json/jsonsplice.h"
#include "models/domain/redaction.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr auto InvalidRequest = "invalid_request_error";
constexpr auto UpstreamError = "upstream_error";

/// A name that a client gave, short enough for a message.
QByteArray shown(QByteArrayView name)
{
    return withoutKeys(name.first(qMin<qsizetype>(name.size(), 200)));
}

QByteArray nullable(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonQuoted(text);
}

ApiError invalidRequest(int status, QByteArray code, QByteArray message)
{
    ApiError error;
    error.status = status;
    error.type = InvalidRequest;
    error.code = std::move(code);
    error.message = std::move(message);
    return error;
}

ApiError fromProvider(int status, QByteArray type, QByteArray message)
{
    ApiError error;
    error.status = status;
    error.type = std::move(type);
    error.message = std::move(message);
    error.origin = ErrorOrigin::Provider;
    return error;
}

ApiError unavailable(QByteArray message)
{
    ApiError error;
    error.status = 503;
    error.message = std::move(message);
    error.headers.push_back({"Retry-After", "5"});
    return error;
}

} // namespace

QByteArray ApiError::toJson() const
{
    if (!ownBody.isEmpty())
        return ownBody;
    return "{\"error\":{\"message\":" + jsonQuoted(message) + ",\"type\":" + jsonQuoted(type)
           + ",\"param\":" + nullable(param) + ",\"code\":" + nullable(code) + "}}";
}

QString askText(const Snapshot &snapshot)
{
    const QString &contact = snapshot.settings().contact;
    return contact.isEmpty() ? QStringLiteral("whoever runs this gateway") : contact;
}

namespace apierrors {

ApiError withoutSecrets(ApiError error, const Result<Secret> &credential)
{
    const Secret secret = credential.value_or(Secret());
    for (QByteArray *text : {&error.message, &error.ownBody, &error.code, &error.param}) {
        if (!text->isEmpty())
            *text = redacted(std::move(*text), secret);
    }
    return error;
}

ApiError badRequest(QByteArray message, QByteArray param, QByteArray code)
{
    ApiError error = invalidRequest(400, std::move(code), std::move(message));
    error.param = std::move(param);
    return error;
}

ApiError forKey(KeyRefusal refusal)
{
    const auto message = [refusal]() -> QByteArray {
        switch (refusal) {
        case KeyRefusal::Missing:
            return "No API key was given. Send the header \"Authorization: Bearer sk-orc-…\" with "
                   "a "
                   "key issued by this gateway.";
        case KeyRefusal::Malformed:
            return "The API key is not one of this gateway's: its keys begin with sk-orc- and end "
                   "with a checksum that does not fit here. Copy the whole key again, or ask for a "
                   "new one.";
        case KeyRefusal::Unknown:
            return "The API key is not known to this gateway. It may have been issued by another "
                   "installation: ask for a new one.";
        case KeyRefusal::Disabled:
            return "The API key is disabled. Ask whoever runs this gateway to enable it.";
        case KeyRefusal::Expired:
            return "The API key has expired. Ask whoever runs this gateway for a new one.";
        case KeyRefusal::Revoked:
            return "The API key was revoked. Ask whoever runs this gateway for a new one.";
        case KeyRefusal::Replaced:
            return "The API key was replaced by a new one, and its time is over. Ask whoever runs "
                   "this gateway for the new one.";
        case KeyRefusal::WrongPlace:
            return "The API key may not be used from this address. Ask whoever runs this gateway.";
        case KeyRefusal::OwnerDisabled:
            break;
        }
        return "The owner of the API key is disabled. Ask whoever runs this gateway.";
    };
    if (refusal == KeyRefusal::WrongPlace)
        return invalidRequest(403, "address_not_allowed", message());
    ApiError error = invalidRequest(401, "invalid_api_key", message());
    error.headers.push_back({"WWW-Authenticate", "Bearer"});
    return error;
}

ApiError forModel(ModelRefusal refusal, QByteArrayView model)
{
    const QByteArray name = shown(model);
    switch (refusal) {
    case ModelRefusal::NotAllowed: {
        ApiError error = invalidRequest(403, "model_not_allowed",
                                        "The API key may not use the model \"" + name
                                            + "\". GET /openai/v1/models lists those it may.");
        error.param = "model";
        return error;
    }
    case ModelRefusal::NoTarget:
        return unavailable("The alias \"" + name
                           + "\" leads to no model at present: its targets were removed or their "
                             "providers are disabled. Ask whoever runs this gateway.");
    case ModelRefusal::Unknown:
        break;
    }
    ApiError error =
        invalidRequest(404, "model_not_found",
                       "The model \"" + name
                           + "\" does not exist here. GET /openai/v1/models lists those "
                             "that do.");
    error.param = "model";
    return error;
}

ApiError unknownPath(QByteArrayView path)
{
    QByteArray message =
        "There is nothing at " + shown(path)
        + ". The API is below /openai/v1: /openai/v1/chat/completions, /openai/v1/responses, "
          "/openai/v1/embeddings, /openai/v1/models, /openai/v1/usage.";
    if (path.startsWith("/v1/") || path.startsWith("/chat/") || path == "/models")
        message += " Set the base URL to end in /openai/v1.";
    return invalidRequest(404, "unknown_url", message);
}

ApiError wrongMethod(QByteArrayView method, QByteArrayView allowed)
{
    ApiError error =
        invalidRequest(405, "method_not_allowed",
                       "The method " + method.toByteArray() + " is not for this address; it takes "
                           + allowed.toByteArray() + ".");
    error.headers.push_back({"Allow", allowed.toByteArray()});
    return error;
}

ApiError noWebSocket()
{
    ApiError error = invalidRequest(426, "websocket_not_supported",
                                    "This gateway does not speak WebSocket here. Send the request "
                                    "as an ordinary HTTP POST; answers are streamed as server-sent "
                                    "events.");
    error.headers.push_back({"Upgrade", "HTTP/1.1"});
    return error;
}

ApiError notRecordable()
{
    ApiError error =
        unavailable("The gateway cannot write its usage records at present, so it takes "
                    "no new work. Whoever runs it sees the reason in the console or log "
                    "(disk full, read-only or locked).");
    error.code = "storage_unavailable";
    return error;
}

ApiError shuttingDown()
{
    ApiError error = unavailable("The gateway is shutting down. Try again in a moment.");
    error.code = "shutting_down";
    return error;
}

ApiError stoppedByAdmin(const Snapshot &snapshot)
{
    // No agent that is known repeats a 403, but for Codex, which heeds the header.
    ApiError error = invalidRequest(
        403, "request_stopped",
        QStringLiteral("An admin of this gateway ended this request. Do not send it again; ask %1 "
                       "why it was ended.")
            .arg(askText(snapshot))
            .toUtf8());
    error.headers.push_back({"x-should-retry", "false"});
    return error;
}

ApiError trafficStopped(const Snapshot &snapshot)
{
    // Without a Retry-After: nobody knows when, and agents that wait would come all at once.
    ApiError error = unavailable(
        QStringLiteral("An admin of this gateway stopped all traffic. Do not send the request "
                       "again until %1 says that it goes on.")
            .arg(askText(snapshot))
            .toUtf8());
    error.code = "traffic_stopped";
    error.headers.clear();
    error.headers.push_back({"x-should-retry", "false"});
    return error;
}

ApiError credentialMissing(const Provider &provider)
{
    const QByteArray place = provider.credential.value.toUtf8();
    QByteArray why = "none is set";
    switch (provider.credential.kind) {
    case CredentialReference::Kind::Environment:
        why = "the environment variable " + place + " is not set, or holds none";
        break;
    case CredentialReference::Kind::File:
        why = "the file " + place + " cannot be read, or holds none";
        break;
    case CredentialReference::Kind::Keychain:
        why = "the keychain has not given it";
        break;
    case CredentialReference::Kind::None:
        break;
    }
    ApiError error = unavailable("The gateway has no usable credential for the provider \""
                                 + provider.name.toUtf8() + "\": " + why + '.');
    error.status = 502;
    error.type = UpstreamError;
    error.code = "credential_unavailable";
    error.headers.clear();
    return error;
}

ApiError clientLeft()
{
    ApiError error = invalidRequest(499, "client_closed_request", "The client left first.");
    error.origin = ErrorOrigin::Client;
    return error;
}

ApiError forFailure(const UpstreamFailure &failure, QByteArrayView provider)
{
    using Kind = UpstreamFailure::Kind;
    const QByteArray who = "The provider \"" + provider.toByteArray() + "\" ";
    const QByteArray why =
        failure.detail.isEmpty() ? QByteArray(".") : " (" + failure.detail + ").";
    switch (failure.kind) {
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout: {
        ApiError error = fromProvider(504, "upstream_timeout", who + "took too long" + why);
        error.code = "upstream_timeout";
        return error;
    }
    case Kind::Resolve:
    case Kind::Connect:
    case Kind::Tls: {
        ApiError error = fromProvider(502, UpstreamError, who + "cannot be reached" + why);
        error.code = "upstream_unreachable";
        return error;
    }
    case Kind::Broken:
    case Kind::Protocol:
        break;
    }
    ApiError error = fromProvider(502, UpstreamError, who + "broke off its answer" + why);
    error.code = "upstream_broken";
    return error;
}

ApiError brokenProtocol(QByteArrayView provider, const QByteArray &what)
{
    ApiError error =
        fromProvider(502, UpstreamError, "The provider \"" + provider.toByteArray() + "\" " + what);
    error.code = "upstream_protocol";
    return error;
}

ApiError reportedByProvider(QByteArrayView provider, QByteArrayView where,
                            const QByteArray &message, const QByteArray &code)
{
    ApiError error = fromProvider(502, UpstreamError,
                                  "The provider \"" + provider.toByteArray()
                                      + "\" reported an error " + where.toByteArray()
                                      + (message.isEmpty() ? QByteArray(".") : ": " + message));
    error.code = code.isEmpty() ? QByteArray("upstream_error") : code;
    if (code == "context_length_exceeded" || code == "invalid_prompt") {
        error.status = 400;
        error.type = InvalidRequest;
    } else if (code == "rate_limit_exceeded" || code == "insufficient_quota") {
        error.status = 429;
        error.type = code == "insufficient_quota" ? code : QByteArray("requests");
    }
    return error;
}

ApiError slowFirstToken(QByteArrayView provider)
{
    ApiError error =
        fromProvider(504, "upstream_timeout",
                     "The provider \"" + provider.toByteArray()
                         + "\" took longer for its first token than this gateway waits.");
    error.code = "upstream_timeout";
    return error;
}

ApiError noHealthyTarget(QByteArrayView model, qint64 retryAfterUs)
{
    const qint64 seconds = std::clamp<qint64>((retryAfterUs + 999'999) / 1'000'000, 1, 60);
    ApiError error = unavailable("All providers behind \"" + shown(model)
                                 + "\" have failed again and again; the gateway gives them a "
                                   "pause. Try again in "
                                 + QByteArray::number(seconds)
                                 + " s. Whoever runs this gateway sees the reason in the console.");
    error.code = "no_healthy_target";
    error.headers.clear();
    error.headers.push_back({"Retry-After", QByteArray::number(seconds)});
    return error;
}

ApiError unsupportedEndpoint(QByteArrayView model, QByteArrayView endpoint)
{
    ApiError error =
        invalidRequest(400, "unsupported_endpoint",
                       "The model \"" + shown(model) + "\" cannot be called at /"
                           + endpoint.toByteArray() + ": its provider does not offer that.");
    error.param = "model";
    return error;
}

ApiError otherProviderKeeps(QByteArrayView responseId, QByteArrayView provider,
                            QByteArrayView model)
{
    ApiError error =
        invalidRequest(400, "previous_response_elsewhere",
                       "The response \"" + shown(responseId) + "\" is kept by the provider \""
                           + provider.toByteArray() + "\", to which the model \"" + shown(model)
                           + "\" does not lead. Send the whole conversation in \"input\" instead.");
    error.param = "previous_response_id";
    return error;
}

ApiError unknownResponse(QByteArrayView responseId)
{
    return invalidRequest(404, "response_not_found",
                          "The response \"" + shown(responseId)
                              + "\" is not known here (any more).");
}

ApiError forStatus(const UpstreamHead &head, QByteArrayView provider, QByteArray body,
                   QByteArray message, bool shaped)
{
    const QByteArray who = "The provider \"" + provider.toByteArray() + "\" ";
    const QByteArray status = QByteArray::number(head.status);
    const QByteArray said = message.isEmpty() ? QByteArray(".") : ": " + message;
    switch (head.status) {
    case 400:
    case 404:
    case 413:
    case 415:
    case 422:
    case 429: {
        const bool rate = head.status == 429;
        ApiError error = fromProvider(head.status, rate ? "requests" : InvalidRequest,
                                      who + "refused the request" + said);
        if (rate)
            error.code = "rate_limit_exceeded";
        if (shaped)
            error.ownBody = std::move(body);
        for (const char *name : {"retry-after", "retry-after-ms", "x-should-retry"}) {
            if (const QByteArray value = head.header(name); !value.isEmpty())
                error.headers.push_back({name, value});
        }
        return error;
    }
    case 401:
    case 403: {
        // Never as the client's own 401: it would throw its key away.
        ApiError error = fromProvider(502, UpstreamError,
                                      who + "refused the gateway's credential (HTTP " + status
                                          + "). Whoever runs this gateway must check it; your own "
                                            "key is fine.");
        error.code = "upstream_credential_refused";
        return error;
    }
    default:
        break;
    }
    const bool late = head.status == 408 || head.status == 504;
    ApiError error = fromProvider(late ? 504 : 502, late ? "upstream_timeout" : UpstreamError,
                                  who + "failed with HTTP " + status + said);
    error.code = late ? "upstream_timeout" : "upstream_status";
    return error;
}

ApiError forHttp(int status, QByteArrayView message)
{
    ApiError error = invalidRequest(status, {}, message.toByteArray());
    if (status >= 500)
        error.type = "server_error";
    if (status == 503)
        error.headers.push_back({"Retry-After", "1"}); // too much at once: soon over
    return error;
}

} // namespace apierrors

} // namespace orchestris
