// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/anomaly.h"

namespace orchestris {

QByteArray anomalyKindName(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Latency:
        return "latency";
    case AnomalyKind::ErrorRate:
        return "error_rate";
    case AnomalyKind::Retries:
        return "retries";
    case AnomalyKind::CostPerRequest:
        return "cost_per_request";
    case AnomalyKind::CostPerDay:
        break;
    }
    return "cost_per_day";
}

} // namespace orchestris
