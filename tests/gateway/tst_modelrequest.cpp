// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/modelrequest.h"
#include "gateway/json/jsonreader.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;
class TestModelRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesOnlyWhatRoutingMust_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("shaped");
        QTest::newRow("only the model's name changes")
            << json("{ 'messages':[], 'model' : 'a/b', 'x':1.0 }")
            << json("{ 'messages':[], 'model' : 'up', 'x':1.0 }");
        QTest::newRow("unknown members, their order and numbers survive")
            << QByteArray(json("{'model':'a/"
                               "b','messages':[{'role':'user','content':null}],'seed':"
                               "1e400000000000000000000e,'x':{}}"))
                   .replace("1e400000000000000000000e", "12345678901234567890.5")
            << QByteArray(json("{'model':'up','messages':[{'role':'user','content':null}],'seed':"
                               "12345678901234567890.5,'x':{}}"));
        QTest::newRow("a model named inside a message is left alone")
            << json("{'messages':[{'model':'a/b'}],'model':'a/b'}")
            << json("{'messages':[{'model':'a/b'}],'model':'up'}");
        QTest::newRow("a stream is asked for its usage")
            << json("{'model':'a/b','messages':[],'stream':true}")
            << QByteArray(json("{'stream_options':{'include_usage':true},'model':'up','messages':[]"
                               ",'stream':true}"));
        QTest::newRow("a stream that asks for usage itself is left alone")
            << QByteArray(
                   json("{'model':'a/"
                        "b','messages':[],'stream':true,'stream_options':{'include_usage':true}}"))
            << QByteArray(json("{'model':'up','messages':[],'stream':true,'stream_options':{'"
                               "include_usage':true}}"));
        QTest::newRow("stream options without usage gain it, before the model")
            << json("{'stream_options':{'x':1},'stream':true,'model':'a/b','messages':[]}")
            << QByteArray(json("{'stream_options':{'include_usage':true,'x':1},'stream':true,'"
                               "model':'up','messages':[]}"));
        QTest::newRow("stream options that refuse usage are turned")
            << QByteArray(json(
                   "{'model':'a/b','messages':[],'stream':true,'stream_options':{'include_usage': "
                   "false }}"))
            << QByteArray(json("{'model':'up','messages':[],'stream':true,'stream_options':{'"
                               "include_usage': true }}"));
        QTest::newRow("empty stream options")
            << json("{'model':'a/b','messages':[],'stream':true,'stream_options':{}}")
            << QByteArray(json("{'model':'up','messages':[],'stream':true,'stream_options':{'"
                               "include_usage':true}}"));
        QTest::newRow("null stream options")
            << json("{'model':'a/b','messages':[],'stream':true,'stream_options':null}")
            << QByteArray(json("{'model':'up','messages':[],'stream':true,'stream_options':{'"
                               "include_usage':true}}"));
        QTest::newRow("not streamed: stream options stay as they are")
            << json("{'model':'a/b','messages':[],'stream':false,'stream_options':null}")
            << json("{'model':'up','messages':[],'stream':false,'stream_options':null}");
        QTest::newRow("an escaped name of a member is still that member")
            << json("{'mod\\u0065l':'a/b','messages':[]}")
            << json("{'mod\\u0065l':'up','messages':[]}");
    }
    void changesOnlyWhatRoutingMust()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, shaped);
        JsonReader reader;
        const auto request = ModelRequest::read(reader, ClientEndpoint::Chat, body);
        QVERIFY(request.has_value());
        QCOMPARE(request->model, QByteArray("a/b"));
        QCOMPARE(request->shape(body, "up", ProviderTraits()), shaped);
        QCOMPARE(reader.parse(shaped).error(), simdjson::SUCCESS);
    }

    void refusesWhatIsNotARequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("not JSON") << QByteArray("model=x") << QByteArray();
        QTest::newRow("half of it") << json("{'model':'x','messages':[") << QByteArray();
        QTest::newRow("something after it")
            << json("{'model':'x','messages':[]} {}") << QByteArray();
        QTest::newRow("not UTF-8")
            << QByteArray("{\"model\":\"\xff\",\"messages\":[]}") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]") << QByteArray();
        QTest::newRow("no model") << json("{'messages':[]}") << QByteArray("model");
        QTest::newRow("a model that is a number")
            << json("{'model':4,'messages':[]}") << QByteArray("model");
        QTest::newRow("an empty model")
            << json("{'model':'','messages':[]}") << QByteArray("model");
        QTest::newRow("no messages") << json("{'model':'x'}") << QByteArray("messages");
        QTest::newRow("messages as text")
            << json("{'model':'x','messages':'hi'}") << QByteArray("messages");
        QTest::newRow("stream as text")
            << json("{'model':'x','messages':[],'stream':'yes'}") << QByteArray("stream");
        QTest::newRow("stream options as list")
            << json("{'model':'x','messages':[],'stream_options':[]}")
            << QByteArray("stream_options");
        QTest::newRow("the model twice")
            << json("{'model':'x','messages':[],'model':'y'}") << QByteArray("model");
        QTest::newRow("the model twice, once escaped")
            << json("{'model':'x','messages':[],'\\u006dodel':'y'}") << QByteArray("model");
        QTest::newRow("nested without end") << QByteArray(100'000, '[') << QByteArray();
    }
    void refusesWhatIsNotARequest()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        JsonReader reader;
        const auto request = ModelRequest::read(reader, ClientEndpoint::Chat, body);
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().status, 400);
        QCOMPARE(request.error().param, param);
        QVERIFY(!request.error().message.isEmpty());
    }

    void estimatesTextAndNotInlineImages()
    {
        JsonReader reader;
        const QByteArray image = "data:image/png;base64," + QByteArray(400'000, 'A');
        const QByteArray body =
            json("{'model':'m','messages':[{'role':'user','content':[{'type':'text','text':'")
            + QByteArray(4000, 'x') + json("'},{'type':'image_url','image_url':{'url':'") + image
            + json("'}}]}]}");
        const auto request = ModelRequest::read(reader, ClientEndpoint::Chat, body);
        QVERIFY(request.has_value());
        QVERIFY2(request->inputEstimate > 1800 && request->inputEstimate < 1900,
                 QByteArray::number(request->inputEstimate).constData());
    }
};

QTEST_APPLESS_MAIN(TestModelRequest)
#include "tst_modelrequest.moc"
