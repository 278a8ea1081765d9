// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/separatedtext.h"
#include "models/tables/usagetablemodel.h"
#include "models/tables/usagewords.h"
#include "tests/support/referencereport.h"
#include "tests/ui/sampledata.h"
#include "ui/usage/usagechartdata.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <cmath>

using namespace orchestris;
using namespace orchestris::test;

class tst_UsageTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void groupsAreSummedUp();
    void aModelKeepsItsRules();
    void aGroupKeepsItsRow();
    void theSumStaysOnTop();
    void nothingUsedGivesNoRows();
    void valuesWithoutNamesHaveWords_data();
    void valuesWithoutNamesHaveWords();
    void exactNumbersAreExact();
    void formulasAreHarmless_data();
    void formulasAreHarmless();
    void kindsOfTokensAddUp();
    void eightGroupsAreSevenAndOther();
    void aDayThatLosesAnHourHas23Points();
    void hoursWithoutAnswersAreGaps();

private:
    [[nodiscard]] UsageReport report(std::optional<UsageDimension> groupBy) const
    {
        UsageQuery query;
        query.sinceUs = m_clock.nowUs() - 3'600'000'000;
        query.untilUs = m_clock.nowUs();
        query.groupBy = groupBy;
        query.step = UsageStep::QuarterHour;
        query.latency = true;
        return referenceReport(m_records, query, m_clock.nowUs());
    }

    FakeClock m_clock;
    QList<UsageRecord> m_records;
};

void tst_UsageTable::init()
{
    m_records.clear();
    for (int age = 0; age < 200; ++age)
        m_records.append(sampleRecord(age, m_clock.nowUs()));
}

void tst_UsageTable::groupsAreSummedUp()
{
    UsageTableModel model;
    const UsageReport byModel = report(UsageDimension::Model);
    model.setReport(byModel, UsageDimension::Model);
    QCOMPARE(model.rowCount(), int(byModel.groups.size()) + 1);
    QVERIFY(model.rowCount() > 3);
    UsageSums sums;
    double share = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        sums += model.row(row).sums;
        share += model.row(row).share;
    }
    QCOMPARE(model.row(0).name, QStringLiteral("Total"));
    QVERIFY(model.row(0).sums == sums);
    QVERIFY(std::abs(share - 1) < 1e-9);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Model"));
    qint64 requests = 0;
    for (const UsageRecord &record : std::as_const(m_records))
        requests += record.startedAtUs >= byModel.span.startUs ? 1 : 0;
    QCOMPARE(UsageTableModel::exact(model.row(0), UsageTableModel::Requests),
             QString::number(requests));
}

void tst_UsageTable::aModelKeepsItsRules()
{
    UsageTableModel model;
    UsageSortModel sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sortedTester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto groupBy :
         {UsageDimension::Model, UsageDimension::Key, UsageDimension::Status}) {
        model.setReport(report(groupBy), groupBy);
        m_records.remove(0, 60);
        model.setReport(report(groupBy), groupBy);
        sorted.sort(UsageTableModel::Requests, Qt::DescendingOrder);
    }
    model.setReport(report({}), {});
    QCOMPARE(model.rowCount(), 1);
    m_records.clear();
    model.setReport(report({}), {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_UsageTable::aGroupKeepsItsRow()
{
    UsageTableModel model;
    model.setReport(report(UsageDimension::Key), UsageDimension::Key);
    const QByteArray value = model.row(2).value;
    const Id id = model.row(2).id;
    const QPersistentModelIndex place(model.index(2, 0));
    m_records.remove(0, 50);
    model.setReport(report(UsageDimension::Key), UsageDimension::Key);
    QVERIFY(place.isValid());
    QCOMPARE(model.row(place.row()).value, value);
    QCOMPARE(model.row(place.row()).id, id);
}

void tst_UsageTable::theSumStaysOnTop()
{
    UsageTableModel model;
    UsageSortModel sorted;
    sorted.setSourceModel(&model);
    model.setReport(report(UsageDimension::Model), UsageDimension::Model);
    for (int column = 0; column < UsageTableModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorted.sort(column, order);
            QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("Total"));
        }
    }
    sorted.sort(UsageTableModel::Cost, Qt::DescendingOrder);
    const auto cost = [&](int row) {
        return sorted.index(row, UsageTableModel::Cost).data(TableRole::Sort).toLongLong();
    };
    for (int row = 2; row < sorted.rowCount(); ++row)
        QVERIFY(cost(row - 1) >= cost(row));
}

void tst_UsageTable::nothingUsedGivesNoRows()
{
    UsageTableModel model;
    m_records.clear();
    model.setReport(report(UsageDimension::Model), UsageDimension::Model);
    QCOMPARE(model.rowCount(), 0);
}

void tst_UsageTable::valuesWithoutNamesHaveWords_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    using enum UsageDimension;
    QTest::newRow("a key with a name")
        << int(Key) << QByteArray("7") << QStringLiteral("ci") << QStringLiteral("ci");
    QTest::newRow("a key that is gone")
        << int(Key) << QByteArray("7") << QString() << QStringLiteral("#7");
    QTest::newRow("no key") << int(Key) << QByteArray("0") << QStringLiteral("0")
                            << QStringLiteral("No valid key");
    QTest::newRow("an organization's key")
        << int(User) << QByteArray("0") << QString() << QStringLiteral("No user");
    QTest::newRow("no alias") << int(Alias) << QByteArray() << QString()
                              << QStringLiteral("No alias");
    QTest::newRow("a model") << int(Model) << QByteArray("acme/large") << QString()
                             << QStringLiteral("acme/large");
    QTest::newRow("users") << int(OwnerKind) << QByteArray("user") << QStringLiteral("user")
                           << QStringLiteral("Users");
    QTest::newRow("errors of servers")
        << int(Status) << QByteArray("server_error") << QStringLiteral("server_error")
        << words::group(Status, "server_error", {});
}

void tst_UsageTable::valuesWithoutNamesHaveWords()
{
    QFETCH(int, dimension);
    QFETCH(QByteArray, value);
    QFETCH(QString, label);
    QFETCH(QString, text);
    QCOMPARE(words::group(UsageDimension(dimension), value, label), text);
    QVERIFY(text != QString::fromUtf8("server_error"));
}

void tst_UsageTable::exactNumbersAreExact()
{
    UsageRow row;
    row.sums.costNanos = 9'007'199'254'740'993; // no double holds it
    row.sums.requests = 12'345'678;
    row.p50Us = 1'234'567;
    QCOMPARE(UsageTableModel::exact(row, UsageTableModel::Cost),
             QStringLiteral("9007199.254740993"));
    QCOMPARE(UsageTableModel::exact(row, UsageTableModel::Requests), QStringLiteral("12345678"));
    QCOMPARE(UsageTableModel::exact(row, UsageTableModel::Median), QStringLiteral("1234.567"));
    QCOMPARE(UsageTableModel::exact(row, UsageTableModel::P95), QString());
    QCOMPARE(UsageTableModel::exactHeaders().size(), int(UsageTableModel::ColumnCount));
}

void tst_UsageTable::formulasAreHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("a name") << QStringLiteral("ci-agents") << QByteArray("ci-agents");
    QTest::newRow("a formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("an at sign") << QStringLiteral("@sum") << QByteArray("'@sum");
    QTest::newRow("a minus that is no number") << QStringLiteral("-a") << QByteArray("'-a");
    QTest::newRow("a number below zero") << QStringLiteral("-1.5") << QByteArray("-1.5");
    QTest::newRow("a plus") << QStringLiteral("+cmd|x") << QByteArray("'+cmd|x");
    QTest::newRow("commas and quotes")
        << QStringLiteral("a,\"b\"") << QByteArray("\"a,\"\"b\"\"\"");
    QTest::newRow("lines") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
}

void tst_UsageTable::formulasAreHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, csv);
    QCOMPARE(csvLine({cell, QStringLiteral("x")}), QByteArray(csv + ",x\r\n"));
    QCOMPARE(csvLine({QString(), cell}), QByteArray("," + csv + "\r\n"));
    QVERIFY(tsvLine({cell}).count(u'\n') == 1);
}

void tst_UsageTable::kindsOfTokensAddUp()
{
    const UsageReport whole = report({});
    const ChartData data = usagecharts::tokensByKind(whole, "UTC");
    QCOMPARE(data.series.size(), 4);
    for (size_t i = 0; i < whole.spans.size(); ++i) {
        double sum = 0;
        for (const ChartSeries &series : data.series)
            sum += series.values[i];
        const TokenCounts &tokens = whole.total.parts[i].sums.tokens;
        QCOMPARE(qint64(sum), tokens.input + tokens.output);
    }
    QVERIFY(!data.isEmpty());
}

void tst_UsageTable::eightGroupsAreSevenAndOther()
{
    for (int i = 0; i < m_records.size(); ++i) {
        m_records[i].provider = "acme";
        m_records[i].upstreamModel = QByteArray("model-" + QByteArray::number(i % 12));
        m_records[i].costNanos = 1000 * (i % 12 + 1);
    }
    const UsageReport byModel = report(UsageDimension::Model);
    QCOMPARE(byModel.groups.size(), size_t(12));
    const ChartData data = usagecharts::cost(byModel, UsageDimension::Model, "UTC");
    QCOMPARE(data.series.size(), 8);
    QCOMPARE(data.series.first().name, QStringLiteral("acme/model-11"));
    QCOMPARE(data.series.last().slot, ChartSlot::Other);
    QSet<int> colours;
    double sum = 0;
    for (const ChartSeries &series : data.series) {
        colours.insert(series.slot);
        for (const double value : series.values)
            sum += value;
    }
    QCOMPARE(colours.size(), 8);
    QCOMPARE(Nanos(sum), byModel.total.whole.sums.costNanos);
}

void tst_UsageTable::aDayThatLosesAnHourHas23Points()
{
    UsageQuery query;
    const QDateTime day(QDate(2026, 3, 29), QTime(), QTimeZone("Europe/Berlin"));
    query.sinceUs = day.toMSecsSinceEpoch() * 1000;
    query.untilUs = day.addDays(1).toMSecsSinceEpoch() * 1000;
    query.step = UsageStep::Hour;
    query.timeZone = "Europe/Berlin";
    UsageRecord record = m_records.first();
    record.startedAtUs = query.sinceUs + 2 * 3'600'000'000; // when it is three there
    const UsageReport one = referenceReport({record}, query, query.untilUs);
    const ChartData data = usagecharts::cost(one, {}, query.timeZone);
    QCOMPARE(data.spans.size(), size_t(23));
    QCOMPARE(data.series.first().values.size(), size_t(23));
    QCOMPARE(data.series.first().values[2], double(record.costNanos));
}

void tst_UsageTable::hoursWithoutAnswersAreGaps()
{
    UsageReport whole = report({});
    whole.total.parts[1].latency.clear();
    const ChartData data = usagecharts::latency(whole, usagecharts::Times::Whole, "UTC");
    QCOMPARE(data.series.size(), 3);
    QVERIFY(std::isnan(data.series[0].values[1]));
    QVERIFY(data.series[0].values[2] > 0);
    QVERIFY(data.series[2].values[2] >= data.series[0].values[2]);
}

QTEST_MAIN(tst_UsageTable)
#include "tst_usagetable.moc"
