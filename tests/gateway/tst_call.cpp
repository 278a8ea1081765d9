// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callbench.h"

#include "gateway/api/apierror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

QJsonObject errorOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"error").toObject();
}

const QByteArray Whole = "{\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"content\":\"Hi\"},"
                         "\"finish_reason\":\"stop\"}],"
                         "\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":2}}";
const QByteArray Body = "{\"model\":\"agent\",\"messages\":[]}";
const QByteArray Streamed = "{\"model\":\"up/m\",\"messages\":[],\"stream\":true}";
const QByteArray Delta =
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello wor\"}}]}\n\n";
const QByteArray Stop =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const QByteArray UsageChunk =
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":3}}\n\n";
const QByteArray End = "data: [DONE]\n\n";

} // namespace

class TestCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerWaitsForItsRecord()
    {
        Bench bench;
        const auto seen =
            bench.post(Body, {"X-Client-Request-Id: mine", "User-Agent: OpenAI/JS 4.1"});
        QCOMPARE(bench.usage.opened.size(), 1);
        QCOMPARE(bench.network.calls.size(), 1);
        bench.clock.us += 5000;
        bench.head(200, "application/json");
        bench.data(Whole.first(20));
        bench.data(Whole.sliced(20));
        bench.done();
        QCOMPARE(bench.usage.closed.size(), 1);
        QCOMPARE(seen->status, 0); // nothing leaves before the commit
        bench.usage.commit();
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, Whole);
        const UsageRecord &row = bench.usage.closed[0];
        QCOMPARE(seen->header("x-request-id"), formatRequestId(row.id));
        QCOMPARE(row.tokens, (TokenCounts{10, 0, 0, 2, 0}));
        QCOMPARE(row.costNanos, 10 * 1000 + 2 * 2000);
        QCOMPARE(row.priceVersion, 3);
        QCOMPARE(row.costConfidence, Confidence::Reported);
        QCOMPARE(row.keyId, 9);
        QCOMPARE(row.alias, QByteArray("agent"));
        QCOMPARE(row.provider, QByteArray("up"));
        QCOMPARE(row.upstreamModel, QByteArray("m"));
        QCOMPARE(row.clientRequestId, QByteArray("mine"));
        QCOMPARE(row.providerRequestId, QByteArray("up-1"));
        QCOMPARE(row.clientProgram, QByteArray("OpenAI/JS"));
        QCOMPARE(row.finishReason, QByteArray("stop"));
        QCOMPARE(row.totalUs, 5000);
        QCOMPARE(row.status, 200);
        QCoreApplication::processEvents();
        QCOMPARE(bench.calls.size(), size_t(0));
    }

    void theProviderGetsItsOwnCredentialAndNothingOfTheClients()
    {
        Bench bench;
        bench.post(Body, {"Cookie: c=1", "X-Forwarded-For: 1.2.3.4"});
        const UpstreamRequest &sent = bench.network.calls[0]->request;
        const QByteArray all = sent.headers.join('\n');
        QVERIFY(all.contains("Authorization: Bearer provider-credential"));
        QVERIFY(!all.contains(bench.key.text));
        QVERIFY(!all.toLower().contains("cookie"));
        QVERIFY(!all.toLower().contains("x-forwarded"));
        QCOMPARE(sent.url, QByteArray("http://h/v1/chat/completions"));
    }

    void aStreamPassesAndItsEndWaits()
    {
        Bench bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        QVERIFY(!seen->streamed); // nothing is promised before something has come
        bench.clock.us += 700;
        bench.data(Delta.first(30));
        bench.data(Delta.sliced(30) + Stop);
        QCOMPARE(seen->body, Delta + Stop);
        bench.data(UsageChunk + End);
        bench.done();
        QCOMPARE(seen->body, Delta + Stop); // the unasked usage is not for the client
        QVERIFY(!seen->ended);
        bench.usage.commit();
        QVERIFY(seen->ended);
        QCOMPARE(seen->body, Delta + Stop + End);
        QCOMPARE(bench.usage.closed[0].tokens, (TokenCounts{10, 0, 0, 3, 0}));
        QCOMPARE(bench.usage.closed[0].firstTokenUs, 700);
    }

    void aCommitThatFailsIsNoCleanEnd_data()
    {
        QTest::addColumn<bool>("streamed");
        QTest::newRow("a whole answer") << false;
        QTest::newRow("a streamed answer") << true;
    }
    void aCommitThatFailsIsNoCleanEnd()
    {
        QFETCH(bool, streamed);
        Bench bench;
        const auto seen = bench.post(streamed ? Streamed : Body);
        bench.head(200, streamed ? "text/event-stream" : "application/json");
        bench.data(streamed ? Delta + Stop + End : Whole);
        bench.done();
        bench.usage.commit(Error{ErrorCode::StorageFull, QStringLiteral("full")});
        QVERIFY(!seen->body.contains("[DONE]"));
        QVERIFY(seen->body.contains("storage_unavailable"));
        if (!streamed)
            QCOMPARE(seen->status, 503);
    }

    void failuresBeforeTheFirstByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("providerStatus");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray html = "<html>oops</html>";
        const QByteArray shaped = "{\"error\":{\"message\":\"too "
                                  "long\",\"type\":\"invalid_request_error\",\"param\":null,"
                                  "\"code\":\"context_length_exceeded\"}}";
        QTest::newRow("HTML instead of an answer") << Body << 200 << QByteArray("text/html") << html
                                                   << 502 << QStringLiteral("upstream_protocol");
        QTest::newRow("HTML instead of a stream")
            << Streamed << 200 << QByteArray("text/html") << html << 502
            << QStringLiteral("upstream_protocol");
        QTest::newRow("nothing") << Body << 200 << QByteArray("application/json") << QByteArray()
                                 << 502 << QStringLiteral("upstream_protocol");
        QTest::newRow("an empty stream")
            << Streamed << 200 << QByteArray("text/event-stream") << QByteArray() << 502
            << QStringLiteral("upstream_protocol");
        QTest::newRow("500 with HTML") << Body << 500 << QByteArray("text/html") << html << 502
                                       << QStringLiteral("upstream_status");
        QTest::newRow("500 for a stream") << Streamed << 500 << QByteArray("text/html") << html
                                          << 502 << QStringLiteral("upstream_status");
        QTest::newRow("the gateway's credential refused")
            << Body << 401 << QByteArray("application/json") << shaped << 502
            << QStringLiteral("upstream_credential_refused");
        QTest::newRow("a refused request passes as it came")
            << Body << 400 << QByteArray("application/json") << shaped << 400
            << QStringLiteral("context_length_exceeded");
        QTest::newRow("a rate limit passes, in shape")
            << Body << 429 << QByteArray("text/plain") << QByteArray("slow down") << 429
            << QStringLiteral("rate_limit_exceeded");
        QTest::newRow("a redirect is not followed")
            << Body << 302 << QByteArray("text/html") << html << 502
            << QStringLiteral("upstream_status");
        QTest::newRow("an error as the first event")
            << Streamed << 200 << QByteArray("text/event-stream")
            << QByteArray("data: {\"error\":{\"message\":\"no\"}}\n\n") << 502
            << QStringLiteral("upstream_error");
    }
    void failuresBeforeTheFirstByte()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, providerStatus);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench bench;
        const auto seen = bench.post(body);
        bench.head(providerStatus, type);
        bench.data(answer);
        bench.done();
        bench.usage.commit();
        QCOMPARE(seen->status, status);
        const QJsonObject error = errorOf(seen->body);
        QCOMPARE(error.value(u"code").toString(), code);
        for (const auto *member : {u"message", u"type", u"param", u"code"})
            QVERIFY(error.contains(QStringView(member)));
        QCOMPARE(seen->header("x-orchestris-error-origin"), QByteArray("provider"));
        QCOMPARE(bench.usage.closed[0].status, status);
        QCOMPARE(bench.usage.closed[0].errorOrigin, ErrorOrigin::Provider);
        if (providerStatus >= 300)
            QCOMPARE(bench.usage.closed[0].costNanos, 0);
    }

    void aStreamThatBreaksIsAnErrorAndNeverACleanEnd_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("broken");
        QTest::newRow("cut") << QByteArray() << true;
        QTest::newRow("a clean end without a finish") << QByteArray() << false;
        QTest::newRow("done without a finish") << End << false;
        QTest::newRow("a line that is not JSON") << QByteArray("data: {\"cho\n\n") << false;
        QTest::newRow("an error in the stream")
            << QByteArray("data: {\"error\":{\"message\":\"overloaded\"}}\n\n") << false;
        QTest::newRow("a finish, then cut") << Stop << true;
    }
    void aStreamThatBreaksIsAnErrorAndNeverACleanEnd()
    {
        QFETCH(QByteArray, rest);
        QFETCH(bool, broken);
        Bench bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(Delta);
        if (!rest.isEmpty())
            bench.data(rest);
        bench.done(broken ? std::optional(UpstreamFailure{UpstreamFailure::Kind::Broken, "cut"})
                          : std::nullopt);
        bench.usage.commit();
        QVERIFY(seen->body.startsWith(Delta));
        QVERIFY(!seen->body.contains("[DONE]"));
        QVERIFY(seen->body.contains("data: {\"error\":{"));
        const UsageRecord &row = bench.usage.closed[0];
        QCOMPARE(row.status, 502);
        QCOMPARE(row.tokens.output, 3); // nine bytes passed: billed by estimate
        QCOMPARE(row.costConfidence, Confidence::Estimated);
        QVERIFY(row.costNanos > 0);
    }

    void aClientThatLeavesStopsTheProviderAtOnce()
    {
        Bench bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(Delta);
        QVERIFY(seen->listener);
        seen->listener->clientLeft();
        QVERIFY(!bench.network.calls[0]->listener); // aborted
        const UsageRecord &row = bench.usage.closed[0];
        QCOMPARE(row.status, 499);
        QCOMPARE(row.errorOrigin, ErrorOrigin::Client);
        QCOMPARE(row.tokens.output, 3);
        bench.usage.commit();
        QCoreApplication::processEvents();
        QCOMPARE(bench.calls.size(), size_t(0));
    }

    void aSlowClientPausesItsProvider()
    {
        Bench bench;
        const auto seen = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        seen->congested = true;
        bench.data(Delta);
        QCOMPARE(bench.network.calls[0]->pauses, 1);
        seen->congested = false;
        seen->listener->drained();
        QCOMPARE(bench.network.calls[0]->resumes, 1);
    }

    void refusalsOfTheGatewayItselfAreRecorded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("bad JSON") << QByteArray("{") << 400 << QString();
        QTest::newRow("an unknown model") << QByteArray("{\"model\":\"nope\",\"messages\":[]}")
                                          << 404 << QStringLiteral("model_not_found");
        QTest::newRow("a provider whose credential is missing")
            << QByteArray("{\"model\":\"keyless/m\",\"messages\":[]}") << 502
            << QStringLiteral("credential_unavailable");
    }
    void refusalsOfTheGatewayItselfAreRecorded()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench bench;
        const auto seen = bench.post(body);
        bench.usage.commit();
        QCOMPARE(seen->status, status);
        QCOMPARE(errorOf(seen->body).value(u"code").toString(), code);
        QCOMPARE(seen->header("x-orchestris-error-origin"), QByteArray("gateway"));
        QVERIFY(bench.network.calls.isEmpty());
        QCOMPARE(bench.usage.closed.size(), 1);
        QCOMPARE(bench.usage.closed[0].status, status);
        QCOMPARE(bench.usage.closed[0].costNanos, 0);
    }

    void aClientRequestIdThatIsNoneIsRefusedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("id");
        const QByteArray tooLong(513, 'x');
        const QByteArray accented("caf\xc3\xa9");
        QTest::newRow("too long, for a chat")
            << QByteArray("POST") << QByteArray("/openai/v1/chat/completions") << tooLong;
        QTest::newRow("not ASCII, for a response")
            << QByteArray("POST") << QByteArray("/openai/v1/responses") << accented;
        QTest::newRow("not ASCII, for the models")
            << QByteArray("GET") << QByteArray("/openai/v1/models") << accented;
    }
    void aClientRequestIdThatIsNoneIsRefusedEverywhere()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, id);
        Bench bench;
        const auto seen = bench.ask(
            method, path, {"Authorization: Bearer " + bench.key.text, "X-Client-Request-Id: " + id},
            Body);
        QCOMPARE(seen->status, 400);
        QCOMPARE(errorOf(seen->body).value(u"code").toString(),
                 QStringLiteral("invalid_client_request_id"));
        QVERIFY(seen->header("x-request-id").startsWith("req_"));
        QVERIFY(bench.network.calls.isEmpty());
    }

    void withoutAKeyNothingIsForwarded()
    {
        Bench bench;
        const auto seen = bench.ask("POST", "/openai/v1/chat/completions", {}, Body);
        bench.usage.commit();
        QCOMPARE(seen->status, 401);
        QCOMPARE(errorOf(seen->body).value(u"code").toString(), QStringLiteral("invalid_api_key"));
        QVERIFY(bench.network.calls.isEmpty());
    }

    void workThatCannotBeRecordedIsRefused()
    {
        Bench bench;
        bench.usage.takes = false;
        const auto seen = bench.post(Body);
        bench.usage.commit(Error{ErrorCode::StorageFull, QString()});
        QCOMPARE(seen->status, 503);
        QVERIFY(bench.network.calls.isEmpty());
        QCOMPARE(bench.ask("GET", "/readyz")->status, 503);
        QCOMPARE(bench.ask("GET", "/healthz")->status, 200);
    }

    void endingAllGivesEveryClientAnError()
    {
        Bench bench;
        const auto whole = bench.post(Body);
        const auto stream = bench.post(Streamed);
        bench.head(200, "text/event-stream");
        bench.data(Delta);
        int emptied = 0;
        QObject::connect(&bench.calls, &CallRegistry::emptied, this, [&] { ++emptied; });
        bench.calls.endAll(apierrors::shuttingDown());
        QVERIFY(!bench.network.calls[0]->listener);
        bench.usage.commit();
        QCoreApplication::processEvents();
        QCOMPARE(whole->status, 503);
        QVERIFY(stream->body.contains("shutting_down"));
        QVERIFY(!stream->body.contains("[DONE]"));
        QCOMPARE(emptied, 1);
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("upgrade");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("models") << QByteArray("GET") << QByteArray("/openai/v1/models") << false
                                << 200 << QByteArray();
        QTest::newRow("a model with a slash")
            << QByteArray("GET") << QByteArray("/openai/v1/models/up/m") << false << 200
            << QByteArray();
        QTest::newRow("a model with an encoded slash")
            << QByteArray("GET") << QByteArray("/openai/v1/models/up%2Fm") << false << 200
            << QByteArray();
        QTest::newRow("an unknown model") << QByteArray("GET") << QByteArray("/openai/v1/models/x")
                                          << false << 404 << QByteArray();
        QTest::newRow("an unknown path")
            << QByteArray("GET") << QByteArray("/openai/v1/nope") << false << 404 << QByteArray();
        QTest::newRow("the base URL without /openai")
            << QByteArray("POST") << QByteArray("/v1/chat/completions") << false << 404
            << QByteArray();
        QTest::newRow("a wrong method")
            << QByteArray("GET") << QByteArray("/openai/v1/chat/completions") << false << 405
            << QByteArray("POST, OPTIONS");
        QTest::newRow("a method nobody knows")
            << QByteArray("BREW") << QByteArray("/openai/v1/models") << false << 405
            << QByteArray("GET, HEAD, OPTIONS");
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray("/openai/v1/models")
                                 << false << 204 << QByteArray("GET, HEAD, OPTIONS");
        QTest::newRow("HEAD is a GET")
            << QByteArray("HEAD") << QByteArray("/healthz") << false << 200 << QByteArray();
        QTest::newRow("a WebSocket, anywhere")
            << QByteArray("GET") << QByteArray("/openai/v1/responses") << true << 426
            << QByteArray();
    }
    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(bool, upgrade);
        QFETCH(int, status);
        QFETCH(QByteArray, allow);
        Bench bench;
        const auto seen =
            bench.ask(method, path, {"Authorization: Bearer " + bench.key.text}, {}, upgrade);
        QCOMPARE(seen->status, status);
        QCOMPARE(seen->header("Allow"), allow);
        QVERIFY(seen->status == 204 || !seen->header("x-request-id").isEmpty());
        if (status >= 400)
            QVERIFY(!errorOf(seen->body).value(u"message").toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
