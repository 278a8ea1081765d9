// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/sse.h"
#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"

namespace orchestris {

/// Writes down what a sink is told, a line each; fragments that belong together on one line,
/// divided by '|'.
class SinkLog : public AnswerSink
{
public:
    QByteArrayList lines;

    void begin(QByteArrayView id, QByteArrayView model) override
    {
        add("begin " + id.toByteArray() + ' ' + model.toByteArray());
    }
    void text(QByteArrayView fragment) override { append("text", fragment); }
    void refusal(QByteArrayView fragment) override { append("refusal", fragment); }
    void reasoning(QByteArrayView fragment) override { append("reasoning", fragment); }
    void reasoningSignature(QByteArrayView signature) override
    {
        signatures.append(signature.toByteArray());
        add("signature");
    }
    void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) override
    {
        add((isPlain ? "plain call " : "call ") + QByteArray::number(index) + ' ' + id.toByteArray()
            + ' ' + name.toByteArray());
    }
    void toolArguments(int index, QByteArrayView fragment) override
    {
        append("arguments " + QByteArray::number(index), fragment);
    }
    void usage(const TokenCounts &tokens) override { counts = tokens; }
    void finish(FinishReason reason) override { add("finish " + finishReasonName(reason)); }

    QByteArrayList signatures;
    TokenCounts counts;

private:
    void add(const QByteArray &line)
    {
        m_last.clear();
        lines.append(line);
    }
    void append(const QByteArray &what, QByteArrayView fragment)
    {
        QByteArray piece = fragment.toByteArray();
        piece.replace('\n', "\\n");
        if (m_last == what)
            lines.last() += '|' + piece;
        else
            lines.append(what + ": " + piece);
        m_last = what;
    }
    QByteArray m_last;
};

/// Feeds a stream to a reader, cut into pieces of `step` bytes; stops at the first outcome that
/// is not More. More at the end means that the stream broke off.
inline AnswerReader::Outcome readStream(const QByteArray &stream, AnswerReader &reader,
                                        AnswerSink &sink, qsizetype step = 1 << 20)
{
    auto outcome = AnswerReader::Outcome::More;
    SseParser parser;
    for (qsizetype at = 0; at < stream.size() && outcome == AnswerReader::Outcome::More;
         at += step) {
        parser.feed(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)),
                    [&](const SseEvent &event) {
                        outcome = reader.readEvent(event, sink);
                        return outcome == AnswerReader::Outcome::More;
                    });
    }
    return outcome;
}

} // namespace orchestris
