// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/usagerecord.h"

namespace orchestris {

QByteArray confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Estimated:
        return "estimated";
    case Confidence::Reported:
        return "reported";
    case Confidence::Unknown:
        break;
    }
    return "unknown";
}

QByteArray requestStateName(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return "open";
    case RequestState::Interrupted:
        return "interrupted";
    case RequestState::Done:
        break;
    }
    return "done";
}

QByteArray errorOriginName(ErrorOrigin origin)
{
    switch (origin) {
    case ErrorOrigin::Gateway:
        return "gateway";
    case ErrorOrigin::Provider:
        return "provider";
    case ErrorOrigin::Client:
        return "client";
    case ErrorOrigin::None:
        break;
    }
    return {};
}

} // namespace orchestris
