// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/sse.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"
#include "tests/support/chatvalidator.h"

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace orchestris {

using MakeReader = std::function<std::unique_ptr<AnswerReader>(JsonReader &)>;

inline void checkProblems(const QByteArrayList &problems)
{
    for (const QByteArray &problem : problems) {
        // Names and IDs are the provider's.
        if (problem.endsWith("no name") || problem.endsWith("the same twice: id"))
            continue;
        std::fputs(problem.constData(), stderr);
        std::abort();
    }
}

/// What comes of a stream that is cut into pieces of `step` bytes.
inline QByteArray chatFrames(QByteArrayView stream, qsizetype step, const MakeReader &makeReader,
                             bool includeUsage)
{
    Tool custom;
    custom.name = "g";
    custom.isCustom = true;
    JsonReader json;
    SseParser parser;
    QByteArray frames;
    auto outcome = AnswerReader::Outcome::More;
    const auto reader = makeReader(json);
    const auto writer =
        makeChatAnswerWriter({"chatcmpl-1", "m", 1, true}, {custom}, includeUsage, frames);
    while (!stream.isEmpty() && outcome == AnswerReader::Outcome::More) {
        const QByteArrayView piece = stream.first(std::min(step, stream.size()));
        stream = stream.sliced(piece.size());
        parser.feed(piece, [&](const SseEvent &event) {
            outcome = reader->readEvent(event, *writer);
            return outcome == AnswerReader::Outcome::More;
        });
    }
    return frames
           + (outcome == AnswerReader::Outcome::Done ? writer->end()
                                                     : writer->fail("broken", {}, {}));
}

/// Whatever a provider sends, streamed or whole, the client gets an answer that keeps all rules,
/// and the same one wherever the bytes are cut.
inline void fuzzChatAnswers(QByteArrayView bytes, const MakeReader &makeReader)
{
    const QByteArray frames = chatFrames(bytes, bytes.size() + 1, makeReader, false);
    checkProblems(checkChatStream(frames, false).problems);
    if (chatFrames(bytes, 1, makeReader, false) != frames)
        std::abort();

    JsonReader json;
    QByteArray unused;
    const auto writer = makeChatAnswerWriter({"chatcmpl-1", "m", 1, false}, {}, false, unused);
    if (makeReader(json)->readWhole(bytes, *writer) == AnswerReader::Outcome::Done)
        checkProblems(checkChatAnswer(writer->end()).problems);
}

} // namespace orchestris
