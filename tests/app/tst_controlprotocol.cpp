// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlprotocol.h"
#include "models/domain/requestid.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;

namespace {

LiveRequest running()
{
    LiveRequest live;
    live.ageUs = 1'234'567;
    live.isWaiting = true;
    UsageRecord &record = live.record;
    record.id = 7'300'000'000'000'000'001; // more than a double can tell apart
    record.startedAtUs = 1'770'000'000'000'001;
    record.ownerKind = OwnerKind::User;
    record.organizationId = 1;
    record.userId = 4;
    record.keyId = 9;
    record.keyName = QStringLiteral("ci \"ö\"\n");
    record.ownerName = QStringLiteral("ada");
    record.endpoint = "responses";
    record.requestedModel = "house";
    record.alias = "house";
    record.provider = "acme";
    record.upstreamModel = "large";
    record.streamed = true;
    record.tokens.input = 12;
    record.tokens.cachedInput = 3;
    record.tokens.cacheWrite = 2;
    record.tokens.output = 34;
    record.tokens.reasoning = 5;
    record.tokenConfidence = Confidence::Estimated;
    record.costNanos = 9'007'199'254'740'993;
    record.priceVersion = 6;
    record.costConfidence = Confidence::Estimated;
    record.totalUs = 1'234'567;
    record.firstTokenUs = 8;
    record.attempts = 2;
    record.promptBytes = 99;
    record.clientRequestId = "mine";
    record.providerRequestId = "theirs";
    record.clientProgram = "agent/1";
    return live;
}

} // namespace

class TestControlProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsPassUnchanged_data()
    {
        QTest::addColumn<StopOrder>("order");
        QTest::newRow("one request") << StopOrder{7'300'000'000'000'000'001, 0, 0, 0, false};
        QTest::newRow("a key's") << StopOrder{0, 9, 0, 0, false};
        QTest::newRow("a user's") << StopOrder{0, 0, 4, 0, false};
        QTest::newRow("an organization's") << StopOrder{0, 0, 0, 1, false};
        QTest::newRow("everything") << StopOrder{0, 0, 0, 0, true};
    }
    void requestsPassUnchanged()
    {
        QFETCH(StopOrder, order);
        const QByteArray line = writeControlRequest({ControlRequest::Kind::Stop, order});
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const auto read = readControlRequest(line);
        QVERIFY(read);
        QCOMPARE(read->kind, ControlRequest::Kind::Stop);
        QCOMPARE(read->order.requestId, order.requestId);
        QCOMPARE(read->order.keyId, order.keyId);
        QCOMPARE(read->order.userId, order.userId);
        QCOMPARE(read->order.organizationId, order.organizationId);
        QCOMPARE(read->order.everything, order.everything);
        const auto list = readControlRequest(writeControlRequest({}));
        QVERIFY(list);
        QCOMPARE(list->kind, ControlRequest::Kind::Live);
    }

    void nothingIsStoppedByALineThatIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QByteArray &line) {
            QTest::newRow(name) << json(line);
        };
        row("nothing", "");
        row("no JSON", "stop everything");
        row("half an object", "{'version':1,'request':'stop'");
        row("a list", "[1]");
        row("no version", "{'request':'live'}");
        row("another version", "{'version':2,'request':'live'}");
        row("a version that is a text", "{'version':'1','request':'live'}");
        row("another request", "{'version':1,'request':'restart'}");
        row("no request", "{'version':1}");
        row("stop without an order", "{'version':1,'request':'stop'}");
        row("an empty order", "{'version':1,'request':'stop','order':{}}");
        row("an order that is a text", "{'version':1,'request':'stop','order':'everything'}");
        row("two at once", "{'version':1,'request':'stop','order':{'key_id':1,'user_id':2}}");
        row("a member that is not known", "{'version':1,'request':'stop','order':{'model':'m'}}");
        row("everything that is not true",
            "{'version':1,'request':'stop','order':{'everything':false}}");
        row("everything as a number", "{'version':1,'request':'stop','order':{'everything':1}}");
        row("everything as a text", "{'version':1,'request':'stop','order':{'everything':'no'}}");
        row("the key 0", "{'version':1,'request':'stop','order':{'key_id':0}}");
        row("a key below 0", "{'version':1,'request':'stop','order':{'key_id':-1}}");
        row("a key in parts", "{'version':1,'request':'stop','order':{'key_id':1.5}}");
        row("a key as a text", "{'version':1,'request':'stop','order':{'key_id':'9'}}");
        row("a request ID that is none",
            "{'version':1,'request':'stop','order':{'request_id':'x'}}");
        row("a request ID as a number", "{'version':1,'request':'stop','order':{'request_id':5}}");
        row("a ticket for nobody", "{'version':1,'request':'ticket'}");
        row("a ticket for the key 0", "{'version':1,'request':'ticket','key_id':0}");
        row("a ticket for a key as a text", "{'version':1,'request':'ticket','key_id':'9'}");
        row("a ticket for a key in parts", "{'version':1,'request':'ticket','key_id':0.5}");
        QTest::newRow("a zero byte") << QByteArray("{\"version\":1,\"request\":\"live\"}\0", 29);
        QTest::newRow("nesting without end") << QByteArray(60'000, '[');
    }
    void nothingIsStoppedByALineThatIsNotUnderstood()
    {
        QFETCH(QByteArray, line);
        const auto read = readControlRequest(line);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!read.error().message.isEmpty());
    }

    void whatRunsPassesUnchanged()
    {
        const LiveRequest sent = running();
        const QByteArray line = writeLiveAnswer({sent, LiveRequest{}});
        QCOMPARE(line.count('\n'), 1);
        const auto answer = readControlAnswer(line);
        QVERIFY(answer);
        QCOMPARE(answer->live.size(), 2);
        const LiveRequest &read = answer->live.first();
        QCOMPARE(read.ageUs, sent.ageUs);
        QCOMPARE(read.isWaiting, sent.isWaiting);
        QCOMPARE(read.record.id, sent.record.id);
        QCOMPARE(read.record.startedAtUs, sent.record.startedAtUs);
        QCOMPARE(read.record.ownerKind, sent.record.ownerKind);
        QCOMPARE(read.record.keyName, sent.record.keyName);
        QCOMPARE(read.record.ownerName, sent.record.ownerName);
        QVERIFY(read.record.tokens == sent.record.tokens);
        QCOMPARE(read.record.costNanos, sent.record.costNanos);
        QCOMPARE(read.record.costConfidence, sent.record.costConfidence);
        QCOMPARE(read.record.clientProgram, sent.record.clientProgram);
        // Nothing was left out: it says the same again.
        QCOMPARE(writeLiveAnswer(answer->live), line);
    }

    void theRestPassesUnchangedToo()
    {
        const auto state =
            readControlRequest(writeControlRequest({ControlRequest::Kind::State, {}}));
        QVERIFY(state);
        QCOMPARE(state->kind, ControlRequest::Kind::State);
        ControlRequest ticket{ControlRequest::Kind::Ticket, {}};
        ticket.keyId = 9;
        const auto asked = readControlRequest(writeControlRequest(ticket));
        QVERIFY(asked);
        QCOMPARE(asked->kind, ControlRequest::Kind::Ticket);
        QCOMPARE(asked->keyId, 9);

        GatewayInfo info;
        info.program = QStringLiteral("orchestrisd");
        info.processId = 4'000'000'001;
        info.release = QStringLiteral("1.2");
        info.baseUrl = QStringLiteral("http://127.0.0.1:8383/openai/v1");
        info.startedAtUs = 1'770'000'000'000'001;
        info.isDraining = true;
        info.problem = QStringLiteral("The disk is \"full\".");
        const auto answer = readControlAnswer(writeStateAnswer(info));
        QVERIFY(answer);
        QVERIFY(answer->state == info);
        const auto given = readControlAnswer(writeTicketAnswer(Secret("orc-ticket-1")));
        QVERIFY(given);
        QCOMPARE(given->ticket->reveal(), QByteArray("orc-ticket-1"));
        QVERIFY(readControlAnswer(writeShownAnswer())->shown);
    }

    void whatTheDesktopGaveIsPassedOnlyIfItIsPlain_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("passed");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("a token") << QByteArray("kwin-42_TIME123") << QByteArray("kwin-42_TIME123");
        QTest::newRow("one with a line's end") << QByteArray("a\nb") << QByteArray("");
        QTest::newRow("one of other bytes") << QByteArray("a\xc3\xb6") << QByteArray("");
        QTest::newRow("one without end") << QByteArray(10'000, 'x') << QByteArray("");
    }
    void whatTheDesktopGaveIsPassedOnlyIfItIsPlain()
    {
        QFETCH(QByteArray, given);
        ControlRequest show{ControlRequest::Kind::Show, {}};
        show.activation = given;
        const auto read = readControlRequest(writeControlRequest(show));
        QVERIFY(read); // the window is shown in any case
        QCOMPARE(read->kind, ControlRequest::Kind::Show);
        QTEST(read->activation, "passed");
        const auto odd =
            readControlRequest(json("{'version':1,'request':'show','activation':{'a':1}}"));
        QVERIFY(odd);
        QVERIFY(odd->activation.isEmpty());
    }

    void answersThatAreNoneAreErrors()
    {
        QCOMPARE(readControlAnswer(writeStoppedAnswer(3))->stopped, 3);
        const auto error = readControlAnswer(writeControlError(QStringLiteral("No.")));
        QVERIFY(!error);
        QCOMPARE(error.error().message, QStringLiteral("No."));
        for (const char *line : {"", "{}", "[]", "{'version':1}", "{'version':1,'live':3}",
                                 "{'version':1,'stopped':'all'}", "{'version':1,'state':'up'}",
                                 "{'version':1,'ticket':5}", "{'version':1,'shown':false}",
                                 "{'version':9,'stopped':1}"})
            QVERIFY2(!readControlAnswer(json(line)), line);
    }
};

QTEST_GUILESS_MAIN(TestControlProtocol)
#include "tst_controlprotocol.moc"
