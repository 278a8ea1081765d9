// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/report/results.h"

#include <string>

namespace orchestris::bench {

/// The benchmark's one table, and below it what a reader must know to trust it: how busy the
/// generator's core was. Text in UTF-8 for a terminal of 120 columns.
std::string tableOf(const Results &results);

} // namespace orchestris::bench
