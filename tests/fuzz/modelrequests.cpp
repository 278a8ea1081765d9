// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a client sends, read for admission and shaped for a provider under a strict limit: what is
// told must be what is held, whatever else the body says.

#include "gateway/api/modelrequest.h"
#include "gateway/json/jsonreader.h"

#include <cstdlib>

namespace {

using namespace orchestris;

constexpr qint64 Most = 7;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAndShape(JsonReader &json, ClientEndpoint endpoint, QByteArrayView body)
{
    const auto request = ModelRequest::read(json, endpoint, body);
    if (!request)
        return;
    require(request->inputEstimate >= 0 && request->choices >= 1);
    require(!request->inputBound || *request->inputBound >= request->inputEstimate);
    ProviderTraits traits;
    for (const auto field : {MaximumOutputField::AsGiven, MaximumOutputField::MaxTokens,
                             MaximumOutputField::MaxCompletionTokens}) {
        traits.maximumOutput = field;
        traits.takesIncludeUsage = field != MaximumOutputField::MaxTokens;
        const QByteArray shaped = request->shape(body, "model of the provider", traits, Most);
        const auto again = ModelRequest::read(json, endpoint, shaped);
        require(again.has_value());
        require(again->model == "model of the provider");
        require(again->prompt.items == request->prompt.items);
        if (endpoint != ClientEndpoint::Embeddings)
            require(again->maximumOutput == Most);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static JsonReader json;
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    for (const auto endpoint :
         {ClientEndpoint::Chat, ClientEndpoint::Responses, ClientEndpoint::Embeddings})
        readAndShape(json, endpoint, body);
    return 0;
}
