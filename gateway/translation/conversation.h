// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace orchestris {

/// A request in no provider's dialect. Where a client and a provider speak the same one, bodies
/// pass as they came and none of this is used; else the client's body is read into a Conversation
/// and written again for the provider. Text is UTF-8; what says "JSON" is text of a JSON value as
/// the client wrote it, so that the order of members and the spelling of numbers stay.

enum class Role : quint8 { System, Developer, User, Assistant };

struct ContentPart {
    enum class Kind : quint8 {
        Text,
        Refusal,
        Image, ///< `text` is its URL, http(s) or data:
        File,  ///< `text` is a data: URL, `name` its name
        Audio, ///< `text` is base64, `detail` "wav" or "mp3"
    };
    Kind kind = Kind::Text;
    QByteArray text;
    QByteArray detail; ///< of an image: "low", "high", "auto" or empty
    QByteArray name;
};

struct ConversationItem {
    enum class Kind : quint8 { Message, ToolCall, ToolResult, Reasoning };
    Kind kind = Kind::Message;
    Role role = Role::User;         ///< of a message
    std::vector<ContentPart> parts; ///< message; a tool's result; reasoning (texts)
    QByteArray callId;              ///< tool call and result
    QByteArray toolName;            ///< tool call, as the provider knows it (`Tool::name`)
    /// Tool call: for a function the JSON text of its arguments as the model wrote it (may be
    /// broken JSON); for a custom tool its plain input.
    QByteArray arguments;
    bool isCustom = false;  ///< tool call and result: of a custom tool
    bool isError = false;   ///< tool result
    QByteArray participant; ///< message: `name`
    /// Reasoning: what the provider gave to prove it (Anthropic's signature, or `encrypted_content`
    /// of a provider that speaks Responses); empty if there is none.
    QByteArray signature;
};

struct Tool {
    QByteArray name; ///< as the provider is told; unique, at most 64 of [A-Za-z0-9_-]
    /// What the client calls it, if that is something else: tools in a namespace are flattened.
    QByteArray clientName;
    QByteArray clientNamespace;
    QByteArray description;
    QByteArray parameters; ///< JSON schema; empty: none
    std::optional<bool> strict;
    /// Takes plain text instead of JSON. A provider without such tools gets a function with the
    /// one text parameter `input`.
    bool isCustom = false;
    QByteArray format; ///< JSON: of a custom tool, as Responses have it (a grammar is not nested)
};

struct ToolChoice {
    enum class Kind : quint8 { Absent, Auto, None, Required, Named };
    Kind kind = Kind::Absent;
    QByteArray name; ///< Named: as the provider is told
};

struct AnswerFormat {
    enum class Kind : quint8 { Absent, Text, JsonObject, JsonSchema };
    Kind kind = Kind::Absent;
    QByteArray name;
    QByteArray description;
    QByteArray schema; ///< JSON
    std::optional<bool> strict;
};

struct Conversation {
    std::vector<ConversationItem> items; ///< instructions are a System message at the front
    std::vector<Tool> tools;
    ToolChoice toolChoice;
    std::optional<bool> parallelToolCalls;
    AnswerFormat format;
    bool streamed = false;

    std::optional<qint64> maximumOutputTokens;
    QByteArrayList stop;
    QByteArray reasoningEffort;  ///< "none", "minimal", "low", "medium", "high", "xhigh"; or empty
    QByteArray reasoningSummary; ///< "auto", "concise", "detailed"; or empty
    QByteArray verbosity;
    QByteArray temperature; ///< JSON numbers, or empty
    QByteArray topP;
    QByteArray presencePenalty;
    QByteArray frequencyPenalty;
    QByteArray seed;
    QByteArray user; ///< `user` or `safety_identifier`
    QByteArray promptCacheKey;
    QByteArray serviceTier;
    QByteArray metadata; ///< JSON object
    std::optional<bool> store;

    /// What was left out because it only helps or was marked as optional: "tools[3] (web_search)",
    /// "seed". The client is told in a header.
    QByteArrayList dropped;
};

/// Why a request cannot be translated: a 400 that names what it is about.
struct TranslationError {
    QByteArray message; ///< for people
    QByteArray param;   ///< "tools[0].type", "n"
    QByteArray code;    ///< "unsupported_parameter", "unsupported_tool", "invalid_type", …
};

} // namespace orchestris
