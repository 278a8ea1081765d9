// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/requestid.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/uifixture.h"
#include "ui/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
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
    void filtersByTextAndOutcome();
    void enterFindsAnIdInTheHistory_data();
    void enterFindsAnIdInTheHistory();
    void olderRequestsAreLoadedBelow();
    void theDetailTellsEverything();
    void theDetailFollowsItsRequestAndCloses();
    void theFirstColumnIsNeverCovered();
    void aFailureIsShownInThePage();
    void anEmptyPageSaysWhatWillAppear();

private:
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>(""); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] UsageRecord next(RequestState state = RequestState::Done) const
    {
        UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
        record.id = m_ui->backend.records.first().id + 4096;
        record.state = state;
        return record;
    }
    [[nodiscard]] QWidget *detail() const
    {
        return m_ui->window().findChild<QWidget *>(QStringLiteral("detail"));
    }
    [[nodiscard]] QString detailText() const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_RequestsPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Requests);
    QTRY_COMPARE(rows(), 200);
}

void tst_RequestsPage::cleanup()
{
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

void tst_RequestsPage::aRequestArrivesRunsAndEnds()
{
    UsageRecord record = next(RequestState::Open);
    m_ui->backend.happen({record});
    QCOMPARE(rows(), 201);
    QCOMPARE(cell(0, 5), QStringLiteral("Running"));
    record.state = RequestState::Done;
    record.status = 502;
    record.errorCode = "upstream_error";
    m_ui->backend.happen({record});
    QCOMPARE(rows(), 201);
    QCOMPARE(cell(0, 5), QStringLiteral("502 error"));
}

void tst_RequestsPage::liveRequestsGetTheNamesOfTheSnapshot()
{
    UsageRecord record = next();
    record.keyId = 2;
    record.ownerKind = OwnerKind::User;
    record.userId = 1;
    m_ui->backend.happen({record});
    QCOMPARE(cell(0, 1), QStringLiteral("maintainer-laptop"));
    QCOMPARE(cell(0, 2), QStringLiteral("maintainer"));
}

void tst_RequestsPage::aPausedListStandsStillAndCatchesUp()
{
    UsageRecord running = next(RequestState::Open);
    m_ui->backend.happen({running});
    auto *follow = m_ui->find<QPushButton>("follow");
    follow->click();
    UsageRecord later = next();
    m_ui->backend.happen({later});
    QCOMPARE(rows(), 201);
    QVERIFY(follow->text().contains(QStringLiteral("1 new")));
    running.state = RequestState::Done;
    m_ui->backend.happen({running}); // what is shown still ends
    QCOMPARE(cell(0, 5), QStringLiteral("200"));
    follow->click();
    QCOMPARE(rows(), 202);
    QVERIFY(!follow->text().contains(QStringLiteral("new")));
}

void tst_RequestsPage::filtersByTextAndOutcome()
{
    auto *search = m_ui->find<QLineEdit>("requestSearch");
    QTest::keyClicks(search, QStringLiteral("junior gpt-5"));
    const int some = rows();
    QVERIFY(some > 0 && some < 200);
    search->clear();
    QCOMPARE(rows(), 200);
    m_ui->find<QComboBox>("outcomes")->setCurrentIndex(1);
    QVERIFY(rows() > 0);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, 5) != QStringLiteral("200"));
    m_ui->find<QComboBox>("outcomes")->setCurrentIndex(2);
    QVERIFY(!table()); // none runs: the page says so instead
    m_ui->backend.happen({next(RequestState::Open)});
    QCOMPARE(rows(), 1);
}

void tst_RequestsPage::enterFindsAnIdInTheHistory_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("a request ID") << true;
    QTest::newRow("a client request ID") << false;
}

void tst_RequestsPage::enterFindsAnIdInTheHistory()
{
    QFETCH(bool, ours);
    const UsageRecord old = m_ui->backend.records[400]; // not loaded
    const QByteArray id = ours ? formatRequestId(old.id) : old.clientRequestId;
    auto *search = m_ui->find<QLineEdit>("requestSearch");
    QTest::keyClicks(search, QString::fromLatin1(id));
    QVERIFY(!table());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(rows(), ours ? 1 : 12);
    const UsageFilter asked = m_ui->backend.listed.last();
    QCOMPARE(asked.requestId, ours ? id : QByteArray());
    QCOMPARE(asked.clientRequestId, ours ? QByteArray() : id);

    m_ui->backend.happen({next()}); // of another ID
    QCOMPARE(rows(), ours ? 1 : 12);
    m_ui->find<QPushButton>("messageAction")->click(); // back to all
    QTRY_COMPARE(rows(), 200);
    QVERIFY(m_ui->backend.listed.last().clientRequestId.isEmpty());
}

void tst_RequestsPage::olderRequestsAreLoadedBelow()
{
    auto *more = m_ui->find<QPushButton>("loadMore");
    QVERIFY(more->isVisible());
    more->click();
    QTRY_COMPARE(rows(), 400);
    QCOMPARE(m_ui->backend.listed.last().beforeId, m_ui->backend.records[199].id);
    more->click();
    QTRY_COMPARE(rows(), 460);
    QVERIFY(!more->isVisible()); // that was all
}

void tst_RequestsPage::theDetailTellsEverything()
{
    table()->selectRow(11); // a provider's failure
    QTRY_VERIFY(detail()->isVisible());
    const UsageRecord record = m_ui->backend.records[11];
    const QString text = detailText();
    QVERIFY(text.contains(QString::fromLatin1(formatRequestId(record.id))));
    QVERIFY(text.contains(QString::fromLatin1(record.providerRequestId)));
    QVERIFY(text.contains(QStringLiteral("The provider refused or failed.")));
    QVERIFY(text.contains(QStringLiteral("Unknown: the provider reported nothing")));
    m_ui->find<QPushButton>("copyJson")->click();
    const QJsonObject json =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("id")).toString(),
             QString::fromLatin1(formatRequestId(record.id)));
    QCOMPARE(json.value(QStringLiteral("status")).toInt(), 502);
    QCOMPARE(json.value(QStringLiteral("error_origin")).toString(), QStringLiteral("provider"));
    QCOMPARE(json.value(QStringLiteral("first_token_us")), QJsonValue());
}

void tst_RequestsPage::theDetailFollowsItsRequestAndCloses()
{
    UsageRecord record = next(RequestState::Open);
    m_ui->backend.happen({record});
    table()->selectRow(0);
    QTRY_VERIFY(detailText().contains(QStringLiteral("has not ended yet")));
    m_ui->backend.happen({next()}); // another one does not take its place
    QVERIFY(detailText().contains(QStringLiteral("has not ended yet")));
    record.state = RequestState::Done;
    m_ui->backend.happen({record});
    QVERIFY(detailText().contains(QStringLiteral("Answered.")));
    m_ui->find<QToolButton>("closeDetail")->click();
    QTRY_VERIFY(!detail()->isVisible());
    QVERIFY(!table()->selectionModel()->hasSelection());
}

void tst_RequestsPage::theFirstColumnIsNeverCovered()
{
    m_ui->window().resize(m_ui->window().minimumSize());
    table()->selectRow(0);
    QTRY_VERIFY(detail()->width() >= 320);
    QTRY_VERIFY(table()->viewport()->width() >= table()->horizontalHeader()->sectionSize(0));
    QCOMPARE(table()->horizontalHeader()->sectionViewportPosition(0), 0);
    const QRect list(table()->mapTo(&m_ui->window(), QPoint()), table()->size());
    const QRect pane(detail()->mapTo(&m_ui->window(), QPoint()), detail()->size());
    QVERIFY(!list.intersects(pane));
}

void tst_RequestsPage::aFailureIsShownInThePage()
{
    m_ui->backend.failNext({ErrorCode::StorageFailed, QStringLiteral("Cannot read.")});
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
    const auto shows = [&fresh](const QString &text) {
        for (const QLabel *label : fresh.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows(QStringLiteral("Every request appears here as it happens")));
    fresh.backend.happen({sampleRecord(0, fresh.clock.nowUs())});
    QVERIFY(!shows(QStringLiteral("Every request appears here as it happens")));
}

QTEST_MAIN(tst_RequestsPage)
#include "tst_requestspage.moc"
