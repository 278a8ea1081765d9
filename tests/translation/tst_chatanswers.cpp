// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/translators.h"
#include "tests/support/chatvalidator.h"
#include "tests/translation/translationfixture.h"

#include <QTest>

using namespace orchestris;

namespace {

const QByteArray Chunk = "data: {'id':'chatcmpl-1','object':'chat.completion.chunk','created':5,"
                         "'model':'m','choices':[";

QByteArray chunk(const QByteArray &delta, const QByteArray &usage = {})
{
    return json(Chunk + "{'index':0,'delta':{" + delta + "},'logprobs':null,'finish_reason':null}]"
                + usage + "}\n\n");
}

std::vector<Tool> customTool()
{
    Tool tool;
    tool.name = "g";
    tool.isCustom = true;
    return {tool};
}

} // namespace

/// The client's side: Chat Completions answers.
class TestChatAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesChunks()
    {
        begin(true, false);
        m_writer->begin("msg_1", "claude");
        QVERIFY2(m_frames.isEmpty(), "an attempt that fails here could not be repeated");
        m_writer->text("H\"i");
        QCOMPARE(m_frames, chunk("'role':'assistant','content':'H\\'i'"));
        m_frames.clear();
        m_writer->text(" \xC3\xA4\n");
        m_writer->text("");
        QCOMPARE(m_frames, chunk("'content':' \xC3\xA4\\n'"));
        m_frames.clear();
        m_writer->usage({3, 0, 0, 4, 0});
        m_writer->finish(FinishReason::Length);
        QVERIFY2(m_frames.isEmpty(), "the end must wait for the commit");
        QCOMPARE(m_writer->end(),
                 json(Chunk
                      + "{'index':0,'delta':{},'logprobs':null,'finish_reason':'length'}]}\n\n"
                        "data: [DONE]\n\n"));
    }

    void tellsUsageWhereItWasAskedFor()
    {
        begin(true, true);
        m_writer->begin({}, {});
        m_writer->text("A");
        QCOMPARE(m_frames, chunk("'role':'assistant','content':'A'", ",'usage':null"));
        m_writer->finish(FinishReason::Stop);
        m_writer->usage({30, 10, 5, 4, 2}); // some tell it behind the end
        QCOMPARE(m_writer->end(),
                 json(Chunk
                      + "{'index':0,'delta':{},'logprobs':null,'finish_reason':'stop'}],'usage':"
                        "null}\n\n"
                      + Chunk
                      + "],'usage':{'prompt_tokens':30,'completion_tokens':4,'total_tokens':34,"
                        "'prompt_tokens_details':{'cached_tokens':10,'cache_write_tokens':5},"
                        "'completion_tokens_details':{'reasoning_tokens':2}}}\n\n"
                        "data: [DONE]\n\n"));
    }

    void writesToolCalls()
    {
        begin(true, false);
        m_writer->begin({}, {});
        m_writer->toolCall(0, "a", "f", false);
        QCOMPARE(m_frames,
                 chunk("'role':'assistant','tool_calls':[{'index':0,'id':'a','type':'function',"
                       "'function':{'name':'f','arguments':''}}]"));
        m_frames.clear();
        m_writer->toolArguments(0, "{\"x\"");
        QCOMPARE(m_frames, chunk("'tool_calls':[{'index':0,'function':{'arguments':'{\\'x\\''}}]"));
    }

    void keepsFragmentsOfAlternatingCallsApart()
    {
        const auto answer = streamed({}, false, [](AnswerWriter &writer) {
            writer.toolCall(0, "a", "f", false);
            writer.toolCall(1, "", "g", false); // without an ID: one is made
            writer.toolArguments(1, "[1");
            writer.toolArguments(0, "{}");
            writer.toolArguments(1, "]");
            writer.toolArguments(7, "nobody's");
            writer.finish(FinishReason::ToolCalls);
        });
        QCOMPARE(answer.calls.size(), 2U);
        QCOMPARE(answer.calls[0].arguments, QByteArray("{}"));
        QCOMPARE(answer.calls[1].arguments, QByteArray("[1]"));
        QCOMPARE(answer.calls[1].id, QByteArray("call_1_1"));
        QCOMPARE(answer.finishReason, QByteArray("tool_calls"));
    }

    void callsCustomToolsAsTheClientKnowsThem_data()
    {
        QTest::addColumn<bool>("isStreamed");
        QTest::addColumn<bool>("isPlain");
        QTest::addColumn<QByteArrayList>("fragments");
        QTest::addColumn<QByteArray>("input");
        const QByteArrayList plain{"say \"", "x\""};
        const QByteArrayList enveloped{"{\"inp", "ut\":\"say \\\"x\\\"\"}"};
        const QByteArrayList broken{"say ", "\"x\""};
        for (const bool isStreamed : {true, false}) {
            const char *how = isStreamed ? "streamed" : "whole";
            QTest::addRow("plain input, %s", how)
                << isStreamed << true << plain << QByteArray("say \"x\"");
            QTest::addRow("arguments of a function, %s", how)
                << isStreamed << false << enveloped << QByteArray("say \"x\"");
            QTest::addRow("arguments without their envelope, %s", how)
                << isStreamed << false << broken << QByteArray("say \"x\"");
            QTest::addRow("nothing, %s", how)
                << isStreamed << false << QByteArrayList{} << QByteArray();
        }
    }
    void callsCustomToolsAsTheClientKnowsThem()
    {
        QFETCH(bool, isStreamed);
        QFETCH(bool, isPlain);
        QFETCH(QByteArrayList, fragments);
        QFETCH(QByteArray, input);
        const auto tell = [&](AnswerWriter &writer) {
            writer.toolCall(0, "a", "g", isPlain);
            for (const QByteArray &fragment : fragments)
                writer.toolArguments(0, fragment);
            writer.finish(FinishReason::ToolCalls);
        };
        const auto answer =
            isStreamed ? streamed(customTool(), false, tell) : whole(customTool(), tell);
        QCOMPARE(answer.calls, (std::vector{CheckedChatAnswer::Call{"a", "custom", "g", input}}));
    }

    void dividesPiecesOfReasoning()
    {
        const auto tell = [](AnswerWriter &writer) {
            writer.reasoning("One");
            writer.reasoning(".");
            writer.reasoningSignature("sig");
            writer.reasoningSignature("redacted");
            writer.reasoning("Two.");
            writer.refusal("No.");
            writer.reasoningSignature("sig");
            writer.finish(FinishReason::ContentFilter);
        };
        for (const auto &answer : {streamed({}, false, tell), whole({}, tell)}) {
            QCOMPARE(answer.reasoning, QByteArray("One.\n\nTwo."));
            QCOMPARE(answer.refusal, QByteArray("No."));
            QCOMPARE(answer.text, QByteArray());
            QCOMPARE(answer.finishReason, QByteArray("content_filter"));
        }
    }

    void writesAnAnswerWithNothingInIt()
    {
        const auto tell = [](AnswerWriter &writer) { writer.finish(FinishReason::Stop); };
        QCOMPARE(streamed({}, false, tell).finishReason, QByteArray("stop"));
        QCOMPARE(whole({}, tell).finishReason, QByteArray("stop"));
    }

    void leavesOutUsageThatNobodyTold()
    {
        begin(true, true);
        m_writer->begin({}, {});
        m_writer->text("A");
        m_writer->finish(FinishReason::Stop);
        QVERIFY(!m_writer->end().contains("prompt_tokens"));
    }

    void endsWhatBrokeOffWithAnErrorAndNoMarker()
    {
        begin(true, false);
        m_writer->begin({}, {});
        m_writer->text("A");
        QCOMPARE(m_writer->fail("The \"provider\" left.", "upstream_error", ""),
                 json("data: {'error':{'message':'The \\'provider\\' left.','type':"
                      "'upstream_error','param':null,'code':null}}\n\n"));
        QVERIFY(m_writer->fail("x", "y", "z").contains(json("'code':'z'")));
    }

    void writesWholeAnswers()
    {
        begin(false, false);
        m_writer->begin({}, {});
        m_writer->reasoning("Hm");
        m_writer->text("A");
        m_writer->text("B");
        m_writer->toolCall(0, "a", "f", false);
        m_writer->toolArguments(0, "{");
        m_writer->toolArguments(0, "}");
        m_writer->usage({1, 0, 0, 2, 0});
        m_writer->finish(FinishReason::ToolCalls);
        QVERIFY(m_frames.isEmpty());
        QCOMPARE(m_writer->end(),
                 json("{'id':'chatcmpl-1','object':'chat.completion','created':5,'model':'m',"
                      "'choices':[{'index':0,'message':{'role':'assistant','content':'AB',"
                      "'refusal':null,'reasoning_content':'Hm','tool_calls':[{'id':'a','type':"
                      "'function','function':{'name':'f','arguments':'{}'}}]},'logprobs':null,"
                      "'finish_reason':'tool_calls'}],'usage':{'prompt_tokens':1,"
                      "'completion_tokens':2,'total_tokens':3,'prompt_tokens_details':"
                      "{'cached_tokens':0},'completion_tokens_details':{'reasoning_tokens':0}}}"));
    }

private:
    void begin(bool isStreamed, bool includeUsage, std::vector<Tool> tools = {})
    {
        m_frames.clear();
        m_writer = makeChatAnswerWriter({"chatcmpl-1", "m", 5, isStreamed}, std::move(tools),
                                        includeUsage, m_frames);
    }

    CheckedChatAnswer streamed(std::vector<Tool> tools, bool includeUsage,
                               const std::function<void(AnswerWriter &)> &tell)
    {
        begin(true, includeUsage, std::move(tools));
        m_writer->begin({}, {});
        tell(*m_writer);
        return checked(checkChatStream(m_frames + m_writer->end(), includeUsage));
    }

    CheckedChatAnswer whole(std::vector<Tool> tools,
                            const std::function<void(AnswerWriter &)> &tell)
    {
        begin(false, false, std::move(tools));
        m_writer->begin({}, {});
        tell(*m_writer);
        return checked(checkChatAnswer(m_writer->end()));
    }

    static CheckedChatAnswer checked(CheckedChatAnswer answer)
    {
        if (!answer.problems.isEmpty())
            QTest::qFail(answer.problems.join("; ").constData(), __FILE__, __LINE__);
        return answer;
    }

    QByteArray m_frames;
    std::unique_ptr<AnswerWriter> m_writer;
};

QTEST_APPLESS_MAIN(TestChatAnswers)
#include "tst_chatanswers.moc"
