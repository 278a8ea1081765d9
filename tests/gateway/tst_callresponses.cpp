// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responsesbench.h"

#include <QTest>

using namespace orchestris;

class TestCallResponses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNativeAnswerPassesUntouched()
    {
        ResponsesBench bench;
        const auto seen = bench.respond(
            json("{'model':'native/m','input':'Hi','tools':[{'type':'new_tool'}],'text':{}}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        QCOMPARE(bench.network.calls.last()->request.body,
                 json("{'model':'m','input':'Hi','tools':[{'type':'new_tool'}],'text':{}}"));
        bench.answer(200, "application/json", NativeWhole);
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, NativeWhole);
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.endpoint, QByteArray("responses"));
        QCOMPARE(record.tokens.input, 10);
        QCOMPARE(record.tokens.cachedInput, 4);
        QCOMPARE(record.tokens.output, 2);
        QCOMPARE(record.tokenConfidence, Confidence::Reported);
        QCOMPARE(record.finishReason, QByteArray("stop"));
    }

    void aNativeStreamPassesAndItsEndWaitsForTheCommit()
    {
        ResponsesBench bench;
        const auto seen = bench.respond(json("{'model':'native/m','input':'Hi','stream':true}"));
        bench.head(200, "text/event-stream");
        bench.data(Created + Unknown + TextDelta + Completed);
        QCOMPARE(seen->body, Created + Unknown + TextDelta);
        QVERIFY(!seen->ended);
        bench.usage.commit();
        QCOMPARE(seen->body, Created + Unknown + TextDelta + Completed);
        QVERIFY(seen->ended);
        QCOMPARE(bench.usage.closed.last().tokens.output, 3);
    }

    void aStreamThatBreaksOffEndsInBothErrorEvents_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("cut");
        const QByteArray chatBegin =
            "data: " + json("{'choices':[{'index':0,'delta':{'content':'Hel'}}]}") + "\n\n";
        const QByteArray nativeBegin = Created + TextDelta;
        QTest::newRow("native, cut")
            << QByteArray("native/m") << nativeBegin << QByteArray() << true;
        QTest::newRow("native, a clean end without an end")
            << QByteArray("native/m") << nativeBegin << QByteArray() << false;
        QTest::newRow("native, a malformed line")
            << QByteArray("native/m") << nativeBegin << QByteArray("data: {oops\n\n") << false;
        QTest::newRow("native, an error inside")
            << QByteArray("native/m") << nativeBegin
            << "event: error\ndata: " + json("{'type':'error','message':'overloaded'}") + "\n\n"
            << false;
        QTest::newRow("native, failed")
            << QByteArray("native/m") << nativeBegin
            << "data: "
                   + json("{'type':'response.failed','response':{'error':{'message':'overloaded'}}"
                          "}")
                   + "\n\n"
            << false;
        QTest::newRow("translated, cut") << QByteArray("up/m") << chatBegin << QByteArray() << true;
        QTest::newRow("translated, a clean end without an end")
            << QByteArray("up/m") << chatBegin << QByteArray() << false;
        QTest::newRow("translated, a malformed line")
            << QByteArray("up/m") << chatBegin << QByteArray("data: {oops\n\n") << false;
        QTest::newRow("translated, an error inside")
            << QByteArray("up/m") << chatBegin
            << "data: " + json("{'error':{'message':'overloaded'}}") + "\n\n"
            << false;
    }
    void aStreamThatBreaksOffEndsInBothErrorEvents()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, rest);
        QFETCH(bool, cut);
        ResponsesBench bench;
        const auto seen =
            bench.respond("{\"model\":\"" + model + "\",\"input\":\"Hi\",\"stream\":true}");
        bench.head(200, "text/event-stream");
        bench.data(begin);
        if (!rest.isEmpty())
            bench.data(rest);
        else if (cut)
            bench.done(UpstreamFailure{UpstreamFailure::Kind::Broken, {}});
        else
            bench.done();
        bench.usage.commit();
        QVERIFY(seen->ended);
        const QList<Event> events = eventsOf(seen->body);
        QVERIFY(events.size() >= 4);
        const Event &error = events[events.size() - 2];
        const Event &failed = events.last();
        QCOMPARE(error.type, QByteArray("error"));
        QCOMPARE(failed.type, QByteArray("response.failed"));
        const QString message = error.data.value(u"message").toString();
        QVERIFY(!message.isEmpty());
        const QJsonObject response = failed.data.value(u"response").toObject();
        QCOMPARE(response.value(u"status").toString(), QStringLiteral("failed"));
        QCOMPARE(response.value(u"error").toObject().value(u"message").toString(), message);
        const int before = events[events.size() - 3].data.value(u"sequence_number").toInt();
        QCOMPARE(error.data.value(u"sequence_number").toInt(), before + 1);
        QCOMPARE(failed.data.value(u"sequence_number").toInt(), before + 2);
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.status, 502);
        QVERIFY(record.tokens.output > 0); // partial use is billed
        QVERIFY(record.costNanos > 0);
    }

    void chatCompletionsBehindIt_data()
    {
        QTest::addColumn<bool>("streamed");
        QTest::newRow("whole") << false;
        QTest::newRow("streamed") << true;
    }
    void chatCompletionsBehindIt()
    {
        QFETCH(bool, streamed);
        ResponsesBench bench;
        const auto seen = bench.respond(
            streamed
                ? json("{'model':'agent','input':'Hi','instructions':'Be brief.','stream':true}")
                : json("{'model':'agent','input':'Hi','instructions':'Be brief.'}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/chat/completions"));
        const QJsonArray messages = bench.askedBody().value(u"messages").toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(bench.askedBody().value(u"model").toString(), QStringLiteral("m"));
        bench.answer(200, streamed ? "text/event-stream" : "application/json",
                     streamed ? ChatStreamed : ChatWhole);
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->header("x-orchestris-translated"), QByteArray("chat"));
        const QJsonObject response =
            streamed ? eventsOf(seen->body).last().data.value(u"response").toObject()
                     : object(seen->body);
        QCOMPARE(response.value(u"status").toString(), QStringLiteral("completed"));
        QCOMPARE(response.value(u"model").toString(), QStringLiteral("agent"));
        QCOMPARE(response.value(u"usage").toObject().value(u"input_tokens").toInt(), 9);
        const QString text = response.value(u"output")
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"content")
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"text")
                                 .toString();
        QCOMPARE(text, QStringLiteral("Hello"));
        QCOMPARE(bench.usage.closed.last().tokens.input, 9);
    }

    void whereNoUsageIsReportedTheClientGetsTheEstimateThatIsBilled()
    {
        ResponsesBench bench;
        const auto seen = bench.respond(json("{'model':'up/m','input':'What is this?'}"));
        bench.answer(200, "application/json",
                     json("{'choices':[{'message':{'content':'Hello'},'finish_reason':'stop'}]}"));
        const QJsonObject usage = object(seen->body).value(u"usage").toObject();
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.tokenConfidence, Confidence::Estimated);
        QVERIFY(record.tokens.input > 0 && record.tokens.output > 0);
        QCOMPARE(usage.value(u"input_tokens").toInt(), int(record.tokens.input));
        QCOMPARE(usage.value(u"output_tokens").toInt(), int(record.tokens.output));
        QVERIFY(object(seen->body).value(u"completed_at").isDouble());
    }

    void whatCannotBeTranslatedIsRefusedBeforeTheCall()
    {
        ResponsesBench bench;
        const auto seen =
            bench.respond(json("{'model':'up/m','input':'Hi','tools':[{'type':'web_search'}]}"));
        bench.usage.commit();
        QCOMPARE(seen->status, 400);
        QVERIFY(seen->body.contains("web_search"));
        QVERIFY(bench.network.calls.isEmpty());
        QCOMPARE(bench.usage.closed.last().attempts, 0);
    }

    void whatIsMarkedAsOptionalIsDroppedAndSaid()
    {
        ResponsesBench bench;
        const auto seen =
            bench.respond(json("{'model':'up/m','input':'Hi','tools':[{'type':'web_search'}]}"),
                          {"X-Orchestris-Optional-Tools: web_search"});
        bench.answer(200, "application/json", ChatWhole);
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->header("x-orchestris-dropped").contains("web_search"));
    }

    void chatOnAModelThatOnlyHasResponses()
    {
        ResponsesBench bench;
        for (Provider &provider : bench.all.providers) {
            if (provider.id == 7)
                provider.traits.endpoints = ProviderEndpoint::Responses;
        }
        bench.publish();
        const auto seen = bench.post(
            json("{'model':'native/m','messages':[{'role':'user','content':'Hi'}],'stream':true}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        bench.answer(200, "text/event-stream", Created + TextDelta + Completed);
        QVERIFY(seen->body.contains("chat.completion.chunk"));
        QVERIFY(seen->body.contains("Hello"));
        QVERIFY(seen->body.endsWith("data: [DONE]\n\n"));
    }

    void embeddingsPassAndAreMetered()
    {
        ResponsesBench bench;
        const QByteArray answer =
            json("{'object':'list','data':[{'embedding':[0.1,0.25]}],'usage':{'prompt_tokens':6,"
                 "'total_tokens':6}}");
        const auto seen = bench.call("POST", "/openai/v1/embeddings",
                                     json("{'model':'native/m','input':['a','b']}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/embeddings"));
        bench.answer(200, "application/json", answer);
        QCOMPARE(seen->body, answer);
        QCOMPARE(bench.usage.closed.last().endpoint, QByteArray("embeddings"));
        QCOMPARE(bench.usage.closed.last().tokens.input, 6);
        const auto refused =
            bench.call("POST", "/openai/v1/embeddings", json("{'model':'up/m','input':'a'}"));
        bench.usage.commit();
        QCOMPARE(refused->status, 400);
        QVERIFY(refused->body.contains("unsupported_endpoint"));
    }
};

QTEST_GUILESS_MAIN(TestCallResponses)
#include "tst_callresponses.moc"
