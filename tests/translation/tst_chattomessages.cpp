// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translation/tomessages.h"

#include <QTest>

using namespace orchestris;

namespace {

const QByteArray Head = "{'model':'claude-sonnet-4-0','max_tokens':32000,";
const QByteArray &Hi = MessagesHi;

} // namespace

/// Chat Completions requests for Anthropic's Messages API.
class TestChatToMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void translatesMessages_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("translated");
        const auto row = [](const char *name, const char *messages, const QByteArray &translated) {
            QTest::newRow(name) << QByteArray(messages) << translated;
        };
        row("a text", "{'role':'user','content':'Hi'}", Hi);
        row("system and developer messages go to the top, those in between, too",
            "{'role':'system','content':'A'},{'role':'user','content':'Hi'},"
            "{'role':'developer','content':[{'type':'text','text':'B'}]},"
            "{'role':'user','content':'Go'}",
            "'system':[{'type':'text','text':'A'},{'type':'text','text':'B'}],"
            "'messages':[{'role':'user','content':[{'type':'text','text':'Hi'},"
            "{'type':'text','text':'Go'}]}]");
        row("blank texts are left out",
            "{'role':'system','content':''},{'role':'user','content':[{'type':'text','text':' "
            "\\n'},"
            "{'type':'text','text':'Hi'}]},{'role':'assistant','content':null}",
            Hi);
        row("a system message alone is what the user says", "{'role':'system','content':'Hi'}", Hi);
        row("an assistant that begins gets a user before it",
            "{'role':'assistant','content':'Hello'},{'role':'user','content':'Hi'}",
            "'messages':[{'role':'user','content':[{'type':'text','text':'(The conversation "
            "begins.)'}]},{'role':'assistant','content':[{'type':'text','text':'Hello'}]},"
            "{'role':'user','content':[{'type':'text','text':'Hi'}]}]");
        row("an answer to be continued does not end with white space",
            "{'role':'user','content':'Hi'},{'role':'assistant','content':'So: \\n'}",
            "'messages':[{'role':'user','content':[{'type':'text','text':'Hi'}]},"
            "{'role':'assistant','content':[{'type':'text','text':'So:'}]}]");
        row("a refusal is said again",
            "{'role':'user','content':'Hi'},{'role':'assistant','content':null,'refusal':'No'},"
            "{'role':'user','content':'Why'}",
            "'messages':[{'role':'user','content':[{'type':'text','text':'Hi'}]},"
            "{'role':'assistant','content':[{'type':'text','text':'No'}]},"
            "{'role':'user','content':[{'type':'text','text':'Why'}]}]");
        row("images",
            "{'role':'user','content':[{'type':'image_url','image_url':{'url':"
            "'data:image/jpg;base64,QUJD','detail':'low'}},{'type':'image_url','image_url':"
            "{'url':'https://example.com/a.png'}}]}",
            "'messages':[{'role':'user','content':[{'type':'image','source':{'type':'base64',"
            "'media_type':'image/jpeg','data':'QUJD'}},{'type':'image','source':{'type':'url',"
            "'url':'https://example.com/a.png'}}]}]");
        row("files",
            "{'role':'user','content':[{'type':'file','file':{'file_data':"
            "'data:application/pdf;base64,QUJD','filename':'a.pdf'}},{'type':'file','file':"
            "{'file_data':'data:text/plain;charset=utf-8;base64,QUJD'}},{'type':'file','file':"
            "{'file_data':'data:text/csv,A%2CB'}}]}",
            "'messages':[{'role':'user','content':[{'type':'document','source':{'type':'base64',"
            "'media_type':'application/pdf','data':'QUJD'},'title':'a.pdf'},{'type':'document',"
            "'source':{'type':'text','media_type':'text/plain','data':'ABC'}},{'type':'document',"
            "'source':{'type':'text','media_type':'text/plain','data':'A,B'}}]}]");
    }
    void translatesMessages()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QByteArray, translated);
        QCOMPARE(m_to.translate("{'messages':[" + messages + "]}"), Head + translated + '}');
    }

    void translatesToolTurns_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("translated");
        const QByteArray user = "{'role':'user','content':'Hi'},";
        const QByteArray userOut = "'messages':[{'role':'user','content':[{'type':'text',"
                                   "'text':'Hi'}]},";
        const QByteArray no = "'tool_choice':{'type':'none'}";
        const QByteArray toolF = "'tools':[{'name':'f','input_schema':{'type':'object',"
                                 "'properties':{}}}],"
                                 + no;
        QTest::newRow("parallel calls and their results, with a text behind them")
            << user
                   + "{'role':'assistant','content':'Look.','tool_calls':[{'id':'a','type':"
                     "'function','function':{'name':'f','arguments':'{ \\'x\\': 1.0 }'}},{'id':'b',"
                     "'type':'function','function':{'name':'f','arguments':''}}]},"
                     "{'role':'tool','tool_call_id':'a','content':'1'},"
                     "{'role':'tool','tool_call_id':'b','content':''},"
                     "{'role':'user','content':'Go on'}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'text','text':'Look.'},{'type':"
                     "'tool_use','id':'a','name':'f','input':{ 'x': 1.0 }},{'type':'tool_use',"
                     "'id':'b','name':'f','input':{}}]},{'role':'user','content':[{'type':"
                     "'tool_result','tool_use_id':'a','content':[{'type':'text','text':'1'}]},"
                     "{'type':'tool_result','tool_use_id':'b'},{'type':'text','text':'Go on'}]}],"
                   + toolF;
        QTest::newRow("a result behind a text comes first")
            << user
                   + "{'role':'assistant','tool_calls':[{'id':'a','function':{'name':'f',"
                     "'arguments':'{}'}}]},{'role':'user','content':'Wait'},"
                     "{'role':'tool','tool_call_id':'a','content':[{'type':'text','text':'1'}]}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'tool_use','id':'a','name':'f',"
                     "'input':{}}]},{'role':'user','content':[{'type':'tool_result','tool_use_id':"
                     "'a','content':[{'type':'text','text':'1'}]},{'type':'text','text':'Wait'}]}],"
                   + toolF;
        QTest::newRow("arguments that are no object never break the body")
            << user
                   + "{'role':'assistant','tool_calls':[{'id':'a','type':'function','function':"
                     "{'name':'f','arguments':'{\\'x\\':'}},{'id':'b','type':'function','function':"
                     "{'name':'f','arguments':'[1]'}},{'id':'c','type':'function','function':"
                     "{'name':'f','arguments':{'y':2}}}]}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'tool_use','id':'a','name':'f',"
                     "'input':{}},{'type':'tool_use','id':'b','name':'f','input':{}},{'type':"
                     "'tool_use','id':'c','name':'f','input':{'y':2}}]}],"
                   + toolF;
        QTest::newRow("a custom tool's input is wrapped")
            << user
                   + "{'role':'assistant','tool_calls':[{'id':'a','type':'custom','custom':"
                     "{'name':'f','input':'say \\'x\\''}}]},"
                     "{'role':'tool','tool_call_id':'a','content':'ok'}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'tool_use','id':'a','name':'f',"
                     "'input':{'input':'say \\'x\\''}}]},{'role':'user','content':[{'type':"
                     "'tool_result','tool_use_id':'a','content':[{'type':'text','text':'ok'}]}]}],"
                   + toolF;
        QTest::newRow("the older form of calls")
            << user
                   + "{'role':'assistant','content':null,'function_call':{'name':'f',"
                     "'arguments':'{}'}},{'role':'function','name':'f','content':'1'}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'tool_use','id':'call_1','name':'f',"
                     "'input':{}}]},{'role':'user','content':[{'type':'tool_result','tool_use_id':"
                     "'call_1','content':[{'type':'text','text':'1'}]}]}],"
                   + toolF;
        QTest::newRow("an ID with letters that are not taken")
            << user
                   + "{'role':'assistant','tool_calls':[{'id':'functions.f:0','function':{'name':"
                     "'f','arguments':'{}'}}]},{'role':'tool','tool_call_id':'functions.f:0',"
                     "'content':'1'}"
            << userOut
                   + "{'role':'assistant','content':[{'type':'tool_use','id':"
                     "'functions_f_0_d6bdd4de','name':'f','input':{}}]},{'role':'user','content':"
                     "[{'type':'tool_result','tool_use_id':'functions_f_0_d6bdd4de','content':"
                     "[{'type':'text','text':'1'}]}]}],"
                   + toolF;
    }
    void translatesToolTurns()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QByteArray, translated);
        QCOMPARE(m_to.translate("{'messages':[" + messages + "]}"), Head + translated + '}');
    }

    void translatesSettings_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("translated"); ///< behind the messages
        QTest::addColumn<QByteArrayList>("dropped");
        const QByteArray tools = "'tools':[{'type':'function','function':{'name':'f',"
                                 "'description':'D','parameters':{'type':'object','properties':"
                                 "{'z':{'type':'number'},'a':{}}},'strict':true}}]";
        const QByteArray toolsOut = "'tools':[{'name':'f','description':'D','input_schema':{'type':"
                                    "'object','properties':{'z':{'type':'number'},'a':{}}}}]";
        const auto row = [](const char *name, const QByteArray &members,
                            const QByteArray &translated, const QByteArrayList &dropped = {}) {
            QTest::newRow(name) << members << translated << dropped;
        };
        row("a tool's schema keeps its order", tools, toolsOut);
        row("a tool without parameters, and one that does not say it takes an object",
            "'tools':[{'type':'function','function':{'name':'f'}},{'type':'function','function':"
            "{'name':'g','parameters':{'properties':{}}}}]",
            "'tools':[{'name':'f','input_schema':{'type':'object','properties':{}}},{'name':'g',"
            "'input_schema':{'type':'object','properties':{}}}]");
        row("the older form of tools", "'functions':[{'name':'f'}],'function_call':{'name':'f'}",
            "'tools':[{'name':'f','input_schema':{'type':'object','properties':{}}}],"
            "'tool_choice':{'type':'tool','name':'f'}");
        row("a custom tool with a grammar",
            "'tools':[{'type':'custom','custom':{'name':'f','description':'D','format':{'type':"
            "'grammar','grammar':{'syntax':'lark','definition':'start: A'}}}}]",
            "'tools':[{'name':'f','description':'D\\n\\nThe text in \\'input\\' must match this "
            "lark grammar:\\nstart: A','input_schema':{'type':'object','properties':{'input':"
            "{'type':'string','description':'The tool`s whole input, as plain text.'}},"
            "'required':['input'],'additionalProperties':false}}]");
        row("any tool may be called", tools + ",'tool_choice':'auto'",
            toolsOut + ",'tool_choice':{'type':'auto'}");
        row("no tool may be called", tools + ",'tool_choice':'none','parallel_tool_calls':false",
            toolsOut + ",'tool_choice':{'type':'none'}");
        row("a tool must be called, only one",
            tools + ",'tool_choice':'required','parallel_tool_calls':false",
            toolsOut + ",'tool_choice':{'type':'any','disable_parallel_tool_use':true}");
        row("one tool at a time, without a choice", tools + ",'parallel_tool_calls':false",
            toolsOut + ",'tool_choice':{'type':'auto','disable_parallel_tool_use':true}");
        row("this tool must be called",
            tools + ",'tool_choice':{'type':'function','function':{'name':'f'}}",
            toolsOut + ",'tool_choice':{'type':'tool','name':'f'}");
        row("only these tools may be called",
            "'tools':[{'type':'function','function':{'name':'f'}},{'type':'function','function':"
            "{'name':'g'}}],'tool_choice':{'type':'allowed_tools','allowed_tools':{'mode':'auto',"
            "'tools':[{'type':'function','function':{'name':'g'}}]}}",
            "'tools':[{'name':'g','input_schema':{'type':'object','properties':{}}}],"
            "'tool_choice':{'type':'auto'}");
        row("a choice without tools is left out", "'tool_choice':'auto'", "");
        row("numbers keep their spelling", "'temperature':0.70", "'temperature':0.70");
        row("a high temperature is lowered", "'temperature':1.5", "'temperature':1",
            {"temperature (lowered to 1)"});
        row("only one of temperature and top_p is taken", "'temperature':0.5,'top_p':0.9",
            "'temperature':0.5", {"top_p"});
        row("top_p alone", "'top_p':0.9", "'top_p':0.9");
        row("a stop text", "'stop':'END'", "'stop_sequences':['END']");
        row("stop texts, of which one is blank", "'stop':['a','\\n']", "'stop_sequences':['a']",
            {"stop (only white space)"});
        row("the user", "'user':'u1'", "'metadata':{'user_id':'u1'}");
        row("a safety identifier", "'user':'u1','safety_identifier':'s1'",
            "'metadata':{'user_id':'s1'}");
        row("streamed", "'stream':true,'stream_options':{'include_usage':true}", "'stream':true");
        row("null is as absent",
            "'stream':null,'stop':null,'tools':null,'tool_choice':null,'temperature':null,"
            "'response_format':null,'max_tokens':null,'n':null,'logit_bias':null,'metadata':null,"
            "'web_search_options':null,'audio':null,'modalities':null,'prediction':null",
            "");
        row("neutral values and unknown members pass",
            "'n':1,'logprobs':false,'top_logprobs':0,'logit_bias':{},'modalities':['text'],"
            "'presence_penalty':0,'frequency_penalty':0.0,'client_metadata':{'a':1},'store':false,"
            "'service_tier':'auto','reasoning_effort':'none','response_format':{'type':'text'}",
            "");
        row("hints are noted",
            "'seed':7,'verbosity':'low','metadata':{'a':'b'},'store':true,'service_tier':'flex'",
            "", {"seed", "verbosity", "metadata", "store", "service_tier"});
        row("thinking has room besides the answer, and no temperature",
            "'reasoning_effort':'low','max_tokens':100,'temperature':0.5,'top_p':1",
            "'max_tokens':2148,'thinking':{'type':'enabled','budget_tokens':2048}",
            {"temperature"});
        row("thinking within the usual maximum", "'reasoning_effort':'high'",
            "'max_tokens':32000,'thinking':{'type':'enabled','budget_tokens':16384}");
        row("no thinking", "'reasoning_effort':'minimal'", "");
        row("an effort that nobody knows", "'reasoning_effort':'heroic'", "", {"reasoning_effort"});
        row("much thinking", "'reasoning_effort':'xhigh'",
            "'max_tokens':64000,'thinking':{'type':'enabled','budget_tokens':32000}");
        row("no thinking with a forced tool",
            "'reasoning_effort':'high','tool_choice':'required'," + tools,
            toolsOut + ",'tool_choice':{'type':'any'}",
            {"reasoning_effort (not together with a forced tool)"});
        row("the newer maximum", "'max_tokens':10,'max_completion_tokens':20", "'max_tokens':20");
    }
    void translatesSettings()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, translated);
        QFETCH(QByteArrayList, dropped);
        QByteArray expected = Head + Hi;
        if (translated.startsWith("'max_tokens'")) // before the messages
            expected = "{'model':'claude-sonnet-4-0'," + translated + ',' + Hi;
        else if (!translated.isEmpty())
            expected += ',' + translated;
        expected.replace('`', "\\u0027");
        QCOMPARE(m_to.translate(chatRequestWith(members)), expected + '}');
        QCOMPARE(m_to.dropped, dropped);
    }

    void asksForAFormatInWords()
    {
        const QByteArray body = m_to.translate(chatRequestWith(
            "'response_format':{'type':'json_schema','json_schema':{'name':'n','description':'A "
            "point','schema':{'z':1.0,'a':2}}}"));
        QVERIFY2(body.contains("\\n\\n{\\'z\\':1.0,\\'a\\':2}'}]"), body.constData());
        QVERIFY(body.contains("A point"));
        QCOMPARE(m_to.dropped, QByteArrayList{"response_format (asked for in words)"});
        QVERIFY(m_to.translate(chatRequestWith("'response_format':{'type':'json_object'}"))
                    .contains("'system':[{'type':'text','text':'Answer with a single JSON"));
    }

    void asksForThePromptCacheWhereTheClientNamesAKey()
    {
        QCOMPARE(m_to.translate("{'messages':[{'role':'system','content':'A'},{'role':'system',"
                                "'content':'B'},{'role':'user','content':'Hi'}],"
                                "'prompt_cache_key':'k'}"),
                 Head
                     + "'system':[{'type':'text','text':'A'},{'type':'text','text':'B',"
                       "'cache_control':{'type':'ephemeral'}}],'messages':[{'role':'user',"
                       "'content':[{'type':'text','text':'Hi','cache_control':{'type':"
                       "'ephemeral'}}]}]}");
        const QByteArray body = m_to.translate(
            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
            "'tool_calls':[{'id':'a','function':{'name':'f','arguments':'{}'}}]},"
            "{'role':'tool','tool_call_id':'a','content':'1'}],'prompt_cache_key':'k'}");
        QVERIFY2(body.contains("'text':'1'}],'cache_control':{'type':'ephemeral'}}]}]"),
                 body.constData());
    }

private:
    ToMessages m_to;
};

QTEST_APPLESS_MAIN(TestChatToMessages)
#include "tst_chattomessages.moc"
