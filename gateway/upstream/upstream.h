// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace orchestris {

/// One call to a provider. Header lines are "Name: value". The credential is in them: never log
/// one.
struct UpstreamRequest {
    QByteArray method = "POST";
    QByteArray url;
    QList<QByteArray> headers;
    QByteArray body;
    int connectTimeoutMs = 10'000;
    int firstByteTimeoutMs = 300'000; ///< from the start to the answer's first byte
    int idleTimeoutMs = 120'000;      ///< between bytes after that; does not run while paused
    int totalTimeoutMs = 1'800'000;
};

/// The status line and headers of a provider's answer.
struct UpstreamHead {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    /// The first header of that (lower-case) name, or a null array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Why a call ended without a whole answer.
struct UpstreamFailure {
    enum class Kind {
        Resolve,
        Connect,
        Tls,
        ConnectTimeout,
        FirstByteTimeout,
        IdleTimeout,
        TotalTimeout,
        Broken,
        Protocol
    };
    Kind kind = Kind::Broken;
    QByteArray detail; ///< for logs and people, no secrets: "connection refused by 127.0.0.1:9"
};

/// Hears a call's progress, in the worker's thread, never from inside `UpstreamClient::start`. It
/// may destroy the call in any of these. Nothing comes after `upstreamDone`, nor after the call is
/// destroyed.
class UpstreamListener
{
public:
    virtual ~UpstreamListener() = default;
    virtual void upstreamHead(const UpstreamHead &head) = 0; ///< once, before any data
    virtual void upstreamData(QByteArrayView data) = 0;      ///< as it comes, cut anywhere
    virtual void upstreamDone(
        const std::optional<UpstreamFailure> &failure) = 0; ///< absent: the answer is whole
};

/// A running call. Destroying it aborts it at once (the connection to the provider is closed or its
/// stream reset).
class UpstreamCall
{
public:
    virtual ~UpstreamCall() = default;
    virtual void pause() = 0;  ///< stop reading; idempotent
    virtual void resume() = 0; ///< idempotent
};

/// Something that makes calls: libcurl, or the sandbox in this process. Confined to its worker's
/// thread.
class UpstreamClient
{
public:
    virtual ~UpstreamClient() = default;
    [[nodiscard]] virtual std::unique_ptr<UpstreamCall> start(UpstreamRequest request,
                                                              UpstreamListener *listener) = 0;
};

} // namespace orchestris
