// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/failure.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace orchestris::bench {

void fail(std::string_view message)
{
    std::fprintf(stderr, "bench: %.*s\n", static_cast<int>(message.size()), message.data());
    std::exit(exitCannotRun);
}

void failWithErrno(std::string_view what)
{
    const std::string reason = std::generic_category().message(errno);
    fail(std::string(what) + ": " + reason);
}

} // namespace orchestris::bench
