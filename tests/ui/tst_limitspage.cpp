// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/limittablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/samplelimits.h"
#include "ui/limits/limitdialog.h"
#include "ui/widgets/amounttext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

using namespace orchestris;
using namespace orchestris::test;

class tst_LimitsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aLimitIsMadeByKeyboard();
    void everyFieldReachesTheLimit();
    void theFormExplainsWhatIsWrong();
    void amountsAreReadAsTheyAreWritten_data();
    void amountsAreReadAsTheyAreWritten();
    void fieldsThatDoNotBelongAreAway_data();
    void fieldsThatDoNotBelongAreAway();
    void editingKeepsWhoseAndWhatItIs();
    void aLimitThatIsThereAlreadyIsSaidToBeChanged();
    void aFailureStaysInTheForm();
    void removingCanBeUndone();
    void removingAPrepaidLimitAsks();
    void aSimulationShowsProgressAndItsResult();
    void aSimulationIsEndedByItsButtonByEditsAndByClosing();
    void aSimulationThatFailsSaysWhy();
    void aPrepaidLimitIsTriedFromTheBeginning();
    void usesFollowRequests();
    void noticesAppearAndLeadToTheirRequest();
    void anEmptyPageOffersALimit();

private:
    LimitDialog *open(const char *button = "addLimit");
    void fillForm();
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void choose(const char *box, const QString &text);
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("limits"); }
    [[nodiscard]] QList<Limit> &set() { return m_ui->backend.limitsSet; }

    std::unique_ptr<UiFixture> m_ui;
    QPointer<LimitDialog> m_dialog;
};

void tst_LimitsPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Limits);
}

void tst_LimitsPage::cleanup()
{
    m_ui.reset();
}

LimitDialog *tst_LimitsPage::open(const char *button)
{
    m_ui->find<QPushButton>(button)->click();
    m_dialog = m_ui->window().findChild<LimitDialog *>();
    return m_dialog && QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_LimitsPage::choose(const char *box, const QString &text)
{
    part<QComboBox>(box)->setCurrentText(text);
    QCOMPARE(part<QComboBox>(box)->currentText(), text);
}

void tst_LimitsPage::fillForm()
{
    choose("subject", QStringLiteral("lead-notebook"));
    part<QLineEdit>("amount")->setText(QStringLiteral("2.50"));
}

void tst_LimitsPage::aLimitIsMadeByKeyboard()
{
    QVERIFY(open());
    m_dialog->activateWindow();
    QTRY_VERIFY(part<QComboBox>("subjectKind")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(part<QComboBox>("subject")->lineEdit(), QStringLiteral("lead-notebook"));
    part<QLineEdit>("amount")->setFocus();
    QTest::keyClicks(part<QLineEdit>("amount"), QStringLiteral("2.50"));
    QTest::keyClick(part<QLineEdit>("amount"), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(set().size(), 1);
    QCOMPARE(set()[0].subject, LimitSubject::Key);
    QCOMPARE(set()[0].subjectId, 8);
    QCOMPARE(set()[0].metric, LimitMetric::Cost);
    QCOMPARE(set()[0].window, LimitWindow::Day);
    QCOMPARE(set()[0].amount, 2'500'000'000);
    QVERIFY(shows(QStringLiteral("The limit holds from now on. “lead-notebook”: $2.50 a day.")));
    QVERIFY(m_ui->find<QPushButton>("remove")->isEnabled()); // it is selected
}

void tst_LimitsPage::everyFieldReachesTheLimit()
{
    QVERIFY(open());
    choose("subjectKind", QStringLiteral("Organization"));
    choose("subject", QStringLiteral("Research"));
    choose("limitModel", QStringLiteral("openai/gpt-5"));
    choose("metric", QStringLiteral("Output tokens"));
    part<QLineEdit>("amount")->setText(QStringLiteral("1.5 M"));
    choose("window", QStringLiteral("a month"));
    choose("zone", QStringLiteral("Asia/Kolkata"));
    choose("mode", QStringLiteral("Strict"));
    part<QLineEdit>("notices")->setText(QStringLiteral("100, 50 %"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    Limit wanted;
    wanted.subject = LimitSubject::Organization;
    wanted.subjectId = 2;
    wanted.model = QStringLiteral("openai/gpt-5");
    wanted.metric = LimitMetric::OutputTokens;
    wanted.window = LimitWindow::Month;
    wanted.amount = 1'500'000;
    wanted.mode = LimitMode::Strict;
    wanted.noticeAt = {50, 100};
    wanted.timeZone = "Asia/Kolkata";
    wanted.createdAtUs = m_ui->clock.nowUs();
    QCOMPARE(set().size(), 1);
    QVERIFY(set()[0] == wanted);
}

void tst_LimitsPage::theFormExplainsWhatIsWrong()
{
    QVERIFY(open());
    auto *save = part<QPushButton>("save");
    QVERIFY(shows(QStringLiteral("Choose the key that is limited.")));
    QVERIFY(!part<QPushButton>("simulate")->isEnabled());
    choose("subject", QStringLiteral("nobody"));
    QVERIFY(!save->isEnabled());
    choose("subject", QStringLiteral("LEAD-notebook")); // any letters
    QVERIFY(shows(QStringLiteral("Say how much it may be at most.")));
    QTest::keyClicks(part<QLineEdit>("amount"), QStringLiteral("-1"));
    QVERIFY(shows(QStringLiteral("An amount is in dollars")));
    part<QLineEdit>("amount")->setText(QStringLiteral("1"));
    QVERIFY(save->isEnabled());
    choose("limitModel", QStringLiteral("gpt-6"));
    QVERIFY(shows(QStringLiteral("There is no such model or alias")));
    choose("limitModel", QStringLiteral("All models"));
    choose("zone", QStringLiteral("Mars/Olympus"));
    QVERIFY(shows(QStringLiteral("There is no such time zone")));
    QVERIFY(!save->isEnabled());
    choose("window", QStringLiteral("a minute")); // needs none
    QVERIFY(save->isEnabled());
    part<QLineEdit>("notices")->setText(QStringLiteral("80, 0"));
    QVERIFY(shows(QStringLiteral("Notices are at 1 to 1000 percent")));
    part<QLineEdit>("notices")->clear();
    QVERIFY(save->isEnabled());
    QVERIFY(part<QPushButton>("simulate")->isEnabled());
}

void tst_LimitsPage::amountsAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount"); // -1: not an amount
    const auto row = [](const char *name, LimitMetric metric, const char *text, qint64 amount) {
        QTest::newRow(name) << metric << QString::fromUtf8(text) << amount;
    };
    row("dollars", LimitMetric::Cost, "5", 5'000'000'000);
    row("dollars and cents with a sign", LimitMetric::Cost, " $1,250.25 ", 1'250'250'000'000);
    row("the smallest cost", LimitMetric::Cost, "0.000000001", 1);
    row("too fine a cost", LimitMetric::Cost, "0.0000000001", -1);
    row("a negative cost", LimitMetric::Cost, "-1", -1);
    row("a cost of thousands of letters is none", LimitMetric::Cost, "5k", -1);
    row("a count", LimitMetric::Requests, "600", 600);
    row("a count with groups", LimitMetric::TotalTokens, "1,000,000", 1'000'000);
    row("thousands", LimitMetric::TotalTokens, "250k", 250'000);
    row("parts of millions", LimitMetric::OutputTokens, "1.5 M", 1'500'000);
    row("nothing at all", LimitMetric::Concurrent, "0", 0);
    row("half a request", LimitMetric::Requests, "1.5", -1);
    row("a negative count", LimitMetric::Requests, "-4", -1);
    row("a unit alone", LimitMetric::Requests, "k", -1);
    row("a hexadecimal number", LimitMetric::Requests, "0x10", -1);
    row("more than there can be", LimitMetric::Requests, "99999999999999999999", -1);
    row("more than there can be, in milliards", LimitMetric::Requests, "99999999999G", -1);
    row("infinity", LimitMetric::Requests, "infM", -1);
}

void tst_LimitsPage::amountsAreReadAsTheyAreWritten()
{
    QFETCH(LimitMetric, metric);
    QFETCH(QString, text);
    QTEST(parseAmount(metric, text).value_or(-1), "amount");
}

void tst_LimitsPage::fieldsThatDoNotBelongAreAway_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("hasWindow");
    QTest::addColumn<bool>("hasZone");
    QTest::addColumn<bool>("hasMode");
    const auto row = [](const char *name, const char *metric, const char *window,
                        const char *action, bool hasWindow, bool hasZone, bool hasMode) {
        QTest::newRow(name) << QString::fromLatin1(metric) << QString::fromLatin1(window)
                            << QString::fromLatin1(action) << hasWindow << hasZone << hasMode;
    };
    row("a day begins somewhere", "Cost", "a day", "Refuse requests", true, true, true);
    row("a minute has no zone", "Tokens", "a minute", "Refuse requests", true, false, true);
    row("a total has no zone", "Cost", "in total", "Refuse requests", true, false, true);
    row("requests are counted exactly", "Requests", "an hour", "Refuse requests", true, true,
        false);
    row("what only warns holds nothing", "Cost", "a week", "Only warn", true, true, false);
    row("what runs at once has no window", "Requests at once", "a day", "Refuse requests", false,
        false, false);
}

void tst_LimitsPage::fieldsThatDoNotBelongAreAway()
{
    QFETCH(QString, metric);
    QFETCH(QString, window);
    QFETCH(QString, action);
    QVERIFY(open());
    choose("mode", QStringLiteral("Strict"));
    choose("window", window);
    choose("metric", metric);
    choose("action", action);
    QTEST(part<QComboBox>("window")->isEnabled(), "hasWindow");
    QTEST(part<QComboBox>("zone")->isVisible(), "hasZone");
    QTEST(part<QComboBox>("mode")->isEnabled(), "hasMode");
    choose("subject", QStringLiteral("lead-notebook"));
    part<QLineEdit>("amount")->setText(QStringLiteral("3"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(checkLimit(set()[0]));
    QTEST(set()[0].mode == LimitMode::Strict, "hasMode");
    QTEST(set()[0].window != LimitWindow::None, "hasWindow");
}

void tst_LimitsPage::editingKeepsWhoseAndWhatItIs()
{
    QVERIFY(selectRow(table(), QStringLiteral("$40.00 a day"), LimitTableModel::Amount));
    Q_EMIT table()->activated(table()->currentIndex());
    m_dialog = m_ui->window().findChild<LimitDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    for (const char *box : {"subjectKind", "subject", "limitModel", "metric", "window"})
        QVERIFY2(!part<QComboBox>(box)->isEnabled(), box);
    QCOMPARE(part<QLineEdit>("amount")->text(), QStringLiteral("40.00"));
    QCOMPARE(part<QComboBox>("zone")->currentText(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(part<QComboBox>("mode")->currentText(), QStringLiteral("Strict"));
    const Limit before = m_ui->backend.configuration.limits[1];
    part<QLineEdit>("amount")->setText(QStringLiteral("45"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    Limit wanted = before;
    wanted.amount = 45'000'000'000;
    QVERIFY(set()[0] == wanted);
    QVERIFY(printed(*table()->model(), {LimitTableModel::Amount})
                .contains(QStringLiteral("$45.00 a day")));
}

void tst_LimitsPage::aLimitThatIsThereAlreadyIsSaidToBeChanged()
{
    QVERIFY(open());
    choose("subjectKind", QStringLiteral("User"));
    choose("subject", QStringLiteral("junior"));
    QVERIFY(shows(QStringLiteral("There is such a limit already: “junior”: $5.00 a day.")));
    choose("window", QStringLiteral("a week"));
    QVERIFY(!shows(QStringLiteral("There is such a limit already")));
}

void tst_LimitsPage::aFailureStaysInTheForm()
{
    QVERIFY(open());
    fillForm();
    m_ui->backend.failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full.")});
    part<QPushButton>("save")->click();
    QVERIFY(!part<QPushButton>("save")->isEnabled()); // not twice
    QTRY_VERIFY(shows(QStringLiteral("The disk is full.")));
    QCOMPARE(part<QLineEdit>("amount")->text(), QStringLiteral("2.50"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
}

void tst_LimitsPage::removingCanBeUndone()
{
    const Limit before = m_ui->backend.configuration.limits[4];
    QVERIFY(selectRow(table(), QStringLiteral("250,000 output tokens an hour"),
                      LimitTableModel::Amount));
    m_ui->find<QPushButton>("remove")->click();
    QTRY_VERIFY(shows(QStringLiteral("The limit is removed. “ci-agents”: 250,000")));
    QCOMPARE(m_ui->backend.limitsRemoved, QList<Id>{before.id});
    QCOMPARE(table()->model()->rowCount(), 7);
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("The limit is back. “ci-agents”: 250,000")));
    Limit wanted = before;
    wanted.id = 0;
    QVERIFY(set()[0] == wanted);
    QCOMPARE(table()->model()->rowCount(), 8);
}

void tst_LimitsPage::removingAPrepaidLimitAsks()
{
    QVERIFY(selectRow(table(), QStringLiteral("workshop-2026")));
    m_ui->find<QPushButton>("remove")->click();
    QVERIFY(shows(QStringLiteral("What was used of it is forgotten; this cannot be undone.")));
    m_ui->find<QPushButton>("messageKeep")->click();
    QCOMPARE(m_ui->backend.limitsRemoved.size(), 0);
    m_ui->find<QPushButton>("remove")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("The limit is removed.")));
    QVERIFY(!m_ui->find<QPushButton>("messageAction"));
}

void tst_LimitsPage::aSimulationShowsProgressAndItsResult()
{
    QVERIFY(open());
    fillForm();
    part<QPushButton>("simulate")->click();
    QVERIFY(m_ui->backend.isSimulating());
    QCOMPARE(m_ui->backend.simulated[0].subjectId, 8);
    QCOMPARE(m_ui->backend.simulatedSpans[0].second, m_ui->clock.nowUs());
    QCOMPARE(m_ui->backend.simulatedSpans[0].second - m_ui->backend.simulatedSpans[0].first,
             30ll * 86'400 * 1'000'000);
    m_ui->backend.progressSimulation(0.25);
    QCOMPARE(part<QProgressBar>("simulationProgress")->value(), 250);
    m_ui->backend.finishSimulation(sampleReport(m_ui->clock.nowUs()));
    QVERIFY(shows(QStringLiteral("37 of 12,408 requests (0.30 %) would have been refused.")));
    QVERIFY(!part<QProgressBar>("simulationProgress")->isVisible());
    const auto *tabs = part<QTabWidget>("simulationTabs");
    const auto rows = [tabs](int tab) {
        return qobject_cast<const QTableView *>(tabs->widget(tab))->model();
    };
    QVERIFY(printed(*rows(0), {0, 1}).startsWith(QStringLiteral("ci-agents | 30")));
    QCOMPARE(rows(1)->rowCount(), 2);
    QVERIFY(part<QPushButton>("simulate")->isVisible());
    QCOMPARE(set().size(), 0); // nothing was stored
}

void tst_LimitsPage::aSimulationIsEndedByItsButtonByEditsAndByClosing()
{
    QVERIFY(open());
    fillForm();
    part<QPushButton>("simulate")->click();
    QVERIFY(m_ui->backend.isSimulating());
    part<QPushButton>("stopSimulation")->click();
    QVERIFY(!m_ui->backend.isSimulating());
    part<QPushButton>("simulate")->click();
    QVERIFY(m_ui->backend.isSimulating());
    part<QLineEdit>("amount")->setText(QStringLiteral("3"));
    QVERIFY(!m_ui->backend.isSimulating());
    part<QPushButton>("simulate")->click();
    m_ui->backend.finishSimulation(sampleReport(m_ui->clock.nowUs()));
    QVERIFY(part<QWidget>("simulationResult")->isVisible());
    part<QLineEdit>("amount")->setText(QStringLiteral("4"));
    QVERIFY(!shows(QStringLiteral("would have been refused"))); // that was about another limit
    QVERIFY(!part<QTabWidget>("simulationTabs")->isEnabled());
    part<QLineEdit>("amount")->clear();
    QVERIFY(!part<QWidget>("simulationResult")->isVisible()); // and this is none
    part<QLineEdit>("amount")->setText(QStringLiteral("4"));
    part<QPushButton>("simulate")->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_ui->backend.isSimulating());
}

void tst_LimitsPage::aSimulationThatFailsSaysWhy()
{
    QVERIFY(open());
    fillForm();
    part<QPushButton>("simulate")->click();
    m_ui->backend.finishSimulation(
        fail(ErrorCode::StorageLocked, QStringLiteral("The database is busy.")));
    QVERIFY(shows(QStringLiteral("The database is busy.")));
    QVERIFY(part<QPushButton>("simulate")->isVisible());
}

void tst_LimitsPage::aPrepaidLimitIsTriedFromTheBeginning()
{
    QVERIFY(open());
    fillForm();
    choose("window", QStringLiteral("in total"));
    part<QPushButton>("simulate")->click();
    QCOMPARE(m_ui->backend.simulated[0].createdAtUs, m_ui->backend.simulatedSpans[0].first);
}

void tst_LimitsPage::usesFollowRequests()
{
    const auto junior = [this] {
        return printed(*table()->model(), {LimitTableModel::Subject, LimitTableModel::Used})
            .contains(QStringLiteral("junior | $1.25"));
    };
    QTRY_VERIFY(shows(QStringLiteral("reached")));
    m_ui->backend.uses[2].used = 1'250'000'000;
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_VERIFY(junior());
    m_ui->backend.failNext({ErrorCode::StorageLocked, QStringLiteral("The database is busy.")});
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_VERIFY(shows(QStringLiteral("The database is busy.")));
    QVERIFY(junior()); // what was known stays
}

void tst_LimitsPage::noticesAppearAndLeadToTheirRequest()
{
    QTRY_VERIFY(m_ui->find<QTableView>("notices"));
    auto *notices = m_ui->find<QTableView>("notices");
    QCOMPARE(notices->model()->rowCount(), 4);
    Notice notice;
    notice.id = 9;
    notice.atUs = m_ui->clock.nowUs();
    notice.kind = NoticeKind::SameRequest;
    notice.keyId = 4;
    notice.count = 20;
    notice.spanUs = 9'000'000;
    notice.requestId = m_ui->backend.records[3].id;
    m_ui->backend.raise(notice);
    QTRY_COMPARE(notices->model()->rowCount(), 5);
    QVERIFY(notices->model()->index(0, 1).data().toString().startsWith(
        QStringLiteral("The same request 20")));
    Q_EMIT notices->activated(notices->model()->index(0, 0));
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(UiFixture::Requests));
    QTRY_VERIFY(m_ui->find<QWidget>("detail"));
}

void tst_LimitsPage::anEmptyPageOffersALimit()
{
    m_ui->backend.configuration.limits.clear();
    m_ui->backend.notices.clear();
    m_ui->backend.publish();
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_VERIFY(shows(QStringLiteral("Nothing to look at.")));
    QVERIFY(!table());
    QVERIFY(shows(QStringLiteral("No limits yet")));
    for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Add a limit…"))
            button->click();
    }
    QVERIFY(m_ui->window().findChild<LimitDialog *>());
}

QTEST_MAIN(tst_LimitsPage)
#include "tst_limitspage.moc"
