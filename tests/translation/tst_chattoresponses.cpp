// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/messagessignature.h"
#include "tests/translation/translationfixture.h"

#include <QTest>

using namespace orchestris;

namespace {

const QByteArray Hi = "{'type':'message','role':'user','content':[{'type':'input_text',"
                      "'text':'Hi'}]}";

QByteArray requestWith(const QByteArray &members)
{
    return "{'messages':[{'role':'user','content':'Hi'}]," + members + '}';
}

} // namespace

/// Chat Completions requests for providers that speak Responses.
class TestChatToResponses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void translatesMessages_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArrayList>("dropped");
        const auto row = [](const char *name, const QByteArray &messages, const QByteArray &input,
                            const QByteArrayList &dropped = {}) {
            QTest::newRow(name) << messages << input << dropped;
        };
        row("a text", "{'role':'user','content':'Hi'}", Hi);
        row("an empty text", "{'role':'user','content':''}",
            "{'type':'message','role':'user','content':''}");
        row("system and developer messages stay in their places",
            "{'role':'system','content':'A'},{'role':'user','content':'Hi','name':'Bob'},"
            "{'role':'developer','content':'B'}",
            "{'type':'message','role':'system','content':[{'type':'input_text','text':'A'}]}," + Hi
                + ",{'type':'message','role':'developer','content':[{'type':'input_text','text':"
                  "'B'}]}",
            {"name"});
        row("an image and a file",
            "{'role':'user','content':[{'type':'image_url','image_url':{'url':'https://e/a.png'}},"
            "{'type':'image_url','image_url':{'url':'data:image/png;base64,QQ==','detail':'low'}},"
            "{'type':'file','file':{'file_data':'data:application/pdf;base64,QQ==','filename':"
            "'a.pdf'}}]}",
            "{'type':'message','role':'user','content':[{'type':'input_image','image_url':"
            "'https://e/a.png','detail':'auto'},{'type':'input_image','image_url':"
            "'data:image/png;base64,QQ==','detail':'low'},{'type':'input_file','filename':'a.pdf',"
            "'file_data':'data:application/pdf;base64,QQ=='}]}");
        row("an assistant's text, refusal and reasoning",
            "{'role':'assistant','content':'Yes','refusal':'No','reasoning_content':'Hm'}",
            "{'type':'message','role':'assistant','content':[{'type':'output_text','text':'Yes'},"
            "{'type':'refusal','refusal':'No'}]}",
            {"reasoning_content"});
        row("calls and results",
            "{'role':'assistant','content':'','tool_calls':[{'id':'a','type':'function','function':"
            "{'name':'f','arguments':'{\\'x\\':'}},{'id':'b','type':'custom','custom':{'name':'g',"
            "'input':'go'}}]},{'role':'tool','tool_call_id':'b','content':'ok'},{'role':'tool',"
            "'tool_call_id':'a','content':[{'type':'text','text':'1'},{'type':'text','text':"
            "'2'}]}",
            "{'type':'function_call','call_id':'a','name':'f','arguments':'{\\'x\\':'},"
            "{'type':'custom_tool_call','call_id':'b','name':'g','input':'go'},"
            "{'type':'custom_tool_call_output','call_id':'b','output':'ok'},"
            "{'type':'function_call_output','call_id':'a','output':'12'}");
        row("a result with an image",
            "{'role':'tool','tool_call_id':'a','content':[{'type':'text','text':'1'},{'type':"
            "'image_url','image_url':{'url':'https://e/a.png'}}]}",
            "{'type':'function_call_output','call_id':'a','output':[{'type':'input_text','text':"
            "'1'},{'type':'input_image','image_url':'https://e/a.png','detail':'auto'}]}");
    }
    void translatesMessages()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QByteArray, input);
        QFETCH(QByteArrayList, dropped);
        QCOMPARE(translate("{'messages':[" + messages + "]}"),
                 "{'model':'gpt-x','input':[" + input + "],'store':false}");
        QCOMPARE(m_dropped, dropped);
    }

    void translatesSettings_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("translated"); ///< between the input and `store`
        QTest::addColumn<QByteArrayList>("dropped");
        const auto row = [](const char *name, const QByteArray &members,
                            const QByteArray &translated, const QByteArrayList &dropped = {}) {
            QTest::newRow(name) << members << translated << dropped;
        };
        const QByteArray f = "'tools':[{'type':'function','function':{'name':'f'}}]";
        const QByteArray fOut = "'tools':[{'type':'function','name':'f','parameters':{'type':"
                                "'object','properties':{}},'strict':false}]";
        row("tools",
            "'tools':[{'type':'function','function':{'name':'f','description':'D','parameters':"
            "{'z':1,'a':1.50},'strict':true}},{'type':'custom','custom':{'name':'g','format':"
            "{'type':'grammar','grammar':{'syntax':'regex','definition':'a+'}}}},{'type':'custom',"
            "'custom':{'name':'h','format':{'type':'text'}}}]",
            "'tools':[{'type':'function','name':'f','description':'D','parameters':{'z':1,'a':1.50"
            "},'strict':true},{'type':'custom','name':'g','format':{'type':'grammar','syntax':"
            "'regex','definition':'a+'}},{'type':'custom','name':'h','format':{'type':'text'}}]");
        row("a choice of mode", f + ",'tool_choice':'required','parallel_tool_calls':false",
            fOut + ",'tool_choice':'required','parallel_tool_calls':false");
        row("a choice of tool", f + ",'tool_choice':{'type':'function','function':{'name':'f'}}",
            fOut + ",'tool_choice':{'type':'function','name':'f'}");
        row("a choice of a custom tool",
            "'tools':[{'type':'custom','custom':{'name':'g'}}],'tool_choice':{'type':'custom',"
            "'custom':{'name':'g'}}",
            "'tools':[{'type':'custom','name':'g'}],'tool_choice':{'type':'custom','name':'g'}");
        row("a schema and verbosity",
            "'response_format':{'type':'json_schema','json_schema':{'name':'n','description':'D',"
            "'schema':{'z':1,'a':2},'strict':true}},'verbosity':'low'",
            "'text':{'format':{'type':'json_schema','name':'n','description':'D','schema':{'z':1,"
            "'a':2},'strict':true},'verbosity':'low'}");
        row("a JSON object", "'response_format':{'type':'json_object'}",
            "'text':{'format':{'type':'json_object'}}");
        row("effort", "'reasoning_effort':'low'", "'reasoning':{'effort':'low'}");
        row("a maximum", "'max_tokens':100", "'max_output_tokens':100");
        row("too small a maximum", "'max_completion_tokens':1", "'max_output_tokens':16",
            {"max_tokens (raised to 16)"});
        row("hints",
            "'temperature':0.70,'top_p':1e-1,'user':'u','prompt_cache_key':'k','service_tier':"
            "'flex','metadata':{'b':'1','a':'2'},'seed':4",
            "'temperature':0.70,'top_p':1e-1,'user':'u','prompt_cache_key':'k','service_tier':"
            "'flex','metadata':{'b':'1','a':'2'}",
            {"seed"});
        row("neutral values", "'stop':[],'presence_penalty':0,'frequency_penalty':0.0,'n':1", "");
    }
    void translatesSettings()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, translated);
        QFETCH(QByteArrayList, dropped);
        if (!translated.isEmpty())
            translated += ',';
        QCOMPARE(translate(requestWith(members)),
                 "{'model':'gpt-x','input':[" + Hi + "]," + translated + "'store':false}");
        QCOMPARE(m_dropped, dropped);
    }

    void storesAndStreamsOnlyIfAsked()
    {
        QVERIFY(translate(requestWith("'store':true")).endsWith(",'store':true}"));
        QVERIFY(translate(requestWith("'stream':true")).endsWith(",'store':false,'stream':true}"));
    }

    void refusesWhatHasNoCounterpart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        QTest::newRow("a stop text") << requestWith("'stop':'x'") << QByteArray("stop");
        QTest::newRow("a presence penalty")
            << requestWith("'presence_penalty':1") << QByteArray("presence_penalty");
        QTest::newRow("a frequency penalty")
            << requestWith("'frequency_penalty':0.1") << QByteArray("frequency_penalty");
        QTest::newRow("a recording")
            << QByteArray("{'messages':[{'role':'user','content':[{'type':'input_audio',"
                          "'input_audio':{'data':'QQ==','format':'wav'}}]}]}")
            << QByteArray("input_audio");
    }
    void refusesWhatHasNoCounterpart()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        translate(body);
        QVERIFY(m_refusal.has_value());
        QCOMPARE(m_refusal->param, param);
        QCOMPARE(m_refusal->code, QByteArray("unsupported_parameter"));
    }

    void givesOnlyItsOwnReasoningBack()
    {
        Conversation conversation;
        const auto add = [&](const QByteArray &signature) {
            ConversationItem &item = conversation.items.emplace_back();
            item.kind = ConversationItem::Kind::Reasoning;
            item.parts.push_back({{}, "Hm", {}, {}});
            item.signature = signature;
        };
        add(packThinking({"Hm", "sig", {}}));
        QVERIFY(!write(conversation).contains("reasoning"));
        QCOMPARE(m_dropped, QByteArrayList{"reasoning_content"});
        add("gAAAAB");
        const QByteArray body = write(conversation);
        QVERIFY2(body.contains("'input':[{'type':'reasoning','summary':[{'type':'summary_text',"
                               "'text':'Hm'}],'encrypted_content':'gAAAAB'}]"),
                 body.constData());
        QVERIFY(body.contains("'include':['reasoning.encrypted_content']"));
    }

private:
    QByteArray translate(const QByteArray &body)
    {
        JsonReader reader;
        auto conversation = readChatRequest(reader, json(body));
        if (!conversation) {
            m_refusal = conversation.error();
            return {};
        }
        return write(*conversation);
    }

    QByteArray write(Conversation &conversation)
    {
        const auto written = writeResponsesRequest(conversation, "gpt-x");
        m_dropped = conversation.dropped;
        m_refusal.reset();
        if (!written) {
            m_refusal = written.error();
            return {};
        }
        JsonReader reader;
        if (reader.parse(*written).error() != simdjson::SUCCESS)
            return "not JSON: " + *written;
        QByteArray text = *written;
        return text.replace('"', '\'');
    }

    QByteArrayList m_dropped;
    std::optional<TranslationError> m_refusal;
};

QTEST_APPLESS_MAIN(TestChatToResponses)
#include "tst_chattoresponses.moc"
