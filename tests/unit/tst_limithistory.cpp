// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limithistory.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class tst_LimitHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsOfADayAreDays();
    void longerWindowsAddUpDayByDay();
    void aTotalIsOneWindow();
    void whatSumsCannotTellIsNotAskedFor_data();
    void whatSumsCannotTellIsNotAskedFor();
    void theQuestionIsAboutWhatTheLimitCounts();
    void eachMetricHasItsUnit_data();
    void eachMetricHasItsUnit();
};

namespace {

constexpr qint64 Day = 86'400ll * 1'000'000;
// Monday, 2026-11-02 00:00 UTC.
constexpr qint64 Monday = 1'793'577'600'000'000;

Limit makeLimit(LimitWindow window)
{
    Limit limit;
    limit.subjectId = 7;
    limit.metric = LimitMetric::Requests;
    limit.window = window;
    return limit;
}

/// Days from `first` on, with so many requests each.
UsageReport makeReport(qint64 first, const std::vector<qint64> &requests)
{
    UsageReport report;
    report.step = UsageStep::Day;
    for (const qint64 count : requests) {
        const qint64 start = first + qint64(report.spans.size()) * Day;
        report.spans.push_back({start, start + Day});
        UsagePart part;
        part.sums.attempts = count + 1;
        part.sums.retries = 1;
        report.total.parts.push_back(part);
    }
    report.span = {first, report.spans.back().endUs};
    return report;
}

std::vector<qint64> usedIn(const LimitHistory &history)
{
    std::vector<qint64> used;
    for (const LimitHistory::Step &step : history.steps)
        used.push_back(step.used);
    return used;
}

} // namespace

void tst_LimitHistory::windowsOfADayAreDays()
{
    const LimitHistory history =
        limitHistory(makeLimit(LimitWindow::Day), makeReport(Monday, {3, 0, 8}));
    QCOMPARE(history.windows.size(), 3u);
    QCOMPARE(history.windows[2].span, (TimeSpan{Monday + 2 * Day, Monday + 3 * Day}));
    QCOMPARE(usedIn(history), (std::vector<qint64>{3, 0, 8}));
    QCOMPARE(history.highest(), 8);
    QCOMPARE(history.windowsOver(8), 0); // all of it is not more than it
    QCOMPARE(history.windowsOver(7), 1);
    QCOMPARE(history.windowsOver(2), 2);
}

void tst_LimitHistory::longerWindowsAddUpDayByDay()
{
    const LimitHistory history =
        limitHistory(makeLimit(LimitWindow::Week), makeReport(Monday, {1, 1, 1, 1, 1, 1, 1, 5, 5}));
    QCOMPARE(history.windows.size(), 2u);
    QCOMPARE(history.windows[0].used, 7);
    QCOMPARE(history.windows[1].used, 10);
    QCOMPARE(usedIn(history), (std::vector<qint64>{1, 2, 3, 4, 5, 6, 7, 5, 10}));
    QCOMPARE(history.steps[8].window, 1u);
}

void tst_LimitHistory::aTotalIsOneWindow()
{
    Limit limit = makeLimit(LimitWindow::Total);
    limit.createdAtUs = Monday + Day; // it is tried as if it had stood from the beginning
    const LimitHistory history = limitHistory(limit, makeReport(Monday, {2, 2, 2}));
    QCOMPARE(history.windows.size(), 1u);
    QCOMPARE(usedIn(history), (std::vector<qint64>{2, 4, 6}));
}

void tst_LimitHistory::whatSumsCannotTellIsNotAskedFor_data()
{
    QTest::addColumn<LimitWindow>("window");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a minute") << LimitWindow::Minute << false;
    QTest::newRow("requests at once") << LimitWindow::None << false;
    QTest::newRow("an hour") << LimitWindow::Hour << true;
    QTest::newRow("in total") << LimitWindow::Total << true;
}

void tst_LimitHistory::whatSumsCannotTellIsNotAskedFor()
{
    QFETCH(LimitWindow, window);
    QTEST(historyQuery(makeLimit(window), Monday, Monday + Day).has_value(), "isTold");
}

void tst_LimitHistory::theQuestionIsAboutWhatTheLimitCounts()
{
    Limit limit = makeLimit(LimitWindow::Week);
    limit.timeZone = "Europe/Berlin";
    limit.subject = LimitSubject::User;
    limit.model = u"fast"_s;
    auto query = historyQuery(limit, Monday + 3 * Day, Monday + 5 * Day);
    QVERIFY(query);
    QCOMPARE(query->sinceUs, Monday - 3600ll * 1'000'000); // the week's begin in Berlin
    QCOMPARE(query->step, UsageStep::Day);
    QCOMPARE(query->timeZone, QByteArray("Europe/Berlin"));
    QCOMPARE(query->conditions, (QList<UsageCondition>{{UsageDimension::User, {"7"}},
                                                       {UsageDimension::Alias, {"fast"}}}));
    limit.model = u"openai/gpt-5"_s;
    limit.subject = LimitSubject::Organization;
    limit.window = LimitWindow::Hour;
    query = historyQuery(limit, Monday, Monday + Day);
    QCOMPARE(query->step, UsageStep::Hour);
    QCOMPARE(query->conditions, (QList<UsageCondition>{{UsageDimension::Organization, {"7"}},
                                                       {UsageDimension::Model, {"openai/gpt-5"}}}));
}

void tst_LimitHistory::eachMetricHasItsUnit_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("cost") << LimitMetric::Cost << qint64(900);
    QTest::newRow("tokens") << LimitMetric::TotalTokens << qint64(30);
    QTest::newRow("output tokens") << LimitMetric::OutputTokens << qint64(10);
    QTest::newRow("requests without their retries") << LimitMetric::Requests << qint64(4);
    QTest::newRow("requests at once are no sum") << LimitMetric::Concurrent << qint64(0);
}

void tst_LimitHistory::eachMetricHasItsUnit()
{
    QFETCH(LimitMetric, metric);
    UsageSums sums;
    sums.costNanos = 900;
    sums.tokens.input = 20;
    sums.tokens.output = 10;
    sums.attempts = 6;
    sums.retries = 2;
    QTEST(limitAmountOf(metric, sums), "amount");
}

QTEST_GUILESS_MAIN(tst_LimitHistory)
#include "tst_limithistory.moc"
