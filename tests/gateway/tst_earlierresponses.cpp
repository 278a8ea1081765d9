// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responsesbench.h"

#include <QTest>

using namespace orchestris;

class TestEarlierResponses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConversationGoesOnFromAnAnswerMadeHere()
    {
        ResponsesBench bench;
        const auto first = bench.respond(json("{'model':'up/m','input':'What is 2+2?'}"));
        bench.answer(200, "application/json", ChatWhole);
        const QByteArray id = object(first->body).value(u"id").toString().toUtf8();
        QVERIFY(id.startsWith("resp_"));
        (void)bench.respond("{\"model\":\"up/m\",\"previous_response_id\":\"" + id
                            + "\",\"input\":\"And 3+3?\"}");
        const QJsonArray messages = bench.askedBody().value(u"messages").toArray();
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[1].toObject().value(u"role").toString(), QStringLiteral("assistant"));
        QVERIFY(bench.network.calls.last()->request.body.contains("And 3+3?"));
        QVERIFY(bench.network.calls.last()->request.body.contains("What is 2+2?"));
        // A native provider knows nothing of it: it gets the whole conversation.
        (void)bench.respond("{\"model\":\"native/m\",\"previous_response_id\":\"" + id
                            + "\",\"input\":\"And 3+3?\"}");
        QVERIFY(!bench.askedBody().contains(u"previous_response_id"));
        QCOMPARE(bench.askedBody().value(u"input").toArray().size(), 3);
    }

    void nothingIsKeptOfWhatMustNotBe_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("the client does not want it") << QByteArray(",'store':false") << true;
        QTest::newRow("the setting forbids it") << QByteArray() << false;
    }
    void nothingIsKeptOfWhatMustNotBe()
    {
        QFETCH(QByteArray, member);
        QFETCH(bool, keeps);
        ResponsesBench bench;
        bench.all.settings.keepTurns = keeps;
        bench.publish();
        const auto first =
            bench.respond(json("{'model':'up/m','input':'Hi'") + json(member.constData()) + '}');
        bench.answer(200, "application/json", ChatWhole);
        QCOMPARE(bench.responses.bytes(), 0);
        const QByteArray id = object(first->body).value(u"id").toString().toUtf8();
        const auto second = bench.respond("{\"model\":\"up/m\",\"previous_response_id\":\"" + id
                                          + "\",\"input\":\"x\"}");
        bench.usage.commit();
        QCOMPARE(second->status, 400);
        QVERIFY(second->body.contains("previous_response_not_found"));
    }

    void aConversationGoesBackToTheProviderThatKeepsIt()
    {
        ResponsesBench bench;
        bench.all.models.append({8, 7, QStringLiteral("other"), {}, 0});
        bench.all.aliases.append(
            {3,
             QStringLiteral("mixed"),
             {{QStringLiteral("up/m"), 0, 1}, {QStringLiteral("native/m"), 1, 1}},
             0});
        bench.publish();
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        // The alias prefers another provider, which could not know the conversation.
        (void)bench.respond(
            json("{'model':'mixed','previous_response_id':'resp_up','input':'On.'}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        QCOMPARE(bench.askedBody().value(u"previous_response_id").toString(),
                 QStringLiteral("resp_up"));
        (void)bench.respond(
            json("{'model':'native/other','previous_response_id':'resp_up','input':'On.'}"));
        QCOMPARE(bench.askedBody().value(u"model").toString(), QStringLiteral("other"));
        const auto refused =
            bench.respond(json("{'model':'up/m','previous_response_id':'resp_up','input':'On.'}"));
        bench.usage.commit();
        QCOMPARE(refused->status, 400);
        QVERIFY(refused->body.contains("previous_response_elsewhere"));
    }

    void itemsThatAreOnlyReferredToAreFound()
    {
        ResponsesBench bench;
        const auto first = bench.respond(json("{'model':'up/m','input':'What is 2+2?'}"));
        bench.answer(200, "application/json", ChatWhole);
        const QByteArray item = object(first->body)
                                    .value(u"output")
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(u"id")
                                    .toString()
                                    .toUtf8();
        (void)bench.respond("{\"model\":\"up/m\",\"input\":[{\"type\":\"item_reference\",\"id\":\""
                            + item + "\"},{\"role\":\"user\",\"content\":\"And 3+3?\"}]}");
        const QJsonArray messages = bench.askedBody().value(u"messages").toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].toObject().value(u"role").toString(), QStringLiteral("assistant"));
        QCOMPARE(messages[0].toObject().value(u"content").toString(), QStringLiteral("Hello"));
    }

    void aProviderThatKeepsAnItemIsStayedWith()
    {
        ResponsesBench bench;
        bench.all.aliases.append(
            {3,
             QStringLiteral("mixed"),
             {{QStringLiteral("up/m"), 0, 1}, {QStringLiteral("native/m"), 1, 1}},
             0});
        bench.publish();
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(
            200, "application/json",
            QByteArray(NativeWhole)
                .replace("\"type\":\"message\"", "\"id\":\"msg_up\",\"type\":\"message\""));
        (void)bench.respond(
            json("{'model':'mixed','input':[{'type':'item_reference','id':'msg_up'}]}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
    }

    void earlierResponsesAreAskedForWhereTheyAre()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        const auto got = bench.call("GET", Path + "/resp_up");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up"));
        QVERIFY(bench.network.calls.last()->request.headers.contains(
            "Authorization: Bearer native-credential"));
        bench.answer(200, "application/json", NativeWhole);
        QCOMPARE(got->body, NativeWhole);
        (void)bench.call("GET", Path + "/resp_up/input_items");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up/input_items"));
        (void)bench.call("POST", Path + "/resp_up/cancel");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up/cancel"));
        (void)bench.call("DELETE", Path + "/resp_up");
        QCOMPARE(bench.network.calls.last()->request.method, QByteArray("DELETE"));
        bench.answer(200, "application/json", "{}");
        QCOMPARE(bench.call("GET", Path + "/resp_up")->status, 404);
        QCOMPARE(bench.call("GET", Path + "/resp_nobody")->status, 404);
        QCOMPARE(bench.call("GET", Path + "/resp%2F..%2Fmodels")->status, 404);
    }

    void answersMadeHereAreToldFromMemory()
    {
        ResponsesBench bench;
        const auto made = bench.respond(json("{'model':'up/m','input':'Hi','stream':true}"));
        bench.answer(200, "text/event-stream", ChatStreamed);
        const QJsonObject response = eventsOf(made->body).last().data.value(u"response").toObject();
        const QByteArray id = response.value(u"id").toString().toUtf8();
        const auto got = bench.call("GET", Path + '/' + id);
        QCOMPARE(got->status, 200);
        QCOMPARE(object(got->body), response);
        const auto items = bench.call("GET", Path + '/' + id + "/input_items");
        QCOMPARE(object(items->body).value(u"data").toArray().size(), 1);
        QCOMPARE(bench.call("POST", Path + '/' + id + "/cancel")->status, 400);
        QCOMPARE(bench.call("DELETE", Path + '/' + id)->status, 200);
        QCOMPARE(bench.call("GET", Path + '/' + id)->status, 404);
        QCOMPARE(bench.network.calls.size(), 1);
    }

    void othersDoNotGetAtThem()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        QVERIFY(bench.responses.find("resp_up", 1, 0, bench.clock.us));
        QVERIFY(!bench.responses.find("resp_up", 1, 2, bench.clock.us));
        QVERIFY(!bench.responses.find("resp_up", 2, 0, bench.clock.us));
        QCOMPARE(bench.ask("GET", Path + "/resp_up")->status, 401);
    }

    void aKeyThatMayNotCallTheirModelDoesNotGetAtThem_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("the provider keeps it") << QByteArray("native/m");
        QTest::newRow("it is kept here") << QByteArray("up/m");
    }
    void aKeyThatMayNotCallTheirModelDoesNotGetAtThem()
    {
        QFETCH(QByteArray, model);
        ResponsesBench bench;
        const auto made = bench.respond(json("{'model':'" + model + "','input':'Hi'}"));
        if (model == "up/m")
            bench.answer(200, "application/json", ChatWhole);
        else
            bench.answer(200, "application/json", NativeWhole);
        const QByteArray id = object(made->body).value(u"id").toString().toUtf8();
        QVERIFY(!id.isEmpty());
        bench.all.keys[0].scope = {false, {QStringLiteral("agent")}};
        bench.publish();
        QCOMPARE(bench.call("GET", Path + '/' + id)->status, 404);
        QCOMPARE(bench.call("DELETE", Path + '/' + id)->status, 404);
        const auto seen = bench.respond(
            json("{'model':'agent','input':'On','previous_response_id':'" + id + "'}"));
        bench.usage.commit();
        QCOMPARE(seen->status, 400);
        QCOMPARE(bench.network.calls.size(), 1);
    }

    void whoIsSwitchedOffGetsNoMoreOfThem()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        const auto seen = bench.call("GET", Path + "/resp_up");
        bench.head(200, "text/event-stream");
        bench.all.organizations[0].enabled = false;
        bench.publish();
        bench.calls.configurationChanged(bench.context.snapshot);
        QVERIFY(!seen->aborted); // it may go on
        bench.all.organizations[0].endsRunning = true;
        bench.publish();
        bench.calls.configurationChanged(bench.context.snapshot);
        QVERIFY(seen->aborted);
        QCOMPARE(bench.network.calls.last()->listener, nullptr);
    }

    void aBackgroundResponseIsBilledOnceWhenItTells()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi','background':true}"));
        bench.answer(200, "application/json",
                     json("{'id':'resp_up','status':'queued','output':[],'usage':null}"));
        QCOMPARE(bench.usage.closed.last().tokenConfidence, Confidence::Unknown);
        QCOMPARE(bench.usage.closed.last().costNanos, 0);
        for (int i = 0; i < 2; ++i) {
            (void)bench.call("GET", Path + "/resp_up");
            bench.answer(200, "application/json", NativeWhole);
        }
        QCOMPARE(bench.usage.closed.size(), 2);
        QCOMPARE(bench.usage.closed.last().tokens.input, 10);
        QVERIFY(bench.usage.closed.last().costNanos > 0);
    }
};

QTEST_GUILESS_MAIN(TestEarlierResponses)
#include "tst_earlierresponses.moc"
