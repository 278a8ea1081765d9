// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace orchestris::bench {

/// One HTTP/1.1 request as views into the bytes it was read from.
struct Request {
    std::string_view method;
    std::string_view path;
    std::string_view body;
    std::size_t size = 0; ///< bytes of head and body together
    bool keepAlive = true;
    bool expectsContinue = false; ///< set as soon as the head is there, body or not
};

enum class RequestOutcome { Incomplete, Complete, Malformed };

/// Reads the request that `bytes` begin with. Bodies need a Content-Length: a chunked one is
/// Malformed, as no client of the benchmark sends it.
RequestOutcome readRequest(std::string_view bytes, Request &request);

/// `lower` must be in lower case already.
bool equalsIgnoringCase(std::string_view text, std::string_view lower);

/// A top-level looking `"name": true` in a JSON body, with any space around the colon. A search,
/// not a parser: good enough for bodies that the benchmark itself writes.
bool hasTrueFlag(std::string_view body, std::string_view quotedName);

} // namespace orchestris::bench
