// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/result.h"

namespace orchestris {

/// Readers for what users type. Errors name the text and what is accepted.

/// "90s", "15m", "1h", "30d", "2w" → microseconds; positive, at most 100 years.
[[nodiscard]] Result<qint64> parseDuration(QStringView text);

struct ListenAddress {
    QString host;
    int port = 0;
};
/// "127.0.0.1:8383", "[::1]:8383", "localhost:8383"; port 0 picks a free one.
[[nodiscard]] Result<ListenAddress> parseListenAddress(QStringView text);

/// "200000", "200k", "1.5M", "2G" → a whole number, not negative, at most a quadrillion.
[[nodiscard]] Result<qint64> parseCount(QStringView text);
/// "off", "warn", "stop".
[[nodiscard]] Result<LoopGuardAction> parseLoopGuard(QStringView text);
/// "all", or "chat,responses,embeddings": at least one of them.
[[nodiscard]] Result<KeyEndpoints> parseKeyEndpoints(QStringView text);

/// "a,b,c" → its parts without blanks around; empty parts are dropped.
[[nodiscard]] QStringList splitList(QStringView text);

} // namespace orchestris
