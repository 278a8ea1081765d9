// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/promptshape.h"
#include "gateway/api/apierror.h"
#include "gateway/json/jsonsplice.h"
#include "models/domain/provider.h"

namespace orchestris {

class JsonReader;

/// What a client calls a model by.
enum class ClientEndpoint : quint8 { Chat, Responses, Embeddings };
[[nodiscard]] QByteArray clientEndpointName(ClientEndpoint endpoint); ///< "chat/completions", …

/// What the gateway reads from the body of a request to a model. Everything else passes as it came.
struct ModelRequest {
    ClientEndpoint endpoint = ClientEndpoint::Chat;
    QByteArray model;
    bool streamed = false;
    bool wantsUsage = false;       ///< chat: stream_options.include_usage
    bool mayStore = true;          ///< Responses: `store` is not false
    bool isBackground = false;     ///< Responses: `background`
    QByteArray previousResponseId; ///< Responses
    /// What the answer names as its previous one although the body does not any more, because the
    /// earlier turns were put into it. Not read from the body.
    QByteArray continuedResponseId;
    QByteArray promptCacheKey; ///< says which session the request belongs to
    qint64 inputEstimate = 0;  ///< tokens, for when no usage is reported
    qint64 promptBytes = 0;    ///< of text to read, without images and files
    /// Tokens that the input cannot pass; absent: some of it is not in the body.
    std::optional<qint64> inputBound;
    std::optional<qint64> maximumOutput; ///< the client's own, of each choice
    qint64 choices = 1;                  ///< chat: `n`
    PromptShape prompt;

    /// Checks the body: a JSON object, no member twice, `model` a text, what the endpoint needs
    /// (`messages` a list, `input`), `stream` true, false or null.
    [[nodiscard]] static tl::expected<ModelRequest, ApiError>
    read(JsonReader &reader, ClientEndpoint endpoint, QByteArrayView body);

    /// The body for a provider that speaks the client's own dialect: `model` in its own name, in a
    /// chat stream usage asked for and the maximum under the provider's name for it, or `most` in
    /// its place if that is given; every other byte as it came. `body` is what `read` was given.
    [[nodiscard]] QByteArray shape(QByteArrayView body, QByteArrayView upstreamModel,
                                   const ProviderTraits &traits,
                                   std::optional<qint64> most = {}) const;

private:
    enum class Options : quint8 { Absent, NotAnObject, Object };
    static constexpr size_t None = size_t(-1);

    struct Edit {
        qsizetype begin;
        qsizetype end;
        QByteArray with;
    };
    class Reader;
    [[nodiscard]] std::optional<ApiError> checkComplete() const;
    [[nodiscard]] Edit askForUsage(QByteArrayView body) const;

    [[nodiscard]] QByteArray maximumName(const ProviderTraits &traits) const;
    void tellMaximum(std::vector<Edit> &edits, const ProviderTraits &traits,
                     std::optional<qint64> most) const;

    std::vector<JsonMember> m_members;
    std::vector<size_t> m_maxima; ///< members that say it
    qsizetype m_begin = 0;        ///< of the object
    size_t m_model = None;
    size_t m_options = None;
    bool m_maximumIsNew = false; ///< `max_completion_tokens`, not `max_tokens`
    bool m_hasInput = false;
    Options m_optionsKind = Options::Absent;
};

} // namespace orchestris
