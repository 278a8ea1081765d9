// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/demand.h"
#include "gateway/api/demandof.h"

#include <QTest>

#include <deque>
#include <limits>
#include <random>

using namespace orchestris;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr LimitMetric Metrics[] = {LimitMetric::Cost, LimitMetric::TotalTokens,
                                   LimitMetric::OutputTokens};

class Random
{
public:
    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }

    Rates rates()
    {
        Rates rates;
        rates.input = upTo(50'000'000'000);
        rates.output = upTo(200'000'000'000);
        if (upTo(1))
            rates.cachedInput = upTo(60'000'000'000); // dearer than input, perhaps
        if (upTo(1))
            rates.cacheWrite = upTo(60'000'000'000);
        return rates;
    }
    Price price()
    {
        Price price;
        price.rates = rates();
        for (qint64 above = upTo(3'000); price.tiers.size() < 3 && upTo(2); above += 1'000)
            price.tiers.append({above, rates()});
        return price;
    }

private:
    std::mt19937 m_random{42};
};

/// Models with what they need, for `demandOf`.
struct Targets {
    std::deque<Model> models;
    std::deque<Snapshot::ModelEntry> entries;
    std::vector<Snapshot::TargetEntry> all;

    void add(std::optional<Nanos> rate, qint64 maximumOutput = 0)
    {
        Model model;
        model.maximumOutput = maximumOutput;
        if (rate) {
            model.price.emplace();
            model.price->rates.input = *rate;
            model.price->rates.output = *rate * 2;
        }
        models.push_back(model);
        entries.push_back({&models.back(), nullptr, "up/m", "up", "m"});
        all.push_back({&entries.back(), 0, 1});
    }
};

ModelRequest chat()
{
    ModelRequest request;
    request.inputEstimate = 100;
    request.inputBound = 900;
    return request;
}

} // namespace

class TestDemand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheMostOutputThatStaysWithin()
    {
        Random random;
        for (int i = 0; i < 20'000; ++i) {
            const UseLine line{random.upTo(10'000), random.upTo(100'000'000),
                               random.upTo(3) ? random.upTo(90'000'000'000) : random.upTo(3)};
            for (const LimitMetric metric : Metrics) {
                const qint64 available = random.upTo(200'000'000) - 100;
                const qint64 output = line.outputWithin(metric, available);
                if (output < 0) {
                    QVERIFY(line.at(0).of(metric) > available);
                } else {
                    QVERIFY(line.at(output).of(metric) <= available);
                    QVERIFY(output == Most || line.at(output + 1).of(metric) > available);
                }
            }
        }
    }

    void countsRequestsWhateverTheyTake()
    {
        for (const LimitMetric metric : {LimitMetric::Requests, LimitMetric::Concurrent}) {
            QCOMPARE(UseLine().outputWithin(metric, 1), Most);
            QCOMPARE(UseLine().outputWithin(metric, 0), -1);
        }
        QCOMPARE(UseLine().at(77).requests, 1);
    }

    void stopsAtTheLargestNumber()
    {
        const UseLine line{Most, Most, Most};
        for (const LimitMetric metric : Metrics)
            QCOMPARE(line.at(Most).of(metric), Most);
        QCOMPARE(line.at(-5).outputTokens, 0);
        QCOMPARE((UseLine{0, 0, 1}.outputWithin(LimitMetric::Cost, Most)), Most);
    }

    void holdsAtWorstNoLessThanIsBilled()
    {
        Random random;
        for (int i = 0; i < 20'000; ++i) {
            const Price price = random.price();
            const qint64 bound = random.upTo(5'000);
            const qint64 output = random.upTo(5'000);
            TokenCounts tokens;
            tokens.input = random.upTo(bound);
            tokens.cachedInput = random.upTo(tokens.input);
            tokens.cacheWrite = random.upTo(tokens.input - tokens.cachedInput);
            tokens.output = random.upTo(output);
            QVERIFY(UseLine::worst(bound, price).at(output).cost >= costOf(tokens, price));
        }
    }

    void expectsWhatItCostsWithoutACache()
    {
        Random random;
        for (int i = 0; i < 5'000; ++i) {
            const Price price = random.price();
            TokenCounts tokens;
            tokens.input = random.upTo(5'000);
            tokens.output = random.upTo(5'000);
            const Nanos expected = UseLine::expected(tokens.input, price).at(tokens.output).cost;
            QVERIFY(qAbs(expected - costOf(tokens, price)) <= 1);
        }
    }

    void takesTheHigherOfBothInEachPart()
    {
        UseLine line{10, 200, 30};
        line.raiseTo({20, 100, 40});
        QCOMPARE(line.inputTokens, 20);
        QCOMPARE(line.inputCost, 200);
        QCOMPARE(line.outputRate, 40);
    }

    void asksForTheDearestOfItsTargets()
    {
        Targets targets;
        targets.add(1'000'000'000, 4'000);
        targets.add(3'000'000'000, 2'000);
        const Demand demand = demandOf(chat(), targets.all, {}, {});
        QCOMPARE(demand.expected.inputTokens, 100);
        QCOMPARE(demand.expected.inputCost, 300'000);
        QCOMPARE(demand.expected.outputRate, 6'000'000'000);
        QCOMPARE(demand.worst.inputTokens, 900);
        QCOMPARE(demand.worst.inputCost, 2'700'000);
        QCOMPARE(demand.worstOutput, 4'000);
        QVERIFY(demand.isPriced);
        QVERIFY(!demand.isGiven);
    }

    void knowsThatOneTargetHasNoPrice()
    {
        Targets targets;
        targets.add(1'000'000'000);
        targets.add(std::nullopt);
        const Demand demand = demandOf(chat(), targets.all, {}, {});
        QVERIFY(!demand.isPriced);
        QCOMPARE(demand.expected.inputCost, 100'000);
    }

    void goesByWhatIsUsual()
    {
        Targets targets;
        targets.add(1'000'000'000);
        const Demand demand = demandOf(chat(), targets.all, {777, 0.5, 0.25}, {});
        QCOMPARE(demand.expectedOutput, 777);
        QCOMPARE(demand.expected.inputTokens, 50);
        QCOMPARE(demand.expected.inputCost, 25'000);
        QCOMPARE(demand.worst.inputCost, 900'000); // the worst case is no habit
    }

    void asksForAnOutputThatCanBe_data()
    {
        QTest::addColumn<qint64>("given"); // 0: the client says nothing
        QTest::addColumn<qint64>("choices");
        QTest::addColumn<QList<qint64>>("maxima"); // of the targets
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<qint64>("worst");
        QTest::newRow("nothing is known: the setting")
            << qint64(0) << qint64(1) << QList<qint64>{0} << qint64(1'000) << qint64(16'384);
        QTest::newRow("the model's maximum")
            << qint64(0) << qint64(1) << QList<qint64>{600} << qint64(600) << qint64(600);
        QTest::newRow("the highest of all models' maxima")
            << qint64(0) << qint64(1) << QList<qint64>{600, 2'000} << qint64(1'000)
            << qint64(2'000);
        QTest::newRow("one model's maximum is not known")
            << qint64(0) << qint64(1) << QList<qint64>{600, 0} << qint64(1'000) << qint64(16'384);
        QTest::newRow("the client's own")
            << qint64(50) << qint64(1) << QList<qint64>{600} << qint64(50) << qint64(50);
        QTest::newRow("the client's own, more than can be")
            << qint64(90'000) << qint64(1) << QList<qint64>{600} << qint64(600) << qint64(600);
        QTest::newRow("of each choice")
            << qint64(50) << qint64(3) << QList<qint64>{600} << qint64(150) << qint64(150);
        QTest::newRow("more than a number holds")
            << Most << qint64(3) << QList<qint64>{0} << Most << Most;
    }
    void asksForAnOutputThatCanBe()
    {
        QFETCH(qint64, given);
        QFETCH(qint64, choices);
        QFETCH(QList<qint64>, maxima);
        Targets targets;
        for (const qint64 maximum : maxima)
            targets.add(1, maximum);
        ModelRequest request = chat();
        request.choices = choices;
        if (given > 0)
            request.maximumOutput = given;
        const Demand demand = demandOf(request, targets.all, {}, {});
        QTEST(demand.expectedOutput, "expected");
        QTEST(demand.worstOutput, "worst");
        QCOMPARE(demand.isGiven, given > 0);
        QCOMPARE(demand.choices, choices);
    }

    void asksForNoOutputOfEmbeddings()
    {
        Targets targets;
        targets.add(1'000'000'000, 500);
        ModelRequest request = chat();
        request.endpoint = ClientEndpoint::Embeddings;
        const Demand demand = demandOf(request, targets.all, {}, {});
        QCOMPARE(demand.expectedOutput, 0);
        QCOMPARE(demand.worstOutput, 0);
        QCOMPARE(demand.worst.inputTokens, 900);
    }

    void knowsWhatTheInputOfARequestCost()
    {
        Price price;
        price.rates.input = 1'000'000;
        price.rates.cachedInput = 100'000;
        price.rates.output = 9'000'000;
        TokenCounts tokens;
        tokens.input = 100;
        tokens.cachedInput = 60;
        tokens.output = 500;
        tokens.reasoning = 300;
        QCOMPARE(inputCostOf(tokens, price), 46);
        QCOMPARE(inputCostOf(tokens, std::nullopt), 0);
    }
};

QTEST_APPLESS_MAIN(TestDemand)
#include "tst_demand.moc"
