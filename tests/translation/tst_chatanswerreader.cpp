// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"
#include "tests/support/answerlog.h"
#include "tests/support/jsontext.h"
#include "tests/support/responsesvalidator.h"

#include <QTest>

using namespace orchestris;
using Outcome = AnswerReader::Outcome;

namespace {

/// Chunks with the given choices' insides.
QByteArray delta(const QByteArray &members)
{
    return json("{'id':'i','model':'m','choices':[{'index':0,'delta':{" + members + "}}]}");
}

QByteArray call(const QByteArray &members)
{
    return delta("'tool_calls':[{" + members + "}]");
}

const QByteArray Stop =
    json("{'id':'i','model':'m','choices':[{'index':0,'delta':{},'finish_reason':'stop'}]}");

Outcome readAll(AnswerReader &reader, const QByteArrayList &chunks, AnswerSink &sink)
{
    Outcome outcome = Outcome::More;
    for (const QByteArray &chunk : chunks) {
        SseEvent event;
        event.data = chunk;
        outcome = reader.readEvent(event, sink);
        if (outcome != Outcome::More)
            break;
    }
    return outcome;
}

QByteArray frames(const QByteArrayList &chunks)
{
    QByteArray stream;
    for (const QByteArray &chunk : chunks)
        formatSseData(stream, chunk);
    return stream;
}

} // namespace

class TestChatAnswerReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsStreams_data()
    {
        QTest::addColumn<QByteArrayList>("chunks");
        QTest::addColumn<QByteArray>("log");
        const auto row = [](const char *name, QByteArrayList chunks, const char *log) {
            chunks << Stop << "[DONE]";
            QTest::newRow(name) << chunks << QByteArray("begin i m\n") + log;
        };
        row("text and its empty beginning",
            {delta("'role':'assistant','content':''"), delta("'content':'Hel'"),
             delta("'content':'lo','refusal':null,'tool_calls':null")},
            "text Hello\nfinish stop");
        row("a refusal", {delta("'content':null,'refusal':'No.'")}, "refusal No.\nfinish stop");
        row("reasoning_content", {delta("'reasoning_content':'Hm.'"), delta("'content':'Ho'")},
            "reasoning Hm.\ntext Ho\nfinish stop");
        row("reasoning under both names counts once",
            {delta("'reasoning':'Hm.','reasoning_content':'Hm.'")}, "reasoning Hm.\nfinish stop");
        row("reasoning under the other name", {delta("'reasoning':'Hm.','content':'Ho'")},
            "reasoning Hm.\ntext Ho\nfinish stop");
        row("content as parts, with thoughts among them",
            {delta("'content':[{'type':'thinking','thinking':[{'type':'text','text':'Hm.'}]},"
                   "{'type':'text','text':'Ho'}]")},
            "reasoning Hm.\ntext Ho\nfinish stop");
        row("usage behind the end",
            {delta("'content':'a'"), Stop,
             json("{'choices':[],'usage':{'prompt_tokens':9,'completion_tokens':3,"
                  "'prompt_tokens_details':{'cached_tokens':4},'completion_tokens_details':"
                  "{'reasoning_tokens':2}}}")},
            "text a\nfinish stop\nusage 9 4 0 3 2");
        row("chunks that say nothing",
            {json("{'id':'i','model':'m','choices':[]}"), json("{'choices':null}"), json("{}"),
             json("{'error':null,'usage':null,'choices':[{'delta':null}]}")},
            "finish stop");
        row("only the first choice",
            {json("{'id':'i','model':'m','choices':[{'index':1,'delta':{'content':'b'}},{'index':0,"
                  "'delta':{'content':'a'}}]}")},
            "text a\nfinish stop");
        row("nothing behind the end but usage",
            {delta("'content':'a'"), Stop, delta("'content':'b'")}, "text a\nfinish stop");

        row("a call in fragments",
            {call("'index':0,'id':'c1','type':'function','function':{'name':'f','arguments':''}"),
             call("'index':0,'function':{'arguments':'{'}"),
             call("'index':0,'function':{'arguments':'}'}")},
            "call 0 c1 f\narguments 0 {}\nfinish tool_calls");
        row("calls whose fragments alternate",
            {call("'index':0,'id':'c1','function':{'name':'f','arguments':'a'}"),
             call("'index':1,'id':'c2','function':{'name':'g','arguments':'b'}"),
             call("'index':0,'function':{'arguments':'c'}"),
             call("'index':1,'function':{'arguments':'d'}")},
            "call 0 c1 f\narguments 0 a\ncall 1 c2 g\narguments 1 b\narguments 0 c\n"
            "arguments 1 d\nfinish tool_calls");
        row("an ID and a name that are repeated",
            {call("'index':0,'id':'c1','function':{'name':'f','arguments':'a'}"),
             call("'index':0,'id':'c1','function':{'name':'f','arguments':'b'}")},
            "call 0 c1 f\narguments 0 ab\nfinish tool_calls");
        row("an ID that is empty later",
            {call("'index':0,'id':'c1','function':{'name':'f','arguments':'a'}"),
             call("'index':0,'id':'','function':{'name':null,'arguments':'b'}")},
            "call 0 c1 f\narguments 0 ab\nfinish tool_calls");
        row("no numbers, but IDs",
            {call("'id':'c1','function':{'name':'f','arguments':'a'}"),
             call("'id':'c2','function':{'name':'g','arguments':'b'}"),
             call("'id':'c1','function':{'arguments':'c'}")},
            "call 0 c1 f\narguments 0 a\ncall 1 c2 g\narguments 1 b\narguments 0 c\n"
            "finish tool_calls");
        row("neither numbers nor IDs",
            {call("'function':{'name':'f','arguments':'a'}"), call("'function':{'arguments':'b'}"),
             call("'function':{'name':'g','arguments':'c'}")},
            "call 0 call_i_0 f\narguments 0 ab\ncall 1 call_i_1 g\narguments 1 c\n"
            "finish tool_calls");
        row("whole calls that all have the number 0",
            {delta("'tool_calls':[{'index':0,'id':'c1','function':{'name':'f','arguments':'a'}},"
                   "{'index':0,'id':'c2','function':{'name':'f','arguments':'b'}}]")},
            "call 0 c1 f\narguments 0 a\ncall 1 c2 f\narguments 1 b\nfinish tool_calls");
        row("a name that comes after its ID and first arguments",
            {call("'index':0,'id':'c1','function':{'arguments':'a'}"),
             call("'index':0,'function':{'name':'f','arguments':'b'}")},
            "call 0 c1 f\narguments 0 ab\nfinish tool_calls");
        row("a name that never comes", {call("'index':0,'id':'c1','function':{'arguments':'a'}")},
            "call 0 c1 \narguments 0 a\nfinish tool_calls");
        row("arguments as an object",
            {call("'index':0,'id':'c1','function':{'name':'f','arguments':{'z':1,'a':[]}}")},
            "call 0 c1 f\narguments 0 {\"z\":1,\"a\":[]}\nfinish tool_calls");
        row("a custom tool",
            {call("'index':0,'id':'c1','type':'custom','custom':{'name':'p','input':'x'}"),
             call("'index':0,'custom':{'input':'y'}")},
            "call 0 c1 p plain\narguments 0 xy\nfinish tool_calls");
        row("the older form of a call",
            {delta("'function_call':{'name':'f','arguments':'a'}"),
             delta("'function_call':{'arguments':'b'}")},
            "call 0 call_i f\narguments 0 ab\nfinish tool_calls");
    }
    void readsStreams()
    {
        QFETCH(QByteArrayList, chunks);
        QFETCH(QByteArray, log);
        JsonReader json;
        AnswerLog sink;
        QCOMPARE(readAll(*makeChatAnswerReader(json), chunks, sink), Outcome::Done);
        QCOMPARE(sink.text(), log);
    }

    void mapsReasonsOfTheEnd_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("finish");
        QTest::newRow("stop") << QByteArray("stop") << QByteArray("finish stop");
        QTest::newRow("length") << QByteArray("length") << QByteArray("finish length");
        QTest::newRow("filtered") << QByteArray("content_filter")
                                  << QByteArray("finish content_filter");
        QTest::newRow("calls, but there are none")
            << QByteArray("tool_calls") << QByteArray("finish stop");
        QTest::newRow("unknown") << QByteArray("eos") << QByteArray("finish stop");
        QTest::newRow("empty is none") << QByteArray("") << QByteArray("text a");
    }
    void mapsReasonsOfTheEnd()
    {
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, finish);
        JsonReader reader;
        AnswerLog sink;
        QCOMPARE(readAll(*makeChatAnswerReader(reader),
                         {json("{'choices':[{'delta':{'content':'a'},'finish_reason':'" + reason
                               + "'}]}"),
                          "[DONE]"},
                         sink),
                 Outcome::Done);
        QVERIFY(sink.text().endsWith(finish));
    }

    void noticesErrors_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *type, const char *data, Outcome outcome,
                            const char *message, const char *code) {
            QTest::newRow(name) << QByteArray(type) << json(data) << int(outcome)
                                << QByteArray(message) << QByteArray(code);
        };
        row("an object", "", "{'error':{'message':'full','code':'overloaded'}}", Outcome::Error,
            "full", "overloaded");
        row("a code that is a number", "", "{'error':{'message':'full','code':529}}",
            Outcome::Error, "full", "529");
        row("a type instead of a code", "", "{'error':{'message':'full','type':'t','code':null}}",
            Outcome::Error, "full", "t");
        row("a text", "", "{'error':'full'}", Outcome::Error, "full", "");
        row("an event of its own", "error", "{'message':'full','code':'c'}", Outcome::Error, "full",
            "c");
        row("as the reason of the end", "", "{'choices':[{'delta':{},'finish_reason':'error'}]}",
            Outcome::Error, "The provider ended its answer with an error.", "");
        row("half a chunk", "", "{'choices':[", Outcome::Malformed, "", "");
        row("JSON, but no object", "", "42", Outcome::Malformed, "", "");
        row("not JSON", "", "<html>", Outcome::Malformed, "", "");
    }
    void noticesErrors()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        QFETCH(int, outcome);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, code);
        JsonReader json;
        AnswerLog sink;
        SseEvent event;
        event.type = type;
        event.data = data;
        const auto reader = makeChatAnswerReader(json);
        QCOMPARE(int(reader->readEvent(event, sink)), outcome);
        QCOMPARE(reader->errorMessage(), message);
        QCOMPARE(reader->errorCode(), code);
    }

    void readsWholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("log");
        const auto row = [](const char *name, const char *body, Outcome outcome, const char *log) {
            QTest::newRow(name) << json(body) << int(outcome) << QByteArray(log);
        };
        row("everything",
            "{'id':'i','model':'m','choices':[{'index':0,'message':{'role':'assistant','content':"
            "'Ho','reasoning_content':'Hm.','tool_calls':[{'id':'c1','type':'function','function':"
            "{'name':'f','arguments':'{}'}},{'id':'c2','type':'function','function':{'name':'f',"
            "'arguments':''}}]},'finish_reason':'tool_calls'}],'usage':{'prompt_tokens':1,"
            "'completion_tokens':2}}",
            Outcome::Done,
            "begin i m\nreasoning Hm.\ntext Ho\ncall 0 c1 f\narguments 0 {}\ncall 1 c2 f\n"
            "finish tool_calls\nusage 1 0 0 2 0");
        row("no word for its end", "{'choices':[{'message':{'content':'Ho'}}]}", Outcome::Done,
            "begin  \ntext Ho\nfinish stop");
        row("no choices", "{'id':'i'}", Outcome::Malformed, "begin i ");
        row("empty choices", "{'choices':[]}", Outcome::Malformed, "begin  ");
        row("an error inside of a 200", "{'error':{'message':'full'}}", Outcome::Error, "");
        row("not JSON", "<html>", Outcome::Malformed, "");
    }
    void readsWholeAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        QFETCH(QByteArray, log);
        JsonReader json;
        AnswerLog sink;
        QCOMPARE(int(makeChatAnswerReader(json)->readWhole(body, sink)), outcome);
        QCOMPARE(sink.text(), log);
    }

    void doesNotCareWhereTheBytesAreCut()
    {
        const QByteArray stream = frames(
            {delta("'role':'assistant','reasoning_content':'Hm \xC3\xA4'"),
             delta("'content':'Gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80\\n'"),
             call("'index':0,'id':'c1','function':{'name':'f','arguments':'{\\'a\\''}"),
             call("'index':1,'id':'c2','function':{'name':'patch','arguments':'{\\'input\\':'}"),
             call("'index':0,'function':{'arguments':':1}'}"),
             call("'index':1,'function':{'arguments':'\\'x\\'}'}"), Stop,
             json("{'choices':[],'usage':{'prompt_tokens':5,'completion_tokens':6}}"), "[DONE]"});
        Tool custom;
        custom.name = "patch";
        custom.isCustom = true;
        JsonReader json;
        const auto translate = [&](qsizetype cut) {
            QByteArray answer;
            SseParser parser;
            const auto reader = makeChatAnswerReader(json);
            const auto writer = makeResponsesAnswerWriter({"resp_1", "a", 1, true}, {custom},
                                                          "\"text\":{}", answer);
            Outcome outcome = Outcome::More;
            for (const QByteArray &bytes : {stream.first(cut), stream.sliced(cut)}) {
                parser.feed(bytes, [&](const SseEvent &event) {
                    outcome = reader->readEvent(event, *writer);
                });
            }
            return outcome == Outcome::Done ? answer + writer->end() : QByteArray("not done");
        };
        const QByteArray whole = translate(stream.size());
        QCOMPARE(ResponsesValidator(whole).outline().size(), 24);
        for (qsizetype cut = 0; cut < stream.size(); ++cut)
            QCOMPARE(translate(cut), whole);
    }
};

QTEST_APPLESS_MAIN(TestChatAnswerReader)
#include "tst_chatanswerreader.moc"
