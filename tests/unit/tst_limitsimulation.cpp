// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitbook.h"
#include "models/domain/limitsimulation.h"
#include "models/domain/requestid.h"
#include "models/storage/simulatelimit.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Start = 1'750'000'000 * Second;

UsageRecord request(qint64 number, qint64 us, Nanos cost, qint64 tokens = 10, qint64 totalUs = 0)
{
    UsageRecord record = closedRecord(openRecord(number, us));
    record.ownerKind = OwnerKind::User;
    record.organizationId = 1;
    record.userId = 2;
    record.keyId = 3;
    record.alias = "fast";
    record.costNanos = cost;
    record.tokens.input = tokens;
    record.tokens.output = tokens;
    record.totalUs = totalUs;
    return record;
}

Limit limitOf(LimitMetric metric, LimitWindow window, qint64 amount)
{
    Limit limit;
    limit.subject = LimitSubject::Key;
    limit.subjectId = 3;
    limit.metric = metric;
    limit.window = window;
    limit.amount = amount;
    return limit;
}

SimulationReport simulate(const Limit &limit, const std::vector<UsageRecord> &records)
{
    LimitSimulation simulation(limit);
    for (const UsageRecord &record : records)
        simulation.add(record);
    return simulation.report();
}

/// The same rules, said as simply as they can be: it looks at all requests before each.
struct Reference {
    std::vector<qint64> refused;
    qint64 highest = 0;

    static qint64 amountOf(const Limit &limit, const UsageRecord &record)
    {
        return limit.metric == LimitMetric::Concurrent ? 1 : quantitiesOf(record).of(limit.metric);
    }
    static bool counts(const Limit &limit, const UsageRecord &earlier, qint64 us)
    {
        switch (limit.window) {
        case LimitWindow::None:
            return earlier.startedAtUs + earlier.totalUs > us;
        case LimitWindow::Minute:
            return earlier.startedAtUs > us - Minute;
        default:
            return windowAt(limit, us).contains(earlier.startedAtUs);
        }
    }
    static bool isFor(const Limit &limit, const UsageRecord &record)
    {
        const Id subjects[] = {0, record.organizationId, record.userId, record.keyId};
        return subjects[size_t(limit.subject)] == limit.subjectId && record.attempts > 0
               && countsModel(limit, record.alias,
                              QByteArray(record.provider + '/' + record.upstreamModel));
    }

    Reference(const Limit &limit, const std::vector<UsageRecord> &records)
    {
        std::vector<bool> passed(records.size());
        for (size_t i = 0; i < records.size(); ++i) {
            const UsageRecord &record = records[i];
            if (!isFor(limit, record))
                continue;
            const qint64 amount = amountOf(limit, record);
            qint64 admitted = 0;
            qint64 used = amount;
            for (size_t k = 0; k < i; ++k) {
                if (!isFor(limit, records[k]) || !counts(limit, records[k], record.startedAtUs))
                    continue;
                used += amountOf(limit, records[k]);
                if (passed[k])
                    admitted += amountOf(limit, records[k]);
            }
            passed[i] = limit.amount > 0 && admitted + amount <= limit.amount;
            highest = std::max(highest, used);
            if (!passed[i])
                refused.push_back(record.id);
        }
    }
};

std::vector<UsageRecord> randomTraffic(QRandomGenerator &random)
{
    std::vector<UsageRecord> records;
    qint64 us = Start;
    for (qint64 id = 1; id <= 300; ++id) {
        us += random.bounded(3) == 0 ? qint64(random.bounded(quint64(40 * Minute)))
                                     : qint64(random.bounded(quint64(4 * Second)));
        UsageRecord record = request(id, us, random.bounded(1000), random.bounded(500),
                                     qint64(random.bounded(quint64(90 * Second))));
        record.keyId = 3 + random.bounded(2);
        record.userId = 2 + random.bounded(2);
        record.alias = random.bounded(2) == 0 ? "fast" : "";
        record.upstreamModel = random.bounded(2) == 0 ? "echo" : "lorem";
        if (random.bounded(10) == 0) { // refused by the gateway
            record.attempts = 0;
            record.tokens = {};
            record.costNanos = 0;
        }
        records.push_back(record);
    }
    return records;
}

} // namespace

class TestLimitSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatASimpleModelRefuses();
    void refusesWhatDoesNotFitAndLetsSmallerOnesPass();
    void aRefusedRequestUsesNothing();
    void anAmountOfZeroRefusesEverything();
    void aWindowBeginsAnew();
    void refusalsOfAMinuteThatFollowEachOtherAreOneWindow();
    void aMinuteIsSixtySecondsAndNoMore();
    void runningRequestsEndAtTheirEnd();
    void tellsForWhom();
    void keepsTheFirstRefusedRequests();
    void sumsThatAreTooBigStop();
    void aClockThatJumpsBackIsSurvived();

    void readsStoredRequests();
    void rowsThatRunAreLeftOut();
    void tellsHowFarItIsAndStops();
    void refusesNonsense();
};

void TestLimitSimulation::refusesWhatASimpleModelRefuses()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (int run = 0; run < 60; ++run) {
        const std::vector<UsageRecord> records = randomTraffic(random);
        constexpr LimitMetric Metrics[] = {LimitMetric::Cost, LimitMetric::TotalTokens,
                                           LimitMetric::OutputTokens, LimitMetric::Requests,
                                           LimitMetric::Concurrent};
        constexpr LimitWindow Windows[] = {LimitWindow::Minute, LimitWindow::Hour,
                                           LimitWindow::Day,    LimitWindow::Week,
                                           LimitWindow::Month,  LimitWindow::Total};
        const LimitMetric metric = Metrics[random.bounded(5)];
        Limit limit = limitOf(metric, Windows[random.bounded(6)], random.bounded(12));
        if (metric == LimitMetric::Concurrent)
            limit.window = LimitWindow::None;
        else if (metric != LimitMetric::Requests)
            limit.amount *= 500;
        limit.timeZone = "Asia/Kathmandu";
        limit.subject = static_cast<LimitSubject>(1 + random.bounded(3));
        limit.subjectId = Id(limit.subject);
        limit.model = random.bounded(2) == 0 ? QString() : u"sandbox/echo"_s;
        const Reference expected(limit, records);
        const SimulationReport report = simulate(limit, records);
        std::vector<qint64> refused;
        for (const RefusedRequest &one : report.requests)
            refused.push_back(one.id);
        const QByteArray where =
            "seed " + QByteArray::number(seed) + ", run " + QByteArray::number(run);
        QVERIFY2(refused == expected.refused, where.constData());
        QVERIFY2(report.refused == qint64(expected.refused.size()), where.constData());
        QVERIFY2(report.highest == expected.highest, where.constData());
        qint64 inWindows = 0;
        for (const RefusedWindow &window : report.windows)
            inWindows += window.requests;
        QVERIFY2(inWindows == report.refused, where.constData());
        qint64 ofKeys = 0;
        for (const RefusedKey &key : report.keys)
            ofKeys += key.requests;
        QVERIFY2(ofKeys == report.refused, where.constData());
    }
}

void TestLimitSimulation::refusesWhatDoesNotFitAndLetsSmallerOnesPass()
{
    const auto report =
        simulate(limitOf(LimitMetric::Cost, LimitWindow::Day, 100),
                 {request(1, Start, 60), request(2, Start + 1, 50), request(3, Start + 2, 40),
                  request(4, Start + 3, 1), request(5, Start + 4, 0)});
    QCOMPARE(report.examined, 5);
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.requests.size(), 2u);
    QCOMPARE(report.requests[0].id, 2);
    QCOMPARE(report.requests[0].cost, 50);
    QCOMPARE(report.requests[0].model, QByteArray("fast"));
    QCOMPARE(report.requests[1].id, 4);
    QCOMPARE(report.refusedQuantities.cost, 51);
    QCOMPARE(report.refusedQuantities.requests, 2);
    QCOMPARE(report.highest, 151);
    QCOMPARE(report.windows.size(), 1u);
    QCOMPARE(report.windows[0].firstAtUs, Start + 1);
    QCOMPARE(report.windows[0].used, 151);
}

void TestLimitSimulation::aRefusedRequestUsesNothing()
{
    std::vector<UsageRecord> records;
    for (qint64 id = 1; id <= 10; ++id)
        records.push_back(request(id, Start + id, id % 2 ? 10 : 1000));
    QCOMPARE(simulate(limitOf(LimitMetric::Cost, LimitWindow::Day, 50), records).refused, 5);
}

void TestLimitSimulation::anAmountOfZeroRefusesEverything()
{
    for (const LimitMetric metric : {LimitMetric::Cost, LimitMetric::Requests}) {
        const auto report =
            simulate(limitOf(metric, LimitWindow::Total, 0), {request(1, Start, 0)});
        QCOMPARE(report.refused, 1);
    }
}

void TestLimitSimulation::aWindowBeginsAnew()
{
    const Limit limit = limitOf(LimitMetric::Requests, LimitWindow::Hour, 1);
    const qint64 hour = windowAt(limit, Start).endUs;
    const auto report =
        simulate(limit, {request(1, hour - 2, 1), request(2, hour - 1, 1), request(3, hour, 1),
                         request(4, hour + 2 * Hour, 1), request(5, hour + 2 * Hour + 1, 1)});
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.windows.size(), 2u);
    QCOMPARE(report.windows[0].span, windowAt(limit, hour - 1));
    QCOMPARE(report.windows[0].firstAtUs, hour - 1);
    QCOMPARE(report.windows[0].used, 2);
    QCOMPARE(report.windows[1].span, windowAt(limit, hour + 2 * Hour));
}

void TestLimitSimulation::refusalsOfAMinuteThatFollowEachOtherAreOneWindow()
{
    const Limit limit = limitOf(LimitMetric::Requests, LimitWindow::Minute, 1);
    const auto report =
        simulate(limit, {request(1, Start, 1), request(2, Start + Second, 1),
                         request(3, Start + 59 * Second, 1), request(4, Start + 61 * Second, 1),
                         request(5, Start + 119 * Second, 1), request(6, Start + Hour, 1),
                         request(7, Start + Hour + 1, 1)});
    QCOMPARE(report.refused, 4);
    QCOMPARE(report.windows.size(), 2u);
    QCOMPARE(report.windows[0].requests, 3);
    QCOMPARE(report.windows[0].firstAtUs, Start + Second);
    QCOMPARE(report.windows[0].span, (TimeSpan{Start - 59 * Second, Start + 119 * Second}));
    QCOMPARE(report.windows[0].used, 5);
    QCOMPARE(report.windows[1].requests, 1);
    QCOMPARE(report.windows[1].used, 2);
}

void TestLimitSimulation::aMinuteIsSixtySecondsAndNoMore()
{
    const Limit limit = limitOf(LimitMetric::TotalTokens, LimitWindow::Minute, 20);
    QCOMPARE(simulate(limit, {request(1, Start, 1), request(2, Start + Minute - 1, 1)}).refused, 1);
    QCOMPARE(simulate(limit, {request(1, Start, 1), request(2, Start + Minute, 1)}).refused, 0);
}

void TestLimitSimulation::runningRequestsEndAtTheirEnd()
{
    const Limit limit = limitOf(LimitMetric::Concurrent, LimitWindow::None, 1);
    const auto report = simulate(limit, {request(1, Start, 1, 1, 10 * Second),
                                         request(2, Start + 5 * Second, 1, 1, Hour),
                                         request(3, Start + 10 * Second, 1, 1, Second),
                                         request(4, Start + 11 * Second, 1, 1, Second)});
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.requests[0].id, 2);
    QCOMPARE(report.highest, 2); // the second one ran on
    QCOMPARE(report.windows.size(), 1u);
    QCOMPARE(report.windows[0].used, 2);
}

void TestLimitSimulation::tellsForWhom()
{
    Limit limit = limitOf(LimitMetric::Requests, LimitWindow::Day, 1);
    limit.subject = LimitSubject::Organization;
    limit.subjectId = 1;
    std::vector<UsageRecord> records;
    for (qint64 id = 1; id <= 7; ++id) {
        records.push_back(request(id, Start + id, id));
        records.back().keyId = id % 3 == 0 ? 8 : 9;
    }
    records.push_back(request(9, Start + 9, 1));
    records.back().organizationId = 2; // not its subject
    const auto report = simulate(limit, records);
    QCOMPARE(report.examined, 7);
    QCOMPARE(report.keys.size(), 2u);
    QCOMPARE(report.keys[0].keyId, 9);
    QCOMPARE(report.keys[0].userId, 2);
    QCOMPARE(report.keys[0].requests, 4);
    QCOMPARE(report.keys[0].quantities.cost, 2 + 4 + 5 + 7);
    QCOMPARE(report.keys[0].firstAtUs, Start + 2);
    QCOMPARE(report.keys[0].lastAtUs, Start + 7);
    QCOMPARE(report.keys[1].keyId, 8);
    QCOMPARE(report.keys[1].requests, 2);
}

void TestLimitSimulation::keepsTheFirstRefusedRequests()
{
    std::vector<UsageRecord> records;
    for (qint64 id = 1; id <= 1500; ++id)
        records.push_back(request(id, Start + id, 1));
    const auto report = simulate(limitOf(LimitMetric::Cost, LimitWindow::Total, 0), records);
    QCOMPARE(report.refused, 1500);
    QCOMPARE(report.requests.size(), SimulationReport::MostRequests);
    QCOMPARE(report.requests.back().id, 1000);
}

void TestLimitSimulation::sumsThatAreTooBigStop()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    std::vector<UsageRecord> records;
    for (qint64 id = 1; id <= 4; ++id)
        records.push_back(request(id, Start + id * Second, Most - 1, Most - 1, Most));
    for (const LimitWindow window : {LimitWindow::Minute, LimitWindow::Day}) {
        for (const LimitMetric metric : {LimitMetric::Cost, LimitMetric::TotalTokens}) {
            const auto report = simulate(limitOf(metric, window, 1000), records);
            QCOMPARE(report.refused, 4);
            QCOMPARE(report.highest, Most);
            QCOMPARE(report.refusedQuantities.cost, Most);
        }
    }
    const auto report = simulate(limitOf(LimitMetric::Concurrent, LimitWindow::None, 3), records);
    QCOMPARE(report.refused, 1);
}

void TestLimitSimulation::aClockThatJumpsBackIsSurvived()
{
    for (const LimitWindow window : {LimitWindow::Minute, LimitWindow::Hour}) {
        const auto report = simulate(limitOf(LimitMetric::Requests, window, 1),
                                     {request(1, Start, 1), request(2, Start - 5 * Hour, 1)});
        QCOMPARE(report.refused, 1); // it counts as if it had come with the one before
    }
}

void TestLimitSimulation::readsStoredRequests()
{
    StorageFixture fixture;
    UsageWriter writer(*fixture.database, fixture.clock);
    VERIFY_OK(writer.prepare());
    RequestIds ids(3);
    QRandomGenerator random(11);
    std::vector<UsageRecord> records = randomTraffic(random);
    std::vector<QueuedRecord> queued;
    for (UsageRecord &record : records) {
        record.id = ids.next(record.startedAtUs);
        queued.push_back({record, nullptr, false});
    }
    writer.add(std::move(queued));
    writer.commit();
    QVERIFY(!writer.isFailing());

    const auto reader = fixture.connect(Database::Mode::ReadOnly);
    const qint64 since = records[100].startedAtUs / 1000 * 1000;
    const qint64 until = records[250].startedAtUs / 1000 * 1000;
    for (const LimitMetric metric :
         {LimitMetric::Cost, LimitMetric::Requests, LimitMetric::Concurrent}) {
        Limit limit = limitOf(metric, LimitWindow::Hour, metric == LimitMetric::Cost ? 900 : 2);
        if (metric == LimitMetric::Concurrent)
            limit.window = LimitWindow::None;
        limit.model = u"fast"_s;
        std::vector<UsageRecord> within;
        std::copy_if(records.begin(), records.end(), std::back_inserter(within),
                     [&](const UsageRecord &record) {
                         return record.startedAtUs >= since && record.startedAtUs < until;
                     });
        const auto expected = simulate(limit, within);
        QVERIFY(expected.refused > 0);
        const auto report = simulateLimit(*reader, limit, since, until);
        VERIFY_OK(report);
        QCOMPARE(report->examined, expected.examined);
        QCOMPARE(report->refused, expected.refused);
        QCOMPARE(report->highest, expected.highest);
        QCOMPARE(report->refusedQuantities, expected.refusedQuantities);
        QCOMPARE(report->requests.front().model, expected.requests.front().model);
    }
}

void TestLimitSimulation::rowsThatRunAreLeftOut()
{
    StorageFixture fixture;
    UsageWriter writer(*fixture.database, fixture.clock);
    VERIFY_OK(writer.prepare());
    UsageRecord open = request(RequestIds(0).next(Start), Start, 0);
    open.state = RequestState::Open;
    writer.add({{open, nullptr, true}});
    writer.commit(UsageWriter::Opens::All);
    const auto report =
        simulateLimit(*fixture.database, limitOf(LimitMetric::Requests, LimitWindow::Day, 0),
                      Start - Hour, Start + Hour);
    VERIFY_OK(report);
    QCOMPARE(report->examined, 0);
}

void TestLimitSimulation::tellsHowFarItIsAndStops()
{
    StorageFixture fixture;
    const Limit limit = limitOf(LimitMetric::Cost, LimitWindow::Day, 5);
    std::vector<double> told;
    VERIFY_OK(simulateLimit(*fixture.database, limit, Start, Start + Hour, [&](double position) {
        told.push_back(position);
        return true;
    }));
    QVERIFY(told.size() > 10);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.front(), 0.0);
    QCOMPARE(told.back(), 1.0);
    int looks = 0;
    const auto stopped = simulateLimit(*fixture.database, limit, Start, Start + Hour,
                                       [&](double) { return ++looks < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(looks, 3);
}

void TestLimitSimulation::refusesNonsense()
{
    StorageFixture fixture;
    const Limit limit = limitOf(LimitMetric::Cost, LimitWindow::Day, -5);
    QCOMPARE(simulateLimit(*fixture.database, limit, Start, Start + Hour).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(simulateLimit(*fixture.database, limitOf(LimitMetric::Cost, LimitWindow::Day, 5),
                           Start, Start)
                 .error()
                 .code,
             ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestLimitSimulation)
#include "tst_limitsimulation.moc"
