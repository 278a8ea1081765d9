// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"

#include <QString>

#include <optional>

namespace orchestris {

/// Reads what somebody types as a limit's amount: "5", "$5.00", "1,000,000", "250k", "1.5 M" (as
/// the locale groups and points). Absent if it is no amount of that metric, or is negative.
[[nodiscard]] std::optional<qint64> parseAmount(LimitMetric metric, const QString &text);
/// For the field: "5.00" or "5.125" dollars, "1,000,000".
[[nodiscard]] QString amountForField(LimitMetric metric, qint64 amount);

} // namespace orchestris
