// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/responsestore.h"

namespace orchestris {

class JsonReader;

// Conversations of the Responses API that go on by `previous_response_id`, where the provider knows
// nothing of it: the earlier turns are put in front of the new input.

/// The items of a body's `input`, without the brackets of a list; a plain text becomes one message.
/// `body` is valid JSON.
[[nodiscard]] QByteArray inputItems(QByteArrayView body);

/// The body without `previous_response_id` and with the earlier turns in its `input`.
[[nodiscard]] QByteArray withEarlierTurns(QByteArrayView body, const StoredResponse &earlier);

/// What is to be kept of an answer that was made here: `answer` is the response object, or the last
/// frames of its stream. Its ID, or nothing if there is none in it.
struct MadeResponse {
    QByteArray id;
    StoredResponse response;
};
[[nodiscard]] MadeResponse readMadeResponse(JsonReader &reader, QByteArrayView answer,
                                            bool streamed);

} // namespace orchestris
