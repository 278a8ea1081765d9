// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/recordjson.h"
#include "models/domain/requestid.h"
#include "models/domain/usagefilter.h"

#include <QJsonArray>
#include <QtTest>

using namespace orchestris;

namespace {

constexpr qint64 StartUs = 1'795'348'800'000'000; // 2026-11-22 12:00 UTC

Attempt tried(const char *provider, const char *model, const char *outcome, int status = 0,
              qint64 startUs = 0, qint64 totalUs = 0)
{
    Attempt made;
    made.provider = provider;
    made.upstreamModel = model;
    made.startUs = startUs;
    made.totalUs = totalUs;
    made.status = status;
    made.outcome = outcome;
    return made;
}

UsageRecord sample()
{
    UsageRecord record;
    record.id = RequestIds::lowerBound(StartUs) | 5;
    record.state = RequestState::Done;
    record.startedAtUs = StartUs;
    record.ownerKind = OwnerKind::User;
    record.organizationId = 1;
    record.userId = 2;
    record.keyId = 3;
    record.keyName = QStringLiteral("ci-agents");
    record.endpoint = "responses";
    record.requestedModel = record.alias = "fast";
    record.provider = "openai";
    record.upstreamModel = "gpt-5";
    record.streamed = true;
    record.status = 200;
    record.tokens = {.input = 900, .cachedInput = 100, .output = 100};
    record.costNanos = 5'000'000;
    record.totalUs = 2'000'000;
    record.attempts = 2;
    record.clientRequestId = "thread-1";
    record.providerRequestId = "resp-1";
    record.clientProgram = "opencode/1.2";
    record.trace = {tried("lab", "m", "skipped_circuit"),
                    tried("openai", "gpt-5", "ok", 200, 10, 99)};
    record.trace[1].providerRequestId = "try-1";
    record.limits = {{.limitId = 7,
                      .metric = LimitMetric::Cost,
                      .amount = 100,
                      .usedBefore = 10,
                      .heldBefore = 20,
                      .held = 30,
                      .used = 25}};
    return record;
}

} // namespace

class tst_RecordJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTraceHasItsAttemptsAndLimits();
    void whatIsNotKnownIsNull();
    void surroundingsAreReadFromTheSnapshot();
    void aFilterLetsThroughWhatFitsAllOfIt_data();
    void aFilterLetsThroughWhatFitsAllOfIt();
    void anEmptyFilterWantsEverything();
    void aNumberTellsItsTime();
};

void tst_RecordJson::aTraceHasItsAttemptsAndLimits()
{
    const QJsonObject json = traceToJson(sample(), {.organization = QStringLiteral("Example"),
                                                    .user = QStringLiteral("junior"),
                                                    .aliasTargets = {QStringLiteral("a/b")},
                                                    .nowUs = StartUs});
    QCOMPARE(json.value(QStringLiteral("request_id")).toString(),
             QString::fromLatin1(formatRequestId(sample().id)));
    QCOMPARE(json.value(QStringLiteral("started_at")).toString(),
             QStringLiteral("2026-11-22T12:00:00.000Z"));
    QCOMPARE(json.value(QStringLiteral("organization")).toString(), QStringLiteral("Example"));
    QCOMPARE(json.value(QStringLiteral("user")).toString(), QStringLiteral("junior"));
    QCOMPARE(json.value(QStringLiteral("cost_nanos")).toInteger(), 5'000'000);
    QCOMPARE(json.value(QStringLiteral("alias_targets")).toArray().size(), 1);
    const QJsonArray attempts = json.value(QStringLiteral("trace")).toArray();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0][QStringLiteral("outcome")].toString(), QStringLiteral("skipped_circuit"));
    QCOMPARE(attempts[0][QStringLiteral("first_byte_us")], QJsonValue());
    QCOMPARE(attempts[1][QStringLiteral("provider_request_id")].toString(),
             QStringLiteral("try-1"));
    const QJsonValue limit = json.value(QStringLiteral("limits")).toArray()[0];
    QCOMPARE(limit[QStringLiteral("metric")].toString(), QStringLiteral("cost"));
    QCOMPARE(limit[QStringLiteral("held_before")].toInt(), 20);
    QCOMPARE(limit[QStringLiteral("used")].toInt(), 25);
    QCOMPARE(limit[QStringLiteral("refused")], QJsonValue(false));
}

void tst_RecordJson::whatIsNotKnownIsNull()
{
    const QJsonObject json = traceToJson({}, {});
    for (const char *name : {"started_at", "organization", "key_id", "alias", "error_code",
                             "first_token_us", "key", "price", "price_version"})
        QVERIFY2(json.contains(QLatin1StringView(name))
                     && json.value(QLatin1StringView(name)).isNull(),
                 name);
}

void tst_RecordJson::surroundingsAreReadFromTheSnapshot()
{
    Configuration configuration;
    configuration.organizations = {{1, QStringLiteral("Example"), true}};
    configuration.users = {{2, 1, QStringLiteral("junior"), true}};
    ApiKey key;
    key.id = 3;
    key.name = QStringLiteral("ci-agents");
    key.organizationId = 1;
    configuration.keys = {key};
    configuration.aliases = {{1, QStringLiteral("fast"), {{QStringLiteral("openai/gpt-5")}}, 0}};
    Model model{1, 1, QStringLiteral("gpt-5"), Price{}, 0};
    model.price->id = 12;
    configuration.models = {model};
    const Snapshot snapshot(configuration);
    UsageRecord record = sample();
    record.priceVersion = 12;
    RecordSurroundings found = surroundingsOf(record, snapshot, StartUs);
    QCOMPARE(found.organization, QStringLiteral("Example"));
    QCOMPARE(found.user, QStringLiteral("junior"));
    QVERIFY(found.key && found.key->name == QStringLiteral("ci-agents"));
    QCOMPARE(found.aliasTargets, QStringList{QStringLiteral("openai/gpt-5")});
    QVERIFY(found.price && found.price->id == 12);
    record.priceVersion = 11; // an older one is not in the snapshot
    record.keyId = 4;
    found = surroundingsOf(record, snapshot, StartUs);
    QVERIFY(!found.price);
    QVERIFY(!found.key);
}

void tst_RecordJson::aFilterLetsThroughWhatFitsAllOfIt_data()
{
    QTest::addColumn<UsageFilter>("filter");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, bool fits, auto &&change) {
        UsageFilter filter;
        change(filter);
        QTest::newRow(name) << filter << fits;
    };
    row("nothing asked", true, [](UsageFilter &) {});
    row("from its very start", true, [](UsageFilter &f) { f.sinceUs = StartUs; });
    row("until its very start", false, [](UsageFilter &f) { f.untilUs = StartUs; });
    row("one of the keys", true, [](UsageFilter &f) { f.keys = {1, 3}; });
    row("another key", false, [](UsageFilter &f) { f.keys = {1}; });
    row("its user", true, [](UsageFilter &f) { f.users = {2}; });
    row("another organization", false, [](UsageFilter &f) { f.organizations = {2}; });
    row("its kind of owner", true, [](UsageFilter &f) { f.ownerKinds = {OwnerKind::User}; });
    row("another kind", false, [](UsageFilter &f) { f.ownerKinds = {OwnerKind::None}; });
    row("its alias", true, [](UsageFilter &f) { f.aliases = {"fast"}; });
    row("its model by direct ID", true, [](UsageFilter &f) { f.models = {"openai/gpt-5"}; });
    row("a model's bare name", false, [](UsageFilter &f) { f.models = {"gpt-5"}; });
    row("another provider", false, [](UsageFilter &f) { f.providers = {"lab"}; });
    row("its endpoint", true, [](UsageFilter &f) { f.endpoints = {"responses"}; });
    row("its program without version", true, [](UsageFilter &f) { f.programs = {"opencode"}; });
    row("succeeded", true, [](UsageFilter &f) { f.statuses = {StatusClass::Success}; });
    row("failed", false, [](UsageFilter &f) { f.statuses = {StatusClass::ServerError}; });
    row("an error code", false, [](UsageFilter &f) { f.errorCodes = {"x"}; });
    row("streamed", true, [](UsageFilter &f) { f.streamed = true; });
    row("in one piece", false, [](UsageFilter &f) { f.streamed = false; });
    row("as slow as asked", true, [](UsageFilter &f) { f.leastTotalUs = 2'000'000; });
    row("slower than it was", false, [](UsageFilter &f) { f.leastTotalUs = 2'000'001; });
    row("its tokens in and out", true, [](UsageFilter &f) { f.leastTokens = 1000; });
    row("more tokens", false, [](UsageFilter &f) { f.leastTokens = 1001; });
    row("its cost", true, [](UsageFilter &f) { f.leastCostNanos = 5'000'000; });
    row("more attempts", false, [](UsageFilter &f) { f.leastAttempts = 3; });
    row("its own ID", true, [](UsageFilter &f) { f.anyId = formatRequestId(sample().id); });
    row("the client's ID", true, [](UsageFilter &f) { f.anyId = "thread-1"; });
    row("the provider's ID", true, [](UsageFilter &f) { f.anyId = "resp-1"; });
    row("the ID of an attempt", true, [](UsageFilter &f) { f.anyId = "try-1"; });
    row("another ID", false, [](UsageFilter &f) { f.anyId = "thread-2"; });
    row("all but one", false, [](UsageFilter &f) {
        f.keys = {3};
        f.aliases = {"slow"};
    });
}

void tst_RecordJson::aFilterLetsThroughWhatFitsAllOfIt()
{
    QFETCH(UsageFilter, filter);
    QFETCH(bool, fits);
    QCOMPARE(fitsFilter(sample(), filter), fits);
}

void tst_RecordJson::anEmptyFilterWantsEverything()
{
    UsageFilter filter;
    filter.beforeId = 9;
    filter.limit = 5;
    QVERIFY(wantsEverything(filter));
    filter.streamed = false;
    QVERIFY(!wantsEverything(filter));
}

void tst_RecordJson::aNumberTellsItsTime()
{
    RequestIds ids(200);
    QCOMPARE(RequestIds::timeUsOf(ids.next(StartUs + 999)), StartUs);
}

QTEST_GUILESS_MAIN(tst_RecordJson)
#include "tst_recordjson.moc"
