// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/notice.h"

namespace orchestris {

QString noticeKindName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::LimitShare:
        return QStringLiteral("limit_share");
    case NoticeKind::LimitWarned:
        return QStringLiteral("limit_warned");
    case NoticeKind::SameRequest:
        return QStringLiteral("same_request");
    case NoticeKind::SameTail:
        return QStringLiteral("same_tail");
    case NoticeKind::SameToolCall:
        return QStringLiteral("same_tool_call");
    case NoticeKind::RequestRate:
        break;
    }
    return QStringLiteral("request_rate");
}

} // namespace orchestris
