// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many tokens the input of a request may have: an estimate, and a bound for strict limits.

#include "gateway/api/modelrequest.h"
#include "gateway/json/jsonreader.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;

namespace {

ModelRequest readOf(ClientEndpoint endpoint, const QByteArray &body)
{
    JsonReader reader;
    auto request = ModelRequest::read(reader, endpoint, body);
    return request ? *request : ModelRequest();
}

/// A chat with one message whose content is this.
QByteArray chat(const QByteArray &content, const QByteArray &more = {})
{
    return json("{'model':'m','messages':[{'role':'user','content':") + content + json("}]") + more
           + '}';
}

QByteArray imagePart(const QByteArray &url)
{
    return json("[{'type':'image_url','image_url':{'url':'") + url + json("'}}]");
}

} // namespace

class TestPromptMeasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasABoundThatATokenPerByteCannotPass_data()
    {
        QTest::addColumn<ClientEndpoint>("endpoint");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, ClientEndpoint endpoint, const QByteArray &body) {
            QTest::newRow(name) << endpoint << body;
        };
        const QByteArray text = '"' + QByteArray(5'000, '!') + '"';
        row("a text", ClientEndpoint::Chat, chat(text));
        row("a text of other scripts", ClientEndpoint::Chat,
            chat('"' + QByteArray("\xe6\xbc\xa2").repeated(2'000) + '"'));
        row("many messages", ClientEndpoint::Chat,
            json("{'model':'m','messages':[") + json("{'role':'user','content':'x'},").repeated(500)
                + json("{'role':'user'}]}"));
        row("tools", ClientEndpoint::Chat,
            chat(text,
                 json(",'tools':[{'type':'function','function':{'name':'f','parameters':{}}}]")));
        row("a tool whose property is called like a file", ClientEndpoint::Chat,
            chat(text, json(",'tools':[{'type':'function','function':{'name':'f','parameters':"
                            "{'properties':{'file_id':{'type':'string'},'file_url':{}}}}}]")));
        row("a picture in a tool's schema is a text", ClientEndpoint::Chat,
            chat(text, json(",'tools':[{'type':'function','function':{'name':'f','parameters':"
                            "{'image_url':'data:")
                           + QByteArray(200'000, 'x') + json("'}}}]")));
        row("instructions and items", ClientEndpoint::Responses,
            json("{'model':'m','instructions':'") + QByteArray(900, 'i')
                + json("','input':[{'type':'function_call_output','output':'x'}]}"));
        row("a plain text", ClientEndpoint::Responses, json("{'model':'m','input':") + text + '}');
        row("members that are null", ClientEndpoint::Responses,
            json("{'model':'m','input':'x','previous_response_id':null,'prompt':null,"
                 "'conversation':null}"));
        row("texts to embed", ClientEndpoint::Embeddings,
            json("{'model':'m','input':[") + text + ',' + text + "]}");
        row("sound in the body", ClientEndpoint::Chat,
            chat(json("[{'type':'input_audio','input_audio':{'format':'mp3','data':'")
                 + QByteArray(3'000, 'A') + json("'}}]")));
    }
    void hasABoundThatATokenPerByteCannotPass()
    {
        QFETCH(ClientEndpoint, endpoint);
        QFETCH(QByteArray, body);
        const ModelRequest request = readOf(endpoint, body);
        QVERIFY(request.inputBound.has_value());
        QVERIFY(*request.inputBound >= body.size());
        QVERIFY(*request.inputBound >= request.inputEstimate);
    }

    void boundsAPictureByWhatPicturesTake_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("small, in the body") << QByteArray("data:image/png;base64,AAAA");
        QTest::newRow("large, in the body")
            << QByteArray("data:image/png;base64," + QByteArray(3'000'000, 'A'));
        QTest::newRow("somewhere else") << QByteArray("https://example.org/a.png");
    }
    void boundsAPictureByWhatPicturesTake()
    {
        QFETCH(QByteArray, url);
        const ModelRequest request = readOf(ClientEndpoint::Chat, chat(imagePart(url)));
        QVERIFY(request.inputBound.has_value());
        QVERIFY(*request.inputBound > 45'000 && *request.inputBound < 60'000);
        QVERIFY(request.inputEstimate > 500 && request.inputEstimate < 1'500);
    }

    void hasNoBoundForWhatIsNotInTheBody_data()
    {
        QTest::addColumn<ClientEndpoint>("endpoint");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, ClientEndpoint endpoint, const QByteArray &body) {
            QTest::newRow(name) << endpoint << body;
        };
        const auto input = [](const char *part) {
            return QByteArray(json("{'model':'m','input':[{'role':'user','content':[") + json(part)
                              + "]}]}");
        };
        const auto with = [](const char *member) {
            return QByteArray(json("{'model':'m','input':'x',") + json(member) + '}');
        };
        row("a file by its ID, chat", ClientEndpoint::Chat,
            chat(json("[{'type':'file','file':{'file_id':'file-1'}}]")));
        row("a file in the body: it has pages", ClientEndpoint::Chat,
            chat(json("[{'type':'file','file':{'file_data':'data:application/pdf;base64,AA'}}]")));
        row("a film", ClientEndpoint::Chat,
            chat(json("[{'type':'video_url','video_url':{'url':'https://example.org/a'}}]")));
        row("a file by its ID", ClientEndpoint::Responses,
            input("{'type':'input_file','file_id':'file-1'}"));
        row("a file by its address", ClientEndpoint::Responses,
            input("{'type':'input_file','file_url':'https://example.org/a.pdf'}"));
        row("a picture by its ID", ClientEndpoint::Responses,
            input("{'type':'input_image','file_id':'file-1'}"));
        row("an earlier response", ClientEndpoint::Responses, with("'previous_response_id':'r'"));
        row("a stored prompt", ClientEndpoint::Responses, with("'prompt':{'id':'p'}"));
        row("a conversation that is kept", ClientEndpoint::Responses, with("'conversation':'c'"));
        row("a search by the provider", ClientEndpoint::Responses,
            with("'tools':[{'type':'web_search'}]"));
        row("a tool server that the provider asks", ClientEndpoint::Responses,
            with("'tools':[{'type':'function','name':'f'},{'type':'mcp','server_url':'x'}]"));
        row("a search by the provider, chat", ClientEndpoint::Chat,
            chat("\"x\"", json(",'web_search_options':{}")));
    }
    void hasNoBoundForWhatIsNotInTheBody()
    {
        QFETCH(ClientEndpoint, endpoint);
        QFETCH(QByteArray, body);
        const ModelRequest request = readOf(endpoint, body);
        QCOMPARE(request.model, QByteArray("m")); // it was read
        QVERIFY(!request.inputBound.has_value());
    }

    void estimatesFourBytesAToken()
    {
        const auto estimate = [](const QByteArray &body) {
            return readOf(ClientEndpoint::Chat, body).inputEstimate;
        };
        const qint64 shorter = estimate(chat('"' + QByteArray(4'000, 'x') + '"'));
        const qint64 longer = estimate(chat('"' + QByteArray(8'000, 'x') + '"'));
        QCOMPARE(longer - shorter, 1'000);
        QVERIFY(shorter >= 1'000 && shorter < 1'020);
        QVERIFY(estimate(chat("\"x\"", json(",'tools':[{'description':'") + QByteArray(400, 'x')
                                           + json("'}]")))
                >= 100);
    }

    void readsWhatTheClientWantsAtMost_data()
    {
        QTest::addColumn<ClientEndpoint>("endpoint");
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<qint64>("maximum"); // −1: none
        QTest::addColumn<qint64>("choices");
        const auto chatRow = [](const char *name, const char *members, qint64 maximum,
                                qint64 choices) {
            QTest::newRow(name) << ClientEndpoint::Chat << json(members) << maximum << choices;
        };
        chatRow("nothing", "'x':1", -1, 1);
        chatRow("the old name", "'max_tokens':7", 7, 1);
        chatRow("the new name", "'max_completion_tokens':8", 8, 1);
        chatRow("both: the higher one", "'max_tokens':9,'max_completion_tokens':8", 9, 1);
        chatRow("another endpoint's name", "'max_output_tokens':7", -1, 1);
        chatRow("nothing that is a number", "'max_tokens':'7','n':'3'", -1, 1);
        chatRow("none at all, or less", "'max_tokens':0,'max_completion_tokens':-5,'n':-2", -1, 1);
        chatRow("null", "'max_tokens':null,'n':null", -1, 1);
        chatRow("choices", "'max_tokens':7,'n':3", 7, 3);
        QTest::newRow("responses") << ClientEndpoint::Responses
                                   << json("'max_output_tokens':7,'n':3") << qint64(7) << qint64(1);
        QTest::newRow("embeddings have no output")
            << ClientEndpoint::Embeddings << json("'max_tokens':7") << qint64(-1) << qint64(1);
    }
    void readsWhatTheClientWantsAtMost()
    {
        QFETCH(ClientEndpoint, endpoint);
        QFETCH(QByteArray, members);
        const QByteArray input =
            endpoint == ClientEndpoint::Chat ? json("'messages':[],") : json("'input':'x',");
        const ModelRequest request =
            readOf(endpoint, QByteArray(json("{'model':'m',") + input + members + '}'));
        QCOMPARE(request.model, QByteArray("m"));
        QTEST(request.maximumOutput.value_or(-1), "maximum");
        QTEST(request.choices, "choices");
    }
};

QTEST_APPLESS_MAIN(TestPromptMeasure)
#include "tst_promptmeasure.moc"
