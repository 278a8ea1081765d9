// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/messagessignature.h"
#include "tests/translation/translationfixture.h"

#include <QTest>

using namespace orchestris;
using Outcome = AnswerReader::Outcome;

namespace {

/// One event of Anthropic's stream, whose type is told twice.
QByteArray sse(const char *type, const QByteArray &members = {})
{
    QByteArray data = QByteArray("{'type':'") + type + "'" + members + '}';
    return "event: " + QByteArray(type) + "\ndata: " + json(data) + "\n\n";
}

QByteArray start(const QByteArray &usage = "'input_tokens':10,'output_tokens':1")
{
    return sse("message_start", ",'message':{'id':'msg_1','type':'message','role':'assistant',"
                                "'model':'claude-x','content':[],'stop_reason':null,'usage':{"
                                    + usage + "}}");
}

QByteArray blockBegin(int index, const QByteArray &block)
{
    return sse("content_block_start",
               ",'index':" + QByteArray::number(index) + ",'content_block':{" + block + '}');
}

QByteArray delta(int index, const QByteArray &members)
{
    return sse("content_block_delta",
               ",'index':" + QByteArray::number(index) + ",'delta':{" + members + '}');
}

QByteArray blockEnd(int index)
{
    return sse("content_block_stop", ",'index':" + QByteArray::number(index));
}

QByteArray stop(const QByteArray &reason, const QByteArray &usage = "'output_tokens':20")
{
    return sse("message_delta", ",'delta':{'stop_reason':'" + reason
                                    + "','stop_sequence':null},'usage':{" + usage + '}');
}

const QByteArray End = sse("message_stop");

} // namespace

class TestMessagesAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsStreams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("a text") << start() + sse("ping") + blockBegin(0, "'type':'text','text':''")
                                       + delta(0, "'type':'text_delta','text':'Hello'")
                                       + delta(0, "'type':'text_delta','text':' you'") + blockEnd(0)
                                       + stop("end_turn") + End
                                << QByteArrayList{"begin msg_1 claude-x", "text: Hello| you",
                                                  "finish stop"};
        QTest::newRow("a text and two calls, of which one has no arguments")
            << start() + blockBegin(0, "'type':'text','text':'A'") + blockEnd(0)
                   + blockBegin(1, "'type':'tool_use','id':'t1','name':'f','input':{}")
                   + delta(1, "'type':'input_json_delta','partial_json':''")
                   + delta(1, "'type':'input_json_delta','partial_json':'{\\'x\\':'")
                   + delta(1, "'type':'input_json_delta','partial_json':'1}'") + blockEnd(1)
                   + blockBegin(2, "'type':'tool_use','id':'t2','name':'g','input':{}")
                   + blockEnd(2) + stop("tool_use") + End
            << QByteArrayList{"begin msg_1 claude-x",    "text: A",     "call 0 t1 f",
                              "arguments 0: {\"x\":|1}", "call 1 t2 g", "arguments 1: {}",
                              "finish tool_calls"};
        QTest::newRow("a call that brings its input along")
            << start() + blockBegin(0, "'type':'tool_use','id':'t1','name':'f','input':{'x': 1}")
                   + blockEnd(0) + stop("tool_use") + End
            << QByteArrayList{"begin msg_1 claude-x", "call 0 t1 f", "arguments 0: {\"x\":1}",
                              "finish tool_calls"};
        QTest::newRow("thinking, redacted thinking and unknown blocks")
            << start() + blockBegin(0, "'type':'thinking','thinking':'','signature':''")
                   + delta(0, "'type':'thinking_delta','thinking':'Hm'")
                   + delta(0, "'type':'thinking_delta','thinking':', so'")
                   + delta(0, "'type':'signature_delta','signature':'ab'")
                   + delta(0, "'type':'signature_delta','signature':'cd'") + blockEnd(0)
                   + blockBegin(1, "'type':'redacted_thinking','data':'xyz'") + blockEnd(1)
                   + blockBegin(2,
                                "'type':'server_tool_use','id':'s','name':'web_search','input':{}")
                   + delta(2, "'type':'input_json_delta','partial_json':'{}'") + blockEnd(2)
                   + blockBegin(3, "'type':'text','text':''")
                   + delta(3, "'type':'citations_delta','citation':{}")
                   + delta(3, "'type':'text_delta','text':'Yes'") + blockEnd(3) + stop("end_turn")
                   + sse("from_the_future") + End
            << QByteArrayList{"begin msg_1 claude-x",
                              "reasoning: Hm|, so",
                              "signature",
                              "signature",
                              "text: Yes",
                              "finish stop"};
        QTest::newRow("blocks that were not closed are closed at the end")
            << start() + blockBegin(0, "'type':'tool_use','id':'t1','name':'f','input':{}")
                   + stop("tool_use") + End
            << QByteArrayList{"begin msg_1 claude-x", "call 0 t1 f", "arguments 0: {}",
                              "finish tool_calls"};
        QTest::newRow("an end without a reason")
            << start() + blockBegin(0, "'type':'tool_use','id':'t1','name':'f','input':{}")
                   + blockEnd(0) + End
            << QByteArrayList{"begin msg_1 claude-x", "call 0 t1 f", "arguments 0: {}",
                              "finish tool_calls"};
    }
    void readsStreams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, lines);
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(stream, *makeMessagesAnswerReader(reader), log), Outcome::Done);
        QCOMPARE(log.lines, lines);
    }

    void doesNotDependOnWhereTheBytesAreCut()
    {
        QByteArray stream = start() + blockBegin(0, "'type':'thinking','thinking':''")
                            + delta(0, "'type':'thinking_delta','thinking':'\xC3\xA4'")
                            + delta(0, "'type':'signature_delta','signature':'s'") + blockEnd(0)
                            + blockBegin(1, "'type':'tool_use','id':'t','name':'f','input':{}")
                            + delta(1, "'type':'input_json_delta','partial_json':'{}'")
                            + blockEnd(1) + stop("tool_use") + End;
        for (const bool crlf : {false, true}) {
            if (crlf)
                stream.replace("\n", "\r\n");
            JsonReader reader;
            SinkLog whole;
            QCOMPARE(readStream(stream, *makeMessagesAnswerReader(reader), whole), Outcome::Done);
            QCOMPARE(whole.lines.size(), 6);
            for (qsizetype step = 1; step < stream.size(); ++step) {
                SinkLog cut;
                QCOMPARE(readStream(stream, *makeMessagesAnswerReader(reader), cut, step),
                         Outcome::Done);
                QCOMPARE(cut.lines, whole.lines);
                QCOMPARE(cut.signatures, whole.signatures);
            }
        }
    }

    void packsAllThatALaterRequestNeeds()
    {
        const QByteArray stream = start() + blockBegin(0, "'type':'thinking','thinking':''")
                                  + delta(0, "'type':'thinking_delta','thinking':'Hm'")
                                  + delta(0, "'type':'thinking_delta','thinking':' \xC3\xA4'")
                                  + delta(0, "'type':'signature_delta','signature':'ab'")
                                  + delta(0, "'type':'signature_delta','signature':'=='")
                                  + blockEnd(0)
                                  + blockBegin(1, "'type':'redacted_thinking','data':'xyz'")
                                  + blockEnd(1) + stop("end_turn") + End;
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(stream, *makeMessagesAnswerReader(reader), log), Outcome::Done);
        QCOMPARE(log.signatures.size(), 2);
        QCOMPARE(unpackThinking(log.signatures[0]),
                 std::optional(MessagesThinking{"Hm \xC3\xA4", "ab==", {}}));
        QCOMPARE(unpackThinking(log.signatures[1]), std::optional(MessagesThinking{{}, {}, "xyz"}));
        for (const QByteArray &signature : log.signatures) {
            for (const char c : signature)
                QVERIFY(c > ' ' && c < 127);
        }
    }

    void mapsStopReasons_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("finish");
        for (const auto &[reason, finish] :
             std::initializer_list<std::pair<const char *, const char *>>{
                 {"end_turn", "stop"},
                 {"stop_sequence", "stop"},
                 {"pause_turn", "stop"},
                 {"max_tokens", "length"},
                 {"model_context_window_exceeded", "length"},
                 {"tool_use", "tool_calls"},
                 {"refusal", "content_filter"},
                 {"something_new", "stop"}})
            QTest::newRow(reason) << QByteArray(reason) << QByteArray(finish);
    }
    void mapsStopReasons()
    {
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, finish);
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(start() + stop(reason) + End, *makeMessagesAnswerReader(reader), log),
                 Outcome::Done);
        QCOMPARE(log.lines.last(), "finish " + finish);
    }

    void addsTheCacheToTheInputAndDoesNotAddUpWhatIsCumulative()
    {
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(start("'input_tokens':10,'cache_creation_input_tokens':200,'cache_read_"
                                  "input_tokens':3000,'output_tokens':1")
                                + stop("end_turn", "'output_tokens':20") + End,
                            *makeMessagesAnswerReader(reader), log),
                 Outcome::Done);
        QCOMPARE(log.counts, (TokenCounts{3210, 3000, 200, 20, 0}));
        SinkLog later; // newer answers repeat the input at the end
        QCOMPARE(readStream(start("'input_tokens':1,'output_tokens':1")
                                + stop("end_turn", "'input_tokens':12,'cache_read_input_tokens':"
                                                   "5,'output_tokens':20")
                                + End,
                            *makeMessagesAnswerReader(reader), later),
                 Outcome::Done);
        QCOMPARE(later.counts, (TokenCounts{17, 5, 0, 20, 0}));
    }

    void doesNotFinishWhatBrokeOff_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray text = start() + blockBegin(0, "'type':'text','text':'A'");
        QTest::newRow("cut in a block") << text << Outcome::More;
        QTest::newRow("cut behind a block") << text + blockEnd(0) << Outcome::More;
        QTest::newRow("nothing") << QByteArray() << Outcome::More;
        QTest::newRow("a line that is not JSON")
            << text + "data: {\"type\":\n\n" + stop("end_turn") << Outcome::Malformed;
        QTest::newRow("a list") << text + "data: []\n\n" << Outcome::Malformed;
        QTest::newRow("an end without a beginning") << End << Outcome::Malformed;
        QTest::newRow("a beginning without a message")
            << sse("message_start") << Outcome::Malformed;
    }
    void doesNotFinishWhatBrokeOff()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Outcome, outcome);
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(stream, *makeMessagesAnswerReader(reader), log), outcome);
        for (const QByteArray &line : std::as_const(log.lines))
            QVERIFY2(!line.startsWith("finish"), line.constData());
    }

    void finishesWhatHasItsReasonEvenIfItsLastEventIsMissing()
    {
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(start() + stop("max_tokens"), *makeMessagesAnswerReader(reader), log),
                 Outcome::More);
        QCOMPARE(log.lines.last(), QByteArray("finish length"));
        QCOMPARE(log.counts.output, 20);
    }

    void reportsErrors()
    {
        JsonReader reader;
        SinkLog log;
        const auto answers = makeMessagesAnswerReader(reader);
        QCOMPARE(readStream(start()
                                + sse("error", ",'error':{'type':'overloaded_error','message':"
                                               "'Overloaded'}"),
                            *answers, log),
                 Outcome::Error);
        QCOMPARE(answers->errorMessage(), QByteArray("Overloaded"));
        QCOMPARE(answers->errorCode(), QByteArray("overloaded_error"));
        QCOMPARE(log.lines, QByteArrayList{"begin msg_1 claude-x"});
        const auto whole = makeMessagesAnswerReader(reader);
        QCOMPARE(whole->readWhole(json("{'type':'error','error':{'type':'api_error','message':"
                                       "'Oh'}}"),
                                  log),
                 Outcome::Error);
        QCOMPARE(whole->errorMessage(), QByteArray("Oh"));
    }

    void takesTheTypeFromTheEventWhereTheDataHasNone()
    {
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream("event: message_start\ndata: {\"message\":{}}\n\nevent: "
                            "message_stop\ndata: {}\n\n",
                            *makeMessagesAnswerReader(reader), log),
                 Outcome::Done);
        QCOMPARE(log.lines, (QByteArrayList{"begin  ", "finish stop"}));
    }

    void readsWholeAnswers()
    {
        JsonReader reader;
        SinkLog log;
        const QByteArray body = json(
            "{'id':'msg_1','type':'message','role':'assistant','model':'claude-x','content':["
            "{'type':'thinking','thinking':'Hm','signature':'sig'},{'type':'text','text':'A'},"
            "{'type':'tool_use','id':'t1','name':'f','input':{'z':1,'a':[2]}},{'type':'tool_use',"
            "'id':'t2','name':'g','input':{}}],'stop_reason':'tool_use','usage':{'input_tokens':3,"
            "'cache_read_input_tokens':4,'output_tokens':5}}");
        QCOMPARE(makeMessagesAnswerReader(reader)->readWhole(body, log), Outcome::Done);
        QCOMPARE(log.lines,
                 (QByteArrayList{"begin msg_1 claude-x", "reasoning: Hm", "signature", "text: A",
                                 "call 0 t1 f", "arguments 0: {\"z\":1,\"a\":[2]}", "call 1 t2 g",
                                 "arguments 1: {}", "finish tool_calls"}));
        QCOMPARE(log.counts, (TokenCounts{7, 4, 0, 5, 0}));
        QCOMPARE(unpackThinking(log.signatures.first()),
                 std::optional(MessagesThinking{"Hm", "sig", {}}));
        for (const char *wrong : {"", "[]", "{\"type\":\"message\"}", "<html>"})
            QCOMPARE(makeMessagesAnswerReader(reader)->readWhole(wrong, log), Outcome::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestMessagesAnswers)
#include "tst_messagesanswers.moc"
