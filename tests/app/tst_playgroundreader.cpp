// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playgroundreader.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;

namespace {

constexpr auto StreamType = "text/event-stream; charset=utf-8";

QByteArray frame(const QByteArray &text)
{
    return "data: " + json(text) + "\n\n";
}

/// A whole answer, given in pieces of so many bytes.
PlaygroundAnswer read(PlaygroundEndpoint endpoint, int status, QByteArrayView type,
                      const QByteArray &wire, qsizetype piece, const QString &failure = {})
{
    PlaygroundReader reader(endpoint);
    reader.begin(status, type, "req_x");
    qint64 time = 0;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        time += 1000;
        if (!reader.feed(wire.sliced(at, std::min(piece, wire.size() - at)), time))
            break;
    }
    reader.finish(time + 1000, failure);
    return reader.answer();
}

QByteArray chatStream()
{
    return frame("{'choices':[{'delta':{'role':'assistant','content':''}}]}")
           + frame("{'choices':[{'delta':{'reasoning_content':'Let me '}}]}")
           + frame("{'choices':[{'delta':{'reasoning':'see.'}}]}")
           + frame("{'choices':[{'delta':{'content':'H\xC3\xA9llo'}}]}")
           + frame("{'choices':[{'delta':{'content':' there'}}]}")
           + frame("{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'c','function':"
                   "{'name':'look','arguments':''}}]}}]}")
           + frame("{'choices':[{'delta':{'tool_calls':[{'index':1,'function':"
                   "{'name':'listen','arguments':'{}'}}]}}]}")
           + frame("{'choices':[{'delta':{'tool_calls':[{'index':0,'function':"
                   "{'arguments':'[1]'}}]}}]}")
           + frame("{'choices':[{'delta':{},'finish_reason':'tool_calls'}]}")
           + frame("{'choices':[],'usage':{'prompt_tokens':10,'completion_tokens':7,"
                   "'prompt_tokens_details':{'cached_tokens':4},"
                   "'completion_tokens_details':{'reasoning_tokens':3}}}")
           + "data: [DONE]\n\n";
}

QByteArray responsesStream()
{
    return frame("{'type':'response.created','response':{'status':'in_progress'}}")
           + frame("{'type':'response.reasoning_summary_text.delta','delta':'Let me '}")
           + frame("{'type':'response.reasoning_text.delta','delta':'see.'}")
           + frame("{'type':'response.output_text.delta','output_index':1,'delta':'H\xC3\xA9llo'}")
           + frame("{'type':'response.output_text.delta','output_index':1,'delta':' there'}")
           + frame("{'type':'response.output_item.added','output_index':2,'item':{'type':"
                   "'function_call','name':'look','arguments':''}}")
           + frame("{'type':'response.function_call_arguments.delta','output_index':2,"
                   "'delta':'[1]'}")
           + frame("{'type':'response.output_item.added','output_index':3,'item':{'type':"
                   "'function_call','name':'listen','arguments':''}}")
           + frame("{'type':'response.function_call_arguments.delta','output_index':3,"
                   "'delta':'{}'}")
           + frame("{'type':'response.completed','response':{'status':'completed','usage':"
                   "{'input_tokens':10,'output_tokens':7,'input_tokens_details':"
                   "{'cached_tokens':4},'output_tokens_details':{'reasoning_tokens':3}}}}");
}

QByteArray chatWhole()
{
    return json("{'choices':[{'message':{'role':'assistant','content':'H\xC3\xA9llo there',"
                "'reasoning_content':'Let me see.','tool_calls':[{'type':'function','function':"
                "{'name':'look','arguments':'[1]'}},{'type':'function','function':"
                "{'name':'listen','arguments':'{}'}}]},'finish_reason':'tool_calls'}],"
                "'usage':{'prompt_tokens':10,'completion_tokens':7,'prompt_tokens_details':"
                "{'cached_tokens':4},'completion_tokens_details':{'reasoning_tokens':3}}}");
}

QByteArray responsesWhole()
{
    return json("{'status':'completed','error':null,'output':[{'type':'reasoning','summary':"
                "[{'type':'summary_text','text':'Let me see.'}]},{'type':'message','content':"
                "[{'type':'output_text','text':'H\xC3\xA9llo there'}]},{'type':'function_call',"
                "'name':'look','arguments':'[1]'},{'type':'function_call','name':'listen',"
                "'arguments':'{}'}],'usage':{'input_tokens':10,'output_tokens':7,"
                "'input_tokens_details':{'cached_tokens':4},'output_tokens_details':"
                "{'reasoning_tokens':3}}}");
}

} // namespace

class TestPlaygroundReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormSaysTheSame_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("reason");
        const QByteArray whole = "application/json";
        QTest::newRow("a stream of Chat")
            << 0 << QByteArray(StreamType) << chatStream() << QStringLiteral("tool_calls");
        QTest::newRow("a stream of Responses")
            << 1 << QByteArray(StreamType) << responsesStream() << QStringLiteral("completed");
        QTest::newRow("Chat in one piece")
            << 0 << whole << chatWhole() << QStringLiteral("tool_calls");
        QTest::newRow("Responses in one piece")
            << 1 << whole << responsesWhole() << QStringLiteral("completed");
    }
    void everyFormSaysTheSame()
    {
        QFETCH(int, endpoint);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, wire);
        QFETCH(QString, reason);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), wire.size()}) {
            const PlaygroundAnswer answer =
                read(PlaygroundEndpoint(endpoint), 200, type, wire, piece);
            QVERIFY(!answer.problem);
            QCOMPARE(answer.requestId, QByteArray("req_x"));
            QCOMPARE(answer.text, QStringLiteral("Héllo there"));
            QCOMPARE(answer.reasoning, QStringLiteral("Let me see."));
            QCOMPARE(answer.toolCalls,
                     (QList<PlaygroundToolCall>{{QStringLiteral("look"), QStringLiteral("[1]")},
                                                {QStringLiteral("listen"), QStringLiteral("{}")}}));
            QCOMPARE(answer.finishReason, reason);
            QVERIFY(answer.hasTokens);
            QCOMPARE(answer.tokens.input, 10);
            QCOMPARE(answer.tokens.cachedInput, 4);
            QCOMPARE(answer.tokens.output, 7);
            QCOMPARE(answer.tokens.reasoning, 3);
            QCOMPARE(answer.raw, wire);
        }
    }

    void theFirstTokenIsNotTheFirstFrame()
    {
        PlaygroundReader reader(PlaygroundEndpoint::Chat);
        reader.begin(200, StreamType, {});
        QVERIFY(reader.feed(frame("{'choices':[{'delta':{'role':'assistant','content':''}}]}"), 5));
        QCOMPARE(reader.answer().firstTokenUs, -1);
        QVERIFY(reader.feed(frame("{'choices':[{'delta':{'content':'x'}}]}"), 9));
        QVERIFY(reader.feed(frame("{'choices':[{'delta':{'content':'y'}}]}"), 12));
        QCOMPARE(reader.answer().firstTokenUs, 9);
        QCOMPARE(reader.answer().totalUs, 12);
    }

    void errorsAreTold_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const QByteArray whole = "application/json";
        const QByteArray stream = StreamType;
        const QString said = QStringLiteral("No.");
        const QString code = QStringLiteral("why");
        QTest::newRow("a refusal")
            << 0 << 429 << whole
            << json("{'error':{'message':'No.','type':'t','param':null,'code':'why'}}") << said
            << code;
        QTest::newRow("an error in a stream of Chat")
            << 0 << 200 << stream
            << frame("{'choices':[{'delta':{'content':'x'}}]}")
                   + frame("{'error':{'message':'No.','type':'t','param':null,'code':'why'}}")
            << said << code;
        QTest::newRow("an error event of Responses")
            << 1 << 200 << stream << frame("{'type':'error','code':'why','message':'No.'}") << said
            << code;
        QTest::newRow("a response that failed")
            << 1 << 200 << stream
            << frame("{'type':'response.failed','response':{'status':'failed','error':{'code':"
                     "'why','message':'No.'}}}")
            << said << code;
        QTest::newRow("a refusal that is a page")
            << 0 << 502 << QByteArray("text/html") << QByteArray("<html>")
            << QStringLiteral("The gateway refused the request with status 502.") << QString();
        QTest::newRow("a page where an answer belongs")
            << 0 << 200 << QByteArray("text/html") << QByteArray("<html>")
            << QStringLiteral("The answer is not what the endpoint says: it is no JSON object. See "
                              "what came under “Raw”.")
            << QString();
        QTest::newRow("a stream without an end")
            << 0 << 200 << stream << frame("{'choices':[{'delta':{'content':'x'}}]}")
            << QStringLiteral("The answer broke off before its end.") << QString();
    }
    void errorsAreTold()
    {
        QFETCH(int, endpoint);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, wire);
        QFETCH(QString, message);
        QFETCH(QString, code);
        const PlaygroundAnswer answer = read(PlaygroundEndpoint(endpoint), status, type, wire, 10);
        QVERIFY(answer.problem);
        QCOMPARE(answer.problem->message, message);
        QCOMPARE(answer.problem->code, code);
    }

    void aBrokenConnectionKeepsWhatCame()
    {
        const PlaygroundAnswer answer =
            read(PlaygroundEndpoint::Chat, 200, StreamType,
                 frame("{'choices':[{'delta':{'content':'Half'}}]}"), 1000, QStringLiteral("Cut."));
        QCOMPARE(answer.text, QStringLiteral("Half"));
        QCOMPARE(answer.problem->message, QStringLiteral("Cut."));
    }

    void whatIsKeptIsBounded()
    {
        PlaygroundReader reader(PlaygroundEndpoint::Chat);
        reader.begin(200, StreamType, {});
        const QByteArray piece = frame("{'choices':[{'delta':{'content':'" + QByteArray(60'000, 'x')
                                       + "','tool_calls':[{'index':0,'function':{'arguments':'"
                                       + QByteArray(60'000, 'y') + "'}}]}}]}");
        for (int i = 0; i < 40; ++i)
            QVERIFY(reader.feed(piece, i));
        QCOMPARE(reader.answer().text.size(), PlaygroundReader::MaximumText);
        QCOMPARE(reader.answer().toolCalls.first().arguments.size(), PlaygroundReader::MaximumText);
        QCOMPARE(reader.answer().raw.size(), PlaygroundReader::MaximumRaw);
        QVERIFY(reader.answer().isCut);
        QVERIFY(reader.answer().isRawCut);
    }

    void moreCallsThanThereMayBeAreLeftOut()
    {
        PlaygroundReader reader(PlaygroundEndpoint::Chat);
        reader.begin(200, StreamType, {});
        for (int i = 0; i < 1000; ++i)
            QVERIFY(
                reader.feed(frame("{'choices':[{'delta':{'tool_calls':[{'index':"
                                  + QByteArray::number(i * 7) + ",'function':{'name':'f'}}]}}]}"),
                            i));
        QCOMPARE(reader.answer().toolCalls.size(), PlaygroundReader::MaximumCalls);
        QVERIFY(reader.answer().isCut);
    }

    void anAnswerInOnePieceHasACeiling()
    {
        PlaygroundReader reader(PlaygroundEndpoint::Chat);
        reader.begin(200, "application/json", {});
        const QByteArray piece(1024 * 1024, ' ');
        int pieces = 0;
        while (reader.feed(piece, 1))
            ++pieces;
        QCOMPARE(pieces, 16);
        reader.finish(2);
        QVERIFY(reader.answer().problem->message.contains(QStringLiteral("16 MiB")));
    }
};

QTEST_GUILESS_MAIN(TestPlaygroundReader)
#include "tst_playgroundreader.moc"
