// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/shaping.h"

#include "gateway/answers/chatpass.h"
#include "gateway/answers/embeddingspass.h"
#include "gateway/answers/responsespass.h"
#include "gateway/answers/translatedpipe.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/translation/translators.h"

namespace orchestris {

namespace {

ApiError toApiError(TranslationError &&error)
{
    return apierrors::badRequest(std::move(error.message), std::move(error.param),
                                 std::move(error.code));
}

ApiError unknownPrevious(const QByteArray &id)
{
    return apierrors::badRequest("The response \"" + id.left(100)
                                     + "\" is not known here (any more). Send the whole "
                                       "conversation in \"input\" instead.",
                                 "previous_response_id", "previous_response_not_found");
}

/// Says in the response object which one it goes on from.
void nameContinued(QByteArray &echo, const QByteArray &id)
{
    static const QByteArray Nothing = "\"previous_response_id\":null";
    if (const qsizetype at = echo.indexOf(Nothing); at >= 0 && !id.isEmpty())
        echo.replace(at, Nothing.size(), QByteArray("\"previous_response_id\":" + jsonQuoted(id)));
}

/// The client's side of a translation: the conversation, and who writes its answer.
struct ClientSide {
    Conversation conversation;
    std::unique_ptr<AnswerWriter> writer;
};

tl::expected<ClientSide, ApiError> readClientSide(const ShapingInput &input, JsonReader &reader,
                                                  QByteArray &frames)
{
    AnswerIdentity identity;
    identity.model = input.request.model;
    identity.createdAtS = input.clock.nowUs() / 1'000'000;
    identity.clock = &input.clock;
    identity.streamed = input.request.streamed;
    if (input.request.endpoint == ClientEndpoint::Chat) {
        auto read = readChatRequest(reader, input.body);
        if (!read)
            return tl::unexpected(toApiError(std::move(read.error())));
        identity.id = "chatcmpl-" + input.requestId.toByteArray();
        auto writer = makeChatAnswerWriter(identity, read->tools, input.request.wantsUsage, frames);
        return ClientSide{std::move(*read), std::move(writer)};
    }
    if (!input.request.previousResponseId.isEmpty())
        return tl::unexpected(unknownPrevious(input.request.previousResponseId));
    auto read = readResponsesRequest(reader, input.body, input.optional);
    if (!read)
        return tl::unexpected(toApiError(std::move(read.error())));
    identity.id = "resp_" + input.requestId.toByteArray();
    nameContinued(read->echo, input.request.continuedResponseId);
    auto writer = makeResponsesAnswerWriter(identity, read->conversation.tools,
                                            std::move(read->echo), frames);
    return ClientSide{std::move(read->conversation), std::move(writer)};
}

/// The provider's side: the body, and who reads its answer.
Translated<QByteArray> writeProviderSide(ProviderEndpoint endpoint, Conversation &conversation,
                                         const Snapshot::ModelEntry &target)
{
    switch (endpoint) {
    case ProviderEndpoint::Responses:
        return writeResponsesRequest(conversation, target.modelName);
    case ProviderEndpoint::Messages:
        return writeMessagesRequest(conversation, target.modelName);
    case ProviderEndpoint::Chat:
    case ProviderEndpoint::Embeddings:
        break;
    }
    return writeChatRequest(conversation, target.modelName, target.provider->traits);
}

std::unique_ptr<AnswerReader> makeReader(ProviderEndpoint endpoint, JsonReader &reader)
{
    switch (endpoint) {
    case ProviderEndpoint::Responses:
        return makeResponsesAnswerReader(reader);
    case ProviderEndpoint::Messages:
        return makeMessagesAnswerReader(reader);
    case ProviderEndpoint::Chat:
    case ProviderEndpoint::Embeddings:
        break;
    }
    return makeChatAnswerReader(reader);
}

std::unique_ptr<AnswerPipe> makePass(const ModelRequest &request, JsonReader &reader,
                                     UsageMeter &meter)
{
    switch (request.endpoint) {
    case ClientEndpoint::Responses:
        return std::make_unique<ResponsesPass>(reader, meter);
    case ClientEndpoint::Embeddings:
        return std::make_unique<EmbeddingsPass>(reader, meter);
    case ClientEndpoint::Chat:
        break;
    }
    return std::make_unique<ChatPass>(reader, meter, request.wantsUsage);
}

bool isSame(ClientEndpoint client, ProviderEndpoint provider)
{
    return (client == ClientEndpoint::Chat && provider == ProviderEndpoint::Chat)
           || (client == ClientEndpoint::Responses && provider == ProviderEndpoint::Responses)
           || client == ClientEndpoint::Embeddings;
}

} // namespace

std::optional<ProviderEndpoint> endpointFor(ClientEndpoint client, ProviderEndpoints offered)
{
    using Endpoint = ProviderEndpoint;
    static constexpr Endpoint ForChat[] = {Endpoint::Chat, Endpoint::Messages, Endpoint::Responses};
    static constexpr Endpoint ForResponses[] = {Endpoint::Responses, Endpoint::Messages,
                                                Endpoint::Chat};
    if (client == ClientEndpoint::Embeddings)
        return offered & Endpoint::Embeddings ? std::optional(Endpoint::Embeddings) : std::nullopt;
    for (const Endpoint endpoint : client == ClientEndpoint::Chat ? ForChat : ForResponses) {
        if (offered & endpoint)
            return endpoint;
    }
    return std::nullopt;
}

tl::expected<ShapedCall, ApiError> shapeFor(const ShapingInput &input, JsonReader &reader,
                                            UsageMeter &meter)
{
    const ProviderTraits &traits = input.target.provider->traits;
    ShapedCall call;
    call.endpoint =
        endpointFor(input.request.endpoint, traits.endpoints).value_or(ProviderEndpoint::Chat);
    if (isSame(input.request.endpoint, call.endpoint)) {
        call.body =
            input.request.shape(input.body, input.target.modelName, traits, input.maximumOutput);
        call.pipe = makePass(input.request, reader, meter);
        return call;
    }
    call.isTranslated = true;
    const auto frames = std::make_shared<QByteArray>();
    auto client = readClientSide(input, reader, *frames);
    if (!client)
        return tl::unexpected(std::move(client.error()));
    if (input.maximumOutput)
        client->conversation.maximumOutputTokens = input.maximumOutput;
    auto body = writeProviderSide(call.endpoint, client->conversation, input.target);
    if (!body)
        return tl::unexpected(toApiError(std::move(body.error())));
    call.body = std::move(*body);
    call.dropped = std::move(client->conversation.dropped);
    call.pipe = std::make_unique<TranslatedPipe>(makeReader(call.endpoint, reader),
                                                 std::move(client->writer), frames, meter);
    return call;
}

} // namespace orchestris
