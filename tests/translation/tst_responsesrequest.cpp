// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/toolnames.h"
#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"

#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

Translated<ResponsesConversation> read(const QByteArray &body, const OptionalTools &optional = {})
{
    JsonReader reader;
    return readResponsesRequest(reader, body, optional);
}

QByteArray withMembers(const QByteArray &members)
{
    return json("{'model':'x','input':'Hi',") + json(members) + '}';
}

QByteArray withInput(const QByteArray &items)
{
    return json("{'model':'x','input':[") + json(items) + "]}";
}

QByteArray namesOf(const std::vector<Tool> &tools)
{
    QByteArrayList names;
    for (const Tool &tool : tools)
        names.append(tool.name + '|' + tool.clientNamespace + '|' + tool.clientName);
    return names.join(' ');
}

} // namespace

class TestResponsesRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &body, const char *param,
                            const char *code) {
            QTest::newRow(name) << body << QByteArray(param) << QByteArray(code);
        };
        row("no JSON", "{", "", "");
        row("no object", "[]", "", "");
        row("no input", json("{'model':'x'}"), "input", "missing_required_parameter");
        row("an input of another type", json("{'input':1}"), "input", "invalid_type");
        row("work in the background", withMembers("'background':true"), "background",
            "unsupported_parameter");
        row("a stored prompt", withMembers("'prompt':{'id':'p'}"), "prompt",
            "unsupported_parameter");
        row("a stored conversation", withMembers("'conversation':'c'"), "conversation",
            "unsupported_parameter");
        row("probabilities", withMembers("'top_logprobs':2"), "top_logprobs",
            "unsupported_parameter");
        row("a temperature in words", withMembers("'temperature':'hot'"), "temperature",
            "invalid_type");
        row("a negative length", withMembers("'max_output_tokens':-1"), "max_output_tokens",
            "invalid_type");
        row("an unknown format", withMembers("'text':{'format':{'type':'xml'}}"),
            "text.format.type", "invalid_value");
        row("a format without its schema",
            withMembers("'text':{'format':{'type':'json_schema','name':'n'}}"),
            "text.format.schema", "missing_required_parameter");
        row("search in the web", withMembers("'tools':[{'type':'web_search'}]"), "tools[0].type",
            "unsupported_tool");
        row("search in files, where no choice lets it go",
            withMembers("'tools':[{'type':'function','name':'f'},{'type':'file_search'}]"),
            "tools[1].type", "unsupported_tool");
        row("search, where nothing else is left",
            withMembers("'tools':[{'type':'web_search'}],'tool_choice':'auto'"), "tools[0].type",
            "unsupported_tool");
        row("a tool of a namespace that is none of ours",
            withMembers("'tools':[{'type':'namespace','name':'n','tools':[{'type':'shell'}]}]"),
            "tools[0].tools[0].type", "unsupported_tool");
        row("a function without a name", withMembers("'tools':[{'type':'function'}]"),
            "tools[0].name", "missing_required_parameter");
        row("parameters that are no schema",
            withMembers("'tools':[{'type':'function','name':'f','parameters':'x'}]"),
            "tools[0].parameters", "invalid_type");
        row("a choice of a tool that is not there",
            withMembers("'tool_choice':{'type':'function','name':'f'}"), "tool_choice",
            "invalid_value");
        row("a choice of what is not supported",
            withMembers("'tool_choice':{'type':'web_search_preview'}"), "tool_choice",
            "unsupported_tool");
        row("a tool is required, but there is none", withMembers("'tool_choice':'required'"),
            "tool_choice", "unsupported_tool");
        row("an item that is only referred to",
            withInput("{'role':'user','content':'a'},{'type':'item_reference','id':'i'}"),
            "input[1]", "unsupported_item");
        row("a reference without its type", withInput("{'id':'i'}"), "input[0]",
            "unsupported_item");
        row("a shell's call", withInput("{'type':'local_shell_call','call_id':'c'}"),
            "input[0].type", "unsupported_item");
        row("an item that nobody knows", withInput("{'type':'telepathy'}"), "input[0].type",
            "unsupported_item");
        row("an item that is no object", withInput("'Hi'"), "input[0]", "invalid_type");
        row("a role that nobody knows", withInput("{'role':'cat','content':'a'}"), "input[0].role",
            "invalid_value");
        row("a message without content", withInput("{'role':'user'}"), "input[0].content",
            "missing_required_parameter");
        row("an image kept at one provider",
            withInput("{'role':'user','content':[{'type':'input_text','text':'a'},{'type':"
                      "'input_image','file_id':'f'}]}"),
            "input[0].content[1].file_id", "unsupported_parameter");
        row("a file in the web",
            withInput("{'role':'user','content':[{'type':'input_file','file_url':'https://a/b'}]}"),
            "input[0].content[0].file_url", "unsupported_parameter");
        row("content that nobody knows",
            withInput("{'role':'user','content':[{'type':'input_smell'}]}"),
            "input[0].content[0].type", "unsupported_content");
        row("a call without its ID",
            withInput("{'type':'function_call','name':'f','arguments':'{}'}"), "input[0].call_id",
            "missing_required_parameter");
        row("arguments that are no text",
            withInput("{'type':'function_call','name':'f','call_id':'c','arguments':{}}"),
            "input[0].arguments", "invalid_type");
        row("a result without a call", withInput("{'type':'function_call_output','output':'a'}"),
            "input[0].call_id", "missing_required_parameter");
    }
    void refusesByName()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        QFETCH(QByteArray, code);
        const auto request = read(body);
        QVERIFY(!request);
        QCOMPARE(request.error().param, param);
        QCOMPARE(request.error().code, code);
        QVERIFY(request.error().message.endsWith('.') || request.error().param.isEmpty());
    }

    void letsGoOfWhatTheCallerNames()
    {
        const QByteArray body =
            json("{'input':[{'role':'user','content':'a'},{'type':'local_shell_call','call_id':"
                 "'c'},{'type':'local_shell_call_output','call_id':'c'}],'tools':[{'type':"
                 "'local_shell'}],'tool_choice':{'type':'local_shell'}}");
        QVERIFY(!read(body));
        QVERIFY(!read(body, {false, {"web_search"}}));
        for (const OptionalTools &optional :
             {OptionalTools{true, {}}, OptionalTools{false, {"local_shell"}}}) {
            const auto request = read(body, optional);
            QVERIFY(request);
            QCOMPARE(request->conversation.dropped.join(", "),
                     QByteArray("tools[0] (local_shell), tool_choice (local_shell), input[1] "
                                "(local_shell_call), input[2] (local_shell_call_output)"));
            QCOMPARE(request->conversation.items.size(), size_t(1));
        }
    }

    void flattensNames_data()
    {
        QTest::addColumn<QByteArray>("nameSpace");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("flat");
        const QByteArray sixtyFour(64, 'a');
        QTest::newRow("no namespace") << QByteArray() << QByteArray("f") << QByteArray("f");
        QTest::newRow("underscores are added")
            << QByteArray("ns") << QByteArray("f") << QByteArray("ns__f");
        QTest::newRow("but not doubled")
            << QByteArray("ns__") << QByteArray("f") << QByteArray("ns__f");
        QTest::newRow("64 characters fit") << QByteArray() << sixtyFour << sixtyFour;
        QTest::newRow("65 are cut and told apart") << QByteArray() << QByteArray(sixtyFour + 'b')
                                                   << QByteArray(QByteArray(55, 'a') + "_c253d11f");
        QTest::newRow("other characters are replaced and told apart")
            << QByteArray() << QByteArray("a.b") << QByteArray("a_b_c86117c6");
    }
    void flattensNames()
    {
        QFETCH(QByteArray, nameSpace);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, flat);
        QCOMPARE(flatToolName(nameSpace, name), flat);
        QVERIFY(flat.size() <= 64);
    }

    void givesEachToolANameOfItsOwn()
    {
        const auto request = read(
            withMembers("'tools':[{'type':'function','name':'ns__f'},{'type':'namespace','name':"
                        "'ns','tools':[{'type':'function','name':'f'},{'type':'custom','name':"
                        "'g'}]},{'type':'function','name':'f'}],'tool_choice':{'type':'function',"
                        "'namespace':'ns','name':'f'}"));
        QVERIFY(request);
        const QByteArray distinct = flatToolName("ns", "f", true);
        QCOMPARE(namesOf(request->conversation.tools),
                 QByteArray("ns__f|| " + distinct + "|ns|f ns__g|ns|g f||"));
        QVERIFY(distinct.startsWith("ns__f_"));
        QCOMPARE(request->conversation.toolChoice.name, distinct);
    }

    void readsWhatOtherDialectsNeed()
    {
        const auto request = read(json(
            "{'stream':true,'store':false,'safety_identifier':'s','user':'u','prompt_cache_key':'k'"
            ",'service_tier':'flex','metadata':{'a':'b'},'reasoning':{'effort':'low','summary':"
            "'concise'},'text':{'verbosity':'high'},'input':[{'type':'reasoning','summary':[{'type'"
            ":'summary_text','text':'short'}],'content':[{'type':'reasoning_text','text':'long'}],"
            "'encrypted_content':'e'}]}"));
        QVERIFY(request);
        const Conversation &c = request->conversation;
        QVERIFY(c.streamed && c.store && !*c.store);
        QCOMPARE(c.user, QByteArray("s"));
        QCOMPARE(c.promptCacheKey, QByteArray("k"));
        QCOMPARE(c.serviceTier, QByteArray("flex"));
        QCOMPARE(c.metadata, json("{'a':'b'}"));
        QCOMPARE(c.reasoningEffort, QByteArray("low"));
        QCOMPARE(c.reasoningSummary, QByteArray("concise"));
        QCOMPARE(c.verbosity, QByteArray("high"));
        QCOMPARE(c.items.size(), size_t(1));
        QCOMPARE(c.items[0].signature, QByteArray("e"));
        QCOMPARE(c.items[0].parts[0].text, QByteArray("long"));
    }

    void repeatsTheRequestAsItWasWritten()
    {
        const auto plain = read(json("{'input':'Hi'}"));
        QVERIFY(plain);
        QCOMPARE(sortedJson('{' + plain->echo + '}'),
                 sortedJson(json(
                     "{'background':false,'instructions':null,'max_output_tokens':null,"
                     "'max_tool_calls':null,'metadata':{},'parallel_tool_calls':true,"
                     "'previous_response_id':null,'prompt_cache_key':null,'safety_identifier':null,"
                     "'service_tier':'default','store':true,'tool_choice':'auto','temperature':1,"
                     "'top_p':1,'top_logprobs':0,'presence_penalty':0,'frequency_penalty':0,"
                     "'truncation':'disabled','reasoning':{'effort':null,'summary':null},'text':"
                     "{'format':{'type':'text'}},'tools':[]}")));

        const auto full = read(withMembers(
            "'instructions':'Be brief.','temperature':0.50,'top_p':null,'metadata':{ 'b':'1' },"
            "'text':{'verbosity':'low','format':null},'reasoning':{'effort':'low'},'tool_choice':'"
            "none','user':"
            "'u','tools':[{'type':'function','name':'f','parameters':{'z':1.0,'a':2}},{'type':"
            "'custom','name':'c'},{'type':'web_search', 'x':1}],'previous_response_id':'resp_1'"));
        QVERIFY(full);
        for (const char *part : {"'temperature':0.50", "'top_p':1,", "'metadata':{ 'b':'1' }",
                                 "'text':{'verbosity':'low','format':{'type':'text'}}",
                                 "'reasoning':{'effort':'low','summary':null}", "'user':'u'",
                                 "'parameters':{'z':1.0,'a':2},'description':null,'strict':null}",
                                 "{'type':'custom','name':'c','format':{'type':'text'}}",
                                 "{'type':'web_search', 'x':1}", "'previous_response_id':'resp_1'"})
            QVERIFY2(full->echo.contains(json(part)), part);
        QVERIFY(QJsonDocument::fromJson('{' + full->echo + '}').isObject());
    }
};

QTEST_APPLESS_MAIN(TestResponsesRequest)
#include "tst_responsesrequest.moc"
