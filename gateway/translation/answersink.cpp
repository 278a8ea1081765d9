// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/answersink.h"

namespace orchestris {

QByteArray finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Length:
        return QByteArrayLiteral("length");
    case FinishReason::ToolCalls:
        return QByteArrayLiteral("tool_calls");
    case FinishReason::ContentFilter:
        return QByteArrayLiteral("content_filter");
    case FinishReason::Stop:
        break;
    }
    return QByteArrayLiteral("stop");
}

} // namespace orchestris
