// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

constexpr qint64 Second = 1'000'000;
const QByteArray Body = "{\"model\":\"both\",\"messages\":[]}";
const QByteArray Streamed = "{\"model\":\"both\",\"messages\":[],\"stream\":true}";
const QByteArray Whole = "{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":"
                         "\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1}}";
const QByteArray RoleChunk =
    "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n";
const QByteArray TextChunk = "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\n";
const QByteArray StopChunk =
    "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

/// Two providers behind one alias, the second only for when the first fails.
struct TwoTargets : Bench {
    explicit TwoTargets(int attempts = 3)
    {
        Provider second = all.providers.first();
        second.id = 5;
        second.name = QStringLiteral("second");
        second.baseUrl = QStringLiteral("http://second/v1");
        all.providers.append(second);
        all.models.append({5, 5, QStringLiteral("m2"), all.models.first().price, 0});
        all.aliases.append({2,
                            QStringLiteral("both"),
                            {{QStringLiteral("up/m"), 0, 1}, {QStringLiteral("second/m2"), 1, 1}},
                            0});
        all.credentials.emplace(5, Secret("second-credential"));
        all.settings.maximumAttempts = attempts;
        publish();
    }

    [[nodiscard]] QByteArray askedLast() const { return network.calls.last()->request.url; }
    void turn() { QCoreApplication::processEvents(); }
    /// The provider's whole answer to the newest call.
    void answer(int status, const QByteArray &body, Headers headers = {})
    {
        UpstreamHead head{status, {{"content-type", "application/json"}}};
        for (const Header &header : headers)
            head.headers.emplace_back(header.name, header.value);
        if (auto *listener = network.calls.last()->listener)
            listener->upstreamHead(head);
        data(body);
        done();
        turn();
    }
    /// Lets the pause between two attempts pass.
    void pass(qint64 us)
    {
        clock.us += us;
        calls.wakeDue();
    }
    [[nodiscard]] QByteArrayList outcomes() const
    {
        QByteArrayList outcomes;
        for (const Attempt &attempt : usage.closed.last().trace)
            outcomes.append(attempt.provider + ' ' + attempt.outcome);
        return outcomes;
    }
};

QByteArray codeOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)
        .object()
        .value(u"error")
        .toObject()
        .value(u"code")
        .toString()
        .toUtf8();
}

} // namespace

class TestCallRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMovesOnToTheNextTarget_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("moves");
        for (const int status : {401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 529})
            QTest::newRow(qPrintable(QStringLiteral("%1 does").arg(status))) << status << true;
        for (const int status : {400, 415, 422})
            QTest::newRow(qPrintable(QStringLiteral("%1 does not").arg(status))) << status << false;
    }
    void whatMovesOnToTheNextTarget()
    {
        QFETCH(int, status);
        QFETCH(bool, moves);
        TwoTargets bench;
        const auto seen = bench.post(Body);
        QVERIFY(bench.askedLast().startsWith("http://h/"));
        bench.answer(status, "{\"error\":{\"message\":\"no\"}}");
        if (!moves) {
            bench.usage.commit();
            QCOMPARE(bench.network.calls.size(), 1);
            QCOMPARE(seen->status, status);
            return;
        }
        QCOMPARE(bench.network.calls.size(), 2);
        QVERIFY(bench.askedLast().startsWith("http://second/"));
        QVERIFY(bench.network.calls.last()->request.body.contains("\"m2\""));
        bench.answer(200, Whole);
        bench.usage.commit();
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->header("x-orchestris-attempts"), QByteArray("2"));
        QCOMPARE(seen->header("x-orchestris-provider"), QByteArray("second"));
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.attempts, 2);
        QCOMPARE(record.provider, QByteArray("second"));
        QCOMPARE(record.trace.size(), 2u);
        QCOMPARE(record.trace[0].status, status);
        QCOMPARE(record.trace[1].outcome, QByteArray("ok"));
    }

    void failuresToConnectMoveOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("outcome");
        using Kind = UpstreamFailure::Kind;
        QTest::newRow("no such host") << int(Kind::Resolve) << QByteArray("connect");
        QTest::newRow("refused") << int(Kind::Connect) << QByteArray("connect");
        QTest::newRow("no valid certificate") << int(Kind::Tls) << QByteArray("connect");
        QTest::newRow("no first byte") << int(Kind::FirstByteTimeout) << QByteArray("timeout");
        QTest::newRow("cut") << int(Kind::Broken) << QByteArray("broken");
        QTest::newRow("not HTTP") << int(Kind::Protocol) << QByteArray("protocol");
    }
    void failuresToConnectMoveOn()
    {
        QFETCH(int, kind);
        TwoTargets bench;
        const auto seen = bench.post(Body);
        bench.done(UpstreamFailure{UpstreamFailure::Kind(kind), {}});
        bench.turn();
        bench.answer(200, Whole);
        bench.usage.commit();
        QCOMPARE(seen->status, 200);
        QTEST(bench.usage.closed.last().trace[0].outcome, "outcome");
    }

    void eachAttemptHasItsOwnProviderRequestId()
    {
        TwoTargets bench(2);
        const auto seen = bench.post(Body);
        bench.answer(500, "{}", {{"x-request-id", "up-1"}});
        bench.done(UpstreamFailure{UpstreamFailure::Kind::Connect, {}});
        bench.usage.commit();
        QCOMPARE(seen->status, 502);
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.trace[0].providerRequestId, QByteArray("up-1"));
        QCOMPARE(record.trace[1].providerRequestId, QByteArray());
        QCOMPARE(record.providerRequestId, QByteArray());
    }

    void aStreamThatFailsBeforeItSaysAnythingMovesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an error inside the 200")
            << QByteArray("data: {\"error\":{\"message\":\"overloaded\"}}\n\n");
        QTest::newRow("an error after the role")
            << RoleChunk + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n";
        QTest::newRow("not JSON") << QByteArray("data: <html>\n\n");
        QTest::newRow("a clean end after the role") << RoleChunk;
        QTest::newRow("a clean end at once") << QByteArray();
    }
    void aStreamThatFailsBeforeItSaysAnythingMovesOn()
    {
        QFETCH(QByteArray, bytes);
        TwoTargets bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(bytes);
        if (bench.network.calls.size() == 1)
            bench.done();
        bench.turn();
        QVERIFY(!seen->streamed);
        QCOMPARE(bench.network.calls.size(), 2);
        bench.head(200, "text/event-stream");
        bench.data(TextChunk + StopChunk);
        bench.usage.commit();
        QVERIFY(seen->streamed);
        QVERIFY(seen->body.startsWith(TextChunk));
        QVERIFY(seen->body.endsWith("data: [DONE]\n\n"));
    }

    void afterTheFirstWordNothingMovesOn()
    {
        TwoTargets bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(TextChunk);
        QVERIFY(seen->streamed);
        bench.done(UpstreamFailure{UpstreamFailure::Kind::Broken, {}});
        bench.usage.commit();
        QCOMPARE(bench.network.calls.size(), 1);
        QVERIFY(seen->body.contains("\"error\""));
        QVERIFY(!seen->body.contains("[DONE]"));
        QVERIFY(bench.usage.closed.last().tokens.output > 0); // partial use is billed
    }

    void theFirstFramesWaitOnlyWhileAnotherCouldAnswer()
    {
        TwoTargets bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(RoleChunk);
        QVERIFY(!seen->streamed);
        bench.pass(10 * Second); // but not for ever: clients give up on silence
        QVERIFY(seen->streamed);
        QCOMPARE(seen->body, RoleChunk);

        Bench lone;
        const auto alone = lone.post(QByteArray(Streamed).replace("both", "up/m"));
        lone.head(200, "text/event-stream");
        lone.data(RoleChunk);
        QVERIFY(alone->streamed);
    }

    void aSilentStreamGetsSignsOfLife()
    {
        Bench bench;
        const auto seen = bench.post(QByteArray(Streamed).replace("both", "up/m"));
        const auto pass = [&](qint64 us) {
            bench.clock.us += us;
            bench.calls.wakeDue();
        };
        pass(10 * Second); // the provider has not answered yet: it may still be an error
        QVERIFY(!seen->streamed);
        bench.head(200, "text/event-stream");
        pass(15 * Second);
        QCOMPARE(seen->body, QByteArray(": keepalive\n\n"));
        bench.data(TextChunk);
        pass(15 * Second); // it was not silent
        QCOMPARE(seen->body, ": keepalive\n\n" + TextChunk);
        pass(15 * Second);
        QCOMPARE(seen->body, ": keepalive\n\n" + TextChunk + ": keepalive\n\n");
        bench.data(StopChunk);
        bench.usage.commit();
        QVERIFY(seen->body.endsWith("data: [DONE]\n\n"));
    }

    void aSlowFirstTokenMovesOn()
    {
        TwoTargets bench;
        bench.all.settings.firstTokenTimeoutMs = 3000;
        bench.publish();
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(RoleChunk);
        bench.pass(3 * Second);
        bench.pass(0);
        QCOMPARE(bench.network.calls.size(), 2);
        QVERIFY(!bench.network.calls[0]->listener); // the slow one was ended
        bench.head(200, "text/event-stream");
        bench.data(TextChunk);
        QVERIFY(seen->streamed);
        bench.pass(20 * Second); // the last target is waited for
        bench.data(StopChunk);
        bench.usage.commit();
        QCOMPARE(bench.outcomes(), (QByteArrayList{"up slow_first_token", "second ok"}));
    }

    void oneTargetIsAskedAgainAfterAPause()
    {
        TwoTargets bench;
        const auto seen = bench.post("{\"model\":\"up/m\",\"messages\":[]}");
        bench.answer(500, "{}");
        QCOMPARE(bench.network.calls.size(), 1);
        bench.pass(Second / 2);
        QCOMPARE(bench.network.calls.size(), 2);
        bench.answer(200, Whole);
        bench.usage.commit();
        QCOMPARE(seen->status, 200);
        QVERIFY(bench.usage.closed.last().trace[1].waitUs >= Second / 4);
    }

    void itsRetryAfterIsHonoured_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("waitUs");
        QTest::newRow("seconds") << QByteArray("retry-after") << QByteArray("2") << 2 * Second;
        QTest::newRow("milliseconds")
            << QByteArray("retry-after-ms") << QByteArray("1500") << 3 * Second / 2;
    }
    void itsRetryAfterIsHonoured()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, waitUs);
        TwoTargets bench;
        const auto seen = bench.post("{\"model\":\"up/m\",\"messages\":[]}");
        bench.answer(429, "{}", {{name, value}});
        bench.pass(waitUs - 1000);
        QCOMPARE(bench.network.calls.size(), 1);
        bench.pass(1000);
        QCOMPARE(bench.network.calls.size(), 2);
    }

    void aRetryAfterBeyondTheBudgetGoesToTheClient()
    {
        TwoTargets bench;
        const auto seen = bench.post("{\"model\":\"up/m\",\"messages\":[]}");
        bench.answer(429, "{\"error\":{\"message\":\"slow down\"}}", {{"retry-after", "16"}});
        bench.usage.commit();
        QCOMPARE(seen->status, 429);
        QCOMPARE(seen->header("retry-after"), QByteArray("16"));
        QVERIFY(seen->body.contains("slow down"));
    }

    void attemptsAreFew()
    {
        TwoTargets bench;
        const auto seen = bench.post(Body);
        for (int i = 0; i < 10; ++i) {
            bench.answer(500, "{}");
            bench.pass(Second);
        }
        bench.usage.commit();
        QCOMPARE(bench.network.calls.size(), 3);
        QCOMPARE(seen->status, 502);
        QCOMPARE(bench.usage.closed.last().attempts, 3);
    }

    void anOpenCircuitIsPassedOver()
    {
        TwoTargets bench(2);
        for (int i = 0; i < 5; ++i) {
            (void)bench.post(Body);
            bench.answer(500, "{}");
            bench.answer(200, Whole);
            bench.usage.commit();
        }
        QCOMPARE(bench.network.calls.size(), 10);
        const auto seen = bench.post(Body);
        QCOMPARE(bench.network.calls.size(), 11);
        QVERIFY(bench.askedLast().startsWith("http://second/"));
        bench.answer(200, Whole);
        bench.usage.commit();
        QCOMPARE(seen->status, 200);
        QCOMPARE(bench.outcomes(), (QByteArrayList{"up skipped_circuit", "second ok"}));

        bench.clock.us += 5 * Second; // a trial closes it
        (void)bench.post(Body);
        QVERIFY(bench.askedLast().startsWith("http://h/"));
        bench.answer(200, Whole);
        QCOMPARE(bench.health.all().last().circuit, CircuitState::Closed);
    }

    void withoutAHealthyTargetTheClientIsToldWhenToComeBack()
    {
        TwoTargets bench(1);
        for (int i = 0; i < 5; ++i) {
            (void)bench.post("{\"model\":\"up/m\",\"messages\":[]}");
            bench.answer(500, "{}");
            bench.usage.commit();
        }
        const auto seen = bench.post("{\"model\":\"up/m\",\"messages\":[]}");
        bench.usage.commit();
        QCOMPARE(bench.network.calls.size(), 5);
        QCOMPARE(seen->status, 503);
        QCOMPARE(codeOf(seen->body), QByteArray("no_healthy_target"));
        QCOMPARE(seen->header("retry-after"), QByteArray("5"));
        QCOMPARE(bench.usage.closed.last().attempts, 0);
        QCOMPARE(bench.usage.closed.last().costNanos, 0);
    }

    void aRefusedCredentialIsPassedOverUntilItChanges()
    {
        TwoTargets bench;
        (void)bench.post(Body);
        bench.answer(401, "{}");
        bench.answer(200, Whole);
        (void)bench.post(Body);
        QVERIFY(bench.askedLast().startsWith("http://second/"));
        bench.all.credentials.erase(1);
        bench.all.credentials.emplace(1, Secret("a new one"));
        bench.publish();
        (void)bench.post(Body);
        QVERIFY(bench.askedLast().startsWith("http://h/"));
        QVERIFY(bench.network.calls.last()->request.headers.contains(
            "Authorization: Bearer a new one"));
    }

    void aClientThatLeftIsNoFailureOfItsProvider()
    {
        TwoTargets bench;
        for (int i = 0; i < 10; ++i) {
            const auto seen = bench.post(Body);
            seen->listener->clientLeft();
            QVERIFY(!bench.network.calls.last()->listener);
            bench.usage.commit();
        }
        QVERIFY(bench.health.all().isEmpty());
        QCOMPARE(bench.outcomes(), QByteArrayList{"up client_left"});
    }

    void aClientThatLeavesBetweenTwoAttemptsEndsThem()
    {
        TwoTargets bench;
        const auto seen = bench.post("{\"model\":\"up/m\",\"messages\":[]}");
        bench.answer(500, "{}");
        seen->listener->clientLeft();
        bench.usage.commit();
        bench.pass(Second);
        QCOMPARE(bench.network.calls.size(), 1);
        QCOMPARE(bench.usage.closed.last().status, 499);
        QCOMPARE(bench.usage.closed.last().costNanos, 0);
    }

    void aSessionStaysWithOneTarget_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("prompt_cache_key")
            << QByteArray() << QByteArray(",\"prompt_cache_key\":\"%1\"");
        QTest::newRow("session-id") << QByteArray("session-id: %1") << QByteArray();
        QTest::newRow("session_id") << QByteArray("session_id: %1") << QByteArray();
        QTest::newRow("x-session-affinity") << QByteArray("x-session-affinity: %1") << QByteArray();
        QTest::newRow("x-client-request-id")
            << QByteArray("x-client-request-id: %1") << QByteArray();
    }
    void aSessionStaysWithOneTarget()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, member);
        TwoTargets bench;
        bench.all.aliases.last().targets[1].priority = 0; // now they share
        bench.publish();
        QSet<QByteArray> used;
        for (int session = 0; session < 16; ++session) {
            const QByteArray name = "s" + QByteArray::number(session);
            QSet<QByteArray> targets;
            for (int i = 0; i < 4; ++i) {
                QByteArray body = Body;
                body.insert(body.size() - 1, QByteArray(member).replace("%1", name));
                QList<QByteArray> headers;
                if (!header.isEmpty())
                    headers.append(QByteArray(header).replace("%1", name));
                (void)bench.post(body, headers);
                targets.insert(bench.askedLast());
            }
            QCOMPARE(targets.size(), 1);
            used.unite(targets);
        }
        QCOMPARE(used.size(), 2); // not all sessions with the same one
    }
};

QTEST_GUILESS_MAIN(TestCallRouting)
#include "tst_callrouting.moc"
