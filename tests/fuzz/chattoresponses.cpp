// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"
#include "tests/support/responsesvalidator.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace orchestris;
using Outcome = AnswerReader::Outcome;

void check(const QByteArrayList &problems)
{
    if (problems.isEmpty())
        return;
    std::fputs(problems.join('\n').constData(), stderr);
    std::abort();
}

std::vector<Tool> tools()
{
    Tool custom;
    custom.name = "p";
    custom.isCustom = true;
    Tool nested;
    nested.name = "n__f";
    nested.clientName = "f";
    nested.clientNamespace = "n";
    return {custom, nested};
}

void translateStream(QByteArrayView stream, JsonReader &json, const QByteArray &echo)
{
    QByteArray frames;
    SseParser parser;
    const auto reader = makeChatAnswerReader(json);
    const auto writer = makeResponsesAnswerWriter({"resp_1", "m", 1, true}, tools(), echo, frames);
    Outcome outcome = Outcome::More;
    parser.feed(stream, [&](const SseEvent &event) {
        outcome = reader->readEvent(event, *writer);
        return outcome == Outcome::More;
    });
    frames += outcome == Outcome::Done ? writer->end() : writer->fail("broken", {}, {});
    check(ResponsesValidator(frames).problems());
}

void translateWhole(QByteArrayView body, JsonReader &json, const QByteArray &echo)
{
    QByteArray frames;
    const auto writer = makeResponsesAnswerWriter({"resp_1", "m", 1, false}, tools(), echo, frames);
    if (makeChatAnswerReader(json)->readWhole(body, *writer) != Outcome::Done)
        return;
    check(ResponsesValidator::problemsOf(QJsonDocument::fromJson(writer->end()).object()));
}

} // namespace

/// Whatever a provider sends, the client gets a stream that keeps all rules.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    JsonReader json;
    const auto request = readResponsesRequest(json, "{\"input\":\"\"}");
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    translateStream(bytes, json, request->echo);
    translateWhole(bytes, json, request->echo);
    return 0;
}
