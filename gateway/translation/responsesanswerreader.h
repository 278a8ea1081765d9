// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/answersink.h"

#include <simdjson.h>

#include <map>
#include <optional>

namespace orchestris {

class JsonReader;

/// Reads an answer of a provider that speaks Responses. Made by makeResponsesAnswerReader. What
/// `.done` events repeat is taken only as far as no delta brought it: some providers send an item
/// whole. Include this header from .cpp files only.
class ResponsesAnswerReader : public AnswerReader
{
public:
    explicit ResponsesAnswerReader(JsonReader &reader)
        : m_reader(reader)
    {
    }

    [[nodiscard]] Outcome readEvent(const SseEvent &event, AnswerSink &sink) override;
    [[nodiscard]] Outcome readWhole(QByteArrayView body, AnswerSink &sink) override;

private:
    using Object = simdjson::dom::object;
    enum class PartKind : quint8 { Text, Refusal, Summary, Reasoning };
    struct Part {
        qint64 output = 0; ///< index of its item
        PartKind kind = PartKind::Text;
        qint64 index = 0;

        auto operator<=>(const Part &) const = default;
    };
    struct Call {
        int index = 0;        ///< as the sink counts
        qsizetype passed = 0; ///< bytes of arguments that the sink has got
    };

    Outcome readTyped(const Object &event, std::string_view type, AnswerSink &sink);
    Outcome readError(const Object &error);
    Outcome readEnd(const Object &response, AnswerSink &sink);
    void begin(const Object &response, AnswerSink &sink);
    void readPart(const Part &part, std::string_view text, bool isWhole, AnswerSink &sink);
    void separate(const Part &part, AnswerSink &sink);
    void readArguments(qint64 output, std::string_view text, bool isWhole, AnswerSink &sink);
    void beginItem(qint64 output, const Object &item, AnswerSink &sink);
    void endItem(qint64 output, const Object &item, AnswerSink &sink);
    void endParts(qint64 output, const Object &item, std::string_view member, AnswerSink &sink);

    JsonReader &m_reader;
    std::map<Part, qsizetype> m_parts; ///< bytes of each that the sink has got
    std::map<qint64, Call> m_calls;    ///< by index of their item
    qint64 m_lastText = -1;            ///< index of the item that text came from; -1: none came
    std::optional<Part> m_lastReasoning;
    bool m_hasBegun = false;
    bool m_hasFinished = false;
};

} // namespace orchestris
