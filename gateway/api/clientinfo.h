// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apierror.h"
#include "gateway/api/responsestore.h"

namespace orchestris {

/// What is known of a client: what it says of itself, checked, and whose key it has.

/// `X-Client-Request-Id`, or else `x-request-id`. The former must be printable ASCII of at most 512
/// characters, else 400 (as OpenAI does); the latter is ignored where it is not. Not unique: Codex
/// sends its thread's ID with every request of a session.
[[nodiscard]] tl::expected<QByteArray, ApiError> clientRequestId(const Request &request);

/// The first word of User-Agent ("OpenAI/JS"), printable, at most 100 bytes.
[[nodiscard]] QByteArray clientProgram(const Request &request);

/// The client's address as keys' ranges have it (iprange.h). A reverse proxy's is its own.
[[nodiscard]] std::array<quint8, 16> clientAddress(const Request &request);

/// The key of a request, if it is valid here and now.
[[nodiscard]] tl::expected<const Snapshot::KeyEntry *, ApiError>
keyOf(const Authenticator &authenticator, const Snapshot &snapshot, const Request &request);

/// Why what runs with a key is to be ended now that the configuration is this one; nothing if it
/// may go on.
[[nodiscard]] std::optional<ApiError> endedBy(const Snapshot &newest, Id key,
                                              const Authenticator &authenticator);

/// An earlier response that this key may get at: its owner's, and of a model that it may call. Null
/// if there is none.
[[nodiscard]] ResponseStore::Entry earlierResponse(const ResponseStore &responses,
                                                   const QByteArray &id,
                                                   const Snapshot::KeyEntry &key, qint64 steadyUs);

/// Puts the key and its owner into a usage row.
void noteKey(UsageRecord &record, const Snapshot::KeyEntry &entry);

} // namespace orchestris
