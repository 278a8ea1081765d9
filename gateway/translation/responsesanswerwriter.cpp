// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesanswerwriter.h"

#include "gateway/translation/customtool.h"

#include <algorithm>

namespace orchestris {

using Kind = OutputItem::Kind;

ResponsesAnswerWriter::ResponsesAnswerWriter(AnswerIdentity identity, std::vector<Tool> tools,
                                             QByteArray echo, QByteArray &frames)
    : m_identity(std::move(identity))
    , m_tools(std::move(tools))
    , m_echo(std::move(echo))
    , m_events(m_identity.streamed, frames)
{
}

void ResponsesAnswerWriter::start()
{
    if (m_started)
        return;
    m_started = true;
    sendResponse("response.created", "in_progress");
    sendResponse("response.in_progress", "in_progress");
}

size_t ResponsesAnswerWriter::open(OutputItem item)
{
    start();
    const size_t index = m_items.size();
    const qsizetype underscore = m_identity.id.indexOf('_');
    item.id = outputItemPrefix(item.kind).toByteArray() + m_identity.id.sliced(underscore + 1) + '_'
              + QByteArray::number(static_cast<qint64>(index));
    m_items.push_back(std::move(item));
    m_last = index;
    m_events.send("response.output_item.added", [&](JsonWriter &writer) {
        writer.number("output_index", static_cast<qint64>(index)).key("item");
        writeOutputItem(writer, m_items[index]);
    });
    return index;
}

QByteArray ResponsesAnswerWriter::place(size_t index, QByteArrayView partIndexName) const
{
    QByteArray place;
    JsonWriter writer(place);
    writer.string("item_id", m_items[index].id);
    writer.number("output_index", static_cast<qint64>(index));
    if (!partIndexName.isEmpty())
        writer.number(partIndexName, static_cast<qint64>(m_items[index].parts.size()) - 1);
    return place;
}

void ResponsesAnswerWriter::openPart(OutputItem::Part part)
{
    OutputItem &item = m_items[m_current];
    const bool isMessage = item.kind == Kind::Message;
    item.parts.push_back(std::move(part));
    item.isPartOpen = true;
    m_place = place(m_current, isMessage ? "content_index" : "summary_index");
    m_events.send(isMessage ? "response.content_part.added"
                            : "response.reasoning_summary_part.added",
                  [&](JsonWriter &writer) {
                      writer.raw(m_place).key("part");
                      if (isMessage)
                          writeOutputPart(writer, item.parts.back());
                      else
                          writeSummaryPart(writer, item.parts.back());
                  });
}

void ResponsesAnswerWriter::closePart(size_t index)
{
    OutputItem &item = m_items[index];
    if (!item.isPartOpen)
        return;
    item.isPartOpen = false;
    const OutputItem::Part &part = item.parts.back();
    if (item.kind == Kind::Reasoning) {
        m_events.send("response.reasoning_summary_text.done",
                      [&](JsonWriter &writer) { writer.raw(m_place).string("text", part.text); });
        m_events.send("response.reasoning_summary_part.done", [&](JsonWriter &writer) {
            writer.raw(m_place).key("part");
            writeSummaryPart(writer, part);
        });
        return;
    }
    if (part.isRefusal)
        m_events.send("response.refusal.done", [&](JsonWriter &writer) {
            writer.raw(m_place).string("refusal", part.text);
        });
    else
        m_events.send("response.output_text.done", [&](JsonWriter &writer) {
            writer.raw(m_place).string("text", part.text).raw("logprobs", "[]");
        });
    m_events.send("response.content_part.done", [&](JsonWriter &writer) {
        writer.raw(m_place).key("part");
        writeOutputPart(writer, part);
    });
}

void ResponsesAnswerWriter::closeItem(size_t index)
{
    OutputItem &item = m_items[index];
    if (!item.isOpen)
        return;
    closePart(index);
    if (item.kind == Kind::FunctionCall)
        closeFunction(index);
    else if (item.kind == Kind::CustomToolCall)
        closeCustom(index);
    item.isOpen = false;
    m_events.send("response.output_item.done", [&](JsonWriter &writer) {
        writer.number("output_index", static_cast<qint64>(index)).key("item");
        writeOutputItem(writer, item);
    });
}

void ResponsesAnswerWriter::closeFunction(size_t index)
{
    const OutputItem &item = m_items[index];
    m_events.send("response.function_call_arguments.done", [&](JsonWriter &writer) {
        writer.raw(place(index)).string("name", item.name).string("arguments", item.arguments);
    });
}

void ResponsesAnswerWriter::closeCustom(size_t index)
{
    OutputItem &item = m_items[index];
    const auto call = std::find_if(m_calls.begin(), m_calls.end(),
                                   [index](const Call &c) { return c.item == index; });
    if (call != m_calls.end() && !call->isPlain) {
        item.arguments = customToolInput(item.arguments);
        if (!item.arguments.isEmpty())
            m_events.sendDelta("response.custom_tool_call_input.delta", call->place,
                               item.arguments);
    }
    m_events.send("response.custom_tool_call_input.done", [&](JsonWriter &writer) {
        writer.raw(place(index)).string("input", item.arguments);
    });
}

void ResponsesAnswerWriter::closeCurrent()
{
    if (m_current == None)
        return;
    closeItem(m_current);
    m_current = None;
}

void ResponsesAnswerWriter::openText(bool isRefusal)
{
    if (m_current != None && m_items[m_current].kind != Kind::Message)
        closeCurrent();
    if (m_current == None)
        m_current = open({});
    const OutputItem &item = m_items[m_current];
    if (item.isPartOpen && item.parts.back().isRefusal == isRefusal)
        return;
    closePart(m_current);
    openPart({isRefusal, {}});
}

void ResponsesAnswerWriter::addText(QByteArrayView fragment, bool isRefusal)
{
    if (fragment.isEmpty())
        return;
    openText(isRefusal);
    m_items[m_current].parts.back().text.append(fragment);
    m_last = m_current;
    if (isRefusal)
        m_events.sendDelta("response.refusal.delta", m_place, fragment);
    else
        m_events.sendDelta("response.output_text.delta", m_place, fragment, ",\"logprobs\":[]");
}

void ResponsesAnswerWriter::text(QByteArrayView fragment)
{
    addText(fragment, false);
}

void ResponsesAnswerWriter::refusal(QByteArrayView fragment)
{
    addText(fragment, true);
}

void ResponsesAnswerWriter::reasoning(QByteArrayView fragment)
{
    if (fragment.isEmpty())
        return;
    if (m_current == None || m_items[m_current].kind != Kind::Reasoning) {
        closeCurrent();
        OutputItem item;
        item.kind = Kind::Reasoning;
        m_current = open(std::move(item));
        openPart({});
    }
    m_items[m_current].parts.back().text.append(fragment);
    m_last = m_current;
    m_events.sendDelta("response.reasoning_summary_text.delta", m_place, fragment);
}

void ResponsesAnswerWriter::reasoningSignature(QByteArrayView signature)
{
    if (m_current == None || m_items[m_current].kind != Kind::Reasoning) {
        closeCurrent();
        OutputItem item; // reasoning that is not shown
        item.kind = Kind::Reasoning;
        m_current = open(std::move(item));
    }
    m_items[m_current].signature = signature.toByteArray();
    closeCurrent();
}

void ResponsesAnswerWriter::toolCall(int index, QByteArrayView id, QByteArrayView name,
                                     bool isPlain)
{
    closeCurrent();
    const auto tool = std::find_if(m_tools.begin(), m_tools.end(),
                                   [name](const Tool &known) { return known.name == name; });
    OutputItem item;
    item.kind = Kind::FunctionCall;
    item.name = name.toByteArray();
    item.callId = id.toByteArray();
    if (item.callId.isEmpty())
        item.callId = "call_" + m_identity.id.sliced(m_identity.id.indexOf('_') + 1) + '_'
                      + QByteArray::number(index);
    if (tool != m_tools.end()) {
        if (tool->isCustom)
            item.kind = Kind::CustomToolCall;
        if (!tool->clientName.isEmpty())
            item.name = tool->clientName;
        item.nameSpace = tool->clientNamespace;
    }
    Call call;
    call.index = index;
    call.isPlain = isPlain;
    call.item = open(std::move(item));
    call.place = place(call.item);
    m_calls.push_back(std::move(call));
}

void ResponsesAnswerWriter::toolArguments(int index, QByteArrayView fragment)
{
    const auto call = std::find_if(m_calls.rbegin(), m_calls.rend(),
                                   [index](const Call &c) { return c.index == index; });
    if (call == m_calls.rend() || fragment.isEmpty())
        return;
    OutputItem &item = m_items[call->item];
    item.arguments.append(fragment);
    m_last = call->item;
    if (item.kind == Kind::FunctionCall)
        m_events.sendDelta("response.function_call_arguments.delta", call->place, fragment);
    else if (call->isPlain)
        m_events.sendDelta("response.custom_tool_call_input.delta", call->place, fragment);
}

QByteArray ResponsesAnswerWriter::end()
{
    QByteArray last;
    m_events.redirect(last);
    start();
    const bool isWhole = m_reason == FinishReason::Stop || m_reason == FinishReason::ToolCalls;
    if (!isWhole && m_last != None && m_items[m_last].isOpen)
        m_items[m_last].isCutOff = true;
    for (size_t index = 0; index < m_items.size(); ++index)
        closeItem(index);
    m_current = None;
    const QByteArrayView status = isWhole ? "completed" : "incomplete";
    if (m_identity.streamed) {
        sendResponse(isWhole ? "response.completed" : "response.incomplete", status);
    } else {
        JsonWriter writer(last);
        writeResponse(writer, status);
    }
    return last;
}

QByteArray ResponsesAnswerWriter::fail(QByteArrayView message, QByteArrayView type,
                                       QByteArrayView code)
{
    QByteArray last;
    m_events.redirect(last);
    start();
    m_errorMessage = message.toByteArray();
    m_errorCode = (code.isEmpty() ? type : code).toByteArray();
    if (m_errorCode.isEmpty())
        m_errorCode = "server_error";
    m_events.send("error", [&](JsonWriter &writer) {
        writer.string("code", m_errorCode).string("message", message).null("param");
    });
    sendResponse("response.failed", "failed");
    return last;
}

std::unique_ptr<AnswerWriter> makeResponsesAnswerWriter(AnswerIdentity identity,
                                                        std::vector<Tool> tools, QByteArray echo,
                                                        QByteArray &frames)
{
    return std::make_unique<ResponsesAnswerWriter>(std::move(identity), std::move(tools),
                                                   std::move(echo), frames);
}

} // namespace orchestris
