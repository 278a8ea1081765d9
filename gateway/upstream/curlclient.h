// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/clock.h"

namespace orchestris {

class CurlEngine;

/// When a call's connection was there, in microseconds since its start; -1: not yet, or never.
struct ConnectionTimes {
    qint64 resolvedUs = -1;
    qint64 connectedUs = -1;
    qint64 securedUs = -1; ///< TLS; never with http://
};

struct CurlClientOptions {
    /// What one read takes at most, and what each call's buffer costs. Frames of a stream are far
    /// smaller; 16 KiB would cost each of them some 3 KiB more and no less time.
    int bufferSize = 4 * 1024;
    /// Idle connections, and transfers with nothing to do, that are kept for the next calls.
    int idleConnections = 256;
    /// How often first-byte, idle and total time-outs are looked at.
    int sweepMs = 200;
};

/// Calls over the network: libcurl's multi interface in the thread's event loop. HTTP/2 over TLS,
/// HTTP/1.1 on clear text. Honours http_proxy, https_proxy, all_proxy and no_proxy (never for this
/// machine's own names), and CURL_CA_BUNDLE, SSL_CERT_FILE and SSL_CERT_DIR in place of the
/// system's certificates. Redirects are answers like any other. `Authorization` and all else comes
/// from the request's headers only: no cookies, no netrc.
///
/// Confined to the thread that makes it; needs a `CurlGlobal`. Destroying the client ends its calls
/// in silence; not from inside a listener's function. Calls may outlive it and do nothing then.
///
/// A connection that was kept and is found dead is replaced without a word. The time-outs are by
/// `clock`, except connecting, which libcurl times. A listener is never called from inside
/// `start`, `pause`, `resume` or the destruction of a call. While a call is paused, at most one
/// buffer is held, and `upstreamDone` may still come if nothing was left to read.
class CurlClient final : public UpstreamClient
{
public:
    explicit CurlClient(const Clock &clock, const CurlClientOptions &options = {});
    ~CurlClient() override;
    Q_DISABLE_COPY_MOVE(CurlClient)

    [[nodiscard]] std::unique_ptr<UpstreamCall> start(UpstreamRequest request,
                                                      UpstreamListener *listener) override;

    [[nodiscard]] qsizetype activeCalls() const;
    /// How far a call's connection is, also from inside its listener; after a failure, how far it
    /// came. Of a call that this or another CurlClient started; nothing of any other.
    [[nodiscard]] static ConnectionTimes timesOf(const UpstreamCall &call);

private:
    std::unique_ptr<CurlEngine> m_engine;
};

} // namespace orchestris
