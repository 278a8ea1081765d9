// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/jsonline.h"
#include "tests/bench/core/sockets.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace orchestris::bench {

/// What requests and answers look like.
enum class Api { Chat, Responses };

/// What a measuring run is told on its command line. Times in seconds.
struct LoadOptions {
    Api api = Api::Chat;
    Address target;  ///< of chat/completions or responses
    std::string key; ///< Bearer key; empty sends none
    std::string model = "bench-model";
    std::string clientRequestId;   ///< X-Client-Request-Id of every request; empty sends none
    std::size_t bodyBytes = 1500;  ///< size of a request's JSON
    bool askUsage = true;          ///< stream_options.include_usage; chat only
    std::size_t connections = 64;  ///< closed loop: how many; open loop: at most; streams: streams
    double rate = 500;             ///< open loop: requests a second
    std::uint32_t chunkRate = 20;  ///< streams: chunks a second of each
    double seconds = 5;            ///< the measured window
    double warmup = 1;             ///< before it
    double ramp = 1;               ///< streams: over which they are begun
    std::vector<pid_t> pids;       ///< the server under test: CPU and memory, descendants included
    std::vector<pid_t> helperPids; ///< the upstream: its share of the generator's core
    std::vector<std::pair<std::string, std::string>> labels; ///< copied into the result
};

/// What a run hands back: one line of results and whether all of it was right.
struct LoadResult {
    JsonLine line;
    std::uint64_t wrong = 0; ///< failed requests, or faults of streams
};

} // namespace orchestris::bench
