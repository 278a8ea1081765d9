// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apierror.h"

namespace orchestris {

class JsonReader;

// What is the same wherever a provider's answer is read.

/// A whole answer is kept in memory until its record is committed; a provider that sends more than
/// this is broken or hostile.
inline constexpr qsizetype MaximumAnswer = 64 * 1024 * 1024;
[[nodiscard]] ApiError answerTooLarge(QByteArrayView provider);

/// The provider's own number of a request, wherever it puts it; at most 200 bytes.
[[nodiscard]] QByteArray providerRequestId(const UpstreamHead &head);

/// An answer with an error status. Its body passes as it came if it has OpenAI's shape and
/// `isOpenAi` says that the client expects that one.
[[nodiscard]] ApiError providerError(JsonReader &reader, const UpstreamHead &head,
                                     QByteArrayView provider, const QByteArray &body,
                                     bool isOpenAi);

} // namespace orchestris
