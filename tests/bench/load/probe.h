// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load/loadoptions.h"

#include <string>
#include <vector>

namespace orchestris::bench {

/// Sends one request, whole as it is, on a blocking connection of its own. Returns the status, or 0
/// if there was no answer.
int probe(const Endpoint &endpoint, const std::string &request);

/// A GET, as bytes.
std::string getRequest(const Address &address);

/// Asks `address` until it answers 200; false if it did not within the time.
bool waitUntilUp(const Address &address, double seconds);

struct StartOptions {
    Address health;                   ///< asked first, until it answers 200
    std::vector<std::string> command; ///< the program and its arguments
    int core = -1;                    ///< to pin it to; -1 leaves it free
    double patience = 20;             ///< seconds
};

/// Starts the program, reckons from before its fork to the first 200 of health and to the first 200
/// of a chat completion (`chat`), and ends it. Its standard output and error are thrown away.
LoadResult measureStart(const StartOptions &start, const LoadOptions &chat);

} // namespace orchestris::bench
