// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/answers/answerpipe.h"
#include "gateway/api/modelrequest.h"
#include "models/domain/clock.h"
#include "models/domain/snapshot.h"

#include <QByteArrayList>

#include <memory>

namespace orchestris {

class JsonReader;
class UsageMeter;
struct OptionalTools;

/// One request made ready for one target.
struct ShapedCall {
    ProviderEndpoint endpoint = ProviderEndpoint::Chat;
    QByteArray body;
    std::unique_ptr<AnswerPipe> pipe;
    bool isTranslated = false;
    QByteArrayList dropped; ///< what the target is not told, see Conversation::dropped
};

/// By which of a provider's endpoints a client's request is served: the same one, or the one that
/// loses least in translation; nothing if there is none.
[[nodiscard]] std::optional<ProviderEndpoint> endpointFor(ClientEndpoint client,
                                                          ProviderEndpoints offered);

/// What a call is shaped from; all of it outlives the call of `shapeFor` only.
struct ShapingInput {
    const ModelRequest &request;
    QByteArrayView body;
    const Snapshot::ModelEntry &target;
    const OptionalTools &optional;
    QByteArrayView requestId;                 ///< IDs of what is made here are made from it
    const Clock &clock;                       ///< outlives the pipe
    std::optional<qint64> maximumOutput = {}; ///< the most that each choice may have, if told
};

/// Passes the body on with what routing must change, or translates it. `reader` and `meter` outlive
/// the pipe. A 400 that says what cannot be translated.
[[nodiscard]] tl::expected<ShapedCall, ApiError> shapeFor(const ShapingInput &input,
                                                          JsonReader &reader, UsageMeter &meter);

} // namespace orchestris
