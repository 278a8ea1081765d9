// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace orchestris::bench {

/// Exit codes of the benchmark's programs: 0 all was right, 1 something measured was wrong (a
/// failed request, a wrong chunk), 2 the run could not be made.
constexpr int exitWrong = 1;
constexpr int exitCannotRun = 2;

/// Says why on standard error and ends the program with exitCannotRun.
[[noreturn]] void fail(std::string_view message);
/// The same for the system call `what`, with errno's meaning.
[[noreturn]] void failWithErrno(std::string_view what);

} // namespace orchestris::bench
