// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apierror.h"
#include "gateway/json/jsonsplice.h"

namespace orchestris {

class JsonReader;

/// What the gateway reads from a Chat Completions body. Everything else passes as it came.
struct ChatRequest {
    QByteArray model;
    bool streamed = false;
    bool wantsUsage = false;  ///< stream_options.include_usage
    qint64 inputEstimate = 0; ///< tokens, for when no usage is reported

    /// Checks the body: a JSON object, no member twice, `model` a text, `messages` a list,
    /// `stream` true, false or null.
    [[nodiscard]] static tl::expected<ChatRequest, ApiError> read(JsonReader &reader,
                                                                  QByteArrayView body);

    /// The body for the provider: `model` in its own name and, if streamed, usage asked for; every
    /// other byte as it came. `body` is what `read` was given.
    [[nodiscard]] QByteArray shape(QByteArrayView body, QByteArrayView upstreamModel) const;

private:
    enum class Options { Absent, NotAnObject, Object };
    std::vector<JsonMember> m_members;
    qsizetype m_begin = 0; ///< of the object
    size_t m_modelIndex = 0;
    size_t m_optionsIndex = 0;
    Options m_options = Options::Absent;
};

} // namespace orchestris
