// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/chattoolcalls.h"

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/callextra.h"

#include <algorithm>

namespace orchestris {

namespace {

using simdjson::dom::object;

/// Arguments are a text; some servers send the object itself.
std::string argumentsOf(const object &function, std::string_view name)
{
    simdjson::dom::element value;
    if (function.at_key(name).get(value) != simdjson::SUCCESS || value.is_null())
        return {};
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    return simdjson::minify(value);
}

} // namespace

ChatToolCalls::Call *ChatToolCalls::find(qint64 number, std::string_view id, std::string_view name)
{
    const QByteArrayView wanted(id.data(), static_cast<qsizetype>(id.size()));
    for (auto call = m_calls.rbegin(); call != m_calls.rend(); ++call) {
        const bool isOther = !id.empty() && !call->id.isEmpty() && call->id != wanted;
        if (number >= 0 && call->number == number)
            // The same number with another ID and a name is a further call.
            return isOther && !name.empty() ? nullptr : &*call;
        if (number < 0 && !id.empty() && call->id == wanted)
            return &*call;
    }
    // Neither number nor ID: a name begins a call, anything else goes on with the last one.
    if (number < 0 && id.empty() && name.empty() && !m_calls.empty())
        return &m_calls.back();
    return nullptr;
}

void ChatToolCalls::openCall(Call &call, AnswerSink &sink)
{
    call.isOpen = true;
    const int index = static_cast<int>(&call - m_calls.data());
    if (!call.extra.isEmpty())
        sink.reasoningSignature(packCallExtra(call.extra));
    sink.toolCall(index, call.id, call.name, call.isPlain);
    if (!call.pending.isEmpty())
        sink.toolArguments(index, call.pending);
    call.pending.clear();
}

void ChatToolCalls::add(Call &call, std::string_view arguments, AnswerSink &sink)
{
    const QByteArrayView fragment(arguments.data(), static_cast<qsizetype>(arguments.size()));
    if (!call.isOpen) {
        call.pending.append(fragment);
        if (!call.name.isEmpty())
            openCall(call, sink);
    } else if (!fragment.isEmpty()) {
        sink.toolArguments(static_cast<int>(&call - m_calls.data()), fragment);
    }
}

void ChatToolCalls::read(const simdjson::dom::array &calls, QByteArrayView answerId,
                         AnswerSink &sink)
{
    for (const simdjson::dom::element element : calls) {
        object fields;
        if (element.get(fields) != simdjson::SUCCESS)
            continue;
        const qint64 number = jsonNumber(fields, "index").value_or(-1);
        const std::string_view id = jsonText(fields, "id");
        const auto custom = jsonObject(fields, "custom");
        const auto function = custom ? custom : jsonObject(fields, "function");
        const std::string_view name = function ? jsonText(*function, "name") : std::string_view();
        Call *call = find(number, id, name);
        if (!call) {
            Call &made = m_calls.emplace_back();
            made.number = number;
            made.isPlain = custom.has_value();
            made.id = toBytes(id);
            call = &made;
        }
        if (call->name.isEmpty())
            call->name = toBytes(name);
        if (call->id.isEmpty() && !call->isOpen) {
            call->id = toBytes(id);
            if (call->id.isEmpty() && !call->name.isEmpty() && !answerId.isEmpty())
                call->id = "call_" + answerId.toByteArray() + '_'
                           + QByteArray::number(static_cast<qint64>(call - m_calls.data()));
        }
        simdjson::dom::element extra;
        if (fields.at_key("extra_content").get(extra) == simdjson::SUCCESS && extra.is_object())
            call->extra = QByteArray::fromStdString(simdjson::minify(extra));
        add(*call,
            function ? argumentsOf(*function, call->isPlain ? "input" : "arguments")
                     : std::string(),
            sink);
    }
}

void ChatToolCalls::readLegacy(const object &function, QByteArrayView answerId, AnswerSink &sink)
{
    if (m_calls.empty())
        m_calls.emplace_back();
    Call &call = m_calls.front();
    if (call.name.isEmpty())
        call.name = toBytes(jsonText(function, "name"));
    if (call.id.isEmpty() && !answerId.isEmpty())
        call.id = "call_" + answerId.toByteArray();
    add(call, argumentsOf(function, "arguments"), sink);
}

void ChatToolCalls::finish(AnswerSink &sink)
{
    for (Call &call : m_calls) {
        if (!call.isOpen)
            openCall(call, sink);
    }
}

} // namespace orchestris
