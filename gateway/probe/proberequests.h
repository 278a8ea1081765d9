// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

/// The most tokens each answer may have: OpenAI's least for `/responses`.
constexpr int ProbeTokens = 16;

// Bodies of a probe's calls. All ask for something longer than `ProbeTokens`, so that an answer
// that was not cut tells that the limit was ignored.

struct ProbeChat {
    QByteArray model;
    MaximumOutputField field = MaximumOutputField::MaxTokens; ///< AsGiven: no limit at all
    bool streamed = false;
    bool includeUsage = false;
    bool tool = false;
};

[[nodiscard]] QByteArray probeChatBody(const ProbeChat &chat);
[[nodiscard]] QByteArray probeMessagesBody(const ProbeChat &chat); ///< `field` means nothing
[[nodiscard]] QByteArray probeResponsesBody(const QByteArray &model);
[[nodiscard]] QByteArray probeEmbeddingsBody(const QByteArray &model);

} // namespace orchestris
