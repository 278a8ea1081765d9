// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"
#include "tests/support/responsesvalidator.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <random>

using namespace orchestris;

namespace {

using Script = std::function<void(AnswerSink &)>;

const QByteArray Echo = json(
    "'background':false,'instructions':null,'max_output_tokens':null,'max_tool_calls':null,"
    "'metadata':{},'parallel_tool_calls':true,'previous_response_id':null,'prompt_cache_key':null,"
    "'safety_identifier':null,'service_tier':'default','store':true,'tool_choice':'auto',"
    "'temperature':1,'top_p':1,'top_logprobs':0,'presence_penalty':0,'frequency_penalty':0,"
    "'truncation':'disabled','reasoning':{'effort':null},'text':{'format':{'type':'text'}},"
    "'tools':[]");

std::vector<Tool> tools()
{
    Tool function;
    function.name = "f";
    Tool custom;
    custom.name = "patch";
    custom.isCustom = true;
    Tool nested;
    nested.name = "mcp__fs__read";
    nested.clientName = "read";
    nested.clientNamespace = "mcp__fs__";
    return {function, custom, nested};
}

QByteArray answer(const Script &script, bool streamed = true, QByteArray *early = nullptr)
{
    QByteArray frames;
    const auto writer =
        makeResponsesAnswerWriter({"resp_7", "alias", 1700000000, streamed}, tools(), Echo, frames);
    writer->begin("chatcmpl-1", "provider-model");
    script(*writer);
    if (early)
        *early = frames;
    return frames + writer->end();
}

/// The types of the items of an output, with their texts.
QByteArray outline(const QJsonObject &response)
{
    QByteArrayList lines;
    for (const QJsonValue &item : response[QLatin1String("output")].toArray()) {
        QByteArray line = item[QLatin1String("id")].toString().toUtf8() + ' '
                          + item[QLatin1String("status")].toString().toUtf8();
        for (const char *name : {"namespace", "name", "call_id", "arguments", "input"}) {
            if (!item[QLatin1String(name)].isUndefined())
                line += ' ' + item[QLatin1String(name)].toString().toUtf8();
        }
        for (const char *name : {"content", "summary"}) {
            for (const QJsonValue &part : item[QLatin1String(name)].toArray())
                line += " [" + part[QLatin1String("text")].toString().toUtf8()
                        + part[QLatin1String("refusal")].toString().toUtf8() + ']';
        }
        if (item[QLatin1String("encrypted_content")].isString())
            line += " signed";
        lines.append(line);
    }
    return lines.join('\n');
}

void piece(AnswerSink &sink, std::mt19937 &random, int &calls)
{
    static const QByteArrayList Texts = {"Hello", "", "\xC3\xA4\xF0\x9F\x98\x80", "\"\\\n\x01",
                                         "{"};
    const QByteArray &text = Texts[static_cast<qsizetype>(random() % 5)];
    switch (random() % 8) {
    case 0:
    case 1:
        sink.text(text);
        break;
    case 2:
        sink.refusal(text);
        break;
    case 3:
        sink.reasoning(text);
        break;
    case 4:
        sink.reasoningSignature("sig");
        break;
    case 5: {
        const int kind = static_cast<int>(random() % 4);
        const char *const names[] = {"f", "patch", "patch", "mcp__fs__read"};
        sink.toolCall(calls, random() % 3 ? "call_" + QByteArray::number(calls) : QByteArray(),
                      names[kind], kind == 2);
        ++calls;
        break;
    }
    case 6:
        sink.usage({10, 2, 0, 5, 1});
        break;
    default:
        if (calls > 0)
            sink.toolArguments(static_cast<int>(random() % static_cast<unsigned>(calls)), text);
    }
}

} // namespace

Q_DECLARE_METATYPE(Script)

class TestResponsesAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesItemsInOrder_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("types");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const QByteArray &types, const QByteArray &output,
                            const char *status, const Script &script) {
            QTest::newRow(name) << script << types << output << QByteArray(status);
        };
        const QByteArray message = "+item +part output_text.delta output_text.done -part -item";
        row("a text", message, "msg_7_0 completed [Hello]", "completed", [](AnswerSink &sink) {
            sink.text("Hel");
            sink.text("lo");
            sink.usage({10, 2, 0, 5, 1});
            sink.finish(FinishReason::Stop);
        });
        row("nothing at all", "", "", "completed",
            [](AnswerSink &sink) { sink.finish(FinishReason::Stop); });
        row("a text that is too long", message, "msg_7_0 incomplete [Hello]", "incomplete",
            [](AnswerSink &sink) {
                sink.text("Hello");
                sink.finish(FinishReason::Length);
            });
        row("a refusal", "+item +part refusal.delta refusal.done -part -item",
            "msg_7_0 completed [No.]", "completed", [](AnswerSink &sink) {
                sink.refusal("No.");
                sink.finish(FinishReason::Stop);
            });
        row("a refusal behind a text is a part of its message",
            "+item +part output_text.delta output_text.done -part +part refusal.delta "
            "refusal.done -part -item",
            "msg_7_0 completed [Well] [No.]", "completed", [](AnswerSink &sink) {
                sink.text("Well");
                sink.refusal("No.");
                sink.finish(FinishReason::Stop);
            });
        row("reasoning, then a text",
            "+item +summary reasoning_summary_text.delta reasoning_summary_text.done -summary "
            "-item "
                + message,
            "rs_7_0  [Hm.] signed\nmsg_7_1 completed [Ho]", "completed", [](AnswerSink &sink) {
                sink.reasoning("H");
                sink.reasoning("m.");
                sink.reasoningSignature("sig");
                sink.text("Ho");
                sink.finish(FinishReason::Stop);
            });
        row("reasoning that is not shown", "+item -item " + message,
            "rs_7_0  signed\nmsg_7_1 completed [Ho]", "completed", [](AnswerSink &sink) {
                sink.reasoningSignature("sig");
                sink.text("Ho");
                sink.finish(FinishReason::Stop);
            });
        row("a call behind a text",
            message + " +item function_call_arguments.delta function_call_arguments.done -item",
            "msg_7_0 completed [Look:]\nfc_7_1 completed f c1 {}", "completed",
            [](AnswerSink &sink) {
                sink.text("Look:");
                sink.toolCall(0, "c1", "f", false);
                sink.toolArguments(0, "{");
                sink.toolArguments(0, "}");
                sink.finish(FinishReason::ToolCalls);
            });
        row("calls whose fragments alternate",
            "+item +item function_call_arguments.delta function_call_arguments.done -item "
            "function_call_arguments.done -item",
            "fc_7_0 completed f c1 ac\nfc_7_1 completed f c2 bd", "completed",
            [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "f", false);
                sink.toolCall(1, "c2", "f", false);
                sink.toolArguments(0, "a");
                sink.toolArguments(1, "b");
                sink.toolArguments(0, "c");
                sink.toolArguments(1, "d");
                sink.finish(FinishReason::ToolCalls);
            });
        row("a call without an ID and with an unknown name",
            "+item function_call_arguments.done -item", "fc_7_0 completed g call_7_0 ", "completed",
            [](AnswerSink &sink) {
                sink.toolCall(0, {}, "g", false);
                sink.finish(FinishReason::ToolCalls);
            });
        row("a tool of a namespace has its own name back",
            "+item function_call_arguments.done -item", "fc_7_0 completed mcp__fs__ read c1 ",
            "completed", [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "mcp__fs__read", false);
                sink.finish(FinishReason::ToolCalls);
            });
        row("a custom tool that the provider knows as a function",
            "+item custom_tool_call_input.delta custom_tool_call_input.done -item",
            "ctc_7_0 completed patch c1 a\"b", "completed", [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "patch", false);
                sink.toolArguments(0, json("{'inp"));
                sink.toolArguments(0, json("ut':'a\\'b'}"));
                sink.finish(FinishReason::ToolCalls);
            });
        row("a custom tool whose model forgot the object around the input",
            "+item custom_tool_call_input.delta custom_tool_call_input.done -item",
            "ctc_7_0 completed patch c1 *** Begin", "completed", [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "patch", false);
                sink.toolArguments(0, "*** Begin");
                sink.finish(FinishReason::ToolCalls);
            });
        row("a custom tool's plain input",
            "+item custom_tool_call_input.delta custom_tool_call_input.done -item",
            "ctc_7_0 completed patch c1 {\"input\":1}", "completed", [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "patch", true);
                sink.toolArguments(0, json("{'input':"));
                sink.toolArguments(0, "1}");
                sink.finish(FinishReason::ToolCalls);
            });
        row("cut in a text that went on behind another call's arguments",
            "+item +item +part output_text.delta function_call_arguments.delta "
            "output_text.delta function_call_arguments.done -item output_text.done -part -item",
            "fc_7_0 completed f c1 {}\nmsg_7_1 incomplete [Hello]", "incomplete",
            [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "f", false);
                sink.text("Hel");
                sink.toolArguments(0, "{}");
                sink.text("lo");
                sink.finish(FinishReason::Length);
            });
        row("filtered in the middle of the arguments",
            "+item function_call_arguments.delta function_call_arguments.done -item",
            "fc_7_0 incomplete f c1 {", "incomplete", [](AnswerSink &sink) {
                sink.toolCall(0, "c1", "f", false);
                sink.toolArguments(0, "{");
                sink.finish(FinishReason::ContentFilter);
            });
    }
    void writesItemsInOrder()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, types);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, status);
        const ResponsesValidator stream(answer(script));
        QCOMPARE(stream.problems().join('\n'), QByteArray());

        QByteArray expected =
            "created in_progress " + types + (types.isEmpty() ? "" : " ") + status;
        expected.replace("+item", "output_item.added").replace("-item", "output_item.done");
        expected.replace("+part", "content_part.added").replace("-part", "content_part.done");
        expected.replace("+summary", "reasoning_summary_part.added");
        expected.replace("-summary", "reasoning_summary_part.done");
        QCOMPARE(stream.outline().join(' ').replace("response.", ""), expected);
        QCOMPARE(outline(stream.response()), output);

        const QByteArray whole = answer(script, false);
        const QJsonObject object = QJsonDocument::fromJson(whole).object();
        QCOMPARE(ResponsesValidator::problemsOf(object).join('\n'), QByteArray());
        QCOMPARE(object, stream.response());
    }

    void holdsBackWhatEndsTheAnswer()
    {
        QByteArray early;
        const QByteArray all = answer(
            [](AnswerSink &sink) {
                sink.text("Hello");
                sink.finish(FinishReason::Stop);
                sink.usage({10, 2, 1, 5, 1}); // some providers send it last
            },
            true, &early);
        QVERIFY(early.endsWith(json("'delta':'Hello','logprobs':[]}\n\n")));
        QVERIFY(!early.contains(".done"));
        const QJsonObject usage =
            ResponsesValidator(all).response()[QLatin1String("usage")].toObject();
        QCOMPARE(sortedJson(QJsonDocument(usage).toJson()),
                 sortedJson(json("{'input_tokens':10,'input_tokens_details':{'cached_tokens':2,"
                                 "'cache_write_tokens':1},'output_tokens':5,'output_tokens_details'"
                                 ":{'reasoning_tokens':1},'total_tokens':15}")));
    }

    void saysWhenAndWhyItEnded_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("completedAt");
        QTest::newRow("whole") << int(FinishReason::Stop) << QByteArray("null")
                               << QByteArray("1700000009");
        QTest::newRow("too long") << int(FinishReason::Length)
                                  << json("{'reason':'max_output_tokens'}") << QByteArray("null");
        QTest::newRow("filtered") << int(FinishReason::ContentFilter)
                                  << json("{'reason':'content_filter'}") << QByteArray("null");
    }
    void saysWhenAndWhyItEnded()
    {
        QFETCH(int, reason);
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, completedAt);
        TestClock clock;
        clock.setNowUs(1'700'000'009'500'000);
        QByteArray frames;
        const auto writer = makeResponsesAnswerWriter(
            {"resp_7", "alias", 1700000000, false, &clock}, {}, Echo, frames);
        writer->begin({}, {});
        writer->finish(static_cast<FinishReason>(reason));
        const QByteArray whole = writer->end();
        QVERIFY(frames.isEmpty());
        QVERIFY(whole.contains(QByteArray(json("'incomplete_details':") + details)));
        QVERIFY(whole.contains(QByteArray(json("'completed_at':") + completedAt)));
        QVERIFY(whole.contains(json("'model':'alias'")));
    }

    void failsForBothKindsOfReaders_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("types");
        QTest::newRow("before anything was sent")
            << Script([](AnswerSink &) {}) << QByteArray("created in_progress error failed");
        QTest::newRow("inside of a text")
            << Script([](AnswerSink &sink) {
                   sink.begin("i", "m");
                   sink.reasoning("Hm.");
                   sink.text("Hel");
               })
            << QByteArray("created in_progress output_item.added reasoning_summary_part.added "
                          "reasoning_summary_text.delta reasoning_summary_text.done "
                          "reasoning_summary_part.done output_item.done output_item.added "
                          "content_part.added output_text.delta error failed");
    }
    void failsForBothKindsOfReaders()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, types);
        QByteArray frames;
        const auto writer =
            makeResponsesAnswerWriter({"resp_7", "alias", 1, true}, {}, Echo, frames);
        script(*writer);
        frames +=
            writer->fail("The provider \"x\" broke off.", "upstream_error", "upstream_broken");
        const ResponsesValidator stream(frames);
        QCOMPARE(stream.problems().join('\n'), QByteArray());
        QCOMPARE(stream.outline().join(' ').replace("response.", ""), types);
        const QJsonObject error = stream.events()[stream.events().size() - 2];
        const QJsonValue failed = stream.response()[QLatin1String("error")];
        QCOMPARE(error[QLatin1String("message")], failed[QLatin1String("message")]);
        QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("upstream_broken"));
        QCOMPARE(failed[QLatin1String("code")].toString(), QStringLiteral("upstream_broken"));
        QVERIFY(!frames.contains("[DONE]"));
    }

    void keepsTheRulesWhateverComes()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            const bool fails = seed % 5 == 0;
            const auto play = [seed](AnswerSink &sink) {
                std::mt19937 pieces(seed);
                int calls = 0;
                for (unsigned count = pieces() % 25; count > 0; --count)
                    piece(sink, pieces, calls);
                sink.finish(static_cast<FinishReason>(pieces() % 4));
            };
            QByteArray frames;
            const auto writer = makeResponsesAnswerWriter({"resp_7", "alias", 1700000000, true},
                                                          tools(), Echo, frames);
            play(*writer);
            frames += fails ? writer->fail("broken", {}, {}) : writer->end();
            const ResponsesValidator stream(frames);
            const QByteArray seen = "seed " + QByteArray::number(seed) + ": "
                                    + stream.problems().join('\n') + '\n' + frames;
            QVERIFY2(stream.problems().isEmpty(), seen.constData());
            if (!fails)
                QCOMPARE(QJsonDocument::fromJson(answer(play, false)).object(), stream.response());
        }
    }
};

QTEST_APPLESS_MAIN(TestResponsesAnswer)
#include "tst_responsesanswer.moc"
