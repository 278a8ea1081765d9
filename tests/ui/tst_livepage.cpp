// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/livetablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "ui/page.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr qint64 Second = 1'000'000;

} // namespace

class tst_LivePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theOldestIsOnTop();
    void agesGoOnWithTheClock();
    void theModelKeepsItsContract();
    void cellsSayWhatIsKnown();
    void theSelectionSurvivesNewAnswers();
    void nothingRunningIsExplained();
    void deleteStopsTheSelectedOnes();
    void keepingThemStopsNothing();
    void allOfAKeyAreStopped();
    void allOfAnOwnerAreStopped();
    void everythingIsStopped();
    void whatHadEndedByThenIsSaid();
    void aFailureIsToldOnce();
    void aRequestOpensOnItsPage();
    void aSearchFindsAndItsEndShowsAll();

private:
    [[nodiscard]] LiveRequest make(int number, Id key, Id user, qint64 ageUs) const;
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("live"); }
    void click(const char *name) { m_ui->find<QPushButton>(name)->click(); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QStringList column(int column) const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_LivePage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->usage.live = {make(1, 1, 0, 125 * Second), make(2, 2, 1, 41 * Second),
                        make(3, 1, 0, 12 * Second), make(4, 4, 2, Second / 2)};
    m_ui->usage.live[1].isWaiting = true;
    m_ui->usage.live[1].record.attempts = 2;
    m_ui->open();
    m_ui->window().resize(1280, 800);
    m_ui->showPage(UiFixture::Live);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void tst_LivePage::cleanup()
{
    m_ui.reset();
}

LiveRequest tst_LivePage::make(int number, Id key, Id user, qint64 ageUs) const
{
    LiveRequest request;
    request.record = sampleRecord(number, m_ui->clock.nowUs());
    request.record.state = RequestState::Open;
    request.record.id = (FakeClock::StartUs - ageUs) / 1000 << 20 | number;
    request.record.startedAtUs = FakeClock::StartUs - ageUs;
    request.record.keyId = key;
    request.record.userId = user;
    request.record.ownerKind = user == 0 ? OwnerKind::Organization : OwnerKind::User;
    request.record.costConfidence = Confidence::Estimated;
    request.ageUs = ageUs;
    return request;
}

QString tst_LivePage::question() const
{
    for (const MessageBar *bar : m_ui->window().findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

QStringList tst_LivePage::column(int column) const
{
    return printed(*table()->model(), {column}).split(u'\n');
}

void tst_LivePage::theOldestIsOnTop()
{
    QCOMPARE(column(LiveTableModel::Age),
             QStringList({QStringLiteral("2 min 05 s"), QStringLiteral("41.0 s"),
                          QStringLiteral("12.0 s"), QStringLiteral("500 ms")}));
    QVERIFY(shows(QStringLiteral("4 running, $")));
}

void tst_LivePage::agesGoOnWithTheClock()
{
    m_ui->clock.advance(3 * Second);
    for (LiveRequest &request : m_ui->usage.live)
        request.ageUs += 3 * Second;
    m_ui->window().page(PageKind::Live)->refresh();
    QTRY_COMPARE(column(LiveTableModel::Age).first(), QStringLiteral("2 min 08 s"));
    // Between two answers the clock alone moves them.
    LiveTableModel model(m_ui->clock);
    model.setRows(LiveTableModel::rowsOf(m_ui->usage.live, *m_ui->backend.snapshot(), m_ui->clock));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_ui->clock.advance(2 * Second);
    model.refreshTimes();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, LiveTableModel::Age).data().toString(), QStringLiteral("2 min 10 s"));
}

void tst_LivePage::theModelKeepsItsContract()
{
    LiveTableModel model(m_ui->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto set = [&](QList<LiveRequest> live) {
        model.setRows(LiveTableModel::rowsOf(live, *m_ui->backend.snapshot(), m_ui->clock));
    };
    const QList<LiveRequest> &all = m_ui->usage.live;
    set(all);
    QCOMPARE(model.rowCount(), 4);
    set({all[1], all[3]});
    set({all[3], all[0], all[2]});
    QCOMPARE(model.row(0).request.record.id, all[3].record.id);
    set({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_LivePage::cellsSayWhatIsKnown()
{
    const QAbstractItemModel &model = *table()->model();
    QCOMPARE(column(LiveTableModel::State),
             QStringList({QStringLiteral("Answering"), QStringLiteral("Waiting, attempt 2"),
                          QStringLiteral("Answering"), QStringLiteral("Answering")}));
    QCOMPARE(column(LiveTableModel::Key).first(), QStringLiteral("ci-agents"));
    QCOMPARE(column(LiveTableModel::Owner)[3], QStringLiteral("junior"));
    QVERIFY(model.index(0, LiveTableModel::Cost).data().toString().startsWith(u'$'));
    LiveTableModel fresh(m_ui->clock);
    LiveRequest begun = m_ui->usage.live[3];
    begun.record.tokens = {};
    begun.record.costConfidence = Confidence::Unknown;
    fresh.setRows(LiveTableModel::rowsOf({begun}, *m_ui->backend.snapshot(), m_ui->clock));
    QCOMPARE(printed(fresh, {LiveTableModel::Tokens, LiveTableModel::Cost}),
             QStringLiteral("— | —"));
}

void tst_LivePage::theSelectionSurvivesNewAnswers()
{
    table()->selectRow(2);
    const qint64 id = table()->currentIndex().data(TableRole::RowId).toLongLong();
    m_ui->usage.live.removeFirst();
    m_ui->window().page(PageKind::Live)->refresh();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().data(TableRole::RowId).toLongLong(),
             id);
}

void tst_LivePage::nothingRunningIsExplained()
{
    m_ui->usage.live.clear();
    m_ui->window().page(PageKind::Live)->refresh();
    QTRY_VERIFY(shows(QStringLiteral("Nothing is running")));
    QVERIFY(!m_ui->find<QPushButton>("stopEverything")->isEnabled());
    QVERIFY(!m_ui->find<QPushButton>("stop")->isEnabled());
}

void tst_LivePage::deleteStopsTheSelectedOnes()
{
    table()->selectRow(1);
    table()->selectionModel()->select(table()->model()->index(3, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(!m_ui->find<QPushButton>("stopKey")->isEnabled()); // of which one?
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY2(question().startsWith(QStringLiteral("Stop 2 selected request")),
             qPrintable(question()));
    QVERIFY(question().contains(QStringLiteral("recorded and billed")));
    QVERIFY(m_ui->usage.stopped.isEmpty());
    const qint64 first = m_ui->usage.live[1].record.id;
    click("messageAction");
    QTRY_VERIFY2(question().startsWith(QStringLiteral("2 request")), qPrintable(question()));
    QCOMPARE(m_ui->usage.stopped.size(), 2);
    QVERIFY(std::any_of(m_ui->usage.stopped.begin(), m_ui->usage.stopped.end(),
                        [&](const StopOrder &order) { return order.requestId == first; }));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void tst_LivePage::keepingThemStopsNothing()
{
    click("stopEverything");
    QVERIFY(question().contains(QStringLiteral("4 request")));
    click("messageKeep");
    QCoreApplication::processEvents();
    QVERIFY(m_ui->usage.stopped.isEmpty());
    QVERIFY(question().isEmpty());
}

void tst_LivePage::allOfAKeyAreStopped()
{
    table()->selectRow(0);
    click("stopKey");
    QVERIFY2(
        question().startsWith(QStringLiteral("Stop all requests of the key “ci-agents”, 2 now?")),
        qPrintable(question()));
    click("messageAction");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(m_ui->usage.stopped.first().keyId, Id(1));
    QCOMPARE(column(LiveTableModel::Key),
             QStringList({QStringLiteral("maintainer-laptop"), QStringLiteral("junior-codex")}));
}

void tst_LivePage::allOfAnOwnerAreStopped()
{
    table()->selectRow(3);
    click("stopOwner");
    QVERIFY2(question().contains(QStringLiteral("the user “junior”, 1 now?")),
             qPrintable(question()));
    click("messageAction");
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(m_ui->usage.stopped.first().userId, Id(2));
    table()->selectRow(0);
    click("stopOwner");
    QVERIFY2(question().contains(QStringLiteral("“Example” and of its users, 3 now?")),
             qPrintable(question()));
    click("messageAction");
    QTRY_COMPARE(m_ui->usage.live.size(), 0);
    QCOMPARE(m_ui->usage.stopped.last().organizationId, Id(1));
}

void tst_LivePage::everythingIsStopped()
{
    click("stopEverything");
    click("messageAction");
    QTRY_VERIFY(question().startsWith(QStringLiteral("4 request")));
    QVERIFY(m_ui->usage.stopped.first().everything);
    QTRY_VERIFY(shows(QStringLiteral("Nothing is running")));
}

void tst_LivePage::whatHadEndedByThenIsSaid()
{
    table()->selectRow(0);
    click("stop");
    m_ui->usage.live.clear();
    click("messageAction");
    QTRY_VERIFY(question().contains(QStringLiteral("had ended by then")));
}

void tst_LivePage::aFailureIsToldOnce()
{
    auto *page = m_ui->window().page(PageKind::Live);
    m_ui->usage.failNext({ErrorCode::Unavailable, QStringLiteral("No gateway runs.")});
    page->refresh();
    QTRY_COMPARE(question(), QStringLiteral("No gateway runs."));
    QCOMPARE(table()->model()->rowCount(), 4); // what was known stays
    m_ui->find<QToolButton>("messageClose")->click();
    m_ui->usage.failNext({ErrorCode::Unavailable, QStringLiteral("No gateway runs.")});
    page->refresh();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(question().isEmpty());
}

void tst_LivePage::aRequestOpensOnItsPage()
{
    QSignalSpy wanted(m_ui->window().page(PageKind::Live), &Page::placeWanted);
    table()->selectRow(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<Place>();
    QCOMPARE(place.page, PageKind::Requests);
    QCOMPARE(place.id, m_ui->usage.live[1].record.id);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Requests));
}

void tst_LivePage::aSearchFindsAndItsEndShowsAll()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(m_ui->window().focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("junior"));
    QCOMPARE(table()->model()->rowCount(), 1);
    search->clear();
    QCOMPARE(table()->model()->rowCount(), 4);
}

QTEST_MAIN(tst_LivePage)
#include "tst_livepage.moc"
