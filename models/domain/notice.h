// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QByteArray>

namespace orchestris {

/// Something that an admin should look at. Numbers are stored.
enum class NoticeKind : quint8 {
    LimitShare = 1,   ///< `share` percent of a limit are used
    LimitWarned = 2,  ///< a limit that only warns would have refused (minute, concurrent)
    SameRequest = 3,  ///< the same request again and again
    SameTail = 4,     ///< a growing prompt with the same end
    SameToolCall = 5, ///< the same tool call with the same arguments
    RequestRate = 6,  ///< far more requests than this key's habit
};

struct Notice {
    Id id = 0;
    qint64 atUs = 0;
    NoticeKind kind = NoticeKind::LimitShare;
    Id organizationId = 0;
    Id userId = 0;
    Id keyId = 0;
    Id limitId = 0; ///< of the first two kinds
    int share = 0;  ///< percent
    /// Of the loop guard: how many requests, within how long; of a rate: requests a minute, and
    /// `usual` of them.
    qint64 count = 0;
    qint64 spanUs = 0;
    qint64 usual = 0;
    bool stopped = false; ///< requests were refused
    QByteArray model;     ///< as asked for
    qint64 requestId = 0; ///< the newest one that shows it

    bool operator==(const Notice &) const = default;
};

[[nodiscard]] QString noticeKindName(NoticeKind kind); ///< "limit_share", "same_request", …

} // namespace orchestris
