// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

namespace orchestris {

/// UsageRecord::limits as the column `limits` has them: of each limit its id, metric, amount, used
/// before, held before, held, used (numbers) and whether it refused (0 or 1), with spaces between;
/// limits with semicolons between. Empty: none.
[[nodiscard]] QByteArray admittedLimitsText(const std::vector<AdmittedLimit> &limits);
/// What is not of that form is left out.
[[nodiscard]] std::vector<AdmittedLimit> parseAdmittedLimits(const QByteArray &text);

} // namespace orchestris
