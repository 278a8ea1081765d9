// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/request.h"

#include <optional>

namespace orchestris {

/// Ceilings on what a peer may send, in bytes unless said otherwise.
struct ScanLimits {
    /// Agents send 1.3 KB of headers, proxies add cookies and tokens of a few KB: 64 KiB leaves
    /// room, and 2,048 connections can hold no more than 128 MiB of unfinished heads.
    qsizetype headBytes = 64 * 1024;
    /// Fields, not bytes. Looking one up is linear.
    qsizetype fields = 128;
    /// Paths here are short; long queries belong into a body.
    qsizetype targetBytes = 8 * 1024;
    qint64 bodyBytes = 32ll * 1024 * 1024;
};

/// A request that is not taken: the status and a sentence for the client's user.
struct Refusal {
    int status = 400;
    QByteArray message;
};

/// What a head says about its message and its connection, beside the request itself.
struct RequestFraming {
    bool isHttp10 = false;
    bool keepAlive = true;        ///< the client can take another answer after this one
    bool chunked = false;         ///< else `contentLength` counts
    bool expectsContinue = false; ///< waits for 100 before it sends the body
    qint64 contentLength = 0;
    QByteArrayView host;      ///< of Host; null if there is none. Points into `Request::head`
    QByteArrayView authority; ///< of a target that is a whole URL; null for the usual form
};

/// Reads `request.head`, which is whole (request line to blank line, every line ended by CRLF),
/// into the request's method, path, query, headers and upgrade, and into `framing`. Strict: what
/// two servers could read in two ways is refused.
[[nodiscard]] std::optional<Refusal> parseHead(Request &request, RequestFraming &framing,
                                               const ScanLimits &limits);

/// True for the characters of a method or a field name.
[[nodiscard]] bool isTokenCharacter(char c);

} // namespace orchestris
