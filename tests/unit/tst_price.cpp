// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/price.h"
#include "models/domain/pricelist.h"

#include <QTest>

#include <limits>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestPrice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsAreExact_data();
    void costsAreExact();
    void usesTheTierOfTheWholeRequest();
    void readsDollars_data();
    void readsDollars();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void printsDollarsExactly_data();
    void printsDollarsExactly();
    void findsListPrices_data();
    void findsListPrices();
    void builtInListIsWhole();
};

constexpr Nanos Dollar = 1'000'000'000;

void TestPrice::costsAreExact_data()
{
    QTest::addColumn<TokenCounts>("tokens");
    QTest::addColumn<Rates>("rates");
    QTest::addColumn<Nanos>("cost");
    const Rates plain{Dollar / 4, {}, {}, 2 * Dollar};
    const Rates cached{2 * Dollar, Dollar / 2, 3 * Dollar, 8 * Dollar};
    QTest::newRow("nothing used") << TokenCounts{} << plain << Nanos(0);
    QTest::newRow("a million of input")
        << TokenCounts{1'000'000, 0, 0, 0, 0} << plain << Dollar / 4;
    QTest::newRow("one token in, one out") << TokenCounts{1, 0, 0, 1, 0} << plain << Nanos(2250);
    QTest::newRow("reasoning is not billed a second time")
        << TokenCounts{0, 0, 0, 1'000'000, 900'000} << plain << 2 * Dollar;
    QTest::newRow("cached input without its own rate costs as input")
        << TokenCounts{1'000'000, 400'000, 0, 0, 0} << plain << Dollar / 4;
    QTest::newRow("cached input is taken out of input")
        << TokenCounts{1'000'000, 400'000, 0, 0, 0} << cached
        << Nanos(6 * Dollar / 10 * 2 + 4 * Dollar / 10 / 2);
    QTest::newRow("cache writes have their own rate")
        << TokenCounts{1'000'000, 0, 1'000'000, 0, 0} << cached << 3 * Dollar;
    QTest::newRow("more cached than input is clamped")
        << TokenCounts{1'000'000, 9'000'000, 0, 0, 0} << cached << Dollar / 2;
    QTest::newRow("cached and written together are clamped to input")
        << TokenCounts{1'000'000, 600'000, 600'000, 0, 0} << cached
        << Nanos(6 * Dollar / 10 / 2 + 4 * Dollar / 10 * 3);
    QTest::newRow("negative counts cost nothing")
        << TokenCounts{-5, -5, -5, -5, -5} << cached << Nanos(0);
    QTest::newRow("half a nano-dollar is rounded up")
        << TokenCounts{1, 0, 0, 0, 0} << Rates{500'000, {}, {}, 0} << Nanos(1);
    QTest::newRow("less than half is rounded down")
        << TokenCounts{1, 0, 0, 0, 0} << Rates{499'999, {}, {}, 0} << Nanos(0);
    QTest::newRow("rounded once, at the end")
        << TokenCounts{1, 0, 0, 1, 0} << Rates{400'000, {}, {}, 400'000} << Nanos(1);
    QTest::newRow("products beyond 64 bits stay exact")
        << TokenCounts{4'000'000'000'000, 0, 0, 0, 0} << Rates{1000 * Dollar, {}, {}, 0}
        << Nanos(4'000'000) * 1000 * Dollar;
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    QTest::newRow("the unpayable ends at the largest number")
        << TokenCounts{Most, 0, 0, Most, 0} << Rates{Most, {}, {}, Most} << Nanos(Most);
}

void TestPrice::costsAreExact()
{
    QFETCH(TokenCounts, tokens);
    QFETCH(Rates, rates);
    QFETCH(Nanos, cost);
    QCOMPARE(costOf(tokens, Price{1, rates, {}, {}, 0}), cost);
}

void TestPrice::usesTheTierOfTheWholeRequest()
{
    const Price price{1,
                      {Dollar, {}, {}, Dollar},
                      {{200'000, {2 * Dollar, {}, {}, 3 * Dollar}},
                       {1'000'000, {10 * Dollar, {}, {}, 10 * Dollar}}},
                      {},
                      0};
    QCOMPARE(costOf({200'000, 0, 0, 1000, 0}, price), 201 * Dollar / 1000);
    QCOMPARE(costOf({200'001, 0, 0, 1000, 0}, price), 2 * 200'001 * 1000 + 3 * Dollar / 1000);
    QCOMPARE(costOf({1'000'001, 0, 0, 0, 0}, price), Nanos(10) * 1'000'001 * 1000);
}

void TestPrice::readsDollars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Nanos>("nanos");
    QTest::newRow("nothing at all") << u"0"_s << Nanos(0);
    QTest::newRow("a quarter") << u"0.25"_s << Dollar / 4;
    QTest::newRow("no digit before the point") << u".5"_s << Dollar / 2;
    QTest::newRow("no digit after the point") << u"3."_s << 3 * Dollar;
    QTest::newRow("nine decimals") << u"0.000000001"_s << Nanos(1);
    QTest::newRow("blanks around") << u"  1.5 "_s << 3 * Dollar / 2;
    QTest::newRow("the most there can be") << u"1000000"_s << 1'000'000 * Dollar;
    QTest::newRow("leading zeros") << u"0001.10"_s << 11 * Dollar / 10;
}

void TestPrice::readsDollars()
{
    QFETCH(QString, text);
    QFETCH(Nanos, nanos);
    QCOMPARE(parseDollars(text).value(), nanos);
}

void TestPrice::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows{u""_s,      u"."_s,          u"-1"_s, u"1e3"_s,
                           u"1,5"_s,   u"1.2.3"_s,      u"$1"_s, u"0.0000000001"_s,
                           u"1 000"_s, u"1000000.01"_s, u"٣"_s,  u"99999999999999999999"_s,
                           u"nan"_s,   u"0x10"_s,       u"inf"_s};
    for (const QString &text : rows)
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void TestPrice::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    const auto parsed = parseDollars(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
}

void TestPrice::printsDollarsExactly_data()
{
    QTest::addColumn<Nanos>("nanos");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Nanos(0) << u"0"_s;
    QTest::newRow("no trailing zeros") << Nanos(31'200'000) << u"0.0312"_s;
    QTest::newRow("whole dollars") << 5 * Dollar << u"5"_s;
    QTest::newRow("one nano-dollar") << Nanos(1) << u"0.000000001"_s;
    QTest::newRow("negative") << Nanos(-1'500'000'000) << u"-1.5"_s;
    QTest::newRow("the smallest number there is")
        << std::numeric_limits<Nanos>::min() << u"-9223372036.854775808"_s;
}

void TestPrice::printsDollarsExactly()
{
    QFETCH(Nanos, nanos);
    QFETCH(QString, text);
    QCOMPARE(formatDollarsExact(nanos), text);
}

static PriceList sampleList()
{
    return PriceList::fromJson(R"({"date": "2026-01-02", "source": "a test", "vendors": [
        {"name": "openai", "hosts": ["api.openai.com"], "models": {
            "gpt-4o": {"input": "2.5", "cached_input": "1.25", "output": "10"},
            "gpt-4o-mini": {"input": "0.15", "output": "0.6"},
            "gpt-5": {"input": "1", "output": "2"},
            "broken": {"input": "much", "output": "2"},
            "long": {"input": "1", "output": "2", "tiers": [
                {"above_input": 200000, "input": "2", "output": "3"}]}}}]})");
}

void TestPrice::findsListPrices_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("model");
    QTest::addColumn<Nanos>("input"); // -1: none
    const auto row = [](const char *name, const QString &where, const QString &model, Nanos input) {
        QTest::newRow(name) << where << model << input;
    };
    const QString host = u"api.openai.com"_s;
    row("by host", host, u"gpt-4o"_s, 2'500'000'000);
    row("by name", u"openai"_s, u"gpt-4o"_s, 2'500'000'000);
    row("a name in other case", u"OpenAI"_s, u"gpt-4o"_s, 2'500'000'000);
    row("with a date", host, u"gpt-4o-2024-08-06"_s, 2'500'000'000);
    row("with a short version", host, u"gpt-4o-0613"_s, 2'500'000'000);
    row("the latest", host, u"gpt-4o-latest"_s, 2'500'000'000);
    row("the longer name wins", host, u"gpt-4o-mini-2024-07-18"_s, 150'000'000);
    row("as Google writes names", host, u"models/gpt-4o"_s, 2'500'000'000);
    row("a successor is another model", host, u"gpt-5-2"_s, -1);
    row("a sister is another model", host, u"gpt-4o-audio"_s, -1);
    row("a beginning alone is not enough", host, u"gpt-4"_s, -1);
    row("a price that is no number", host, u"broken"_s, -1);
    row("another host", u"example.com"_s, u"gpt-4o"_s, -1);
    row("a model of nobody", host, u"nothing"_s, -1);
    row("no name at all", host, QString(), -1);
}

void TestPrice::findsListPrices()
{
    QFETCH(QString, where);
    QFETCH(QString, model);
    QFETCH(Nanos, input);
    const auto price = sampleList().find(where, model);
    QCOMPARE(price ? price->rates.input : Nanos(-1), input);
    if (price)
        QCOMPARE(price->source, u"list 2026-01-02"_s);
}

void TestPrice::builtInListIsWhole()
{
    const PriceList list = PriceList::builtIn();
    QVERIFY(QDate::fromString(list.date(), Qt::ISODate).isValid());
    QVERIFY(list.source().contains(u"genai-prices"));
    const auto price = list.find(u"api.openai.com", u"gpt-4o-mini");
    QVERIFY(price);
    QVERIFY(price->rates.input > 0);
    QVERIFY(price->rates.cachedInput.value_or(0) < price->rates.input);
    QVERIFY(price->rates.output > price->rates.input);
    const auto tiered = list.find(u"generativelanguage.googleapis.com", u"gemini-2.5-pro");
    QVERIFY(tiered);
    QCOMPARE(tiered->tiers.size(), 1);
    QVERIFY(tiered->tiers.first().rates.input > tiered->rates.input);
    QVERIFY(list.find(u"anthropic", u"claude-sonnet-4-5-20250929"));
    QVERIFY(PriceList::fromJson("not JSON").isEmpty());
}

QTEST_APPLESS_MAIN(TestPrice)
#include "tst_price.moc"
