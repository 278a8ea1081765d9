// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/requestformat.h"
#include "models/domain/apikey.h"

#include <optional>

namespace orchestris {

class Output;

/// Everything that is known of one request: its record with all attempts, and what its key, alias
/// and price are now (absent: removed since, or there were none).
struct RequestTrace {
    UsageRecord record;
    std::optional<ApiKey> key;
    QStringList aliasTargets; ///< direct IDs, as now configured
    std::optional<Price> price;
    qint64 readAtUs = 0;
};

/// NotFound if there is no such request.
[[nodiscard]] Result<RequestTrace> loadRequestTrace(StorageContext &context, qint64 id);

[[nodiscard]] QJsonObject traceToJson(const RequestTrace &trace, const OwnerNames &names);
/// Lines of names and values, then a table of the attempts.
void printTrace(const RequestTrace &trace, const OwnerNames &names, const Output &output);

} // namespace orchestris
