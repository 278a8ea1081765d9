// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

class JsonReader;
class UsageMeter;

/// Reads a streamed Chat Completions answer event by event: meters it, and says what the client is
/// to get. The gateway always asks for usage; where the client did not, the usage is taken out
/// again, so that the client sees what it would see without the gateway.
class ChatStream
{
public:
    enum class Event {
        Forward,   ///< a frame was appended for the client
        Drop,      ///< nothing for the client (the usage chunk it did not ask for)
        Done,      ///< `[DONE]`
        Malformed, ///< the data is not a JSON object
        Error,     ///< the provider reports an error inside its stream; see errorMessage()
    };

    ChatStream(JsonReader &reader, UsageMeter &meter, bool clientWantsUsage)
        : m_reader(reader)
        , m_meter(meter)
        , m_clientWantsUsage(clientWantsUsage)
    {
    }

    /// Reads the data of one event; appends the frame `data: …\n\n` to `frames` if it is forwarded.
    Event read(QByteArrayView data, QByteArray &frames);

    [[nodiscard]] const QByteArray &errorMessage() const { return m_errorMessage; }
    /// True once a chunk with text, reasoning or a tool call has passed.
    [[nodiscard]] bool hasOutput() const { return m_hasOutput; }

private:
    JsonReader &m_reader;
    UsageMeter &m_meter;
    bool m_clientWantsUsage;
    bool m_hasOutput = false;
    QByteArray m_errorMessage;
};

/// Meters a whole Chat Completions answer. False if it is not a JSON object with `choices`.
[[nodiscard]] bool meterChatAnswer(JsonReader &reader, QByteArrayView body, UsageMeter &meter);

/// The message of an error body in OpenAI's or a similar shape (`error.message`, `error` as a
/// string, `message`, `detail`); empty if there is none. At most 2,000 bytes.
[[nodiscard]] QByteArray readErrorMessage(JsonReader &reader, QByteArrayView body);
/// Its `error.code`, if that is a string; at most 100 bytes.
[[nodiscard]] QByteArray readErrorCode(JsonReader &reader, QByteArrayView body);

} // namespace orchestris
