// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tries that were given up may have cost, and how much text a prompt has.

#include "callbench.h"

#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;

namespace {

using Kind = UpstreamFailure::Kind;
/// 40 bytes of content and 4 of the role: 11 tokens, and 4 for a message.
const QByteArray Messages = "'messages':[{'role':'user','content':'" + QByteArray(40, 'w') + "'}]";
constexpr qint64 Bytes = 44;
constexpr qint64 Estimate = 15;

/// Two providers behind the alias "both"; a token of input costs 1,000 and 3,000 nano-dollars.
struct TwoPrices : Bench {
    TwoPrices()
    {
        Provider second = all.providers.first();
        second.id = 5;
        second.name = QStringLiteral("second");
        all.providers.append(second);
        Price price = *all.models.first().price;
        price.id = 8;
        price.rates.input = 3'000'000'000;
        all.models.append({5, 5, QStringLiteral("m"), price, 0});
        all.aliases.append({2,
                            QStringLiteral("both"),
                            {{QStringLiteral("up/m"), 0, 1}, {QStringLiteral("second/m"), 1, 1}},
                            0});
        all.credentials.emplace(5, Secret("second-credential"));
        all.settings.maximumAttempts = 4;
        publish();
    }
    using Bench::ask;
    void ask(const QByteArray &more = {})
    {
        post(::json("{'model':'both'," + Messages + more + "}"));
    }
    void fail(UpstreamFailure::Kind kind)
    {
        done(UpstreamFailure{kind, "as told"});
        turn();
    }
    void status(int code)
    {
        head(code, "application/json");
        data("{\"error\":{\"message\":\"no\"}}");
        done();
        turn();
    }
    void answer(const QByteArray &reported = {})
    {
        head(200, "application/json");
        data(::json("{'choices':[{'message':{'content':'x'},'finish_reason':'stop'}]" + reported
                    + "}"));
        done();
        commit();
    }
    void commit()
    {
        usage.commit();
        QCoreApplication::processEvents();
    }
    void turn()
    {
        clock.us += 1'000'000; // over any pause
        calls.wakeDue();
    }
    [[nodiscard]] const UsageRecord &row() const { return usage.closed.last(); }
};

const QByteArray Reported = ",'usage':{'prompt_tokens':100,'completion_tokens':1}";

} // namespace

class TestRetryCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMayHaveBeenBilledCounts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("counts");
        QTest::newRow("a first byte that never came") << int(Kind::FirstByteTimeout) << true;
        QTest::newRow("an answer that took too long") << int(Kind::TotalTimeout) << true;
        QTest::newRow("a connection that was cut") << int(Kind::Broken) << true;
        QTest::newRow("an answer that is not HTTP") << int(Kind::Protocol) << true;
        QTest::newRow("a name that is not known") << int(Kind::Resolve) << false;
        QTest::newRow("a port that nobody listens at") << int(Kind::Connect) << false;
        QTest::newRow("a connection that is not made in time")
            << int(Kind::ConnectTimeout) << false;
        QTest::newRow("a certificate that is wrong") << int(Kind::Tls) << false;
    }
    void whatMayHaveBeenBilledCounts()
    {
        QFETCH(int, kind);
        QFETCH(bool, counts);
        TwoPrices bench;
        bench.ask();
        bench.fail(Kind(kind));
        QCOMPARE(bench.network.calls.size(), 2);
        bench.answer(Reported);
        QCOMPARE(bench.row().provider, QByteArray("second"));
        QCOMPARE(bench.row().costNanos, 100 * 3000 + 2000); // of the one that answered
        // At the first one's price, for what the second one counted.
        QCOMPARE(bench.row().retryCostNanos, counts ? 100 * 1000 : 0);
    }

    void aStatusCostsNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void aStatusCostsNothing()
    {
        QFETCH(int, status);
        TwoPrices bench;
        bench.ask();
        bench.status(status);
        bench.answer(Reported);
        QCOMPARE(bench.row().retryCostNanos, 0);
    }

    void aBrokenAnswerAndASlowFirstTokenCost()
    {
        TwoPrices bench;
        bench.all.settings.firstTokenTimeoutMs = 1000;
        bench.publish();
        bench.ask(",'stream':true");
        bench.turn(); // too slow
        bench.turn();
        QCOMPARE(bench.network.calls.size(), 2);
        bench.head(200, "text/event-stream");
        bench.data("data: this is no JSON\n\n");
        bench.turn();
        bench.commit();
        QCOMPARE(bench.row().attempts, 2);
        QCOMPARE(bench.row().trace.front().outcome, QByteArray("slow_first_token"));
        QCOMPARE(bench.row().status, 502);
        // The last one is in the request's own cost; nothing was reported.
        QCOMPARE(bench.row().costNanos, Estimate * 3000);
        QCOMPARE(bench.row().retryCostNanos, Estimate * 1000);
    }

    void whatIsRepeatedCountsEachTime()
    {
        TwoPrices bench;
        bench.ask();
        bench.fail(Kind::Broken); // up
        bench.fail(Kind::Broken); // second
        bench.fail(Kind::Broken); // up again
        QCOMPARE(bench.network.calls.size(), 4);
        bench.answer(Reported);
        QCOMPARE(bench.row().provider, QByteArray("second"));
        QCOMPARE(bench.row().retryCostNanos, 100 * (1000 + 3000 + 1000));
    }

    void whenTheLastTryIsNotSentTheOneBeforeItCounts()
    {
        TwoPrices bench;
        bench.all.credentials.insert_or_assign(
            5, orchestris::fail(ErrorCode::NotFound, QStringLiteral("The variable X is not set.")));
        bench.all.settings.maximumAttempts = 2;
        bench.publish();
        bench.ask();
        bench.fail(Kind::FirstByteTimeout);
        bench.commit();
        QCOMPARE(bench.row().status, 502);
        QCOMPARE(bench.row().costNanos, 0);
        QCOMPARE(bench.row().retryCostNanos, Estimate * 1000);
    }

    void aPromptsTextIsCounted_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("of a chat") << QByteArray("chat/completions")
                                   << QByteArray("{'model':'up/m'," + Messages + "}") << Bytes;
        QTest::newRow("of a chat with an image")
            << QByteArray("chat/completions")
            << QByteArray("{'model':'up/m','messages':[{'role':'user','content':[{'type':'text',"
                          "'text':'12345'},{'type':'image_url','image_url':{'url':'data:image/"
                          "png;base64,AAAA'}}]}]}")
            << qint64(4 + 4 + 5 + 9);
        QTest::newRow("of a response") << QByteArray("responses")
                                       << QByteArray("{'model':'up/m','instructions':'1234567',"
                                                     "'input':'12345678'}")
                                       << qint64(15);
        QTest::newRow("of embeddings")
            << QByteArray("embeddings") << QByteArray("{'model':'up/m','input':['12345','678']}")
            << qint64(8);
    }
    void aPromptsTextIsCounted()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        TwoPrices bench;
        bench.all.providers.first().traits.endpoints |= ProviderEndpoint::Embeddings;
        bench.publish();
        bench.ask("POST", "/openai/v1/" + path, {"Authorization: Bearer " + bench.key.text},
                  json(body));
        QVERIFY(!bench.usage.opened.isEmpty());
        QTEST(bench.usage.opened.last().promptBytes, "bytes");
    }
};

QTEST_GUILESS_MAIN(TestRetryCost)
#include "tst_retrycost.moc"
