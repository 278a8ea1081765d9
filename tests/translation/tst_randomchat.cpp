// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "tests/translation/randomanswer.h"
#include "tests/translation/translationfixture.h"

#include <QTest>

using namespace orchestris;
using Outcome = AnswerReader::Outcome;

namespace {

constexpr int Answers = 400;

/// One with pieces of every kind.
RandomAnswer richAnswer()
{
    using Kind = RandomAnswer::Item::Kind;
    for (quint32 seed = 0;; ++seed) {
        QRandomGenerator random(seed);
        RandomAnswer answer = RandomAnswer::make(random);
        const auto has = [&answer](Kind kind) {
            return std::any_of(answer.items.begin(), answer.items.end(),
                               [kind](const auto &item) { return item.kind == kind; });
        };
        if (has(Kind::Text) && has(Kind::Reasoning) && has(Kind::Call))
            return answer;
    }
}

} // namespace

/// Answers made up from seeds, through the readers of providers' dialects and the writer of Chat
/// Completions, taken apart again as a client does it.
class TestRandomChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesStreams_data() { dialects(); }
    void passesStreams()
    {
        QFETCH(bool, isMessages);
        for (quint32 seed = 0; seed < Answers; ++seed) {
            QRandomGenerator random(seed);
            const RandomAnswer answer = RandomAnswer::make(random);
            const QByteArray stream =
                isMessages ? answer.messagesStream() : answer.responsesStream();
            const int step = random.bounded(1, 200);
            const QByteArray difference =
                answer.differenceFrom(checkChatStream(translate(isMessages, stream, step), true));
            QVERIFY2(
                difference.isEmpty(),
                QByteArray("seed " + QByteArray::number(seed) + ": " + difference).constData());
        }
    }

    void passesWholeAnswers_data() { dialects(); }
    void passesWholeAnswers()
    {
        QFETCH(bool, isMessages);
        for (quint32 seed = 0; seed < Answers; ++seed) {
            QRandomGenerator random(seed);
            const RandomAnswer answer = RandomAnswer::make(random);
            const auto reader = makeReader(isMessages);
            QByteArray frames;
            const auto writer =
                makeChatAnswerWriter({"chatcmpl-1", "m", 5, false}, {}, false, frames);
            QCOMPARE(reader->readWhole(
                         isMessages ? answer.messagesWhole() : answer.responsesWhole(), *writer),
                     Outcome::Done);
            const QByteArray difference = answer.differenceFrom(checkChatAnswer(writer->end()));
            QVERIFY2(
                difference.isEmpty(),
                QByteArray("seed " + QByteArray::number(seed) + ": " + difference).constData());
        }
    }

    void makesTheSameFramesWhereverTheBytesAreCut_data() { dialects(); }
    void makesTheSameFramesWhereverTheBytesAreCut()
    {
        QFETCH(bool, isMessages);
        const RandomAnswer answer = richAnswer();
        const QByteArray stream = isMessages ? answer.messagesStream() : answer.responsesStream();
        const QByteArray whole = translate(isMessages, stream, stream.size());
        for (qsizetype at = 1; at < stream.size(); ++at) {
            QByteArray frames;
            const auto reader = makeReader(isMessages);
            const auto writer =
                makeChatAnswerWriter({"chatcmpl-1", "m", 5, true}, {}, true, frames);
            SseParser parser;
            for (const QByteArrayView piece :
                 {QByteArrayView(stream).first(at), QByteArrayView(stream).sliced(at)})
                parser.feed(piece, [&](const SseEvent &event) {
                    return reader->readEvent(event, *writer) == Outcome::More;
                });
            QCOMPARE(frames + writer->end(), whole);
        }
    }

    void neverEndsCleanlyWhatBrokeOff_data() { dialects(); }
    void neverEndsCleanlyWhatBrokeOff()
    {
        QFETCH(bool, isMessages);
        const RandomAnswer answer = richAnswer();
        const QByteArray stream = isMessages ? answer.messagesStream() : answer.responsesStream();
        // Up to the event with the reason why the answer ends.
        const qsizetype reason = stream.lastIndexOf(
            isMessages ? QByteArrayView("event: message_delta") : "event: response.");
        const auto reader = makeReader(isMessages);
        SinkLog log;
        QCOMPARE(readStream(stream.first(reason), *reader, log), Outcome::More);
        QVERIFY(!log.lines.isEmpty());
        for (const QByteArray &line : std::as_const(log.lines))
            QVERIFY2(!line.startsWith("finish"), line.constData());
        QCOMPARE(readStream(stream.sliced(reason), *reader, log), Outcome::Done);
        QVERIFY(log.lines.last().startsWith("finish"));
    }

private:
    static void dialects()
    {
        QTest::addColumn<bool>("isMessages");
        QTest::newRow("Anthropic Messages") << true;
        QTest::newRow("Responses") << false;
    }

    std::unique_ptr<AnswerReader> makeReader(bool isMessages)
    {
        return isMessages ? makeMessagesAnswerReader(m_reader)
                          : makeResponsesAnswerReader(m_reader);
    }

    QByteArray translate(bool isMessages, const QByteArray &stream, qsizetype step)
    {
        QByteArray frames;
        const auto reader = makeReader(isMessages);
        const auto writer = makeChatAnswerWriter({"chatcmpl-1", "m", 5, true}, {}, true, frames);
        if (readStream(stream, *reader, *writer, step) != Outcome::Done)
            return "not done";
        return frames + writer->end();
    }

    JsonReader m_reader;
};

QTEST_APPLESS_MAIN(TestRandomChat)
#include "tst_randomchat.moc"
