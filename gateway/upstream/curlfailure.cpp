// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlfailure.h"

#include <cerrno>
#include <system_error>

namespace orchestris {

namespace {

using Kind = UpstreamFailure::Kind;

QByteArrayView authority(QByteArrayView url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme >= 0)
        url = url.sliced(scheme + 3);
    qsizetype end = 0;
    while (end < url.size() && url[end] != '/' && url[end] != '?' && url[end] != '#')
        ++end;
    url = url.first(end);
    return url.sliced(url.lastIndexOf('@') + 1);
}

Kind kindOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Kind::Resolve;
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_PROXY:
        return Kind::Connect;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_SHUTDOWN_FAILED:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_USE_SSL_FAILED:
        return Kind::Tls;
    case CURLE_OPERATION_TIMEDOUT:
        return Kind::ConnectTimeout; // the only time-out that is libcurl's own here
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
    case CURLE_BAD_FUNCTION_ARGUMENT:
        return Kind::Protocol;
    default:
        return Kind::Broken;
    }
}

QByteArray seconds(int milliseconds)
{
    return QByteArray::number(milliseconds / 1000.0, 'g', 6) + " s";
}

/// libcurl's words, made fit for one line of a log.
QByteArray printable(const char *text)
{
    constexpr qsizetype MaximumLength = 200;
    QByteArray line =
        QByteArrayView(text).first(qMin(qstrlen(text), size_t(MaximumLength))).toByteArray();
    for (char &c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e)
            c = '?';
    }
    return line.trimmed();
}

QByteArray brokenDetail(CURLcode code, const QByteArray &peer, const QByteArray &words)
{
    if (code == CURLE_GOT_NOTHING)
        return peer + " closed the connection without an answer";
    const QByteArray reason = words.isEmpty() ? QByteArray(curl_easy_strerror(code)) : words;
    return "the answer of " + peer + " broke off: " + reason;
}

} // namespace

QByteArrayView urlHost(QByteArrayView url)
{
    QByteArrayView host = authority(url);
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        return end < 0 ? host.sliced(1) : host.sliced(1, end - 1);
    }
    const qsizetype colon = host.lastIndexOf(':');
    return colon < 0 ? host : host.first(colon);
}

QByteArray urlPeer(QByteArrayView url)
{
    const QByteArrayView host = authority(url);
    const qsizetype colon = host.lastIndexOf(':');
    if (colon >= 0 && colon > host.lastIndexOf(']'))
        return host.toByteArray();
    return host.toByteArray() + (url.startsWith("https:") ? ":443" : ":80");
}

bool isLoopbackHost(QByteArrayView host)
{
    if (host.endsWith('.'))
        host.chop(1);
    if (host == "::1")
        return true;
    if (host.startsWith("127.")) {
        // Only an address: "127.example.org" is somebody else.
        for (const char c : host) {
            if ((c < '0' || c > '9') && c != '.')
                return false;
        }
        return true;
    }
    constexpr QByteArrayView Name = "localhost";
    if (host.size() < Name.size())
        return false;
    const QByteArrayView tail = host.last(Name.size());
    if (qstrnicmp(tail.data(), Name.data(), static_cast<size_t>(Name.size())) != 0)
        return false;
    return host.size() == Name.size() || host[host.size() - Name.size() - 1] == '.';
}

UpstreamFailure failureFromCurl(CURLcode code, int osError, const char *errorText,
                                const UpstreamRequest &request)
{
    const QByteArray peer = urlPeer(request.url);
    QByteArray words = printable(errorText);
    UpstreamFailure failure{kindOf(code), {}};
    switch (failure.kind) {
    case Kind::Resolve:
        failure.detail = words.isEmpty()
                             ? "the name " + urlHost(request.url).toByteArray() + " is not known"
                             : words;
        break;
    case Kind::Connect:
        if (code == CURLE_COULDNT_CONNECT && osError == ECONNREFUSED)
            failure.detail = "connection refused by " + peer;
        else if (code == CURLE_COULDNT_CONNECT && osError != 0)
            failure.detail = "cannot connect to " + peer + ": "
                             + QByteArray::fromStdString(std::generic_category().message(osError));
        else
            failure.detail = "cannot connect to " + peer + ": " + words;
        break;
    case Kind::Tls:
        failure.detail = "TLS with " + peer + " failed: "
                         + (words.isEmpty() ? QByteArray(curl_easy_strerror(code)) : words);
        break;
    case Kind::ConnectTimeout:
        return timeoutFailure(Kind::ConnectTimeout, request);
    case Kind::Protocol:
        failure.detail = "no valid HTTP with " + peer + ": "
                         + (words.isEmpty() ? QByteArray(curl_easy_strerror(code)) : words);
        break;
    default:
        failure.detail = brokenDetail(code, peer, words);
        break;
    }
    return failure;
}

UpstreamFailure timeoutFailure(Kind kind, const UpstreamRequest &request)
{
    const QByteArray peer = urlPeer(request.url);
    switch (kind) {
    case Kind::ConnectTimeout:
        return {kind, "no connection to " + peer + " within " + seconds(request.connectTimeoutMs)};
    case Kind::FirstByteTimeout:
        return {kind, "no answer from " + peer + " within " + seconds(request.firstByteTimeoutMs)};
    case Kind::IdleTimeout:
        return {kind, peer + " sent nothing for " + seconds(request.idleTimeoutMs)};
    default:
        return {Kind::TotalTimeout,
                "the answer of " + peer + " took more than " + seconds(request.totalTimeoutMs)};
    }
}

} // namespace orchestris
