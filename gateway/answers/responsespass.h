// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/answers/answerpipe.h"

#include <simdjson.h>

namespace orchestris {

class JsonReader;
class UsageMeter;

/// An answer of the Responses API from a provider that speaks it, as it comes: unknown events and
/// items pass untouched. Include this header from .cpp files only: simdjson.h is large.
class ResponsesPass final : public AnswerPipe
{
public:
    ResponsesPass(JsonReader &reader, UsageMeter &meter)
        : m_reader(reader)
        , m_meter(meter)
    {
    }

    [[nodiscard]] Outcome readEvent(const SseEvent &event, QByteArray &frames) override;
    [[nodiscard]] Outcome readWhole(QByteArray &body) override;
    [[nodiscard]] bool isFinished() const override { return m_isFinished; }
    [[nodiscard]] QByteArray takeEnd() override { return std::exchange(m_end, {}); }
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    /// Reads `response`: its ID, usage and how it ended.
    void readResponse(const simdjson::dom::object &response);
    void readItem(const simdjson::dom::object &item);
    void readError(const simdjson::dom::object &holder);

    JsonReader &m_reader;
    UsageMeter &m_meter;
    QByteArray m_response; ///< as `response.created` had it, to end a broken stream with
    QByteArray m_end;
    qint64 m_sequence = -1; ///< of the last event
    bool m_hasToolCall = false;
    bool m_isFinished = false;
};

} // namespace orchestris
