// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translation/tomessages.h"

#include <QTest>

using namespace orchestris;

/// Chat Completions requests that cannot be translated.
class TestChatRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatChangesTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &members, const char *param,
                            const char *code = "unsupported_parameter") {
            QTest::newRow(name) << chatRequestWith(members) << QByteArray(param)
                                << QByteArray(code);
        };
        row("two answers", "'n':2", "n");
        row("probabilities", "'logprobs':true", "logprobs");
        row("a bias", "'logit_bias':{'1':-100}", "logit_bias");
        row("sound", "'modalities':['text','audio']", "modalities");
        row("a search", "'web_search_options':{}", "web_search_options");
        row("a prediction", "'prediction':{'type':'content','content':'x'}", "prediction");
        row("a presence penalty", "'presence_penalty':0.5", "presence_penalty");
        row("a frequency penalty", "'frequency_penalty':-1", "frequency_penalty");
        row("an unknown tool",
            "'tools':[{'type':'function','function':{'name':'f'}},"
            "{'type':'web_search'}]",
            "tools[1].type", "unsupported_tool");
        row("a tool without a name", "'tools':[{'type':'function','function':{}}]",
            "tools[0].function.name", "missing_required_parameter");
        row("a tool without a type", "'tools':[{'function':{'name':'f'}}]", "tools[0].type",
            "missing_required_parameter");
        row("tools that are no list", "'tools':{}", "tools", "invalid_type");
        row("parameters that are no object",
            "'tools':[{'type':'function','function':{'name':'f','parameters':[]}}]",
            "tools[0].function.parameters", "invalid_type");
        row("an unknown choice", "'tool_choice':'some'", "tool_choice", "invalid_value");
        row("an unknown format", "'response_format':{'type':'xml'}", "response_format.type",
            "invalid_value");
        row("a schema that is no object",
            "'response_format':{'type':'json_schema','json_schema':{'schema':'x'}}",
            "response_format.json_schema.schema", "invalid_type");
        row("a stop that is no text", "'stop':[1]", "stop", "invalid_type");
        row("no output at all", "'max_tokens':0", "max_tokens", "invalid_type");
        row("a temperature that is a text", "'temperature':'hot'", "temperature", "invalid_type");
        row("an effort that is a number", "'reasoning_effort':3", "reasoning_effort",
            "invalid_type");

        const auto message = [](const char *name, const QByteArray &messages, const char *param,
                                const char *code) {
            QTest::newRow(name) << QByteArray("{'messages':[" + messages + "]}")
                                << QByteArray(param) << QByteArray(code);
        };
        const char *missing = "missing_required_parameter";
        message("no messages", "", "messages", "invalid_type");
        message("a message that is a text", "'Hi'", "messages[0]", "invalid_type");
        message("no role", "{'content':'Hi'}", "messages[0].role", missing);
        message("an unknown role", "{'role':'robot'}", "messages[0].role", "invalid_value");
        message("a content that is a number", "{'role':'user','content':1}", "messages[0].content",
                "invalid_type");
        message("a part of an unknown type",
                "{'role':'user','content':[{'type':'text','text':'a'},{'type':'video'}]}",
                "messages[0].content[1].type", "unsupported_content");
        message("an image without a URL", "{'role':'user','content':[{'type':'image_url'}]}",
                "messages[0].content[0].image_url.url", missing);
        message("an image that is neither content nor a link",
                "{'role':'user','content':[{'type':'image_url','image_url':{'url':'x'}}]}",
                "image_url", "invalid_value");
        message("a recording",
                "{'role':'user','content':[{'type':'input_audio','input_audio':{'data':'QUJD',"
                "'format':'wav'}}]}",
                "input_audio", "unsupported_parameter");
        message("a file of a kind that is not read",
                "{'role':'user','content':[{'type':'file','file':{'file_data':"
                "'data:application/zip;base64,QUJD'}}]}",
                "file_data", "unsupported_parameter");
        message("a file that is elsewhere",
                "{'role':'user','content':[{'type':'file','file':{'file_id':'file-1'}}]}",
                "messages[0].content[0].file.file_id", "unsupported_parameter");
        message("a spoken answer", "{'role':'assistant','audio':{'id':'a'}}", "messages[0].audio",
                "unsupported_parameter");
        message("a call without a name",
                "{'role':'assistant','tool_calls':[{'id':'a','function':{}}]}",
                "messages[0].tool_calls[0].function.name", missing);
        message("a call without an ID",
                "{'role':'assistant','tool_calls':[{'function':{'name':'f'}}]}",
                "messages[0].tool_calls[0].id", missing);
        message("a result without its call", "{'role':'tool','content':'1'}",
                "messages[0].tool_call_id", missing);
        QTest::newRow("no JSON") << QByteArray("{'messages'") << QByteArray() << QByteArray();
        QTest::newRow("no object") << QByteArray("[]") << QByteArray() << QByteArray();
        QTest::newRow("messages are missing")
            << QByteArray("{}") << QByteArray("messages") << QByteArray(missing);
    }
    void refusesWhatChangesTheAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        QFETCH(QByteArray, code);
        m_to.translate(body);
        QVERIFY2(m_to.refusal.has_value(), "it was translated");
        QCOMPARE(m_to.refusal->param, param);
        QCOMPARE(m_to.refusal->code, code);
        QVERIFY(m_to.refusal->message.endsWith('.'));
    }

private:
    ToMessages m_to;
};

QTEST_APPLESS_MAIN(TestChatRefusals)
#include "tst_chatrefusals.moc"
