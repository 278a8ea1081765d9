// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs, as it stands; and what becomes of it when an admin stops it.

#include "callbench.h"

#include "tests/support/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

/// The key 9 is the organization 1's, 10 its user 4's, 11 the organization 2's.
struct LiveBench : Bench {
    std::map<Id, QByteArray> texts;

    LiveBench()
    {
        all.settings.contact = QStringLiteral("the platform team");
        all.organizations.append({2, QStringLiteral("Other"), true});
        all.users.append({4, 1, QStringLiteral("ada"), true});
        texts[9] = key.text;
        add(10, OwnerKind::User, 1, 4);
        add(11, OwnerKind::Organization, 2, 0);
        publish();
    }
    void add(Id id, OwnerKind kind, Id organization, Id user)
    {
        const GeneratedKey made = generateKey(*QRandomGenerator::global());
        ApiKey row;
        row.id = id;
        row.name = QStringLiteral("key %1").arg(id);
        row.publicId = QString::fromLatin1(made.publicId);
        row.secretHash = hasher.hash(made.secret);
        row.ownerKind = kind;
        row.organizationId = organization;
        row.userId = user;
        all.keys.append(row);
        texts[id] = made.text;
    }
    std::shared_ptr<Seen> chat(Id keyId = 9, const QByteArray &more = ",'stream':true",
                               const QByteArray &path = "chat/completions")
    {
        const QByteArray prompt =
            path == "responses" ? QByteArray("'input':'Hello.'") : QByteArray("'messages':[]");
        return ask("POST", "/openai/v1/" + path, {"Authorization: Bearer " + texts[keyId]},
                   ::json("{'model':'up/m'," + prompt + more + "}"));
    }
    void stream(qsizetype bytes)
    {
        head(200, "text/event-stream");
        data(::json("data: {'id':'c','choices':[{'index':0,'delta':{'content':'"
                    + QByteArray(bytes, 'w') + "'}}]}\n\n"));
    }
    [[nodiscard]] LiveRequest only() const { return calls.live().value(0); }
    int stop(const StopOrder &order)
    {
        const int stopped = calls.stop(order, apierrors::stoppedByAdmin(*context.snapshot));
        usage.commit();
        QCoreApplication::processEvents();
        return stopped;
    }
    [[nodiscard]] static QJsonObject errorOf(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object().value(u"error").toObject();
    }
};

/// The data of the last event that has one.
QByteArray lastData(const QByteArray &stream)
{
    const qsizetype at = stream.lastIndexOf("data: ");
    return at < 0 ? QByteArray() : stream.sliced(at + 6).trimmed();
}

constexpr StopOrder Everything{0, 0, 0, 0, true};

} // namespace

class TestLiveCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStreamUnderWayTellsItsTokensSoFar()
    {
        LiveBench bench;
        bench.chat(10);
        bench.clock.us += 2'000'000;
        LiveRequest live = bench.only();
        QVERIFY(live.isWaiting); // for the first byte
        QCOMPARE(live.ageUs, 2'000'000);
        QCOMPARE(live.record.state, RequestState::Open);
        QCOMPARE(live.record.keyId, 10);
        QCOMPARE(live.record.keyName, QStringLiteral("key 10"));
        QCOMPARE(live.record.ownerName, QStringLiteral("ada"));
        QCOMPARE(live.record.provider, QByteArray("up"));
        QCOMPARE(live.record.upstreamModel, QByteArray("m"));
        QCOMPARE(live.record.attempts, 1);
        QCOMPARE(live.record.tokens.output, 0);
        const Nanos input = live.record.costNanos;
        bench.stream(40);
        bench.clock.us += 1'000'000;
        live = bench.only();
        QVERIFY(!live.isWaiting);
        QCOMPARE(live.ageUs, 3'000'000);
        QCOMPARE(live.record.tokens.output, 10);
        QCOMPARE(live.record.costNanos, input + 10 * 2000);
        QCOMPARE(live.record.tokenConfidence, Confidence::Estimated);
        QCOMPARE(live.record.costConfidence, Confidence::Estimated);
        QCOMPARE(live.record.firstTokenUs, 2'000'000);
        bench.data(json("data: {'choices':[{'index':0,'delta':{'content':'12345678'}}]}\n\n"));
        QCOMPARE(bench.only().record.tokens.output, 12);
    }

    void whatHasEndedIsNotListed()
    {
        LiveBench bench;
        bench.chat();
        bench.stream(8);
        QCOMPARE(bench.calls.live().size(), 1);
        bench.data(
            json("data: {'choices':[{'delta':{},'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n"));
        bench.done();
        QCOMPARE(bench.calls.size(), size_t(1)); // its row is not committed yet
        QCOMPARE(bench.calls.live().size(), 0);
        QCOMPARE(bench.stop(Everything), 0);
        QCOMPARE(bench.usage.closed.last().status, 200);
    }

    void betweenTwoAttemptsItWaits()
    {
        LiveBench bench;
        bench.all.settings.maximumAttempts = 2;
        bench.publish();
        const auto seen = bench.chat(9, {});
        bench.head(200, "application/json");
        QVERIFY(!bench.only().isWaiting);
        bench.done(UpstreamFailure{UpstreamFailure::Kind::Broken, "cut"});
        QVERIFY(bench.only().isWaiting);
        QCOMPARE(bench.stop(Everything), 1);
        QCOMPARE(seen->status, 403);
        bench.clock.us += 60'000'000;
        bench.calls.wakeDue();
        QCOMPARE(bench.network.calls.size(), 1); // it is not tried again
    }

    void whomAnOrderConcerns_data()
    {
        QTest::addColumn<StopOrder>("order");
        QTest::addColumn<QList<Id>>("keys");
        QTest::newRow("a key") << StopOrder{0, 9, 0, 0, false} << QList<Id>{9, 9};
        QTest::newRow("a user") << StopOrder{0, 0, 4, 0, false} << QList<Id>{10};
        QTest::newRow("an organization and its users")
            << StopOrder{0, 0, 0, 1, false} << QList<Id>{9, 9, 10};
        QTest::newRow("another organization") << StopOrder{0, 0, 0, 2, false} << QList<Id>{11};
        QTest::newRow("everything") << Everything << QList<Id>{9, 9, 10, 11};
        QTest::newRow("an order that names nothing") << StopOrder{} << QList<Id>{};
    }
    void whomAnOrderConcerns()
    {
        QFETCH(StopOrder, order);
        QFETCH(QList<Id>, keys);
        LiveBench bench;
        for (const Id id : {9, 10, 11, 9})
            bench.chat(id);
        QCOMPARE(bench.stop(order), keys.size());
        QList<Id> ended;
        for (const UsageRecord &row : std::as_const(bench.usage.closed)) {
            QCOMPARE(row.errorCode, QByteArray("request_stopped"));
            ended.append(row.keyId);
        }
        std::sort(ended.begin(), ended.end());
        QCOMPARE(ended, keys);
        QCOMPARE(bench.calls.live().size(), 4 - keys.size());
        for (const auto &call : std::as_const(bench.network.calls))
            QVERIFY(!call->listener || keys.size() < 4); // the providers' calls end too
    }

    void oneRequestIsStoppedByItsId()
    {
        LiveBench bench;
        bench.chat();
        const qint64 first = bench.only().record.id;
        const auto second = bench.chat();
        QCOMPARE(bench.stop(StopOrder{first, 0, 0, 0, false}), 1);
        QCOMPARE(bench.usage.closed.last().id, first);
        QCOMPARE(second->status, 0);
        QCOMPARE(bench.calls.live().size(), 1);
        QCOMPARE(bench.stop(StopOrder{first, 0, 0, 0, false}), 0);
    }

    void beforeItsFirstWordTheClientGetsAnErrorThatIsNotRetried()
    {
        LiveBench bench;
        const auto seen = bench.chat();
        QCOMPARE(bench.stop(Everything), 1);
        QCOMPARE(seen->status, 403);
        QCOMPARE(seen->header("x-should-retry"), QByteArray("false"));
        QCOMPARE(seen->header("x-orchestris-error-origin"), QByteArray("gateway"));
        const QJsonObject error = LiveBench::errorOf(seen->body);
        QCOMPARE(error.value(u"code").toString(), QStringLiteral("request_stopped"));
        QCOMPARE(error.value(u"type").toString(), QStringLiteral("invalid_request_error"));
        QVERIFY(error.value(u"message").toString().contains(u"the platform team"));
        const UsageRecord &row = bench.usage.closed.last();
        QCOMPARE(row.status, 403);
        QCOMPARE(row.errorOrigin, ErrorOrigin::Gateway);
        QCOMPARE(row.trace.back().outcome, QByteArray("stopped"));
    }

    void insideAStreamTheErrorComesInIt()
    {
        LiveBench bench;
        const auto seen = bench.chat();
        bench.stream(40);
        QCOMPARE(bench.stop(Everything), 1);
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->body.contains(QByteArray(40, 'w')));
        QVERIFY(!seen->body.contains("[DONE]"));
        QVERIFY(seen->ended);
        const QJsonObject error = LiveBench::errorOf(lastData(seen->body));
        QCOMPARE(error.value(u"code").toString(), QStringLiteral("request_stopped"));
        const UsageRecord &row = bench.usage.closed.last();
        QCOMPARE(row.status, 403);
        QCOMPARE(row.errorCode, QByteArray("request_stopped"));
        QCOMPARE(row.tokens.output, 10); // what was used until then is billed
        QCOMPARE(row.tokenConfidence, Confidence::Estimated);
        QVERIFY(row.costNanos >= 10 * 2000);
        QVERIFY(!bench.network.calls.last()->listener);
    }

    void aStreamOfResponsesEndsWithFailed()
    {
        LiveBench bench;
        bench.all.providers.first().traits.endpoints = ProviderEndpoint::Responses;
        bench.publish();
        const auto seen = bench.chat(9, ",'stream':true", "responses");
        bench.head(200, "text/event-stream");
        bench.data(json("event: response.created\ndata: {'type':'response.created',"
                        "'sequence_number':0,'response':{'id':'resp_1','object':'response',"
                        "'status':'in_progress','output':[]}}\n\n"
                        "event: response.output_text.delta\ndata: {'type':"
                        "'response.output_text.delta','sequence_number':1,'item_id':'msg_1',"
                        "'output_index':0,'content_index':0,'delta':'Hello','logprobs':[]}\n\n"));
        QCOMPARE(bench.stop(Everything), 1);
        const qsizetype error = seen->body.indexOf("event: error\n");
        const qsizetype failed = seen->body.indexOf("event: response.failed\n");
        QVERIFY(error > 0);
        QVERIFY(failed > error);
        QVERIFY(seen->body.sliced(failed).contains("request_stopped"));
    }
};

QTEST_GUILESS_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
