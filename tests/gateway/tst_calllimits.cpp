// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "limitbench.h"

#include <QTest>

using namespace orchestris;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr Nanos Dollar = 1'000'000'000;

QByteArray delta(qsizetype bytes)
{
    return json("data: {'choices':[{'index':0,'delta':{'content':'" + QByteArray(bytes, 'w')
                + "'}}]}\n\n");
}

} // namespace

class TestCallLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestHoldsAndThenCountsWhatItUsed()
    {
        LimitBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar);
        bench.publish();
        const auto seen = bench.chat(",'max_tokens':1000");
        const Nanos held = bench.standing().held;
        QVERIFY2(held >= 1000 * 2000 && held < 1100 * 2000, QByteArray::number(held).constData());
        bench.answer(10, 5);
        QCOMPARE(bench.standing().held, 0); // before the commit already
        QCOMPARE(bench.standing().used, 10 * 1000 + 5 * 2000);
        bench.commit();
        QCOMPARE(bench.standing().used, 10 * 1000 + 5 * 2000);
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->header("x-ratelimit-limit-cost"), QByteArray("1"));
        QCOMPARE(Nanos(seen->header("x-ratelimit-remaining-cost").toDouble() * 1e9 + 0.5),
                 Dollar - held);
        QVERIFY(seen->header("x-ratelimit-reset-cost").endsWith('s'));
    }

    void aUsedUpBudgetTellsTheAgentToStop()
    {
        LimitBench bench;
        bench.all.settings.contact = QStringLiteral("the platform team");
        bench.limit(LimitMetric::TotalTokens, LimitWindow::Month, 100, LimitSubject::Organization,
                    1);
        bench.all.limits.last().timeZone = "Europe/Berlin";
        bench.publish();
        bench.chat();
        bench.answer(60, 50);
        bench.commit();
        const auto seen = bench.chat();
        QCOMPARE(bench.network.calls.size(), 1); // nothing was sent
        bench.commit();
        QCOMPARE(seen->status, 429);
        QCOMPARE(seen->header("x-should-retry"), QByteArray("false"));
        QVERIFY(seen->header("retry-after").isEmpty());
        QCOMPARE(seen->header("x-orchestris-error-origin"), QByteArray("gateway"));
        const QJsonObject error = LimitBench::errorOf(*seen);
        QCOMPARE(error.value(u"type").toString(), QStringLiteral("insufficient_quota"));
        QCOMPARE(error.value(u"code").toString(), QStringLiteral("insufficient_quota"));
        const QString message = error.value(u"message").toString();
        for (const QString &part :
             {QStringLiteral("100 tokens a month"), QStringLiteral("organization \"Team\""),
              QStringLiteral("110 tokens used"), QStringLiteral("2023-12-01 00:00 (Europe/Berlin)"),
              QStringLiteral("the platform team")})
            QVERIFY2(message.contains(part), qPrintable(message));
        const UsageRecord &row = bench.usage.closed.last();
        QCOMPARE(row.status, 429);
        QCOMPARE(row.errorCode, QByteArray("insufficient_quota"));
        QCOMPARE(row.costNanos, 0);
        QCOMPARE(row.attempts, 0);
    }

    void aRateLimitSaysWhenToComeBack()
    {
        LimitBench bench;
        bench.limit(LimitMetric::Requests, LimitWindow::Minute, 2);
        bench.publish();
        for (int i = 0; i < 2; ++i) {
            bench.chat();
            bench.answer(1, 1);
            bench.commit();
            bench.clock.us += 10 * Second;
        }
        const auto refused = bench.chat();
        bench.commit();
        QCOMPARE(refused->status, 429);
        QCOMPARE(LimitBench::errorOf(*refused).value(u"code").toString(),
                 QStringLiteral("rate_limit_exceeded"));
        QCOMPARE(LimitBench::errorOf(*refused).value(u"type").toString(),
                 QStringLiteral("requests"));
        QVERIFY(refused->header("x-should-retry").isEmpty());
        QCOMPARE(refused->header("x-ratelimit-limit-requests"), QByteArray("2"));
        QCOMPARE(refused->header("x-ratelimit-remaining-requests"), QByteArray("0"));
        const qint64 seconds = refused->header("Retry-After").toLongLong();
        const qint64 milliseconds = refused->header("retry-after-ms").toLongLong();
        QVERIFY2(seconds >= 40 && seconds <= 41, refused->header("Retry-After").constData());
        QVERIFY(milliseconds > (seconds - 1) * 1000 && milliseconds <= seconds * 1000);
        bench.clock.us += milliseconds * 1000;
        const auto passed = bench.chat();
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(passed->status, 200); // it was true
        QCOMPARE(passed->header("x-ratelimit-limit-requests"), QByteArray("2"));
        QCOMPARE(passed->header("x-ratelimit-remaining-requests"), QByteArray("0"));
        QCOMPARE(passed->header("x-ratelimit-reset-requests"), QByteArray("1m0s"));
    }

    void requestsAtTheSameTimeAreLimited()
    {
        LimitBench bench;
        bench.limit(LimitMetric::Concurrent, LimitWindow::None, 1);
        bench.publish();
        const auto first = bench.chat();
        const auto second = bench.chat();
        QCOMPARE(bench.network.calls.size(), 1);
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(second->status, 429);
        QCOMPARE(second->header("Retry-After"), QByteArray("1"));
        QCOMPARE(first->status, 200);
        bench.chat();
        QCOMPARE(bench.network.calls.size(), 2);
    }

    void whatIsHeldIsFreedHoweverItEnds_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("the provider refuses") << QByteArray("400");
        QTest::newRow("the provider fails") << QByteArray("500");
        QTest::newRow("the provider cannot be reached") << QByteArray("unreachable");
        QTest::newRow("the client leaves before a word") << QByteArray("left");
        QTest::newRow("the client leaves in the middle of a stream") << QByteArray("left later");
        QTest::newRow("the stream breaks off") << QByteArray("broken");
        QTest::newRow("the gateway stops") << QByteArray("stop");
        QTest::newRow("the row cannot be stored") << QByteArray("storage");
        QTest::newRow("the provider has no credential") << QByteArray("credential");
    }
    void whatIsHeldIsFreedHoweverItEnds()
    {
        QFETCH(QByteArray, end);
        LimitBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Total, Dollar);
        bench.limit(LimitMetric::Concurrent, LimitWindow::None, 3);
        bench.limit(LimitMetric::Requests, LimitWindow::Minute, 30);
        bench.limit(LimitMetric::OutputTokens, LimitWindow::Hour, 50'000);
        bench.publish();
        const auto seen = bench.chat(",'stream':true", end == "credential" ? "keyless/m" : "up/m");
        if (end != "credential")
            QVERIFY(bench.standing().held > 0);
        if (end == "400" || end == "500") {
            bench.head(end.toInt(), "application/json");
            bench.done();
        } else if (end == "unreachable") {
            bench.done(UpstreamFailure{UpstreamFailure::Kind::Connect, {}});
        } else if (end == "left") {
            seen->listener->clientLeft();
        } else if (end == "stop") {
            bench.calls.endAll(apierrors::shuttingDown());
        } else if (end != "credential") {
            bench.head(200, "text/event-stream");
            bench.data(delta(400));
            if (end == "left later")
                seen->listener->clientLeft();
            else
                bench.done();
        }
        bench.commit(end == "storage" ? std::optional(Error{ErrorCode::StorageFull, {}})
                                      : std::nullopt);
        for (qsizetype i = 0; i < bench.all.limits.size(); ++i)
            QCOMPARE(bench.standing(i).held, 0);
        const bool billed = end == "left later" || end == "broken";
        QCOMPARE(bench.standing(0).used > 0, billed || end == "left" || end == "stop");
        QCOMPARE(bench.standing(1).used, 0);
        QCOMPARE(bench.calls.size(), size_t(0));
    }

    void anAnswerThatOutgrowsItsHoldGoesOnWhileThereIsBudget()
    {
        LimitBench bench;
        bench.limit(LimitMetric::OutputTokens, LimitWindow::Day, 10'000);
        bench.publish();
        const auto seen = bench.chat(",'stream':true,'max_tokens':100");
        QCOMPARE(bench.standing().held, 100);
        bench.head(200, "text/event-stream");
        bench.data(delta(4 * 101));
        QCOMPARE(bench.standing().held, 101 + 1024);
        QVERIFY(!seen->ended);
    }

    void anAnswerIsCutOffWhereNothingIsLeft()
    {
        LimitBench bench;
        bench.limit(LimitMetric::OutputTokens, LimitWindow::Day, 300);
        bench.publish();
        const auto seen = bench.chat(",'stream':true,'max_tokens':100");
        bench.head(200, "text/event-stream");
        bench.data(delta(4 * 101)); // 64 more are held, there is no room for 256
        QCOMPARE(bench.standing().held, 165);
        bench.data(delta(4 * 120));
        QVERIFY(bench.standing().held <= 300);
        bench.data(delta(4 * 200));
        QCOMPARE(bench.network.calls[0]->listener, nullptr); // the provider's call has ended
        bench.commit();
        QVERIFY(seen->ended);
        QVERIFY(seen->body.contains("insufficient_quota"));
        QVERIFY(!seen->body.contains("[DONE]"));
        const UsageRecord &row = bench.usage.closed.last();
        QCOMPARE(row.errorCode, QByteArray("insufficient_quota"));
        QCOMPARE(row.trace.back().outcome, QByteArray("limit"));
        QCOMPARE(bench.standing().held, 0);
        QCOMPARE(bench.standing().used, row.tokens.output);
    }

    void aStrictLimitTellsTheProviderWhatWasHeld_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("told");
        const QString old = QStringLiteral("max_tokens");
        const QString now = QStringLiteral("max_completion_tokens");
        QTest::newRow("nobody says a maximum") << QByteArray() << now << 5000;
        QTest::newRow("the client says one") << QByteArray(",'max_tokens':70") << old << 70;
        QTest::newRow("the client says one in the new way")
            << QByteArray(",'max_completion_tokens':80") << now << 80;
        QTest::newRow("the client asks for several choices")
            << QByteArray(",'max_tokens':70,'n':3") << old << 70;
        QTest::newRow("the client says null") << QByteArray(",'max_tokens':null") << old << 5000;
    }
    void aStrictLimitTellsTheProviderWhatWasHeld()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, member);
        QFETCH(int, told);
        LimitBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Total, Dollar).mode = LimitMode::Strict;
        bench.all.settings.strictOutputTokens = 5000;
        bench.publish();
        bench.chat(more);
        QCOMPARE(bench.network.calls.size(), 1);
        QCOMPARE(bench.askedBody().value(member).toInt(), told);
        const int choices = more.contains("'n':3") ? 3 : 1;
        QVERIFY(bench.standing().held >= told * choices * 2000ll + 1000 * 1000ll);
    }

    void whatCannotBeHeldBeforehandIsNotForStrictLimits_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const QByteArray chat = "/openai/v1/chat/completions";
        QTest::newRow("a file by its ID")
            << chat
            << json("{'model':'up/m','messages':[{'role':'user','content':[{'type':'file','file':{"
                    "'file_id':'f1'}}]}]}");
        QTest::newRow("a tool that the provider runs")
            << chat << json("{'model':'up/m','messages':[],'tools':[{'type':'web_search'}]}");
        QTest::newRow("a stored prompt")
            << QByteArray("/openai/v1/responses")
            << json("{'model':'up/m','input':'x','prompt':{'id':'p'}}");
    }
    void whatCannotBeHeldBeforehandIsNotForStrictLimits()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        LimitBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Total, Dollar).mode = LimitMode::Strict;
        bench.publish();
        const auto seen =
            bench.ask("POST", path, {"Authorization: Bearer " + bench.key.text}, body);
        bench.commit();
        QCOMPARE(seen->status, 403);
        QCOMPARE(bench.network.calls.size(), 0);
        QCOMPARE(bench.standing().held, 0);
    }

    void anAliasPassesOverTheModelWhoseLimitIsReached()
    {
        LimitBench bench;
        bench.all.models.append({5, 1, QStringLiteral("small"), bench.all.models[0].price, 0});
        bench.all.aliases[0].targets = {{QStringLiteral("up/m"), 0, 1},
                                        {QStringLiteral("up/small"), 1, 1}};
        bench.limit(LimitMetric::Requests, LimitWindow::Day, 1).model = QStringLiteral("up/m");
        bench.publish();
        bench.chat({}, "agent");
        bench.answer(1, 1);
        bench.commit();
        const auto second = bench.chat({}, "agent");
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(second->header("x-orchestris-model"), QByteArray("up/small"));
        QCOMPARE(bench.usage.closed.last().trace.front().outcome, QByteArray("skipped_limit"));
        QCOMPARE(bench.standing().used, 1);
        const auto direct = bench.chat({}, "up/m");
        bench.commit();
        QCOMPARE(direct->status, 429);
    }

    void aLoneAgentIsNotRefusedWhileThereIsBudget()
    {
        LimitBench bench;
        constexpr Nanos Cost = 3000 * 1000 + 200 * 2000; // of a request
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Cost * 210);
        bench.publish();
        for (int i = 0; i < 200; ++i) {
            const auto seen = bench.chat(",'max_tokens':32000");
            bench.answer(3000, 200);
            bench.commit();
            QVERIFY2(seen->status == 200, seen->body.constData());
            bench.clock.us += Second;
        }
        QCOMPARE(bench.standing().used, Cost * 200);
    }

    void whoIsSwitchedOffIsCutOffIfTheAdminSaysSo_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("endsRunning");
        for (const bool ends : {false, true}) {
            const char *how = ends ? "and what runs" : "and what runs goes on";
            for (const char *who : {"organization", "user", "key"})
                QTest::addRow("the %s, %s", who, how) << QString::fromLatin1(who) << ends;
        }
    }
    void whoIsSwitchedOffIsCutOffIfTheAdminSaysSo()
    {
        QFETCH(QString, who);
        QFETCH(bool, endsRunning);
        LimitBench bench;
        bench.all.users = {{4, 1, QStringLiteral("someone")}};
        bench.all.keys[0].ownerKind = OwnerKind::User;
        bench.all.keys[0].userId = 4;
        bench.publish();
        const auto seen = bench.chat(",'stream':true");
        bench.head(200, "text/event-stream");
        bench.data(delta(40));
        if (who == u"organization") {
            bench.all.organizations[0].enabled = false;
            bench.all.organizations[0].endsRunning = endsRunning;
        } else if (who == u"user") {
            bench.all.users[0].enabled = false;
            bench.all.users[0].endsRunning = endsRunning;
        } else {
            bench.all.keys[0].state = KeyState::Disabled;
            bench.all.keys[0].endsRunning = endsRunning;
        }
        bench.publish();
        bench.calls.configurationChanged(bench.context.snapshot);
        QCOMPARE(bench.network.calls[0]->listener == nullptr, endsRunning);
        bench.commit();
        QCOMPARE(seen->ended, endsRunning);
        QCOMPARE(seen->body.contains("invalid_api_key"), endsRunning);
        const auto later = bench.chat();
        bench.commit();
        QCOMPARE(later->status, 401); // in any case
    }

    void aKeyIsForItsEndpoints()
    {
        LimitBench bench;
        bench.all.keys[0].endpoints = KeyEndpoint::Embeddings;
        bench.publish();
        const auto seen = bench.chat();
        bench.commit();
        QCOMPARE(seen->status, 403);
        QCOMPARE(LimitBench::errorOf(*seen).value(u"code").toString(),
                 QStringLiteral("endpoint_not_allowed"));
        QCOMPARE(bench.network.calls.size(), 0);
        const QList<QByteArray> bearer{"Authorization: Bearer " + bench.key.text};
        QCOMPARE(bench.ask("GET", "/openai/v1/responses/resp_1", bearer)->status, 403);
        QCOMPARE(bench.ask("GET", "/openai/v1/models", bearer)->status, 200);
    }

    void aKeyThatStopsLoopsStopsThem()
    {
        LimitBench bench;
        bench.all.settings.loopGuardRepeats = 4;
        bench.all.keys[0].loopGuard = LoopGuardAction::Stop;
        bench.publish();
        const QByteArray same =
            json("{'model':'up/m','messages':[{'role':'user','content':'again'}]}");
        int refused = 0;
        for (int i = 0; i < 8; ++i) {
            const auto seen = bench.post(same);
            if (bench.network.calls.last()->listener)
                bench.answer(1, 1);
            bench.commit();
            bench.clock.us += Second;
            if (seen->status == 429) {
                ++refused;
                QCOMPARE(LimitBench::errorOf(*seen).value(u"code").toString(),
                         QStringLiteral("loop_detected"));
                QCOMPARE(seen->header("x-should-retry"), QByteArray("false"));
            }
        }
        QVERIFY(refused >= 4);
        QVERIFY(!bench.notices.raised.isEmpty());
        QCOMPARE(bench.notices.raised[0].kind, NoticeKind::SameRequest);
        QCOMPARE(bench.notices.raised[0].keyId, 9);
        const auto other = bench.chat();
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(other->status, 200);
    }

    void aKeysOwnerSeesWhatIsLeft()
    {
        LimitBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar);
        bench.publish();
        bench.chat();
        bench.answer(10, 5);
        bench.commit();
        bench.history.days = {};
        const auto seen =
            bench.ask("GET", "/openai/v1/usage", {"Authorization: Bearer " + bench.key.text});
        QCOMPARE(seen->status, 0); // the history is asked
        QCOMPARE(bench.history.askedKey, 9);
        KeyDay day;
        day.dayUs = 1'699'920'000'000'000;
        day.model = "up/m";
        day.requests = 1;
        day.tokens = {10, 0, 0, 5, 0};
        day.costNanos = 20'000;
        bench.history.answer(QList<KeyDay>{day});
        QCoreApplication::processEvents();
        QCOMPARE(seen->status, 200);
        const QJsonObject report = QJsonDocument::fromJson(seen->body).object();
        const QJsonObject limit = report.value(u"limits").toArray().at(0).toObject();
        QCOMPARE(limit.value(u"limit").toString(), QStringLiteral("1"));
        QCOMPARE(limit.value(u"used").toString(), QStringLiteral("0.00002"));
        QCOMPARE(limit.value(u"remaining").toString(), QStringLiteral("0.99998"));
        QCOMPARE(limit.value(u"resets_at").toString(), QStringLiteral("2023-11-15T00:00:00Z"));
        const QJsonObject row = report.value(u"days").toArray().at(0).toObject();
        QCOMPARE(row.value(u"date").toString(), QStringLiteral("2023-11-14"));
        QCOMPARE(row.value(u"cost_usd").toString(), QStringLiteral("0.00002"));
        QCOMPARE(bench.calls.size(), size_t(0));
        QCOMPARE(bench.ask("GET", "/openai/v1/usage")->status, 401);
    }
};

QTEST_GUILESS_MAIN(TestCallLimits)
#include "tst_calllimits.moc"
