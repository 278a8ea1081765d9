// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/chatmessageswriter.h"

#include "gateway/translation/callextra.h"
#include "gateway/translation/customtool.h"

#include <algorithm>
#include <utility>

namespace orchestris {

namespace {

using Kind = ConversationItem::Kind;
using PartKind = ContentPart::Kind;

bool isText(const ContentPart &part)
{
    return part.kind == PartKind::Text || part.kind == PartKind::Refusal;
}

bool isAssistant(const ConversationItem &item)
{
    return item.kind == Kind::ToolCall || item.kind == Kind::Reasoning
           || (item.kind == Kind::Message && item.role == Role::Assistant);
}

void appendText(QByteArray &text, const std::vector<ContentPart> &parts, QByteArrayView separator)
{
    for (const ContentPart &part : parts) {
        if (!isText(part) || part.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text.append(separator);
        text += part.text;
    }
}

QByteArray textOf(const std::vector<ContentPart> &parts)
{
    QByteArray text;
    appendText(text, parts, "\n");
    return text;
}

} // namespace

/// What the assistant said and did between two inputs.
struct ChatMessagesWriter::Turn {
    QByteArray text;
    QByteArray reasoning;
    QByteArray participant;
    struct Call {
        const ConversationItem *item;
        QByteArray extra; ///< what the provider wants back with it, see callextra.h
    };
    std::vector<Call> calls;
};

ChatMessagesWriter::ChatMessagesWriter(const std::vector<ConversationItem> &items,
                                       ReasoningField reasoning, JsonWriter &writer,
                                       QByteArrayList &dropped)
    : m_items(items)
    , m_reasoning(reasoning)
    , m_writer(writer)
    , m_dropped(dropped)
    , m_written(items.size(), false)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind == Kind::ToolResult)
            m_results[items[i].callId].push_back(i);
    }
}

void ChatMessagesWriter::write()
{
    m_writer.beginArray();
    size_t index = 0;
    while (index < m_items.size()) {
        const ConversationItem &item = m_items[index];
        if (isSystemText(index)) {
            index = writeSystem(index);
        } else if (isAssistant(item)) {
            index = writeAssistant(index);
        } else {
            if (item.kind == Kind::ToolResult) {
                if (!m_written[index])
                    writeResult(item);
                writeMedia();
            } else {
                writeUser(item);
            }
            ++index;
        }
    }
    m_writer.endArray();
}

bool ChatMessagesWriter::isSystemText(size_t index) const
{
    const ConversationItem &item = m_items[index];
    return item.kind == Kind::Message && (item.role == Role::System || item.role == Role::Developer)
           && std::all_of(item.parts.begin(), item.parts.end(), isText);
}

/// Many models' templates take one system message only, and only as the first.
size_t ChatMessagesWriter::writeSystem(size_t from)
{
    QByteArray text;
    for (; from < m_items.size() && isSystemText(from); ++from)
        appendText(text, m_items[from].parts, "\n\n");
    if (!text.isEmpty())
        m_writer.beginObject().string("role", "system").string("content", text).endObject();
    return from;
}

size_t ChatMessagesWriter::writeAssistant(size_t from)
{
    Turn turn;
    QByteArray extra;
    for (; from < m_items.size() && isAssistant(m_items[from]); ++from) {
        const ConversationItem &item = m_items[from];
        if (item.kind == Kind::ToolCall) {
            turn.calls.push_back({&item, std::exchange(extra, {})});
        } else if (item.kind == Kind::Reasoning) {
            appendText(turn.reasoning, item.parts, "\n\n");
            if (isPackedCallExtra(item.signature))
                extra = unpackCallExtra(item.signature);
            else if (m_reasoning == ReasoningField::None || item.parts.empty())
                drop("reasoning of earlier turns");
        } else {
            appendText(turn.text, item.parts, "\n\n");
            if (!std::all_of(item.parts.begin(), item.parts.end(), isText))
                drop("images and files of the assistant");
            turn.participant = item.participant;
        }
    }
    if (turn.text.isEmpty() && turn.calls.empty())
        return from;
    writeTurn(turn);
    for (const Turn::Call &call : turn.calls) {
        const auto places = m_results.constFind(call.item->callId);
        if (places == m_results.constEnd())
            continue;
        // IDs of calls may come again in a later turn: each call takes the next result.
        for (const size_t place : *places) {
            if (place < from || m_written[place])
                continue;
            writeResult(m_items[place]);
            m_written[place] = true;
            break;
        }
    }
    writeMedia();
    return from;
}

void ChatMessagesWriter::writeTurn(const Turn &turn)
{
    m_writer.beginObject().string("role", "assistant").stringIfAny("name", turn.participant);
    m_writer.key("content").stringOrNull(turn.text);
    if (m_reasoning == ReasoningField::ReasoningContent)
        m_writer.stringIfAny("reasoning_content", turn.reasoning);
    else if (m_reasoning == ReasoningField::Reasoning)
        m_writer.stringIfAny("reasoning", turn.reasoning);
    if (!turn.calls.empty()) {
        m_writer.key("tool_calls").beginArray();
        for (const auto &[call, extra] : turn.calls) {
            m_writer.beginObject().string("id", call->callId).string("type", "function");
            m_writer.key("function").beginObject().string("name", call->toolName);
            if (call->isCustom)
                m_writer.string("arguments", customToolArguments(call->arguments));
            else // some servers take the text apart, and fail on an empty one
                m_writer.string("arguments",
                                call->arguments.isEmpty() ? QByteArray("{}") : call->arguments);
            m_writer.endObject().rawIfAny("extra_content", extra).endObject();
        }
        m_writer.endArray();
    }
    m_writer.endObject();
}

void ChatMessagesWriter::writeUser(const ConversationItem &item)
{
    m_writer.beginObject().string("role", "user").stringIfAny("name", item.participant);
    writeContent(item.parts);
    m_writer.endObject();
}

void ChatMessagesWriter::writeResult(const ConversationItem &item)
{
    QByteArray text = textOf(item.parts);
    bool hasMedia = false;
    for (const ContentPart &part : item.parts) {
        if (isText(part))
            continue;
        if (!hasMedia)
            m_media.push_back(
                {PartKind::Text, "Returned by the tool call " + item.callId + ":", {}, {}});
        hasMedia = true;
        m_media.push_back(part);
    }
    if (text.isEmpty() && hasMedia)
        text = "See the next message of the user.";
    m_writer.beginObject().string("role", "tool").string("tool_call_id", item.callId);
    m_writer.string("content", text).endObject();
}

/// Behind the last result: nothing may stand between calls and their results.
void ChatMessagesWriter::writeMedia()
{
    if (m_media.empty())
        return;
    m_writer.beginObject().string("role", "user");
    writeContent(m_media);
    m_writer.endObject();
    m_media.clear();
}

void ChatMessagesWriter::writeContent(const std::vector<ContentPart> &parts)
{
    m_writer.key("content");
    if (std::all_of(parts.begin(), parts.end(), isText)) { // what each server takes
        m_writer.string(textOf(parts));
        return;
    }
    m_writer.beginArray();
    for (const ContentPart &part : parts) {
        m_writer.beginObject();
        switch (part.kind) {
        case PartKind::Text:
        case PartKind::Refusal:
            m_writer.string("type", "text").string("text", part.text);
            break;
        case PartKind::Image:
            m_writer.string("type", "image_url").key("image_url").beginObject();
            m_writer.string("url", part.text).stringIfAny("detail", part.detail).endObject();
            break;
        case PartKind::File:
            m_writer.string("type", "file").key("file").beginObject();
            m_writer.stringIfAny("filename", part.name).string("file_data", part.text).endObject();
            break;
        case PartKind::Audio:
            m_writer.string("type", "input_audio").key("input_audio").beginObject();
            m_writer.string("data", part.text).string("format", part.detail).endObject();
            break;
        }
        m_writer.endObject();
    }
    m_writer.endArray();
}

void ChatMessagesWriter::drop(const QByteArray &what)
{
    if (!m_dropped.contains(what))
        m_dropped.append(what);
}

} // namespace orchestris
