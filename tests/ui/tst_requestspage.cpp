// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/requestid.h"
#include "tests/ui/pageprobe.h"
#include "ui/page.h"
#include "ui/requests/requesttimeline.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_RequestsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRequestArrivesRunsAndEnds();
    void liveRequestsGetTheNamesOfTheSnapshot();
    void aPausedListStandsStillAndCatchesUp();
    void aCrowdOfArrivalsIsShownInBatches();
    void aListThatIsScrolledStandsStillAndCatchesUpAtItsTop();
    void enterFindsAnIdInTheHistory_data();
    void enterFindsAnIdInTheHistory();
    void scrollingDownLoadsEachRequestOnce();
    void whatFellOutIsLoadedAgainOnTheWayBack();
    void aRareFilterSearchesBackUntilItIsStopped();
    void theDetailTellsEverything();
    void theDetailShowsTheTraceAndTheLimits();
    void theDetailLeadsToKeyProviderAndAlias_data();
    void theDetailLeadsToKeyProviderAndAlias();
    void theDetailFollowsItsRequestAndCloses();
    void arrowsMoveEnterOpensAndEscapeCloses();
    void aRowIsCopied();
    void theFirstColumnIsNeverCovered();
    void aPlaceOpensARequestThatIsNotInTheList();
    void aFailureIsShownInThePage();
    void anEmptyPageSaysWhatWillAppear();

private:
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("requests"); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 idAt(int row) const
    {
        return table()->model()->index(row, 0).data(TableRole::RowId).toLongLong();
    }
    [[nodiscard]] UsageRecord next(RequestState state = RequestState::Done)
    {
        UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
        record.id = m_ui->backend.records.first().id + (++m_made << 12);
        record.state = state;
        return record;
    }
    void open(int row)
    {
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    [[nodiscard]] QWidget *detail() const
    {
        return m_ui->window().findChild<QWidget *>(QStringLiteral("detail"));
    }
    [[nodiscard]] QString detailText() const;
    void grow(int rows);

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_made = 0;
};

void tst_RequestsPage::init()
{
    m_made = 0;
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Requests);
    QTRY_COMPARE(rows(), 200);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_RequestsPage::cleanup()
{
    m_tester.reset();
    m_ui.reset();
}

QString tst_RequestsPage::detailText() const
{
    QStringList texts;
    for (const QLabel *label : detail()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text().remove(QChar(0x200B));
    }
    return texts.join(u'\n');
}

/// Makes the history so many rows long.
void tst_RequestsPage::grow(int rows)
{
    QList<UsageRecord> &records = m_ui->usage.records;
    records.reserve(rows);
    while (records.size() < rows) {
        UsageRecord older = records.last();
        older.id -= 1 << 20;
        older.startedAtUs -= 1000;
        records.append(older);
    }
}

void tst_RequestsPage::aRequestArrivesRunsAndEnds()
{
    UsageRecord record = next(RequestState::Open);
    m_ui->backend.happen({record});
    QTRY_COMPARE(rows(), 201);
    QCOMPARE(cell(0, 5), QStringLiteral("Running"));
    record.state = RequestState::Done;
    record.status = 502;
    record.errorCode = "upstream_error";
    record.firstTokenUs = -1;
    m_ui->backend.happen({record});
    QTRY_COMPARE(cell(0, 5), QStringLiteral("502 error"));
    QCOMPARE(rows(), 201);
}

void tst_RequestsPage::liveRequestsGetTheNamesOfTheSnapshot()
{
    UsageRecord record = next();
    record.keyId = 2;
    record.ownerKind = OwnerKind::User;
    record.userId = 1;
    m_ui->backend.happen({record});
    QTRY_COMPARE(cell(0, 1), QStringLiteral("maintainer-laptop"));
    QCOMPARE(cell(0, 2), QStringLiteral("maintainer"));
}

void tst_RequestsPage::aPausedListStandsStillAndCatchesUp()
{
    UsageRecord running = next(RequestState::Open);
    m_ui->backend.happen({running});
    QTRY_COMPARE(rows(), 201);
    auto *follow = m_ui->find<QPushButton>("follow");
    follow->click();
    m_ui->backend.happen({next()});
    QTRY_VERIFY(follow->text().contains(QStringLiteral("1 new")));
    QCOMPARE(rows(), 201);
    running.state = RequestState::Done;
    m_ui->backend.happen({running}); // what is shown still ends
    QTRY_COMPARE(cell(0, 5), QStringLiteral("200"));
    follow->click();
    QTRY_COMPARE(rows(), 202);
    QVERIFY(!follow->text().contains(QStringLiteral("new")));
}

void tst_RequestsPage::aCrowdOfArrivalsIsShownInBatches()
{
    const QSignalSpy inserted(table()->model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 500; ++i)
        m_ui->backend.happen({next(i % 2 == 0 ? RequestState::Open : RequestState::Done)});
    QTRY_COMPARE(rows(), 700);
    QVERIFY(inserted.size() <= 10);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table()->verticalScrollBar()->value(), 0); // the newest are seen
}

void tst_RequestsPage::aListThatIsScrolledStandsStillAndCatchesUpAtItsTop()
{
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(10);
    const qint64 top = idAt(10);
    m_ui->backend.happen({next()});
    auto *follow = m_ui->find<QPushButton>("follow");
    QTRY_VERIFY(follow->text().contains(QStringLiteral("1 new")));
    QCOMPARE(bar->value(), 10);
    QCOMPARE(idAt(10), top);
    bar->setValue(0);
    QTRY_COMPARE(rows(), 201);
    QVERIFY(follow->text().contains(QStringLiteral("Pause")));
}

void tst_RequestsPage::enterFindsAnIdInTheHistory_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("found");
    QTest::newRow("a request ID") << 0 << 1;
    QTest::newRow("a client request ID") << 1 << 12;
    QTest::newRow("a provider's request ID") << 2 << 1;
}

void tst_RequestsPage::enterFindsAnIdInTheHistory()
{
    QFETCH(int, kind);
    QFETCH(int, found);
    const UsageRecord old = m_ui->usage.records[400]; // not loaded
    const QByteArray ids[] = {formatRequestId(old.id), old.clientRequestId, old.providerRequestId};
    auto *search = m_ui->find<QLineEdit>("requestSearch");
    QTest::keyClicks(search, QString::fromLatin1(ids[kind]));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(rows(), found);
    QCOMPARE(m_ui->usage.listed.last().anyId, ids[kind]);
    m_ui->backend.happen({next()}); // of another ID
    QTest::qWait(0);
    QCOMPARE(rows(), found);
    m_ui->find<QToolButton>("remove17")->click(); // the chip of the ID
    QTRY_COMPARE(rows(), 200);
    QVERIFY(m_ui->usage.listed.last().anyId.isEmpty());
}

void tst_RequestsPage::scrollingDownLoadsEachRequestOnce()
{
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_COMPARE(rows(), 400);
    QCOMPARE(m_ui->usage.listed.last().beforeId, m_ui->usage.records[199].id);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(rows(), 460);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(idAt(row), m_ui->usage.records[row].id);
    QVERIFY(shows(QStringLiteral("460 requests, back to the first")));
    const qsizetype asked = m_ui->usage.listed.size();
    bar->setValue(0);
    bar->setValue(bar->maximum());
    QTest::qWait(0);
    QCOMPARE(m_ui->usage.listed.size(), asked); // there is no more
}

void tst_RequestsPage::whatFellOutIsLoadedAgainOnTheWayBack()
{
    m_tester.reset(); // it looks at every row at each change
    constexpr int Limit = 5000;
    grow(Limit + 900);
    QScrollBar *bar = table()->verticalScrollBar();
    const auto oldest = [this] { return idAt(rows() - 1); };
    int safety = 0;
    while (oldest() != m_ui->usage.records.last().id && ++safety < 100) {
        const qint64 before = oldest();
        bar->setValue(bar->maximum() - 30);
        const qint64 seen = idAt(bar->value());
        QTRY_VERIFY(oldest() != before);
        QCOMPARE(idAt(bar->value()), seen); // what is seen does not move
    }
    QCOMPARE(rows(), Limit);
    QCOMPARE(idAt(0), m_ui->usage.records[900].id);
    table()->selectRow(100);
    const qint64 selected = idAt(100);
    m_ui->backend.happen({next()}); // must not come between
    safety = 0;
    while (idAt(0) != m_ui->usage.records.first().id && ++safety < 100) {
        const qint64 before = idAt(0);
        bar->setValue(20);
        const qint64 seen = idAt(20);
        QTRY_VERIFY(idAt(0) != before);
        QCOMPARE(idAt(bar->value()), seen);
        QCOMPARE(table()->currentIndex().data(TableRole::RowId).toLongLong(), selected);
    }
    for (int row = 0; row < Limit; ++row)
        QCOMPARE(idAt(row), m_ui->usage.records[row].id);
    bar->setValue(0);
    QTRY_COMPARE(idAt(1), m_ui->usage.records.first().id); // the one that waited is in front
    bar->setValue(bar->maximum());
    QTRY_COMPARE(oldest(), m_ui->usage.records[Limit + 198].id); // and down again
}

void tst_RequestsPage::aRareFilterSearchesBackUntilItIsStopped()
{
    m_ui->usage.lookThrough = 25;
    m_ui->usage.searchesLeft = 4;
    Place place{.page = PageKind::Requests};
    place.filter = UsageFilter();
    place.filter->leastAttempts = 3; // one of 23
    m_ui->window().showPlace(place);
    QTRY_COMPARE(m_ui->usage.searchesLeft, 0);
    QTRY_VERIFY(rows() > 2);
    QVERIFY(shows(QStringLiteral("Searching back… 2026-11-22")));
    m_ui->find<QPushButton>("stopSearch")->click();
    const int stopped = rows();
    const qsizetype asked = m_ui->usage.listed.size();
    m_ui->usage.goOn(); // what was asked before comes too late
    QCoreApplication::processEvents();
    QCOMPARE(rows(), stopped);
    QCOMPARE(m_ui->usage.listed.size(), asked);
    QVERIFY(shows(QStringLiteral("Searched back to")));
    m_ui->find<QPushButton>("stopSearch")->click(); // go on
    QTRY_COMPARE(rows(), 20);
    QTRY_VERIFY(!m_ui->find<QPushButton>("stopSearch"));
}

void tst_RequestsPage::theDetailTellsEverything()
{
    open(11); // a provider's failure
    QTRY_VERIFY(detail()->isVisible());
    const UsageRecord record = m_ui->usage.records[11];
    QTRY_COMPARE(m_ui->usage.traced, QList<qint64>{record.id});
    const QString text = detailText();
    QVERIFY(text.contains(QString::fromLatin1(formatRequestId(record.id))));
    QVERIFY(text.contains(QString::fromLatin1(record.providerRequestId)));
    QVERIFY(text.contains(QStringLiteral("The provider refused or failed.")));
    QVERIFY(text.contains(QStringLiteral("Unknown: the provider reported nothing")));
    m_ui->find<QPushButton>("copyJson")->click();
    const QJsonObject json =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("request_id")).toString(),
             QString::fromLatin1(formatRequestId(record.id)));
    QCOMPARE(json.value(QStringLiteral("status")).toInt(), 502);
    QCOMPARE(json.value(QStringLiteral("error_origin")).toString(), QStringLiteral("provider"));
    QCOMPARE(json.value(QStringLiteral("organization")).toString(), QStringLiteral("Example"));
    QCOMPARE(json.value(QStringLiteral("first_token_us")), QJsonValue());
}

void tst_RequestsPage::theDetailShowsTheTraceAndTheLimits()
{
    UsageRecord &record = m_ui->usage.records[5]; // refused by the gateway
    record.trace.clear();
    record.attempts = 0;
    const Limit limit = m_ui->backend.configuration.limits.first();
    record.limits = {{.limitId = limit.id,
                      .metric = LimitMetric::Cost,
                      .amount = 5'000'000'000,
                      .usedBefore = 4'900'000'000,
                      .heldBefore = 80'000'000,
                      .held = 50'000'000,
                      .refused = true}};
    UsageRecord &tried = m_ui->usage.records[6];
    Attempt skipped;
    skipped.provider = "lab";
    skipped.outcome = "skipped_circuit";
    Attempt failed;
    failed.provider = "openai";
    failed.startUs = 900;
    failed.totalUs = 300'000;
    failed.outcome = "status";
    tried.trace = {skipped, failed};
    open(5);
    QTRY_VERIFY(detailText().contains(QStringLiteral("Limits at admission")));
    QVERIFY(detailText().contains(
        QStringLiteral("It refused: $0.05 was needed, $0.02 of $5.00 was left.")));
    QVERIFY(detailText().contains(QStringLiteral("Used before\n$4.90")));
    auto *timeline = m_ui->find<RequestTimeline>("timeline");
    QVERIFY(timeline);
    QVERIFY(timeline->rows().first().detail.contains(QStringLiteral("Refused by a limit")));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(!detailText().contains(QStringLiteral("Limits at admission")));
    QTRY_COMPARE(timeline->rows().size(), 5); // admission, two targets, first token, end
    QCOMPARE(timeline->rows()[1].detail, QStringLiteral("Circuit open"));
    m_ui->find<QPushButton>("copyJson")->click();
    const QJsonObject json =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("trace")).toArray().size(), 2);
}

void tst_RequestsPage::theDetailLeadsToKeyProviderAndAlias_data()
{
    QTest::addColumn<int>("glyph");
    QTest::addColumn<PageKind>("page");
    QTest::newRow("the key") << int(Glyph::Keys) << PageKind::Keys;
    QTest::newRow("the provider") << int(Glyph::Providers) << PageKind::Providers;
    QTest::newRow("the alias's usage") << int(Glyph::Usage) << PageKind::Usage;
}

void tst_RequestsPage::theDetailLeadsToKeyProviderAndAlias()
{
    QFETCH(int, glyph);
    QFETCH(PageKind, page);
    for (int row = 0; row < rows(); ++row) {
        if (!m_ui->usage.records[row].alias.isEmpty()) {
            open(row);
            break;
        }
    }
    QTRY_VERIFY(m_ui->find<QToolButton>(qPrintable(QStringLiteral("to%1").arg(glyph))));
    m_ui->find<QToolButton>(qPrintable(QStringLiteral("to%1").arg(glyph)))->click();
    QVERIFY(m_ui->window().page(page)->isVisible());
}

void tst_RequestsPage::theDetailFollowsItsRequestAndCloses()
{
    UsageRecord record = next(RequestState::Open);
    m_ui->backend.happen({record});
    QTRY_COMPARE(rows(), 201);
    open(0);
    QTRY_VERIFY(detailText().contains(QStringLiteral("has not ended yet")));
    m_ui->backend.happen({next()}); // another one does not take its place
    QTRY_COMPARE(rows(), 202);
    QVERIFY(detailText().contains(QStringLiteral("has not ended yet")));
    record.state = RequestState::Done;
    m_ui->backend.happen({record});
    QTRY_VERIFY(detailText().contains(QStringLiteral("Answered.")));
    m_ui->find<QToolButton>("closeDetail")->click();
    QTRY_VERIFY(!detail()->isVisible());
}

void tst_RequestsPage::arrowsMoveEnterOpensAndEscapeCloses()
{
    table()->setFocus();
    table()->selectRow(3);
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(!detail()->isVisible());
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(detail()->isVisible());
    const auto shownId = [this](int row) {
        return detailText().contains(
            QString::fromLatin1(formatRequestId(m_ui->usage.records[row].id)));
    };
    QVERIFY(shownId(4));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(shownId(5));
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!detail()->isVisible());
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Up); // goes on from where it was
    QCOMPARE(table()->currentIndex().row(), 4);
    QVERIFY(!detail()->isVisible());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(2, 0)).center());
    QTRY_VERIFY(detail()->isVisible());
    QVERIFY(shownId(2));
}

void tst_RequestsPage::aRowIsCopied()
{
    table()->setFocus();
    table()->selectRow(2);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\t'), 10);
    QVERIFY(text.contains(cell(2, 3)));
}

void tst_RequestsPage::theFirstColumnIsNeverCovered()
{
    m_ui->window().resize(m_ui->window().minimumSize());
    open(0);
    QTRY_VERIFY(detail()->width() >= 320);
    QTRY_VERIFY(table()->viewport()->width() >= table()->horizontalHeader()->sectionSize(0));
    QCOMPARE(table()->horizontalHeader()->sectionViewportPosition(0), 0);
    const QRect list(table()->mapTo(&m_ui->window(), QPoint()), table()->size());
    const QRect pane(detail()->mapTo(&m_ui->window(), QPoint()), detail()->size());
    QVERIFY(!list.intersects(pane));
}

void tst_RequestsPage::aPlaceOpensARequestThatIsNotInTheList()
{
    const UsageRecord old = m_ui->usage.records[450];
    m_ui->window().showPlace({.page = PageKind::Requests, .id = old.id});
    QTRY_VERIFY(detail()->isVisible());
    QTRY_VERIFY(detailText().contains(QString::fromLatin1(formatRequestId(old.id))));
    QCOMPARE(rows(), 200);
    m_ui->window().showPlace({.page = PageKind::Requests, .id = 99});
    QTRY_VERIFY(shows(QStringLiteral("There is no such request.")));
}

void tst_RequestsPage::aFailureIsShownInThePage()
{
    m_ui->usage.failNext({ErrorCode::StorageFailed, QStringLiteral("Cannot read.")});
    QTest::keyClick(&m_ui->window(), Qt::Key_F5);
    QTRY_VERIFY(m_ui->find<QLabel>("messageText"));
    QCOMPARE(m_ui->find<QLabel>("messageText")->text(), QStringLiteral("Cannot read."));
    QCOMPARE(rows(), 200); // what was there stays
    m_ui->find<QToolButton>("messageClose")->click();
    QVERIFY(!m_ui->find<QLabel>("messageText"));
}

void tst_RequestsPage::anEmptyPageSaysWhatWillAppear()
{
    UiFixture fresh;
    fillAsAtFirstStart(fresh.backend);
    fresh.open();
    fresh.showPage(UiFixture::Requests);
    const auto says = [&fresh](const QString &text) {
        for (const QLabel *label : fresh.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("Every request appears here as it happens")));
    fresh.backend.happen({sampleRecord(0, fresh.clock.nowUs())});
    QTRY_VERIFY(!says(QStringLiteral("Every request appears here as it happens")));
}

QTEST_MAIN(tst_RequestsPage)
#include "tst_requestspage.moc"
