// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/filterwords.h"
#include "tests/ui/pageprobe.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_RequestFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void everyFieldIsSetReadAndClearedAlone_data();
    void everyFieldIsSetReadAndClearedAlone();
    void numbersAreReadAsTyped_data();
    void numbersAreReadAsTyped();
    void chipsReadAsPeopleExpect();
    void tickedValuesFilterAtOnce();
    void aNameThatIsNotConfiguredCanBeTyped();
    void programsAreThoseThatWereSeen();
    void aLeastNumberIsAskedForAndCorrected();
    void aSpanOfTimeIsChosen();
    void chipsAreRemovedAndAllAreCleared();
    void liveRequestsThatDoNotFitStayOut();
    void aRequestThatFitsNoMoreLeaves();
    void aPlaceSetsTheFilters();
    void nothingMatchesOffersToClear();

private:
    void openPage();
    void choose(FilterField field)
    {
        const QString name = QStringLiteral("filter%1").arg(int(field));
        m_ui->window().findChild<QAction *>(name)->trigger();
        QTRY_VERIFY(m_ui->find<QWidget>("filterPopup"));
    }
    void tick(const QString &label)
    {
        auto *list = m_ui->find<QListWidget>("filterChoices");
        const QList<QListWidgetItem *> found = list->findItems(label, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(Qt::Checked);
    }
    [[nodiscard]] const UsageFilter &asked() const { return m_ui->usage.listed.last(); }
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("requests"); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString chip(FilterField field) const
    {
        const QString name = QStringLiteral("chip%1").arg(int(field));
        auto *frame = m_ui->find<QWidget>(qPrintable(name));
        return frame ? frame->findChild<QToolButton *>()->toolTip() : QString();
    }

    std::unique_ptr<UiFixture> m_ui;
};

void tst_RequestFilters::openPage()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Requests);
    QTRY_COMPARE(rows(), 200);
}

void tst_RequestFilters::cleanup()
{
    m_ui.reset();
}

void tst_RequestFilters::everyFieldIsSetReadAndClearedAlone_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArrayList>("values");
    const auto row = [](FilterField field, const QByteArrayList &values) {
        QTest::newRow(qPrintable(filters::name(field))) << int(field) << values;
    };
    row(FilterField::Status, {"limited", "cut_off"});
    row(FilterField::Key, {"3", "5"});
    row(FilterField::User, {"2"});
    row(FilterField::Organization, {"1"});
    row(FilterField::OwnerKind, {"user", "none"});
    row(FilterField::Alias, {"fast"});
    row(FilterField::Model, {"openai/gpt-5"});
    row(FilterField::Provider, {"openai", "lab"});
    row(FilterField::Endpoint, {"responses"});
    row(FilterField::Program, {"opencode"});
    row(FilterField::ErrorCode, {"upstream_error"});
    row(FilterField::Streamed, {"no"});
}

void tst_RequestFilters::everyFieldIsSetReadAndClearedAlone()
{
    QFETCH(int, field);
    QFETCH(QByteArrayList, values);
    const auto wanted = FilterField(field);
    UsageFilter filter;
    filters::setValues(wanted, values, filter);
    QCOMPARE(filters::values(wanted, filter), values);
    for (int other = 0; other < FilterFields; ++other)
        QCOMPARE(filters::isSet(FilterField(other), filter), other == field);
    filters::clear(wanted, filter);
    QVERIFY(!filters::isSet(wanted, filter));
}

void tst_RequestFilters::numbersAreReadAsTyped_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *name, FilterField field, const char *text, bool isGood,
                        const char *again) {
        QTest::newRow(name) << int(field) << QString::fromLatin1(text) << isGood
                            << QString::fromLatin1(again);
    };
    row("seconds with a fraction", FilterField::Latency, "2.5", true, "2.5");
    row("milliseconds", FilterField::Latency, "0.0015", true, "0.0015");
    row("thousands", FilterField::Tokens, "12,000", true, "12000");
    row("dollars", FilterField::Cost, "$0.25", true, "0.25");
    row("a nano-dollar", FilterField::Cost, "0.000000001", true, "0.000000001");
    row("attempts", FilterField::Attempts, " 2 ", true, "2");
    row("nothing", FilterField::Attempts, "", true, "");
    row("words", FilterField::Tokens, "many", false, "");
    row("less than nothing", FilterField::Latency, "-1", false, "");
    row("too small a price", FilterField::Cost, "0.0000000001", false, "");
}

void tst_RequestFilters::numbersAreReadAsTyped()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    UsageFilter filter;
    QTEST(filters::setNumber(FilterField(field), text, filter), "isGood");
    QTEST(filters::numberText(FilterField(field), filter), "again");
}

void tst_RequestFilters::chipsReadAsPeopleExpect()
{
    openPage();
    const SnapshotPtr snapshot = m_ui->backend.snapshot();
    const qint64 now = m_ui->clock.nowUs();
    const auto words = [&](FilterField field, const UsageFilter &filter) {
        return filters::words(field, filter, *snapshot, now);
    };
    UsageFilter filter;
    filter.keys = {1, 77};
    filter.leastTotalUs = 2'500'000;
    filter.providers = {"a", "b", "c", "d", "e"};
    filter.aliases = {""};
    filter.anyId = "thread-1";
    QCOMPARE(words(FilterField::Key, filter), QStringLiteral("Key: ci-agents, #77"));
    QCOMPARE(words(FilterField::Latency, filter), QStringLiteral("Latency at least 2.50 s"));
    QCOMPARE(words(FilterField::Provider, filter), QStringLiteral("Provider: a, b, c and 2 more"));
    QCOMPARE(words(FilterField::Alias, filter), QStringLiteral("Alias: none"));
    QCOMPARE(words(FilterField::RequestId, filter), QStringLiteral("ID: thread-1"));
}

void tst_RequestFilters::tickedValuesFilterAtOnce()
{
    openPage();
    choose(FilterField::Key);
    tick(QStringLiteral("review-bot"));
    QCOMPARE(asked().keys, QList<Id>{3});
    tick(QStringLiteral("junior-codex"));
    QCOMPARE(asked().keys, (QList<Id>{4, 3})); // as they are listed
    QCOMPARE(chip(FilterField::Key), QStringLiteral("Key: junior-codex, review-bot"));
    QTRY_VERIFY(rows() > 0);
    for (int row = 0; row < rows(); ++row) {
        const QString key = table()->model()->index(row, 1).data().toString();
        QVERIFY(key == QStringLiteral("review-bot") || key == QStringLiteral("junior-codex"));
    }
    auto *search = m_ui->find<QLineEdit>("filterSearch");
    QTest::keyClicks(search, QStringLiteral("laptop"));
    QTest::keyClick(search, Qt::Key_Return); // the only one that is left
    QCOMPARE(asked().keys.size(), 3);
}

void tst_RequestFilters::aNameThatIsNotConfiguredCanBeTyped()
{
    openPage();
    choose(FilterField::Model);
    auto *search = m_ui->find<QLineEdit>("filterSearch");
    QTest::keyClicks(search, QStringLiteral("old/model"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(asked().models, QByteArrayList{"old/model"});
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(chip(FilterField::Model), QStringLiteral("Model: old/model"));
}

void tst_RequestFilters::programsAreThoseThatWereSeen()
{
    openPage();
    choose(FilterField::Program);
    auto *list = m_ui->find<QListWidget>("filterChoices");
    QTRY_VERIFY(list->count() > 0);
    QCOMPARE(m_ui->usage.queries.last().groupBy, std::optional(UsageDimension::Program));
    tick(QStringLiteral("codex_cli_rs"));
    QCOMPARE(asked().programs, QByteArrayList{"codex_cli_rs"});
}

void tst_RequestFilters::aLeastNumberIsAskedForAndCorrected()
{
    openPage();
    choose(FilterField::Latency);
    auto *edit = m_ui->find<QLineEdit>("filterNumber");
    const qsizetype before = m_ui->usage.listed.size();
    QTest::keyClicks(edit, QStringLiteral("slow"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(shows(QStringLiteral("A number, please")));
    QCOMPARE(m_ui->usage.listed.size(), before);
    edit->setText(QStringLiteral("5"));
    m_ui->find<QPushButton>("applyFilter")->click();
    QCOMPARE(asked().leastTotalUs, 5'000'000);
    QVERIFY(!m_ui->find<QWidget>("filterPopup"));
    QTRY_VERIFY(rows() > 0 && rows() < 200);
}

void tst_RequestFilters::aSpanOfTimeIsChosen()
{
    openPage();
    choose(FilterField::Time);
    m_ui->find<QPushButton>("last1h")->click();
    QCOMPARE(asked().sinceUs, m_ui->clock.nowUs() - 3'600'000'000);
    QCOMPARE(asked().untilUs, 0);
    QVERIFY(chip(FilterField::Time).startsWith(QStringLiteral("Time: since ")));
    choose(FilterField::Time);
    m_ui->find<QPushButton>("applyFilter")->click(); // today
    QVERIFY(asked().untilUs > m_ui->clock.nowUs());
    QVERIFY(asked().untilUs - asked().sinceUs >= 23ll * 3'600'000'000);
}

void tst_RequestFilters::chipsAreRemovedAndAllAreCleared()
{
    openPage();
    Place place{.page = PageKind::Requests};
    place.filter = UsageFilter();
    place.filter->providers = {"openai"};
    place.filter->streamed = true;
    place.filter->leastTokens = 1000;
    m_ui->window().showPlace(place);
    const QString remove = QStringLiteral("remove%1").arg(int(FilterField::Provider));
    m_ui->find<QToolButton>(qPrintable(remove))->click();
    QVERIFY(asked().providers.isEmpty());
    QCOMPARE(asked().leastTokens, 1000);
    QVERIFY(chip(FilterField::Provider).isEmpty());
    QCOMPARE(chip(FilterField::Streamed), QStringLiteral("Answer: Streamed"));
    m_ui->find<QPushButton>("clearFilters")->click();
    QVERIFY(!asked().streamed);
    QVERIFY(!m_ui->find<QPushButton>("clearFilters"));
    QTRY_COMPARE(rows(), 200);
}

void tst_RequestFilters::liveRequestsThatDoNotFitStayOut()
{
    openPage();
    choose(FilterField::Key);
    tick(QStringLiteral("review-bot"));
    QTRY_VERIFY(rows() > 0);
    const int before = rows();
    UsageRecord other = sampleRecord(0, m_ui->clock.nowUs());
    other.id += 4096;
    other.keyId = 1;
    UsageRecord wanted = other;
    wanted.id += 4096;
    wanted.keyId = 3;
    m_ui->backend.happen({other, wanted});
    QTRY_COMPARE(rows(), before + 1);
    QCOMPARE(table()->model()->index(0, 0).data(TableRole::RowId).toLongLong(), wanted.id);
}

void tst_RequestFilters::aRequestThatFitsNoMoreLeaves()
{
    openPage();
    choose(FilterField::Status);
    tick(QStringLiteral("Running"));
    QTRY_VERIFY(!table()); // none runs: the page says so
    UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
    record.id += 4096;
    record.state = RequestState::Open;
    m_ui->backend.happen({record});
    QTRY_COMPARE(rows(), 1);
    record.state = RequestState::Done;
    m_ui->backend.happen({record});
    QTRY_COMPARE(rows(), 0);
}

void tst_RequestFilters::aPlaceSetsTheFilters()
{
    openPage();
    Place place{.page = PageKind::Requests};
    place.filter = UsageFilter();
    place.filter->models = {"openai/gpt-5"};
    m_ui->window().showPlace(place);
    QCOMPARE(asked().models, QByteArrayList{"openai/gpt-5"});
    QCOMPARE(chip(FilterField::Model), QStringLiteral("Model: openai/gpt-5"));
}

void tst_RequestFilters::nothingMatchesOffersToClear()
{
    openPage();
    Place place{.page = PageKind::Requests};
    place.filter = UsageFilter();
    place.filter->leastAttempts = 900;
    m_ui->window().showPlace(place);
    QTRY_VERIFY(shows(QStringLiteral("No request fits the filters.")));
    for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Clear the filters"))
            button->click();
    }
    QTRY_COMPARE(rows(), 200);
}

QTEST_MAIN(tst_RequestFilters)
#include "tst_requestfilters.moc"
