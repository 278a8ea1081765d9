// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace orchestris {

class JsonWriter;

/// One item of a response's `output`, as it grows.
struct OutputItem {
    enum class Kind : quint8 { Message, Reasoning, FunctionCall, CustomToolCall };
    struct Part {
        bool isRefusal = false; ///< of a message
        QByteArray text;
    };

    Kind kind = Kind::Message;
    QByteArray id;
    std::vector<Part> parts; ///< of a message or, as summaries, of reasoning
    QByteArray signature;    ///< of reasoning; empty: null
    QByteArray callId;
    QByteArray name;      ///< of the tool, as the client calls it
    QByteArray nameSpace; ///< empty: none
    QByteArray arguments; ///< or, of a custom tool, its plain input
    bool isOpen = true;   ///< its `.done` events are still to come
    bool isPartOpen = false;
    bool isCutOff = false; ///< the answer ended inside of it
};

[[nodiscard]] QByteArrayView outputItemPrefix(OutputItem::Kind kind); ///< of its ID: "msg_"

/// A part of a message, as in `content_part` events.
void writeOutputPart(JsonWriter &writer, const OutputItem::Part &part);
/// A part of a summary, as in `reasoning_summary_part` events.
void writeSummaryPart(JsonWriter &writer, const OutputItem::Part &part);
/// The item as it is now.
void writeOutputItem(JsonWriter &writer, const OutputItem &item);

} // namespace orchestris
