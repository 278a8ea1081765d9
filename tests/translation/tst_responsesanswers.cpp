// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "tests/translation/translationfixture.h"

#include <QTest>

using namespace orchestris;
using Outcome = AnswerReader::Outcome;

namespace {

QByteArray sse(const char *type, const QByteArray &members = {})
{
    const QByteArray data = QByteArray("{'type':'") + type + "'" + members + '}';
    return "event: " + QByteArray(type) + "\ndata: " + json(data) + "\n\n";
}

QByteArray response(const char *type, const QByteArray &members)
{
    return sse(type, ",'response':{'id':'resp_1','model':'gpt-x','output':[]," + members + '}');
}

const QByteArray Start = response("response.created", "'status':'in_progress','error':null")
                         + response("response.in_progress", "'status':'in_progress'");
const QByteArray End = response("response.completed",
                                "'status':'completed','error':null,'incomplete_details':null,"
                                "'usage':{'input_tokens':9,'input_tokens_details':{'cached_tokens':"
                                "4},'output_tokens':5,'output_tokens_details':{'reasoning_tokens':"
                                "2},'total_tokens':14}");

QByteArray at(int output, const char *rest)
{
    return ",'output_index':" + QByteArray::number(output) + rest;
}

QByteArray added(int output, const QByteArray &item)
{
    return sse("response.output_item.added", at(output, ",'item':{") + item + '}');
}

QByteArray done(int output, const QByteArray &item)
{
    return sse("response.output_item.done", at(output, ",'item':{") + item + '}');
}

} // namespace

class TestResponsesAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsStreams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("lines"); ///< without begin
        const QByteArray message = "'type':'message','id':'m','role':'assistant','content':[";
        QTest::newRow("a text whose .done events repeat it")
            << added(0, message + "]")
                   + sse("response.content_part.added",
                         at(0, ",'content_index':0,'part':{'type':'output_text','text':''}"))
                   + sse("response.output_text.delta", at(0, ",'content_index':0,'delta':'He'"))
                   + sse("response.output_text.delta", at(0, ",'content_index':0,'delta':'llo'"))
                   + sse("response.output_text.done", at(0, ",'content_index':0,'text':'Hello'"))
                   + sse("response.content_part.done",
                         at(0, ",'content_index':0,'part':{'type':'output_text','text':'Hello'}"))
                   + done(0, message + "{'type':'output_text','text':'Hello'}]") + End
            << QByteArrayList{"text: He|llo", "finish stop"};
        QTest::newRow("a .done event that has more than the deltas brought")
            << added(0, message + "]")
                   + sse("response.output_text.delta", at(0, ",'content_index':0,'delta':'He'"))
                   + done(0, message
                                 + "{'type':'output_text','text':'Hello'},{'type':'output_text'"
                                   ",'text':'!'}]")
                   + End
            << QByteArrayList{"text: He|llo|!", "finish stop"};
        QTest::newRow("two messages")
            << done(0, message + "{'type':'output_text','text':'A'}]")
                   + done(1, message + "{'type':'output_text','text':'B'}]") + End
            << QByteArrayList{"text: A|\\n\\n|B", "finish stop"};
        QTest::newRow("a refusal")
            << sse("response.refusal.delta", at(0, ",'content_index':0,'delta':'No'"))
                   + sse("response.refusal.done", at(0, ",'content_index':0,'refusal':'No.'")) + End
            << QByteArrayList{"refusal: No|.", "finish stop"};
        QTest::newRow("reasoning in two parts, with its proof")
            << added(0, "'type':'reasoning','id':'r','summary':[]")
                   + sse("response.reasoning_summary_part.added",
                         at(0, ",'summary_index':0,'part':{'type':'summary_text','text':''}"))
                   + sse("response.reasoning_summary_text.delta",
                         at(0, ",'summary_index':0,'delta':'Hm'"))
                   + sse("response.reasoning_summary_text.done",
                         at(0, ",'summary_index':0,'text':'Hm'"))
                   + sse("response.reasoning_summary_text.delta",
                         at(0, ",'summary_index':1,'delta':'So'"))
                   + done(0, "'type':'reasoning','summary':[{'type':'summary_text','text':'Hm'},"
                             "{'type':'summary_text','text':'So'}],'encrypted_content':'gAAA'")
                   + End
            << QByteArrayList{"reasoning: Hm|\\n\\n|So", "signature", "finish stop"};
        QTest::newRow("reasoning as a text")
            << sse("response.reasoning_text.delta", at(0, ",'content_index':0,'delta':'Hm'"))
                   + done(0, "'type':'reasoning','summary':[],'content':[{'type':'reasoning_text',"
                             "'text':'Hmm'}],'encrypted_content':null")
                   + End
            << QByteArrayList{"reasoning: Hm|m", "finish stop"};
        QTest::newRow("calls whose fragments alternate")
            << added(0, "'type':'function_call','id':'x','call_id':'a','name':'f','arguments':''")
                   + added(1, "'type':'custom_tool_call','id':'y','call_id':'b','name':'g',"
                              "'input':''")
                   + sse("response.function_call_arguments.delta", at(0, ",'delta':'{'"))
                   + sse("response.custom_tool_call_input.delta", at(1, ",'delta':'go'"))
                   + sse("response.function_call_arguments.delta", at(0, ",'delta':'}'"))
                   + sse("response.custom_tool_call_input.done", at(1, ",'input':'go!'"))
                   + sse("response.function_call_arguments.done", at(0, ",'arguments':'{}'"))
                   + done(0, "'type':'function_call','call_id':'a','name':'f','arguments':'{}'")
                   + done(1, "'type':'custom_tool_call','call_id':'b','name':'g','input':'go!'")
                   + End
            << QByteArrayList{"call 0 a f",       "plain call 1 b g", "arguments 0: {",
                              "arguments 1: go",  "arguments 0: }",   "arguments 1: !",
                              "finish tool_calls"};
        QTest::newRow("calls that come whole")
            << done(0, "'type':'function_call','call_id':'a','name':'f','arguments':'{}'")
                   + done(1, "'type':'custom_tool_call','call_id':'b','name':'g','input':'go'")
                   + done(2, "'type':'web_search_call','id':'w'") + End
            << QByteArrayList{"call 0 a f", "arguments 0: {}", "plain call 1 b g",
                              "arguments 1: go", "finish tool_calls"};
        QTest::newRow("a stream that only tells its end")
            << sse("response.completed",
                   ",'response':{'id':'resp_1','model':'gpt-x','status':'completed','output':[{"
                       + message
                       + "{'type':'output_text','text':'A'}]},{'type':'function_call',"
                         "'call_id':'a','name':'f','arguments':'{}'}]}")
            << QByteArrayList{"text: A", "call 0 a f", "arguments 0: {}", "finish tool_calls"};
        QTest::newRow("unknown events")
            << sse("response.from_the_future", at(0, ",'delta':'x'")) + sse("keepalive") + End
            << QByteArrayList{"finish stop"};
        QTest::newRow("cut at the maximum")
            << response("response.incomplete",
                        "'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'}")
            << QByteArrayList{"finish length"};
        QTest::newRow("cut by a filter")
            << response("response.incomplete",
                        "'status':'incomplete','incomplete_details':{'reason':'content_filter'}")
            << QByteArrayList{"finish content_filter"};
    }
    void readsStreams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, lines);
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(Start + stream, *makeResponsesAnswerReader(reader), log),
                 Outcome::Done);
        QCOMPARE(log.lines, QByteArrayList{"begin resp_1 gpt-x"} + lines);
    }

    void doesNotDependOnWhereTheBytesAreCut()
    {
        const QByteArray stream =
            Start + sse("response.output_text.delta", at(0, ",'delta':'\xC3\xA4'"))
            + done(1, "'type':'function_call','call_id':'a','name':'f','arguments':'{}'") + End;
        JsonReader reader;
        for (qsizetype step = 1; step < stream.size(); ++step) {
            SinkLog log;
            QCOMPARE(readStream(stream, *makeResponsesAnswerReader(reader), log, step),
                     Outcome::Done);
            QCOMPARE(log.lines,
                     (QByteArrayList{"begin resp_1 gpt-x", "text: \xC3\xA4", "call 0 a f",
                                     "arguments 0: {}", "finish tool_calls"}));
            QCOMPARE(log.counts, (TokenCounts{9, 4, 0, 5, 2}));
        }
    }

    void doesNotFinishWhatBrokeOff_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray text = sse("response.output_text.delta", at(0, ",'delta':'A'"));
        QTest::newRow("cut") << Start + text << Outcome::More;
        QTest::newRow("a marker of the end without an end") << Start + text + "data: [DONE]\n\n"
                                                            << Outcome::Done;
        QTest::newRow("a line that is not JSON")
            << Start + "data: {\"type\"\n\n" + End << Outcome::Malformed;
    }
    void doesNotFinishWhatBrokeOff()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Outcome, outcome);
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream(stream, *makeResponsesAnswerReader(reader), log), outcome);
        for (const QByteArray &line : std::as_const(log.lines))
            QVERIFY2(!line.startsWith("finish"), line.constData());
    }

    void reportsErrors_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a failed response") << response(
            "response.failed", "'status':'failed','error':{'code':'server_error','message':'Oh'}")
                                           << QByteArray("Oh") << QByteArray("server_error");
        QTest::newRow("a failed response that does not say why")
            << response("response.failed", "'status':'failed','error':null") << QByteArray()
            << QByteArray();
        QTest::newRow("an error event")
            << sse("error", ",'code':'rate_limit_exceeded','message':'Slow','param':null")
            << QByteArray("Slow") << QByteArray("rate_limit_exceeded");
        QTest::newRow("an error event with an object inside")
            << sse("error", ",'error':{'type':'server_error','message':'Oh','code':null}")
            << QByteArray("Oh") << QByteArray("server_error");
    }
    void reportsErrors()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, code);
        JsonReader reader;
        SinkLog log;
        const auto answers = makeResponsesAnswerReader(reader);
        QCOMPARE(readStream(Start + stream, *answers, log), Outcome::Error);
        QCOMPARE(answers->errorMessage(), message);
        QCOMPARE(answers->errorCode(), code);
        QCOMPARE(log.lines, QByteArrayList{"begin resp_1 gpt-x"});
    }

    void takesTheTypeFromTheEventWhereTheDataHasNone()
    {
        JsonReader reader;
        SinkLog log;
        QCOMPARE(readStream("event: response.completed\ndata: {\"response\":{\"id\":\"r\"}}\n\n",
                            *makeResponsesAnswerReader(reader), log),
                 Outcome::Done);
        QCOMPARE(log.lines, (QByteArrayList{"begin r ", "finish stop"}));
    }

    void readsWholeAnswers()
    {
        JsonReader reader;
        SinkLog log;
        const QByteArray body = json(
            "{'id':'resp_1','object':'response','status':'completed','error':null,'model':'gpt-x',"
            "'incomplete_details':null,'output':[{'type':'reasoning','summary':[{'type':"
            "'summary_text','text':'Hm'}],'encrypted_content':'gAAA'},{'type':'message','content':"
            "[{'type':'output_text','text':'A'},{'type':'refusal','refusal':'No'}]},{'type':"
            "'function_call','call_id':'a','name':'f','arguments':'{}'}],'usage':{'input_tokens':1,"
            "'output_tokens':2}}");
        QCOMPARE(makeResponsesAnswerReader(reader)->readWhole(body, log), Outcome::Done);
        QCOMPARE(log.lines, (QByteArrayList{"begin resp_1 gpt-x", "reasoning: Hm", "signature",
                                            "text: A", "refusal: No", "call 0 a f",
                                            "arguments 0: {}", "finish tool_calls"}));
        QCOMPARE(log.signatures, QByteArrayList{"gAAA"});
        QCOMPARE(log.counts, (TokenCounts{1, 0, 0, 2, 0}));
        for (const char *wrong : {"", "[]", "{}", "<html>"})
            QCOMPARE(makeResponsesAnswerReader(reader)->readWhole(wrong, log), Outcome::Malformed);
        const auto failed = makeResponsesAnswerReader(reader);
        QCOMPARE(failed->readWhole(json("{'status':'failed','output':[],'error':{'code':'c',"
                                        "'message':'Oh'}}"),
                                   log),
                 Outcome::Error);
        QCOMPARE(failed->errorMessage(), QByteArray("Oh"));
    }
};

QTEST_APPLESS_MAIN(TestResponsesAnswers)
#include "tst_responsesanswers.moc"
