// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/itemreferences.h"
#include "gateway/translation/translators.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace orchestris;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkJson(JsonReader &reader, const QByteArray &text)
{
    simdjson::dom::object object;
    check(reader.parse(text).get(object) == simdjson::SUCCESS);
}

void checkTools(const std::vector<Tool> &tools)
{
    for (size_t i = 0; i < tools.size(); ++i) {
        check(!tools[i].name.isEmpty() && tools[i].name.size() <= 64);
        for (size_t other = 0; other < i; ++other)
            check(tools[other].name != tools[i].name);
    }
}

} // namespace

/// Whatever is read as a Responses request becomes a Chat Completions body that is valid JSON; what
/// is refused says why.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    JsonReader reader;
    for (const bool optional : {false, true}) {
        auto request = readResponsesRequest(reader, body, {optional, {}});
        if (!request) {
            check(!request.error().message.isEmpty());
            continue;
        }
        checkTools(request->conversation.tools);
        checkJson(reader, '{' + request->echo + '}');
        ProviderTraits traits;
        traits.reasoning = optional ? ReasoningField::Reasoning : ReasoningField::ReasoningContent;
        const auto chat = writeChatRequest(request->conversation, "model", traits);
        if (chat)
            checkJson(reader, *chat);
        else
            check(!chat.error().message.isEmpty());
        checkJson(reader, withReferredItems(reader, body.toByteArray(),
                                            [](const QByteArray &) { return "{}"; }));
    }
    return 0;
}
