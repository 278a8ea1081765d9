// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "tests/bench/usage/table.h"

namespace orchestris {

class Database;

/// What is measured on a read-only connection. Each ends with the first failure.
[[nodiscard]] Result<void> measureCharts(Database &database, BenchTable &table);
[[nodiscard]] Result<void> measureTopLists(Database &database, BenchTable &table);
[[nodiscard]] Result<void> measureRequests(Database &database, BenchTable &table);
[[nodiscard]] Result<void> measureSizes(Database &database, BenchTable &table);
/// The same sums straight from the rows; Internal if they are others than the reports'.
[[nodiscard]] Result<void> measureRows(Database &database, BenchTable &table);

} // namespace orchestris
