// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"

#include <cstdlib>

namespace {

using namespace orchestris;
using simdjson::dom::element;
using simdjson::dom::object;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkBlocks(const object &turn, bool isUser)
{
    const auto content = jsonArray(turn, "content");
    check(content && content->size() > 0);
    bool hasOther = false;
    std::string_view last;
    for (const element value : *content) {
        object block;
        check(value.get(block) == simdjson::SUCCESS);
        last = jsonText(block, "type");
        const std::string_view text = jsonText(block, "text");
        check(last != "text" || text.find_first_not_of(" \t\n\v\f\r") != text.npos);
        check(last != "tool_use" || (!isUser && jsonObject(block, "input")));
        check(last != "tool_result" || (isUser && !hasOther));
        hasOther = hasOther || last != "tool_result";
    }
    check(last != "thinking" && last != "redacted_thinking");
}

/// The rules that Anthropic's API refuses requests by.
void checkMessagesRequest(JsonReader &reader, const QByteArray &text)
{
    object body;
    check(reader.parse(text).get(body) == simdjson::SUCCESS);
    check(jsonCount(body, "max_tokens") > 0);
    const auto messages = jsonArray(body, "messages");
    check(messages && messages->size() > 0);
    bool isUser = true;
    for (const element value : *messages) {
        object turn;
        check(value.get(turn) == simdjson::SUCCESS);
        check(jsonText(turn, "role") == (isUser ? "user" : "assistant"));
        checkBlocks(turn, isUser);
        isUser = !isUser;
    }
    if (const auto thinking = jsonObject(body, "thinking"))
        check(jsonCount(*thinking, "budget_tokens") < jsonCount(body, "max_tokens"));
}

} // namespace

/// Whatever is read as a Chat Completions request becomes a request that keeps the other API's
/// rules; what is refused says why.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    JsonReader reader;
    const auto request = readChatRequest(reader, body);
    if (!request) {
        check(!request.error().message.isEmpty());
        return 0;
    }
    for (const char *model : {"claude-sonnet-4-0", "claude-opus-4-8", "claude-3-opus-20240229"}) {
        Conversation conversation = *request;
        if (const auto written = writeMessagesRequest(conversation, model))
            checkMessagesRequest(reader, *written);
        else
            check(!written.error().message.isEmpty());
    }
    Conversation conversation = *request;
    if (const auto written = writeResponsesRequest(conversation, "model")) {
        object root;
        check(reader.parse(*written).get(root) == simdjson::SUCCESS);
    } else {
        check(!written.error().message.isEmpty());
    }
    return 0;
}
