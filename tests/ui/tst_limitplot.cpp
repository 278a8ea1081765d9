// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A limit tried on the last 30 days while its amount is moved, several limits at once, and filters.
#include "models/tables/limittablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "ui/charts/timechart.h"
#include "ui/limits/changelimitsdialog.h"
#include "ui/limits/limitdialog.h"
#include "ui/widgets/amounttext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace orchestris;
using namespace orchestris::test;

class tst_LimitPlot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void severalLimitsAreChangedAndBroughtBack();
    void severalLimitsAreRemovedAndBroughtBack();
    void changedAmountsAreWhole_data();
    void changedAmountsAreWhole();
    void filtersNarrowTheTable();
    void theChartShowsWhatTheLimitWouldHaveMet();
    void movingTheSliderAsksNothingAnew();
    void thereIsNoChartOfWhatSumsCannotTell();
    void theReplayRunsByItselfAfterAPause();
    void amountsThatAreHardlyMeantAreWarnedOf();

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

void tst_LimitPlot::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Limits);
}

void tst_LimitPlot::cleanup()
{
    m_ui.reset();
}

LimitDialog *tst_LimitPlot::open(const char *button)
{
    m_ui->find<QPushButton>(button)->click();
    m_dialog = m_ui->window().findChild<LimitDialog *>();
    return m_dialog && QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_LimitPlot::choose(const char *box, const QString &text)
{
    part<QComboBox>(box)->setCurrentText(text);
    QCOMPARE(part<QComboBox>(box)->currentText(), text);
}

void tst_LimitPlot::fillForm()
{
    choose("subject", QStringLiteral("lead-notebook"));
    part<QLineEdit>("amount")->setText(QStringLiteral("2.50"));
}

void tst_LimitPlot::severalLimitsAreChangedAndBroughtBack()
{
    QVERIFY(selectRow(table(), QStringLiteral("$40.00 a day"), LimitTableModel::Amount));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_ui->find<QLabel>("selectedCount")->text(), QStringLiteral("2 selected"));
    const QList<Limit> before = m_ui->backend.configuration.limits;
    m_ui->find<QPushButton>("changeAll")->click();
    QTRY_VERIFY(m_ui->find<QSpinBox>("changePercent"));
    m_ui->find<QSpinBox>("changePercent")->setValue(-50);
    QVERIFY(m_ui->find<QLabel>("changePreview")->text().contains(QStringLiteral("→ $20.00 a day")));
    QCOMPARE(set().size(), 0);
    m_ui->find<QPushButton>("save")->click();
    QTRY_VERIFY(shows(QStringLiteral("2 limits are changed.")));
    QCOMPARE(set().size(), 2);
    QCOMPARE(m_ui->backend.configuration.limits[1].amount, 20'000'000'000);
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_COMPARE(set().size(), 4);
    QTRY_VERIFY(m_ui->backend.configuration.limits == before);
}

void tst_LimitPlot::severalLimitsAreRemovedAndBroughtBack()
{
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    m_ui->find<QPushButton>("removeAll")->click();
    QVERIFY(shows(QStringLiteral("Remove 8 limits?")));
    QVERIFY(shows(QStringLiteral("cannot be brought back"))); // the prepaid one
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("8 limits are removed.")));
    QVERIFY(m_ui->backend.configuration.limits.isEmpty());
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_VERIFY(shows(QStringLiteral("7 limits are back.")));
    QCOMPARE(m_ui->backend.configuration.limits.size(), 7);
}

void tst_LimitPlot::changedAmountsAreWhole_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("changed");
    QTest::newRow("dollars are rounded to cents")
        << LimitMetric::Cost << qint64(1'230'000'000) << 10 << qint64(1'350'000'000);
    QTest::newRow("counts are rounded to whole ones")
        << LimitMetric::Requests << qint64(3) << 10 << qint64(3);
    QTest::newRow("halves of counts are rounded up")
        << LimitMetric::Requests << qint64(5) << 10 << qint64(6);
    QTest::newRow("little does not become nothing")
        << LimitMetric::Concurrent << qint64(1) << -99 << qint64(1);
    QTest::newRow("nothing stays nothing") << LimitMetric::Cost << qint64(0) << 50 << qint64(0);
    QTest::newRow("parts of a cent are kept apart")
        << LimitMetric::Cost << qint64(1'000) << 100 << qint64(2'000);
}

void tst_LimitPlot::changedAmountsAreWhole()
{
    QFETCH(LimitMetric, metric);
    QFETCH(qint64, amount);
    QFETCH(int, percent);
    QTEST(changedAmount(metric, amount, percent), "changed");
}

void tst_LimitPlot::filtersNarrowTheTable()
{
    auto *use = m_ui->find<QComboBox>("filterUse");
    use->setCurrentIndex(use->findData(QStringLiteral("reached")));
    QTRY_COMPARE(printed(*table()->model(), {0}), QStringLiteral("junior\nlead"));
    QCOMPARE(m_ui->find<QLabel>("rowCount")->text(), QStringLiteral("2 of 8 shown"));
    m_ui->find<QPushButton>("clearFilters")->click();
    m_ui->find<QComboBox>("filterModel")->setCurrentText(QStringLiteral("Only for default-agent"));
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("ci-agents"));
}

void tst_LimitPlot::theChartShowsWhatTheLimitWouldHaveMet()
{
    QVERIFY(open());
    QVERIFY(!part<TimeChart>("limitChart")->isVisible());
    choose("subject", QStringLiteral("ci-agents"));
    QTRY_VERIFY(part<TimeChart>("limitChart")->isVisible());
    QCOMPARE(part<TimeChart>("limitChart")->data().series.size(), 1); // no amount yet
    QVERIFY(!part<TimeChart>("limitChart")->data().level);
    choose("metric", QStringLiteral("Requests"));
    QTest::keyClicks(part<QLineEdit>("amount"), QStringLiteral("10"));
    const auto beyond = [this] {
        const ChartData &data = part<TimeChart>("limitChart")->data();
        return data.series.size() == 2 ? data.series[1].values.back() : -1.0;
    };
    int used = 0;
    for (const UsageRecord &record : std::as_const(m_ui->backend.records))
        used += record.keyId == 1 && quantitiesOf(record).requests > 0 ? 1 : 0;
    QVERIFY(used > 20); // all of today
    QTRY_COMPARE(beyond(), double(used - 10));
    QVERIFY(qFuzzyCompare(part<TimeChart>("limitChart")->data().level->value, 10.0));
    QVERIFY(shows(QStringLiteral("window")));
    QVERIFY(part<QLabel>("plotWords")->text().contains(QStringLiteral("used more")));
    part<QLineEdit>("amount")->setText(QString::number(used));
    QCOMPARE(beyond(), 0.0);
    QVERIFY(part<QLabel>("plotWords")->text().contains(QStringLiteral("stay within it")));
}

void tst_LimitPlot::movingTheSliderAsksNothingAnew()
{
    QVERIFY(open());
    choose("subject", QStringLiteral("ci-agents"));
    choose("metric", QStringLiteral("Requests"));
    QTRY_VERIFY(part<QSlider>("amountSlider")->isVisible());
    QTRY_VERIFY(part<QSlider>("amountSlider")->isEnabled());
    const auto asked = m_ui->usage.queries.size();
    auto *slider = part<QSlider>("amountSlider");
    slider->setFocus();
    qint64 last = -1;
    for (const int place : {150, 100, 40}) {
        slider->setValue(place);
        const auto amount =
            parseAmount(LimitMetric::Requests, part<QLineEdit>("amount")->text()).value_or(-1);
        QVERIFY(amount > 0 && (last < 0 || amount < last));
        last = amount;
    }
    QVERIFY(part<QPushButton>("save")->isEnabled());
    QCOMPARE(m_ui->usage.queries.size(), asked);
    choose("metric", QStringLiteral("Cost"));
    QTRY_COMPARE(m_ui->usage.queries.size(), asked + 1);
}

void tst_LimitPlot::thereIsNoChartOfWhatSumsCannotTell()
{
    QVERIFY(open());
    fillForm();
    QTRY_VERIFY(part<TimeChart>("limitChart")->isVisible());
    choose("window", QStringLiteral("a minute"));
    QVERIFY(!part<TimeChart>("limitChart")->isVisible());
    QVERIFY(part<QPushButton>("simulate")->isEnabled()); // the replay tells
}

void tst_LimitPlot::theReplayRunsByItselfAfterAPause()
{
    QVERIFY(open());
    fillForm();
    QVERIFY(!m_ui->backend.isSimulating());
    QTRY_VERIFY(m_ui->backend.isSimulating());
    QCOMPARE(m_ui->backend.simulated.last().amount, 2'500'000'000);
    part<QSlider>("amountSlider")->setValue(0); // may be disabled: the key was never used
    part<QLineEdit>("amount")->setText(QStringLiteral("3"));
    QVERIFY(!m_ui->backend.isSimulating());
    QTRY_VERIFY(m_ui->backend.isSimulating());
    QCOMPARE(m_ui->backend.simulated.last().amount, 3'000'000'000);
}

void tst_LimitPlot::amountsThatAreHardlyMeantAreWarnedOf()
{
    QVERIFY(open());
    choose("subject", QStringLiteral("lead-notebook"));
    QTest::keyClicks(part<QLineEdit>("amount"), QStringLiteral("0"));
    QVERIFY(shows(QStringLiteral("A limit of 0 refuses every request.")));
    QVERIFY(part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("amount")->setText(QStringLiteral("41"));
    QVERIFY(shows(QStringLiteral("More than its organization has: $40.00 a day.")));
    part<QLineEdit>("amount")->setText(QStringLiteral("39"));
    QVERIFY(!shows(QStringLiteral("More than its organization has")));
}

QTEST_MAIN(tst_LimitPlot)
#include "tst_limitplot.moc"
