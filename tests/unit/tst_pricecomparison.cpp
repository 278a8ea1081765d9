// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/pricecomparison.h"
#include "models/storage/providerrepository.h"
#include "tests/unit/rolluptables.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayUs = 86'400ll * 1'000'000;

/// A list of one vendor, at api.example.com; ' stands for ".
PriceList listOf(QByteArray models)
{
    return PriceList::fromJson(
        QByteArray(QByteArray("{'date':'2026-09-23','source':'a test','vendors':[{'name':"
                              "'example','hosts':['api.example.com'],'models':{")
                   + models + QByteArray("}}]}"))
            .replace('\'', '"'));
}

} // namespace

class TestPriceComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void tellsWhatAListWouldChangeAndWhatItWouldHaveCost();
    void whatStandsForSomethingElseIsWrittenOut();
    void tiersAreAPartOfThePrice();
    void onlyTheLastThirtyDaysCount();
    void theSandboxHasNoListPrice();
    void theLargestDifferenceComesFirst();

private:
    Id addModel(const QString &name, const std::optional<Rates> &rates)
    {
        return ModelRepository(*m->database, m->clock).add(m_provider, name, rates).value().id;
    }
    UsageRecord request(const QByteArray &model, Id key, qint64 agoUs)
    {
        UsageRecord record =
            closedRecord(openRecord(m_records.size() + 1, m->clock.nowUs() - agoUs));
        record.provider = "example";
        record.upstreamModel = model;
        record.keyId = key;
        auto *const random = QRandomGenerator::global();
        record.tokens.input = random->bounded(1, 20'000);
        record.tokens.cachedInput = random->bounded(qint64(0), record.tokens.input);
        record.tokens.output = random->bounded(1, 3'000);
        record.costNanos = random->bounded(1, 1'000'000);
        return record;
    }
    Result<PriceChangeReport> compare(const PriceList &list)
    {
        RollupTables(*m->database).fill(m_records, [](qint64) { return true; });
        return comparePrices(*m->database, list, m->clock.nowUs());
    }

    std::unique_ptr<StorageFixture> m;
    Id m_provider = 0;
    QList<UsageRecord> m_records;
};

void TestPriceComparison::init()
{
    m = std::make_unique<StorageFixture>();
    m_records.clear();
    Provider provider;
    provider.name = u"example"_s;
    provider.baseUrl = u"https://api.example.com/v1"_s;
    m_provider = ProviderRepository(*m->database, m->clock).add(provider).value().id;
}

void TestPriceComparison::tellsWhatAListWouldChangeAndWhatItWouldHaveCost()
{
    KeyRequest wish;
    wish.name = u"ci"_s;
    const Id key = KeyRepository(*m->database, m->hasher, m->clock)
                       .issue(wish, *QRandomGenerator::system())
                       .value()
                       .key.id;
    const Id changed = addModel(u"big"_s, Rates{2'500'000'000, 250'000'000, {}, 10'000'000'000});
    addModel(u"same"_s, Rates{1'000'000'000, {}, {}, 2'000'000'000});
    addModel(u"new"_s, std::nullopt);
    addModel(u"private"_s, Rates{1, {}, {}, 1});
    AliasRepository aliases(*m->database, m->clock);
    VERIFY_OK(aliases.set(u"fast"_s, QStringList{u"example/same"_s, u"example/big"_s}));
    VERIFY_OK(aliases.set(u"other"_s, QStringList{u"example/same"_s}));

    const PriceList list = listOf("'big':{'input':'2','cached_input':'0.2','output':'8'},"
                                  "'same':{'input':'1','output':'2'},"
                                  "'new':{'input':'3.333333333','output':'9'}");
    const Price listed = list.find(u"example", u"big").value();
    Nanos cost = 0;
    Nanos listedCost = 0;
    for (int i = 0; i < 500; ++i) {
        m_records.append(request("big", key, i * 3600ll * 1'000'000));
        cost += m_records.last().costNanos;
        listedCost += costOf(m_records.last().tokens, listed);
    }
    m_records.append(request("same", 77, DayUs));

    const auto report = compare(list);
    VERIFY_OK(report);
    QCOMPARE(report->listDate, u"2026-09-23"_s);
    QCOMPARE(report->listSource, u"a test"_s);
    QCOMPARE(report->untilUs - report->sinceUs, 30 * DayUs);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->changes.size(), size_t(2));
    const PriceChange &big = report->changes.front();
    QCOMPARE(big.modelId, changed);
    QCOMPARE(big.directId, u"example/big"_s);
    QVERIFY(big.current && big.current->rates.input == 2'500'000'000);
    QCOMPARE(big.listed.rates.output, 8'000'000'000);
    QCOMPARE(big.aliases, QStringList{u"fast"_s});
    QCOMPARE(big.keys, QStringList{u"ci"_s});
    QCOMPARE(big.requests, 500);
    QCOMPARE(big.costNanos, cost);
    // Each request is rounded by up to half a nano-dollar.
    QVERIFY2(std::abs(big.listedNanos - listedCost) <= 500 / 2,
             qPrintable(QString::number(big.listedNanos - listedCost)));
    const PriceChange &fresh = report->changes.back();
    QCOMPARE(fresh.directId, u"example/new"_s);
    QVERIFY(!fresh.current);
    QCOMPARE(fresh.requests, 0);
    QCOMPARE(fresh.listedNanos, 0);
}

void TestPriceComparison::whatStandsForSomethingElseIsWrittenOut()
{
    addModel(u"a"_s, Rates{1'000'000'000, 1'000'000'000, 1'000'000'000, 2'000'000'000});
    addModel(u"b"_s, Rates{1'000'000'000, {}, {}, 2'000'000'000});
    const auto report = compare(listOf("'a':{'input':'1','output':'2'},"
                                       "'b':{'input':'1','cached_input':'1','output':'2'}"));
    VERIFY_OK(report);
    QVERIFY(report->changes.empty());
    QCOMPARE(report->unchanged, 2);
}

void TestPriceComparison::tiersAreAPartOfThePrice()
{
    addModel(u"long"_s, Rates{1'000'000'000, {}, {}, 2'000'000'000});
    UsageRecord record = request("long", 77, DayUs);
    record.tokens = {1'000'000, 0, 0, 0, 0};
    m_records.append(record);
    const auto report = compare(
        listOf("'long':{'input':'1','output':'2','tiers':[{'above_input':200000,'input':'5',"
               "'output':'9'}]}"));
    VERIFY_OK(report);
    QCOMPARE(report->changes.size(), size_t(1));
    // As if no prompt was long enough, which sums cannot tell.
    QCOMPARE(report->changes.front().listedNanos, 1'000'000'000);
    QCOMPARE(report->changes.front().keys, QStringList{u"key 77"_s});
}

void TestPriceComparison::onlyTheLastThirtyDaysCount()
{
    addModel(u"big"_s, Rates{1, {}, {}, 1});
    m_records.append(request("big", 1, 29 * DayUs));
    m_records.append(request("big", 1, 31 * DayUs));
    const auto report = compare(listOf("'big':{'input':'1','output':'2'}"));
    VERIFY_OK(report);
    QCOMPARE(report->changes.front().requests, 1);
}

void TestPriceComparison::theSandboxHasNoListPrice()
{
    const auto report = compare(listOf("'echo':{'input':'1','output':'2'}"));
    VERIFY_OK(report);
    const auto models = ModelRepository(*m->database, m->clock).list();
    QVERIFY(models->size() > 0); // the sandbox's
    QVERIFY(report->changes.empty());
    QCOMPARE(report->unlisted, models->size());
}

void TestPriceComparison::theLargestDifferenceComesFirst()
{
    for (const char *name : {"a", "b", "c"})
        addModel(QString::fromLatin1(name), Rates{1'000'000'000, {}, {}, 1'000'000'000});
    for (const auto &[name, tokens] : {std::pair{"a", 1'000}, {"b", 90'000}, {"c", 50'000}}) {
        UsageRecord record = request(name, 1, DayUs);
        record.tokens = {tokens, 0, 0, 0, 0};
        record.costNanos = tokens * 1'000;
        m_records.append(record);
    }
    const auto report = compare(listOf("'a':{'input':'9','output':'9'},"
                                       "'b':{'input':'0.5','output':'9'},"
                                       "'c':{'input':'3','output':'9'}"));
    VERIFY_OK(report);
    QStringList order;
    for (const PriceChange &change : report->changes)
        order.append(change.directId);
    QCOMPARE(order, QStringList({u"example/c"_s, u"example/b"_s, u"example/a"_s}));
}

QTEST_GUILESS_MAIN(TestPriceComparison)
#include "tst_pricecomparison.moc"
