// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/recordwords.h"
#include "models/tables/requesttablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/sampledata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

namespace {

UsageRecord record(qint64 id, RequestState state = RequestState::Done, int status = 200)
{
    UsageRecord made;
    made.id = id;
    made.state = state;
    made.startedAtUs = FakeClock::StartUs + id;
    made.status = state == RequestState::Open ? 0 : status;
    made.keyName = QStringLiteral("key%1").arg(id);
    made.requestedModel = "sandbox/echo";
    return made;
}

QList<UsageRecord> records(std::initializer_list<qint64> ids)
{
    QList<UsageRecord> made;
    for (const qint64 id : ids)
        made.append(record(id));
    return made;
}

const QList<int> KeyAndStatus{RequestTableModel::Key, RequestTableModel::Status};

} // namespace

class tst_RequestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newestIsFirstWhateverTheOrderOfArrival();
    void oneBatchInsertsOnce();
    void insertionIntoTheMiddleKeepsOrder();
    void anEndedRequestIsUpdatedInPlace();
    void anEndedRequestNeverRunsAgain();
    void theSameIdTwiceInABatchIsOneRow();
    void theOldestFallOffAtTheLimit();
    void olderThanAFullTableIsNotAdded();
    void aBatchLargerThanTheLimitKeepsTheNewest();
    void theNewestFallOffWhileOlderOnesAreLoaded();
    void nothingResetsIt();
    void rowsThatFitNoMoreAreTakenOut();
    void aRowIsCopiedAsText();
    void everyOutcomeOfAnAttemptHasWords_data();
    void everyOutcomeOfAnAttemptHasWords();
    void cellsReadAsPeopleExpect_data();
    void cellsReadAsPeopleExpect();
    void headersAlignAsTheirCells();
    void sortsByRawValues();
    void filtersByWordsAndOutcome();

private:
    FakeClock m_clock;
    std::unique_ptr<RequestTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_RequestTable::init()
{
    m_tester.reset();
    m_model = std::make_unique<RequestTableModel>(m_clock, 5);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_RequestTable::newestIsFirstWhateverTheOrderOfArrival()
{
    m_model->upsert(records({2, 4, 1}));
    m_model->upsert(records({3}));
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}), QStringLiteral("key4\nkey3\nkey2\nkey1"));
    QCOMPARE(m_model->rowOf(2), 2);
    QCOMPARE(m_model->rowOf(9), -1);
    QCOMPARE(m_model->oldestId(), 1);
}

void tst_RequestTable::oneBatchInsertsOnce()
{
    m_model->upsert(records({1}));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->upsert(records({2, 3, 4}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 2);
    QCOMPARE(changed.size(), 0);
    m_model->upsert(records({2, 3}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
}

void tst_RequestTable::insertionIntoTheMiddleKeepsOrder()
{
    m_model->upsert(records({1, 5}));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->upsert(records({3, 2}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}), QStringLiteral("key5\nkey3\nkey2\nkey1"));
}

void tst_RequestTable::anEndedRequestIsUpdatedInPlace()
{
    m_model->upsert({record(1, RequestState::Open), record(2, RequestState::Open)});
    QCOMPARE(printed(*m_model, KeyAndStatus), QStringLiteral("key2 | Running\nkey1 | Running"));
    m_model->upsert({record(1)});
    QCOMPARE(printed(*m_model, KeyAndStatus), QStringLiteral("key2 | Running\nkey1 | 200"));
}

void tst_RequestTable::anEndedRequestNeverRunsAgain()
{
    m_model->upsert({record(1)});
    m_model->upsert({record(1, RequestState::Open)});
    QCOMPARE(printed(*m_model, KeyAndStatus), QStringLiteral("key1 | 200"));
}

void tst_RequestTable::theSameIdTwiceInABatchIsOneRow()
{
    m_model->upsert(
        {record(1, RequestState::Open), record(1), record(2), record(2, RequestState::Open)});
    QCOMPARE(printed(*m_model, KeyAndStatus), QStringLiteral("key2 | 200\nkey1 | 200"));
}

void tst_RequestTable::theOldestFallOffAtTheLimit()
{
    m_model->upsert(records({1, 2, 3, 4}));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->upsert(records({5, 6, 7}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}),
             QStringLiteral("key7\nkey6\nkey5\nkey4\nkey3"));
    QVERIFY(m_model->isFull());
}

void tst_RequestTable::olderThanAFullTableIsNotAdded()
{
    m_model->upsert(records({11, 12, 13, 14, 15}));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->upsert(records({1, 2, 3}));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(m_model->rowCount(), 5);
}

void tst_RequestTable::aBatchLargerThanTheLimitKeepsTheNewest()
{
    m_model->upsert(records({1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}),
             QStringLiteral("key8\nkey7\nkey6\nkey5\nkey4"));
    m_model->setRows(records({1, 2, 3, 4, 5, 6}));
    QCOMPARE(m_model->oldestId(), 2);
}

void tst_RequestTable::theNewestFallOffWhileOlderOnesAreLoaded()
{
    m_model->upsert(records({11, 12, 13, 14, 15}));
    m_model->upsert(records({8, 9, 10}), RequestTableModel::Keep::Oldest);
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}),
             QStringLiteral("key12\nkey11\nkey10\nkey9\nkey8"));
    QCOMPARE(m_model->newestId(), 12);
    m_model->upsert(records({13, 16}), RequestTableModel::Keep::Oldest); // no room in front
    QCOMPARE(m_model->newestId(), 12);
    m_model->upsert(records({13, 14, 15}));
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}),
             QStringLiteral("key15\nkey14\nkey13\nkey12\nkey11"));
}

void tst_RequestTable::nothingResetsIt()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRows(records({1, 2}));
    m_model->upsert(records({3, 4, 5, 6, 7, 8, 9}));
    m_model->setRows(records({20}));
    m_model->setRows({});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->oldestId(), 0);
}

void tst_RequestTable::rowsThatFitNoMoreAreTakenOut()
{
    m_model->upsert(records({1, 2, 3, 4}));
    m_model->remove({2, 9, 4});
    QCOMPARE(printed(*m_model, {RequestTableModel::Key}), QStringLiteral("key3\nkey1"));
}

void tst_RequestTable::aRowIsCopiedAsText()
{
    m_model->upsert(records({1}));
    const QStringList cells = m_model->rowText(0).split(u'\t');
    QCOMPARE(cells.size(), int(RequestTableModel::ColumnCount));
    QVERIFY(cells[0].startsWith(QStringLiteral("2026-11-22")));
    QCOMPARE(cells[1], QStringLiteral("key1"));
}

void tst_RequestTable::everyOutcomeOfAnAttemptHasWords_data()
{
    QTest::addColumn<QByteArray>("outcome");
    for (const char *outcome :
         {"ok", "status", "connect", "timeout", "slow_first_token", "broken", "protocol",
          "credential", "client_left", "stopped", "limit", "untranslatable", "skipped_circuit",
          "skipped_cooling", "skipped_endpoint", "skipped_credential", "skipped_limit"})
        QTest::newRow(outcome) << QByteArray(outcome);
}

void tst_RequestTable::everyOutcomeOfAnAttemptHasWords()
{
    QFETCH(QByteArray, outcome);
    QVERIFY(words::attemptOutcome(outcome) != QString::fromUtf8(outcome));
    QVERIFY(words::shortOutcome(outcome) != QString::fromUtf8(outcome));
    QVERIFY(words::shortOutcome(outcome).size() <= 18);
    QCOMPARE(words::attemptTone(outcome) == Tone::Good, outcome == "ok");
    QCOMPARE(words::attemptTone(outcome) == Tone::Quiet, outcome.startsWith("skipped"));
}

void tst_RequestTable::cellsReadAsPeopleExpect_data()
{
    QTest::addColumn<UsageRecord>("entry");
    QTest::addColumn<QString>("text");
    UsageRecord done = record(1);
    done.alias = done.requestedModel = "fast";
    done.provider = "ollama";
    done.upstreamModel = "qwen3";
    done.tokens.input = 12'408;
    done.tokens.output = 310;
    done.tokenConfidence = Confidence::Reported;
    done.costConfidence = Confidence::Reported;
    done.costNanos = 31'200'000;
    done.totalUs = 2'100'000;
    done.firstTokenUs = 430'000;
    QTest::newRow("a whole request")
        << done
        << QStringLiteral("key1 | — | fast → qwen3 | ollama | 200 | 12,408 | 310 | $0.0312 | "
                          "2.10 s | 430 ms");
    QTest::newRow("running") << record(1, RequestState::Open)
                             << QStringLiteral("key1 | — | sandbox/echo | — | Running | — | — | "
                                               "— | — | —");
    UsageRecord stranger = record(1, RequestState::Done, 401);
    stranger.keyName.clear();
    stranger.requestedModel.clear();
    stranger.totalUs = 300;
    QTest::newRow("no key") << stranger
                            << QStringLiteral("No valid key | — | — | — | 401 error | — | — | — "
                                              "| 0.3 ms | —");
    QTest::newRow("client left") << record(1, RequestState::Done, 499)
                                 << QStringLiteral("key1 | — | sandbox/echo | — | 499 left | — "
                                                   "| — | — | 0.0 ms | —");
    QTest::newRow("interrupted") << record(1, RequestState::Interrupted, 0)
                                 << QStringLiteral("key1 | — | sandbox/echo | — | Interrupted "
                                                   "| — | — | — | 0.0 ms | —");
}

void tst_RequestTable::cellsReadAsPeopleExpect()
{
    QFETCH(UsageRecord, entry);
    m_model->setRows({entry});
    QTEST(printed(*m_model, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), "text");
}

void tst_RequestTable::headersAlignAsTheirCells()
{
    m_model->setRows(records({1}));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                 m_model->index(0, column).data(Qt::TextAlignmentRole));
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void tst_RequestTable::sortsByRawValues()
{
    QList<UsageRecord> three = records({1, 2, 3});
    three[0].totalUs = 9'000'000;
    three[1].totalUs = 10'000'000; // "10.0 s" sorts before "9.00 s" as text
    three[2].totalUs = 950'000;
    m_model->setRows(three);
    TableFilterModel sorted;
    sorted.setSourceModel(m_model.get());
    sorted.sort(RequestTableModel::Latency, Qt::DescendingOrder);
    QCOMPARE(printed(sorted, {RequestTableModel::Latency}),
             QStringLiteral("10.0 s\n9.00 s\n950 ms"));
}

void tst_RequestTable::filtersByWordsAndOutcome()
{
    QList<UsageRecord> three{record(1), record(2, RequestState::Done, 502),
                             record(3, RequestState::Open)};
    three[0].clientRequestId = "Thread-7";
    m_model->setRows(three);
    TableFilterModel filter;
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.setText(QStringLiteral("thread-7  ECHO"));
    QCOMPARE(printed(filter, {RequestTableModel::Key}), QStringLiteral("key1"));
    filter.setText(QStringLiteral("thread-7 key2"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    filter.setOutcomes(OutcomeFilter::Errors);
    QCOMPARE(printed(filter, {RequestTableModel::Key}), QStringLiteral("key2"));
    filter.setOutcomes(OutcomeFilter::Running);
    QCOMPARE(printed(filter, {RequestTableModel::Key}), QStringLiteral("key3"));
    m_model->upsert({record(3)});
    QCOMPARE(filter.rowCount(), 0); // it no longer runs
    QVERIFY(filter.isFiltering());
}

QTEST_GUILESS_MAIN(tst_RequestTable)
#include "tst_requesttable.moc"
