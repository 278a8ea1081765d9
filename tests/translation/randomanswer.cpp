// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translation/randomanswer.h"

#include "gateway/json/jsonsplice.h"

namespace orchestris {

namespace {

using Kind = RandomAnswer::Item::Kind;

/// Texts with what needs care: quotes, line ends, letters of several bytes, what looks like frames.
QByteArrayList randomFragments(QRandomGenerator &random)
{
    static const QByteArrayList words{"a",
                                      "Hello",
                                      " ",
                                      "\"",
                                      "\\",
                                      "\n",
                                      "\r\n",
                                      "\n\n",
                                      "data: [DONE]",
                                      "\xC3\xA4",
                                      "\xF0\x9F\x8E\xBC",
                                      "{\"x\":",
                                      "}",
                                      "\t",
                                      "\x01",
                                      "</s>"};
    QByteArrayList fragments;
    const int count = random.bounded(1, 8);
    for (int i = 0; i < count; ++i)
        fragments.append(words[random.bounded(words.size())]);
    return fragments;
}

QByteArray quoted(const QByteArray &text)
{
    return jsonQuoted(text);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray frame(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":" + quoted(type) + ',' + members + "}\n\n";
}

QByteArray messagesUsage(const TokenCounts &tokens)
{
    const qint64 input = tokens.input - tokens.cachedInput - tokens.cacheWrite;
    return QByteArray("\"usage\":{\"input_tokens\":" + number(input)
                      + ",\"cache_creation_input_tokens\":" + number(tokens.cacheWrite)
                      + ",\"cache_read_input_tokens\":" + number(tokens.cachedInput)
                      + ",\"output_tokens\":" + number(tokens.output) + '}');
}

QByteArray responsesUsage(const TokenCounts &tokens)
{
    return QByteArray("\"usage\":{\"input_tokens\":" + number(tokens.input)
                      + ",\"input_tokens_details\":{\"cached_tokens\":" + number(tokens.cachedInput)
                      + ",\"cache_write_tokens\":" + number(tokens.cacheWrite)
                      + "},\"output_tokens\":" + number(tokens.output)
                      + ",\"output_tokens_details\":{\"reasoning_tokens\":0}}");
}

QByteArray stopReason(const QByteArray &finishReason)
{
    return finishReason == "length"           ? "max_tokens"
           : finishReason == "tool_calls"     ? "tool_use"
           : finishReason == "content_filter" ? "refusal"
                                              : "end_turn";
}

/// The members behind "response": its status, and why it is incomplete.
QByteArray responsesStatus(const QByteArray &finishReason)
{
    if (finishReason == "length")
        return "\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_"
               "tokens\"}";
    if (finishReason == "content_filter")
        return "\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"content_filter\"}";
    return "\"status\":\"completed\",\"incomplete_details\":null";
}

QByteArray responsesItem(const RandomAnswer::Item &item, bool isWhole)
{
    const QByteArray text = isWhole ? item.fragments.join() : QByteArray();
    switch (item.kind) {
    case Kind::Text:
        return QByteArray("{\"type\":\"message\",\"role\":\"assistant\",\"content\":[")
               + (isWhole ? QByteArray("{\"type\":\"output_text\",\"text\":" + quoted(text) + '}')
                          : QByteArray())
               + "]}";
    case Kind::Reasoning:
        return QByteArray("{\"type\":\"reasoning\",\"summary\":[")
               + (isWhole ? QByteArray("{\"type\":\"summary_text\",\"text\":" + quoted(text) + '}')
                          : QByteArray())
               + "],\"encrypted_content\":" + (isWhole ? "\"gAAA\"" : "null") + '}';
    case Kind::Call:
        break;
    }
    return "{\"type\":\"function_call\",\"call_id\":" + quoted(item.id)
           + ",\"name\":" + quoted(item.name) + ",\"arguments\":" + quoted(text) + '}';
}

} // namespace

RandomAnswer RandomAnswer::make(QRandomGenerator &random)
{
    RandomAnswer answer;
    const int count = random.bounded(0, 6);
    bool hasCall = false;
    for (int i = 0; i < count; ++i) {
        Item item;
        item.kind = static_cast<Kind>(random.bounded(3));
        item.fragments = randomFragments(random);
        if (item.kind == Kind::Call) {
            item.id = "call_" + number(i);
            item.name = "tool_" + number(random.bounded(3));
            item.fragments = {"{\"a\":", number(random.bounded(100)), "}"};
            hasCall = true;
        }
        answer.items.push_back(std::move(item));
    }
    answer.tokens.cachedInput = random.bounded(1000);
    answer.tokens.cacheWrite = random.bounded(1000);
    answer.tokens.input =
        answer.tokens.cachedInput + answer.tokens.cacheWrite + random.bounded(1000);
    answer.tokens.output = random.bounded(1000);
    static const QByteArrayList others{"length", "content_filter"};
    answer.finishReason = hasCall ? "tool_calls" : "stop";
    if (random.bounded(4) == 0)
        answer.finishReason = others[random.bounded(others.size())];
    return answer;
}

QByteArray RandomAnswer::messagesStream() const
{
    TokenCounts first = tokens;
    first.output = 1;
    QByteArray stream =
        frame("message_start",
              "\"message\":{\"id\":\"msg_1\",\"model\":\"claude-x\"," + messagesUsage(first) + '}');
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const QByteArray index = "\"index\":" + number(static_cast<qint64>(i)) + ',';
        QByteArray block = "\"type\":\"text\",\"text\":\"\"";
        QByteArray delta = "\"type\":\"text_delta\",\"text\":";
        if (item.kind == Kind::Reasoning) {
            block = "\"type\":\"thinking\",\"thinking\":\"\"";
            delta = "\"type\":\"thinking_delta\",\"thinking\":";
        } else if (item.kind == Kind::Call) {
            block = "\"type\":\"tool_use\",\"id\":" + quoted(item.id)
                    + ",\"name\":" + quoted(item.name) + ",\"input\":{}";
            delta = "\"type\":\"input_json_delta\",\"partial_json\":";
        }
        stream += frame("content_block_start", index + "\"content_block\":{" + block + '}');
        for (const QByteArray &fragment : item.fragments)
            stream += frame("content_block_delta",
                            index + "\"delta\":{" + delta + quoted(fragment) + '}');
        if (item.kind == Kind::Reasoning)
            stream += frame("content_block_delta",
                            index + "\"delta\":{\"type\":\"signature_delta\",\"signature\":\"s\"}");
        stream += frame("content_block_stop", index + "\"x\":0");
    }
    stream +=
        frame("message_delta", "\"delta\":{\"stop_reason\":" + quoted(stopReason(finishReason))
                                   + "}," + messagesUsage(tokens));
    return stream + frame("message_stop", "\"x\":0");
}

QByteArray RandomAnswer::messagesWhole() const
{
    QByteArrayList blocks;
    for (const Item &item : items) {
        const QByteArray text = item.fragments.join();
        if (item.kind == Kind::Text)
            blocks.append("{\"type\":\"text\",\"text\":" + quoted(text) + '}');
        else if (item.kind == Kind::Reasoning)
            blocks.append("{\"type\":\"thinking\",\"signature\":\"s\",\"thinking\":" + quoted(text)
                          + '}');
        else
            blocks.append("{\"type\":\"tool_use\",\"id\":" + quoted(item.id)
                          + ",\"name\":" + quoted(item.name) + ",\"input\":" + text + '}');
    }
    return "{\"type\":\"message\",\"id\":\"msg_1\",\"model\":\"claude-x\",\"content\":["
           + blocks.join(',') + "],\"stop_reason\":" + quoted(stopReason(finishReason)) + ','
           + messagesUsage(tokens) + '}';
}

QByteArray RandomAnswer::responsesStream() const
{
    const QByteArray head = "\"response\":{\"id\":\"resp_1\",\"model\":\"gpt-x\",";
    QByteArray stream = frame("response.created", head + "\"status\":\"in_progress\"}");
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const QByteArray index = "\"output_index\":" + number(static_cast<qint64>(i)) + ',';
        const QByteArray type = item.kind == Kind::Text        ? "output_text"
                                : item.kind == Kind::Reasoning ? "reasoning_summary_text"
                                                               : "function_call_arguments";
        stream +=
            frame("response.output_item.added", index + "\"item\":" + responsesItem(item, false));
        // Some providers send some items whole.
        if (i % 3 != 2) {
            for (const QByteArray &fragment : item.fragments)
                stream += frame("response." + type + ".delta",
                                index + "\"content_index\":0,\"delta\":" + quoted(fragment));
            const QByteArray member = item.kind == Kind::Call ? "\"arguments\":" : "\"text\":";
            stream +=
                frame("response." + type + ".done", index + member + quoted(item.fragments.join()));
        }
        stream +=
            frame("response.output_item.done", index + "\"item\":" + responsesItem(item, true));
    }
    return stream
           + frame(finishReason == "length" || finishReason == "content_filter"
                       ? "response.incomplete"
                       : "response.completed",
                   head + responsesStatus(finishReason) + ',' + responsesUsage(tokens) + '}');
}

QByteArray RandomAnswer::responsesWhole() const
{
    QByteArrayList output;
    for (const Item &item : items)
        output.append(responsesItem(item, true));
    return "{\"id\":\"resp_1\",\"model\":\"gpt-x\",\"error\":null," + responsesStatus(finishReason)
           + ",\"output\":[" + output.join(',') + "]," + responsesUsage(tokens) + '}';
}

QByteArray RandomAnswer::differenceFrom(const CheckedChatAnswer &answer) const
{
    QByteArrayList texts;
    QByteArrayList reasonings;
    std::vector<CheckedChatAnswer::Call> calls;
    for (const Item &item : items) {
        const QByteArray text = item.fragments.join();
        if (item.kind == Kind::Text)
            texts.append(text);
        else if (item.kind == Kind::Reasoning)
            reasonings.append(text);
        else
            calls.push_back({item.id, "function", item.name, text});
    }
    if (!answer.problems.isEmpty())
        return answer.problems.join("; ");
    // Blocks of one message belong together, messages are divided by a blank line.
    if (answer.text != texts.join() && answer.text != texts.join("\n\n"))
        return "text: " + answer.text;
    if (answer.reasoning != reasonings.join("\n\n"))
        return "reasoning: " + answer.reasoning;
    if (answer.calls != calls)
        return "calls";
    if (answer.finishReason != finishReason)
        return "finish_reason: " + answer.finishReason;
    if (answer.tokens != tokens)
        return "usage";
    return {};
}

} // namespace orchestris
