// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"

#include <curl/curl.h>

namespace orchestris {

/// The host of an URL as written, without user, port and brackets; and "host:port" for people,
/// which never has more of the URL in it.
[[nodiscard]] QByteArrayView urlHost(QByteArrayView url);
[[nodiscard]] QByteArray urlPeer(QByteArrayView url);

/// Whether the host is this machine, so that no proxy may be asked for it.
[[nodiscard]] bool isLoopbackHost(QByteArrayView host);

/// What a transfer that libcurl ended with `code` (not CURLE_OK) means. `errorText` is what libcurl
/// put into its error buffer.
[[nodiscard]] UpstreamFailure failureFromCurl(CURLcode code, int osError, const char *errorText,
                                              const UpstreamRequest &request);

/// A time-out that we found ourselves.
[[nodiscard]] UpstreamFailure timeoutFailure(UpstreamFailure::Kind kind,
                                             const UpstreamRequest &request);

} // namespace orchestris
