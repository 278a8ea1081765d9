// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace orchestris {

/// What a price list would change for one model, and what that would have meant.
struct PriceChange {
    Id modelId = 0;
    QString directId;
    std::optional<Price> current; ///< absent: it has none
    Price listed;
    QStringList aliases; ///< that lead to it
    QStringList keys;    ///< names of the keys that used it in the span
    qint64 requests = 0; ///< in the span
    Nanos costNanos = 0; ///< what they did cost
    /// What they would have cost at the listed price: exact, but that each request counts at the
    /// first tier's rates, because sums do not know how long each prompt was.
    Nanos listedNanos = 0;
};

struct PriceChangeReport {
    QString listDate; ///< "2026-09-23"
    QString listSource;
    qint64 sinceUs = 0; ///< the span: the 30 days before `untilUs`
    qint64 untilUs = 0;
    std::vector<PriceChange> changes; ///< the largest difference in cost first
    int unchanged = 0;                ///< models whose price is the listed one
    int unlisted = 0;                 ///< models that the list does not have
};

} // namespace orchestris
