// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/provider.h"
#include "models/domain/settings.h"

namespace orchestris {

// Where a provider's endpoints are, how it wants the credential, and the settings' time-outs. The
// provider's extra headers go along; nothing of the client's own headers does: neither its key nor
// its cookies nor where it comes from. Pure functions, for any thread.
//
// | kind         | endpoint's URL                                                   | credential |
// |--------------|------------------------------------------------------------------|---------------|
// | OpenAi       | BASE/chat/completions                                            | Bearer | |
// Azure        | BASE/chat/completions, ?api-version= if one is set               | api-key       |
// | AzureClassic | BASE/openai/deployments/MODEL/chat/completions?api-version=      | api-key | |
// | BASE/openai/responses?api-version=; BASE may end in /openai      |               | | Anthropic
// | BASE/messages; /v1 is put in between if BASE has no version      | x-api-key     |
//
// An empty credential is not sent. `anthropic-version` goes to Anthropic and with each call of
// `/messages`.

/// A POST of `body` to an endpoint. `model` is the provider's own name, which Azure's older API has
/// in its URL; the others find it in the body.
[[nodiscard]] UpstreamRequest shapeCall(const Provider &provider, const Secret &credential,
                                        ProviderEndpoint endpoint, QByteArrayView model,
                                        QByteArray body, const Settings &settings);

/// Anything else below the base URL: "/models", "/responses/ID/cancel". `path` begins with a slash,
/// is encoded already and may have a query. Without a `body` (a null array) none is sent.
[[nodiscard]] UpstreamRequest shapeRequest(const Provider &provider, const Secret &credential,
                                           QByteArrayView method, QByteArrayView path,
                                           const Settings &settings, QByteArray body = {});

/// A GET of the names that a provider can be called with: its models, or Azure's deployments, which
/// only one old version of its API lists.
[[nodiscard]] UpstreamRequest shapeModelList(const Provider &provider, const Secret &credential,
                                             const Settings &settings);

} // namespace orchestris
