// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/capabilityreport.h"

#include <QStringList>

namespace orchestris {

/// A provider's whole answer to one call of a probe.
struct ProbeAnswer {
    int status = 0; ///< 0: none came
    QByteArray body;
    qint64 elapsedMs = 0;
    std::optional<UpstreamFailure> failure;
};

/// What a list of models says.
struct ListedModels {
    bool isList = false;
    QStringList names;
    QByteArray owner; ///< `owned_by` of the first
};

/// Reads OpenAI's, Azure's and Anthropic's lists, which all have `data[].id`. Deployments of Azure
/// that failed, and what cannot be a model's name, are left out.
[[nodiscard]] ListedModels readModelList(QByteArrayView body);

// What an answer tells about a capability. Pure functions.

[[nodiscard]] CapabilityFinding judgeModelList(const ProbeAnswer &answer);
/// An endpoint's plain answer. `Chat`, `Responses`, `Embeddings`, `Messages`.
[[nodiscard]] CapabilityFinding judgeEndpoint(Capability capability, const ProbeAnswer &answer);
/// The same call with a limit that its answer cannot keep unasked: it must say that it was cut.
[[nodiscard]] CapabilityFinding judgeLimit(Capability capability, const ProbeAnswer &answer);
/// `ChatStream` or `MessagesStream`.
[[nodiscard]] CapabilityFinding judgeStream(Capability capability, const ProbeAnswer &answer);
/// `plain`: the stream that was asked for without `include_usage`, if the first was refused.
[[nodiscard]] CapabilityFinding judgeIncludeUsage(const ProbeAnswer &answer,
                                                  const std::optional<ProbeAnswer> &plain);
[[nodiscard]] CapabilityFinding judgeTools(const ProbeAnswer &answer);

/// Refused because of what was in the request (400, 422), not for another reason.
[[nodiscard]] bool isRefusal(const ProbeAnswer &answer);
/// Nothing that is asked after this can succeed: no connection, or the credential is refused.
[[nodiscard]] bool isHopeless(const ProbeAnswer &answer);

/// The models to call with: names that look like chat models, small ones first; and like
/// embeddings. Empty if there is none.
[[nodiscard]] QString pickChatModel(const QStringList &names);
[[nodiscard]] QString pickEmbeddingModel(const QStringList &names);

} // namespace orchestris
