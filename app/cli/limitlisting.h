// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/ownerlisting.h"
#include "models/domain/limit.h"

#include <QJsonObject>

#include <optional>

namespace orchestris {

class Output;

// How the command line shows limits.

/// "1,234,567".
[[nodiscard]] QString groupedNumber(qint64 number);
/// "$5", "200,000": in the metric's unit, without its name.
[[nodiscard]] QString amountText(LimitMetric metric, qint64 amount);
/// "$5 a day", "200,000 output tokens in all", "3 requests at the same time", each with " for fast"
/// if it is for one model.
[[nodiscard]] QString limitText(const Limit &limit);
/// "limit 3 (key "ci": $5 a day)".
[[nodiscard]] QString limitWithSubject(const Limit &limit, const SubjectNames &names);

/// What is used of it in its present window (`LimitRepository::uses`); absent where only the
/// gateway knows it.
[[nodiscard]] std::optional<qint64> usedOf(const Limit &limit, const QList<LimitUse> &uses);

[[nodiscard]] QJsonObject limitToJson(const Limit &limit, const SubjectNames &names,
                                      std::optional<qint64> used, qint64 nowUs);
[[nodiscard]] Result<void> listLimits(StorageContext &context, Output &output);

} // namespace orchestris
