// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/usageprobe.h"
#include "ui/charts/chartlegend.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QHeaderView>
#include <QListWidget>

using namespace orchestris;
using namespace orchestris::test;

class tst_UsagePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_probe = std::make_unique<UsageProbe>(); }
    void cleanup() { m_probe.reset(); }
    void asksAtMostThreeQuestions();
    void theTableSaysWhatTheChartsShow();
    void aGroupIsChosenAndRemembered();
    void theTableFillsItsCardAtEveryWidth();
    void aFilterIsTickedAndTakenAway();
    void enterLooksAtOneGroup();
    void draggingLooksCloserAndBackspaceGoesBack();
    void twoZoomsAreUndoneAtOnce();
    void altWithArrowsStepsThroughTime();
    void monthsAreThoseOfTheZone();
    void aDayOfTheChangeToSummerTimeHas23Parts();
    void customDaysAreWhole();
    void anOlderAnswerIsDropped();
    void aFailureIsSaidAndTriedAgain();
    void nothingUsedSaysSo();
    void nothingThatFitsOffersToClear();
    void aPlaceIsShown();
    void requestsOfAGroupAreShown();
    void newRecordsAreFollowed();
    void theLegendHidesAGroup();
    void everythingHasAName();

private:
    std::unique_ptr<UsageProbe> m_probe;
};

void tst_UsagePage::asksAtMostThreeQuestions()
{
    m_probe->open();
    QCOMPARE(m_probe->usage.queries.size(), 3);
    m_probe->pick("groupBy", 0);
    QCOMPARE(m_probe->usage.queries.size(), 4);
    QVERIFY(!m_probe->last().groupBy);
    QVERIFY(m_probe->last().latency);
}

void tst_UsagePage::theTableSaysWhatTheChartsShow()
{
    m_probe->open();
    QVERIFY(m_probe->table());
    const QAbstractItemModelTester tester(m_probe->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_probe->cell(0, UsageTableModel::Name), QStringLiteral("Total"));
    const auto *chart = m_probe->chart("requests");
    double requests = 0;
    for (const ChartSeries &series : chart->data().series) {
        for (const double value : series.values)
            requests += value;
    }
    QCOMPARE(QString::number(qint64(requests)), m_probe->cell(0, UsageTableModel::Requests));
    QVERIFY(requests > 10);
    QVERIFY(chart->data().isRunning);
}

void tst_UsagePage::aGroupIsChosenAndRemembered()
{
    m_probe->open();
    m_probe->pick("groupBy", int(UsageDimension::Key) + 1);
    QCOMPARE(*m_probe->last().groupBy, UsageDimension::Key);
    QVERIFY(m_probe->cell(1, 0).startsWith(QStringLiteral("key ")));
    QVERIFY(m_probe->chart("cost")->title().contains(QStringLiteral("key")));
    m_probe->pick("range", TimeRange::LastWeek);
    m_probe->window.reset();
    m_probe->open();
    QCOMPARE(*m_probe->last().groupBy, UsageDimension::Key);
    QCOMPARE(m_probe->find<SelectBox>("range")->currentIndex(), int(TimeRange::LastWeek));
}

void tst_UsagePage::theTableFillsItsCardAtEveryWidth()
{
    m_probe->open();
    for (const int width : {732, 1712, 1072}) {
        m_probe->window->resize(width, 800);
        m_probe->pick("groupBy", width % 7 + 1); // rows change their places
        m_probe->pick("groupBy", int(UsageDimension::Model) + 1);
        const QHeaderView *header = m_probe->table()->horizontalHeader();
        QVERIFY(std::abs(header->length() - m_probe->table()->viewport()->width()) < 4);
    }
}

void tst_UsagePage::aFilterIsTickedAndTakenAway()
{
    m_probe->open();
    const QString all = m_probe->cell(0, UsageTableModel::Requests);
    m_probe->trigger("provider"); // of the menu "Filter"
    auto *values = m_probe->find<QListWidget>("values");
    QVERIFY(values);
    QVERIFY(values->count() > 1);
    const QString first = values->item(0)->text();
    auto *search = m_probe->find<QLineEdit>("valueSearch");
    QTest::keyClicks(search, first);
    QTest::keyClick(search, Qt::Key_Return);
    m_probe->settle();
    QCOMPARE(m_probe->last().conditions.size(), 1);
    QCOMPARE(m_probe->last().conditions.first().values, QByteArrayList{first.toUtf8()});
    QVERIFY(m_probe->cell(0, UsageTableModel::Requests).toInt() < all.toInt());
    values->window()->close();
    auto *chip = m_probe->find<QPushButton>("chip-provider");
    QVERIFY(chip);
    QCOMPARE(chip->text(), QStringLiteral("Provider: ") + first);
    QTest::mouseClick(m_probe->find<QToolButton>("unfilter-provider"), Qt::LeftButton);
    m_probe->settle();
    QVERIFY(m_probe->last().conditions.isEmpty());
    QCOMPARE(m_probe->cell(0, UsageTableModel::Requests), all);
}

void tst_UsagePage::enterLooksAtOneGroup()
{
    m_probe->open();
    const QString name = m_probe->cell(1, 0);
    const QString requests = m_probe->cell(1, UsageTableModel::Requests);
    m_probe->table()->setFocus();
    m_probe->table()->selectRow(1);
    Q_EMIT m_probe->table()->activated(m_probe->table()->currentIndex());
    m_probe->settle();
    QCOMPARE(m_probe->table()->model()->rowCount(), 2);
    QCOMPARE(m_probe->cell(0, UsageTableModel::Requests), requests);
    QVERIFY(m_probe->find<QPushButton>("chip-model"));
    QCOMPARE(m_probe->find<QPushButton>("chip-model")->toolTip(), QStringLiteral("Model: ") + name);
}

void tst_UsagePage::draggingLooksCloserAndBackspaceGoesBack()
{
    m_probe->open();
    m_probe->pick("range", TimeRange::LastWeek);
    const UsageQuery before = m_probe->last();
    m_probe->drag("tokens", 0.3, 0.6);
    const UsageQuery closer = m_probe->last();
    QVERIFY(closer.sinceUs > before.sinceUs);
    QVERIFY(closer.untilUs < before.untilUs);
    for (const char *name : {"tokens", "cost", "requests", "latency"}) // one range for all
        QCOMPARE(m_probe->chart(name)->data().span(), m_probe->chart("tokens")->data().span());
    QVERIFY(m_probe->find<QPushButton>("back"));
    m_probe->key(Qt::Key_Backspace);
    QCOMPARE(m_probe->last().sinceUs, before.sinceUs);
    QVERIFY(!m_probe->find<QPushButton>("back"));
    QCOMPARE(m_probe->find<SelectBox>("range")->currentIndex(), int(TimeRange::LastWeek));
}

void tst_UsagePage::twoZoomsAreUndoneAtOnce()
{
    m_probe->open();
    m_probe->pick("range", TimeRange::LastWeek);
    const UsageQuery before = m_probe->last();
    m_probe->drag("cost", 0.2, 0.9);
    m_probe->drag("latency", 0.2, 0.9);
    auto *plot = m_probe->chart("cost")->findChild<QGraphicsView *>(QStringLiteral("plot"));
    QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, QPoint(200, 30));
    m_probe->settle();
    QCOMPARE(m_probe->last().sinceUs, before.sinceUs);
}

void tst_UsagePage::altWithArrowsStepsThroughTime()
{
    m_probe->open();
    const UsageQuery before = m_probe->last();
    m_probe->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_probe->last().untilUs, before.sinceUs);
    QCOMPARE(m_probe->last().untilUs - m_probe->last().sinceUs, before.untilUs - before.sinceUs);
    m_probe->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_probe->last().sinceUs, before.sinceUs);
    const qsizetype asked = m_probe->usage.queries.size();
    m_probe->key(Qt::Key_Right, Qt::AltModifier); // what is to come was not used yet
    QCOMPARE(m_probe->usage.queries.size(), asked);
    QVERIFY(!m_probe->find<QToolButton>("after")->isEnabled());
}

void tst_UsagePage::monthsAreThoseOfTheZone()
{
    m_probe->settings.setValue(u"usage/zone", QByteArray("America/New_York"));
    m_probe->open();
    m_probe->pick("range", TimeRange::LastMonth);
    const QTimeZone zone("America/New_York");
    const auto start = [&](int month) {
        return QDateTime(QDate(2026, month, 1), QTime(), zone).toMSecsSinceEpoch() * 1000;
    };
    QCOMPARE(m_probe->last().sinceUs, start(10));
    QCOMPARE(m_probe->last().untilUs, start(11));
    QCOMPARE(m_probe->last().timeZone, QByteArray("America/New_York"));
    QVERIFY(m_probe->shows(QStringLiteral("October 2026")));
    m_probe->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_probe->last().sinceUs, start(9));
    QCOMPARE(m_probe->last().untilUs, start(10));
}

void tst_UsagePage::aDayOfTheChangeToSummerTimeHas23Parts()
{
    m_probe->settings.setValue(u"usage/zone", QByteArray("Europe/Berlin"));
    m_probe->open();
    m_probe->pick("range", TimeRange::Custom);
    auto *from = m_probe->find<QDateEdit>("from");
    auto *to = m_probe->find<QDateEdit>("to");
    QVERIFY(from && to);
    from->setDate(QDate(2026, 3, 29));
    to->setDate(QDate(2026, 3, 29));
    m_probe->settle();
    QCOMPARE(m_probe->last().untilUs - m_probe->last().sinceUs, 23ll * 3'600'000'000);
    const ChartData &data = m_probe->chart("requests")->data();
    QCOMPARE(data.spans.size(), size_t(23 * 4)); // quarters of an hour
}

void tst_UsagePage::customDaysAreWhole()
{
    m_probe->open();
    m_probe->pick("range", TimeRange::Custom);
    auto *from = m_probe->find<QDateEdit>("from");
    auto *to = m_probe->find<QDateEdit>("to");
    to->setDate(QDate(2026, 11, 10));
    m_probe->settle();
    QCOMPARE(from->date(), QDate(2026, 11, 10)); // taken along
    from->setDate(QDate(2026, 11, 8));
    m_probe->settle();
    const auto start = [](int day) {
        return QDateTime(QDate(2026, 11, day), QTime(), Qt::UTC).toMSecsSinceEpoch() * 1000;
    };
    QCOMPARE(m_probe->last().sinceUs, start(8));
    QCOMPARE(m_probe->last().untilUs, start(11));
}

void tst_UsagePage::anOlderAnswerIsDropped()
{
    m_probe->open();
    m_probe->find<SelectBox>("range")->setCurrentIndex(TimeRange::LastWeek);
    Q_EMIT m_probe->find<SelectBox>("range")->activated(TimeRange::LastWeek);
    m_probe->find<SelectBox>("range")->setCurrentIndex(TimeRange::LastHour);
    Q_EMIT m_probe->find<SelectBox>("range")->activated(TimeRange::LastHour);
    m_probe->settle();
    const TimeSpan span = m_probe->chart("cost")->data().span();
    QVERIFY(span.endUs - span.startUs < 2ll * 3'600'000'000);
}

void tst_UsagePage::aFailureIsSaidAndTriedAgain()
{
    m_probe->open();
    m_probe->usage.failNext({ErrorCode::StorageLocked, QStringLiteral("The database is locked.")});
    m_probe->page()->refresh();
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("The database is locked.")));
    const qsizetype asked = m_probe->usage.queries.size();
    QPushButton *again = nullptr;
    for (QPushButton *button : m_probe->page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Try &again"))
            again = button;
    }
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    m_probe->settle();
    QVERIFY(m_probe->usage.queries.size() > asked);
    QVERIFY(!m_probe->shows(QStringLiteral("The database is locked.")));
    QVERIFY(m_probe->table()->model()->rowCount() > 1);
}

void tst_UsagePage::nothingUsedSaysSo()
{
    m_probe->usage.records.clear();
    m_probe->open();
    QVERIFY(m_probe->shows(QStringLiteral("No requests in this time")));
    QVERIFY(!m_probe->table());
    for (QPushButton *button : m_probe->page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Show the last 12 months"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    m_probe->settle();
    QCOMPARE(m_probe->find<SelectBox>("range")->currentIndex(), int(TimeRange::LastYear));
}

void tst_UsagePage::nothingThatFitsOffersToClear()
{
    m_probe->open();
    Place place{.page = PageKind::Usage};
    place.query.emplace();
    place.query->conditions = {{UsageDimension::Model, {"no/such"}}};
    m_probe->page()->showPlace(place);
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("Nothing matches")));
    for (QPushButton *button : m_probe->page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Clear the filters"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    m_probe->settle();
    QVERIFY(m_probe->last().conditions.isEmpty());
    QVERIFY(m_probe->table());
}

void tst_UsagePage::aPlaceIsShown()
{
    m_probe->open();
    Place place{.page = PageKind::Usage};
    place.query.emplace();
    place.query->sinceUs = m_probe->clock.nowUs() - 7ll * 24 * 3'600'000'000;
    place.query->untilUs = m_probe->clock.nowUs();
    place.query->groupBy = UsageDimension::User;
    place.query->conditions = {{UsageDimension::Key, {"2"}}};
    m_probe->page()->showPlace(place);
    m_probe->settle();
    QCOMPARE(*m_probe->last().groupBy, UsageDimension::User);
    QCOMPARE(m_probe->last().conditions, place.query->conditions);
    QCOMPARE(m_probe->find<SelectBox>("range")->currentIndex(), int(TimeRange::LastWeek));
    QVERIFY(m_probe->find<QPushButton>("chip-key"));
    place.query->untilUs = place.query->sinceUs + 3'600'000'000;
    m_probe->page()->showPlace(place);
    m_probe->settle();
    QCOMPARE(m_probe->find<SelectBox>("range")->currentIndex(), int(TimeRange::Custom));
    QCOMPARE(m_probe->last().untilUs, place.query->untilUs);
}

void tst_UsagePage::requestsOfAGroupAreShown()
{
    m_probe->open();
    QSignalSpy wanted(m_probe->page(), &Page::placeWanted);
    m_probe->table()->selectRow(1);
    Q_EMIT m_probe->table()->customContextMenuRequested(QPoint(20, 60));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QString name = m_probe->cell(1, 0);
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Show its &requests"))
            action->trigger();
    }
    menu->close();
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<Place>();
    QCOMPARE(place.page, PageKind::Requests);
    QCOMPARE(place.filter->models, QByteArrayList{name.toUtf8()});
    QCOMPARE(place.filter->sinceUs, m_probe->last().sinceUs);
}

void tst_UsagePage::newRecordsAreFollowed()
{
    m_probe->open();
    const int before = m_probe->cell(0, UsageTableModel::Requests).toInt();
    m_probe->usage.records.prepend(sampleRecord(0, m_probe->clock.nowUs()));
    m_probe->backend.happen({sampleRecord(0, m_probe->clock.nowUs())});
    m_probe->page()->hide();
    m_probe->page()->show(); // a page that is shown again is up to date
    m_probe->settle();
    QCOMPARE(m_probe->cell(0, UsageTableModel::Requests).toInt(), before + 1);
}

void tst_UsagePage::theLegendHidesAGroup()
{
    m_probe->open();
    auto *chart = m_probe->chart("cost");
    auto *entry = chart->findChild<ChartLegendEntry *>();
    QVERIFY(entry);
    const QString name = entry->text();
    QTest::mouseClick(entry, Qt::LeftButton);
    QVERIFY(!chart->isShown(name));
    m_probe->page()->refresh();
    m_probe->settle();
    QVERIFY(!chart->isShown(name));
}

void tst_UsagePage::everythingHasAName()
{
    m_probe->open();
    int seen = 0;
    QWidget *at = m_probe->page();
    at->setFocus();
    for (QWidget *widget : m_probe->page()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (widget->focusProxy() || qobject_cast<QLineEdit *>(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                     + widget->objectName()));
        ++seen;
    }
    QVERIFY(seen > 15);
}

QTEST_MAIN(tst_UsagePage)
#include "tst_usagepage.moc"
