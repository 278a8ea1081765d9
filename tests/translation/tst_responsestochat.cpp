// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;

namespace {

/// A Responses body → the Chat Completions body that its provider gets.
QByteArray translated(const QByteArray &body, const ProviderTraits &traits = {},
                      QByteArrayList *dropped = nullptr)
{
    JsonReader reader;
    auto request = readResponsesRequest(reader, body);
    if (!request)
        return "read: " + request.error().param + ": " + request.error().message;
    const auto written = writeChatRequest(request->conversation, "m", traits);
    if (!written)
        return "write: " + written.error().param + ": " + written.error().message;
    if (dropped)
        *dropped = request->conversation.dropped;
    return *written;
}

QByteArray withInput(const QByteArray &items)
{
    return json("{'model':'x','input':[") + json(items) + "]}";
}

QByteArray withMessages(const QByteArray &messages)
{
    return json("{'model':'m','messages':[") + json(messages) + "]}";
}

QByteArray withMembers(const QByteArray &members)
{
    return json("{'model':'x','input':'Hi',") + json(members) + '}';
}

QByteArray withHi(const QByteArray &members)
{
    return json("{'model':'m','messages':[{'role':'user','content':'Hi'}],") + json(members) + '}';
}

const char *const Hi = "{'model':'m','messages':[{'role':'user','content':'Hi'}]}";

} // namespace

class TestResponsesToChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesItemsAsMessages_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("chat");

        QTest::newRow("a text is a user's message")
            << json("{'model':'x','input':'Hi'}") << json(Hi);
        QTest::newRow("a message needs no type")
            << withInput("{'role':'user','content':'Hi'}") << json(Hi);
        QTest::newRow("instructions and developer messages become one system message")
            << json("{'model':'x','instructions':'Be brief.','input':[{'type':'message','role':"
                    "'developer','content':[{'type':'input_text','text':'Be kind.'}]},"
                    "{'role':'user','content':'Hi'}]}")
            << withMessages("{'role':'system','content':'Be brief.\\n\\nBe kind.'},"
                            "{'role':'user','content':'Hi'}");
        QTest::newRow("a developer's message in the middle stays there")
            << withInput("{'role':'user','content':'Hi'},{'role':'developer','content':'Be "
                         "kind.'},{'role':'user','content':'Ho'}")
            << withMessages("{'role':'user','content':'Hi'},{'role':'system','content':'Be "
                            "kind.'},{'role':'user','content':'Ho'}");
        QTest::newRow("texts of one message are joined")
            << withInput("{'role':'user','content':[{'type':'input_text','text':'a'},{'type':"
                         "'text','text':'b'}]}")
            << withMessages("{'role':'user','content':'a\\nb'}");
        QTest::newRow("an image goes along with its text")
            << withInput(
                   "{'role':'user','content':[{'type':'input_text','text':'What is it?'},{'type':"
                   "'input_image','image_url':'data:image/png;base64,AA','detail':'low'}]}")
            << withMessages("{'role':'user','content':[{'type':'text','text':'What is it?'},"
                            "{'type':'image_url','image_url':{'url':'data:image/png;base64,AA',"
                            "'detail':'low'}}]}");
        QTest::newRow("a file and a sound")
            << withInput("{'role':'user','content':[{'type':'input_file','filename':'a.pdf',"
                         "'file_data':'AAA'},{'type':'input_audio','input_audio':{'data':'BBB',"
                         "'format':'wav'}}]}")
            << withMessages("{'role':'user','content':[{'type':'file','file':{'filename':'a.pdf',"
                            "'file_data':'data:application/pdf;base64,AAA'}},{'type':"
                            "'input_audio','input_audio':{'data':'BBB','format':'wav'}}]}");
        QTest::newRow("an answer of the assistant, refused or not")
            << withInput("{'role':'user','content':'Hi'},{'type':'message','id':'msg_1','role':"
                         "'assistant','status':'completed','content':[{'type':'output_text','text':"
                         "'Ho','annotations':[]},{'type':'refusal','refusal':'No.'}]},"
                         "{'role':'user','content':'Why?'}")
            << withMessages(
                   "{'role':'user','content':'Hi'},{'role':'assistant','content':'Ho\\n\\nNo.'},"
                   "{'role':'user','content':'Why?'}");
        QTest::newRow("a turn's reasoning, text and calls are one message")
            << withInput("{'role':'user','content':'Hi'},{'type':'reasoning','id':'rs_1','summary':"
                         "[{'type':'summary_text','text':'Hm.'}],'content':null,"
                         "'encrypted_content':null},{'type':'message','role':'assistant','content':"
                         "[{'type':'output_text','text':'Look:'}]},{'type':'function_call','id':"
                         "'fc_1','call_id':'c1','name':'f','arguments':'{\\'a\\':1}'},{'type':"
                         "'function_call','call_id':'c2','name':'g','arguments':''},{'type':"
                         "'function_call_output','call_id':'c1','output':'one'},{'type':"
                         "'function_call_output','call_id':'c2','output':[{'type':'input_text',"
                         "'text':'two'}]}")
            << withMessages(
                   "{'role':'user','content':'Hi'},{'role':'assistant','content':'Look:',"
                   "'reasoning_content':'Hm.','tool_calls':[{'id':'c1','type':'function',"
                   "'function':{'name':'f','arguments':'{\\'a\\':1}'}},{'id':'c2','type':"
                   "'function','function':{'name':'g','arguments':'{}'}}]},{'role':'tool',"
                   "'tool_call_id':'c1','content':'one'},{'role':'tool','tool_call_id':'c2',"
                   "'content':'two'}");
        QTest::newRow("results come right behind their calls, whatever stood between")
            << withInput("{'type':'function_call','call_id':'c1','name':'f','arguments':'{}'},"
                         "{'role':'user','content':'Hurry.'},"
                         "{'type':'function_call_output','call_id':'c1','output':'one'}")
            << withMessages("{'role':'assistant','content':null,'tool_calls':[{'id':'c1','type':"
                            "'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c1','content':'one'},"
                            "{'role':'user','content':'Hurry.'}");
        QTest::newRow("an ID of a call that comes again takes its own result")
            << withInput("{'type':'function_call','call_id':'c','name':'f','arguments':'{}'},"
                         "{'type':'function_call_output','call_id':'c','output':'one'},"
                         "{'type':'function_call','call_id':'c','name':'f','arguments':'{}'},"
                         "{'type':'function_call_output','call_id':'c','output':'two'}")
            << withMessages("{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':"
                            "'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c','content':'one'},"
                            "{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':"
                            "'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c','content':'two'}");
        QTest::newRow("a result in front of its call's ID is another's")
            << withInput("{'type':'function_call_output','call_id':'c','output':'one'},"
                         "{'type':'function_call','call_id':'c','name':'f','arguments':'{}'},"
                         "{'type':'function_call_output','call_id':'c','output':'two'}")
            << withMessages("{'role':'tool','tool_call_id':'c','content':'one'},"
                            "{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':"
                            "'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c','content':'two'}");
        QTest::newRow("an image that a tool returned follows as a user's message")
            << withInput("{'type':'function_call','call_id':'c','name':'f','arguments':'{}'},"
                         "{'type':'function_call_output','call_id':'c','output':[{'type':"
                         "'input_image','image_url':'https://a/b.png'}]}")
            << withMessages(
                   "{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':'function',"
                   "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool','tool_call_id':'c',"
                   "'content':'See the next message of the user.'},{'role':'user','content':"
                   "[{'type':'text','text':'Returned by the tool call c:'},{'type':'image_url',"
                   "'image_url':{'url':'https://a/b.png'}}]}");
        QTest::newRow("a custom tool's call is a function's")
            << withInput("{'type':'custom_tool_call','call_id':'c','name':'patch','input':'*** "
                         "Begin\\n'},{'type':'custom_tool_call_output','call_id':'c','output':"
                         "'Done'}")
            << withMessages("{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':"
                            "'function','function':{'name':'patch','arguments':'{\\'input\\':"
                            "\\'*** Begin\\\\n\\'}'}}]},{'role':'tool','tool_call_id':'c',"
                            "'content':'Done'}");
        QTest::newRow("a call in a namespace has the flat name")
            << withInput(
                   "{'type':'function_call','call_id':'c','namespace':'mcp__fs__','name':'read',"
                   "'arguments':'{}'},{'type':'function_call_output','call_id':'c','output':''}")
            << withMessages(
                   "{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':'function',"
                   "'function':{'name':'mcp__fs__read','arguments':'{}'}}]},"
                   "{'role':'tool','tool_call_id':'c','content':''}");
    }
    void writesItemsAsMessages()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, chat);
        QCOMPARE(sortedJson(translated(request)), sortedJson(chat));
    }

    void writesMembersInTheirOtherNames_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("chat");
        QTest::newRow("null and empty members say nothing")
            << withMembers("'instructions':null,'tools':[],'include':[],'text':{},'reasoning':"
                           "null,'metadata':null,'temperature':null,'max_output_tokens':null,"
                           "'previous_response_id':null,'store':false,'background':false,"
                           "'truncation':'disabled','tool_choice':'auto','parallel_tool_calls':"
                           "true,'stream':false,'client_metadata':{'a':1}")
            << json(Hi);
        QTest::newRow("sampling")
            << withMembers("'temperature':0.70,'top_p':1e-1,'max_output_tokens':500,"
                           "'presence_penalty':0.5,'frequency_penalty':-1,'user':'u'")
            << withHi("'temperature':0.70,'top_p':0.1,'max_tokens':500,'presence_penalty':0.5,"
                      "'frequency_penalty':-1,'user':'u'");
        QTest::newRow("reasoning") << withMembers("'reasoning':{'effort':'high','summary':'auto'}")
                                   << withHi("'reasoning_effort':'high'");
        QTest::newRow("a stream asks for its usage")
            << withMembers("'stream':true")
            << withHi("'stream':true,'stream_options':{'include_usage':true}");
        QTest::newRow("plain text is what providers give anyway")
            << withMembers("'text':{'format':{'type':'text'},'verbosity':'medium'}") << json(Hi);
        QTest::newRow("any JSON object") << withMembers("'text':{'format':{'type':'json_object'}}")
                                         << withHi("'response_format':{'type':'json_object'}");
        QTest::newRow("JSON of a schema")
            << withMembers(
                   "'text':{'format':{'type':'json_schema','name':'n','description':'d','strict':"
                   "true,'schema':{'type':'object'}}}")
            << withHi("'response_format':{'type':'json_schema','json_schema':{'name':'n',"
                      "'description':'d','strict':true,'schema':{'type':'object'}}}");
    }
    void writesMembersInTheirOtherNames()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, chat);
        QCOMPARE(sortedJson(translated(request)), sortedJson(chat));
    }

    void writesTools_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("chat");
        const char *const function = "'tools':[{'type':'function','function':{'name':'f',"
                                     "'description':'d','parameters':{'type':'object'},'strict':"
                                     "true}}]";
        const QByteArray flat = "'tools':[{'type':'function','name':'f','description':'d',"
                                "'parameters':{'type':'object'},'strict':true}]";
        QTest::newRow("a function") << withMembers(flat) << withHi(function);
        QTest::newRow("a function without parameters takes none")
            << withMembers("'tools':[{'type':'function','name':'f','parameters':null}]")
            << withHi("'tools':[{'type':'function','function':{'name':'f','parameters':{'type':"
                      "'object','properties':{}}}}]");
        QTest::newRow("one at a time, and none at first")
            << withMembers(flat + ",'parallel_tool_calls':false,'tool_choice':'none'")
            << withHi(QByteArray(function) + ",'parallel_tool_calls':false,'tool_choice':'none'");
        QTest::newRow("any tool") << withMembers(flat + ",'tool_choice':'required'")
                                  << withHi(QByteArray(function) + ",'tool_choice':'required'");
        QTest::newRow("a named tool")
            << withMembers(flat + ",'tool_choice':{'type':'function','name':'f'}")
            << withHi(QByteArray(function)
                      + ",'tool_choice':{'type':'function','function':{'name':'f'}}");
        QTest::newRow("only the allowed tools are told")
            << withMembers("'tools':[{'type':'function','name':'f','parameters':{}},{'type':"
                           "'function','name':'g','parameters':{}}],'tool_choice':{'type':"
                           "'allowed_tools','mode':'required','tools':[{'type':'function','name':"
                           "'g'}]}")
            << withHi("'tools':[{'type':'function','function':{'name':'g','parameters':{}}}],"
                      "'tool_choice':'required'");
        QTest::newRow("tools of a namespace, which is described once")
            << withMembers("'tools':[{'type':'namespace','name':'mcp__fs__','description':'Files."
                           "','tools':[{'type':'function','name':'read','description':'Reads.',"
                           "'parameters':{}},{'type':'function','name':'write','parameters':{}}]}]")
            << withHi("'tools':[{'type':'function','function':{'name':'mcp__fs__read',"
                      "'description':'Reads.\\n\\nAbout all tools whose names begin with "
                      "\\'mcp__fs__\\': Files.','parameters':{}}},{'type':'function','function':"
                      "{'name':'mcp__fs__write','parameters':{}}}]");
        QTest::newRow("tools that stand in the input")
            << json("{'model':'x','input':[{'type':'additional_tools','role':'developer','tools':"
                    "[{'type':'function','name':'f','parameters':{}}]},{'role':'user','content':"
                    "'Hi'}]}")
            << withHi("'tools':[{'type':'function','function':{'name':'f','parameters':{}}}]");
        QTest::newRow("a custom tool with its grammar")
            << withMembers("'tools':[{'type':'custom','name':'patch','description':'Edits.',"
                           "'format':{'type':'grammar','syntax':'lark','definition':'start: X'}}]")
            << withHi(
                   "'tools':[{'type':'function','function':{'name':'patch','description':"
                   "'Edits.\\n\\nThe text in \\'input\\' must match this lark grammar:\\nstart: X',"
                   "'parameters':{'type':'object','properties':{'input':{'type':'string','"
                   "description':'The tool#s whole input, as plain text.'}},"
                   "'required':['input'],'additionalProperties':false}}}]")
                   .replace('#', "\\u0027");
    }
    void writesTools()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, chat);
        QCOMPARE(sortedJson(translated(request)), sortedJson(chat));
    }

    void keepsOrderAndSpellingOfASchema()
    {
        const QByteArray schema =
            json("{ 'type' : 'object', 'properties':{'z':{'maximum':1.50E1},'a':{}} }");
        const QByteArray body = json("{'model':'x','input':'Hi','tools':[{'type':'function',"
                                     "'parameters':")
                                + schema + json(",'name':'f'}]}");
        QVERIFY(translated(body).contains(QByteArray(json("'parameters':") + schema)));
    }

    void speaksAsTheProviderWantsIt_data()
    {
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("reasoning");
        QTest::addColumn<bool>("usage");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("missing");
        const auto row = [](const char *name, MaximumOutputField maximum, ReasoningField reasoning,
                            bool usage, const char *there, const char *missing) {
            QTest::newRow(name) << int(maximum) << int(reasoning) << usage << json(there)
                                << json(missing);
        };
        using M = MaximumOutputField;
        using R = ReasoningField;
        row("max_tokens", M::MaxTokens, R::None, true, "'max_tokens':9", "max_completion_tokens");
        row("either", M::AsGiven, R::None, true, "'max_tokens':9", "max_completion_tokens");
        row("max_completion_tokens", M::MaxCompletionTokens, R::None, true,
            "'max_completion_tokens':9", "'max_tokens'");
        row("reasoning_content", M::AsGiven, R::ReasoningContent, true, "'reasoning_content':'Hm.'",
            "'reasoning':");
        row("reasoning", M::AsGiven, R::Reasoning, true, "'reasoning':'Hm.'", "reasoning_content");
        row("no reasoning", M::AsGiven, R::None, true, "'content':'Ho'", "Hm.");
        row("no include_usage", M::AsGiven, R::None, false, "'stream':true", "stream_options");
    }
    void speaksAsTheProviderWantsIt()
    {
        QFETCH(int, maximum);
        QFETCH(int, reasoning);
        QFETCH(bool, usage);
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, missing);
        ProviderTraits traits;
        traits.maximumOutput = static_cast<MaximumOutputField>(maximum);
        traits.reasoning = static_cast<ReasoningField>(reasoning);
        traits.takesIncludeUsage = usage;
        const QByteArray chat = translated(
            json("{'model':'x','stream':true,'max_output_tokens':9,'input':[{'type':'reasoning',"
                 "'summary':[{'type':'summary_text','text':'Hm.'}]},{'role':'assistant',"
                 "'content':'Ho'},{'role':'user','content':'Hi'}]}"),
            traits);
        QVERIFY2(chat.contains(there), chat.constData());
        QVERIFY2(!chat.contains(missing), chat.constData());
    }

    void tellsWhatItLeavesOut_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("dropped");
        QTest::newRow("nothing") << withMembers("'store':false,'metadata':{},'service_tier':'auto'")
                                 << QByteArray();
        QTest::newRow("hints to the provider")
            << withMembers("'metadata':{'a':'b'},'store':true,'service_tier':'flex',"
                           "'prompt_cache_key':'k','text':{'verbosity':'low'}")
            << QByteArray("metadata, store, service_tier, prompt_cache_key, verbosity");
        QTest::newRow("what only this API has")
            << withMembers("'truncation':'auto','max_tool_calls':3,'prompt_cache_retention':'24h',"
                           "'include':['reasoning.encrypted_content','file_search_call.results']")
            << QByteArray("include (file_search_call.results), truncation, max_tool_calls, "
                          "prompt_cache_retention");
        QTest::newRow("tools of one provider, where another tool is left")
            << withMembers("'tool_choice':'auto','tools':[{'type':'function','name':'f'},"
                           "{'type':'web_search'},{'type':'namespace','name':'n','tools':"
                           "[{'type':'tool_search'}]}]")
            << QByteArray("tools[1] (web_search), tools[2].tools[0] (tool_search)");
        QTest::newRow("a tool that stands there twice")
            << withMembers("'tools':[{'type':'function','name':'f'},{'type':'function','name':"
                           "'f'}]")
            << QByteArray("tools[1] (f stands there twice)");
        QTest::newRow("what a provider did by itself")
            << withInput("{'role':'user','content':'Hi'},{'type':'web_search_call','id':'ws_1',"
                         "'status':'completed'}")
            << QByteArray("input[1] (web_search_call)");
        QTest::newRow("reasoning that only its provider can read")
            << withInput("{'type':'reasoning','summary':[],'encrypted_content':'gAAA'},"
                         "{'role':'assistant','content':'Ho'},{'role':'user','content':'Hi'}")
            << QByteArray("reasoning of earlier turns");
    }
    void tellsWhatItLeavesOut()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, dropped);
        QByteArrayList notes;
        const QByteArray chat = translated(request, {}, &notes);
        QVERIFY2(chat.startsWith('{'), chat.constData());
        QCOMPARE(notes.join(", "), dropped);
    }
};

QTEST_APPLESS_MAIN(TestResponsesToChat)
#include "tst_responsestochat.moc"
