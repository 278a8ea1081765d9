// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/audittablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/auditpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_AuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void changesAreListedNewestFirst();
    void oneChangeIsShownInFull();
    void aNewThingShowsWhatWasSet();
    void oneChangeIsCopiedAsJson();
    void olderChangesAreLoadedOnDemand();
    void theListFollowsNewChanges();
    void aWholeChainIsSaidToBe();
    void aBrokenChainIsShownWhere();
    void failuresAreShown();
    void anEmptyAuditSaysWhatAppearsHere();
    void theSearchIsAskedOfAllChanges();
    void filtersNarrowByWhoWhatAndWhen();
    void whatIsListedIsExported();
    void anEntryLeadsToWhatWasChanged();

private:
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("audit"); }
    [[nodiscard]] AuditPane *pane() const
    {
        return m_ui->window().findChild<AuditPane *>(QStringLiteral("auditPane"));
    }
    [[nodiscard]] QString member(const QString &name) const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_AuditPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Audit);
    QTRY_COMPARE(table()->model()->rowCount(), 7);
}

void tst_AuditPage::cleanup()
{
    m_ui.reset();
}

QString tst_AuditPage::member(const QString &name) const
{
    const auto *label = pane()->findChild<QLabel *>(QStringLiteral("member-") + name);
    return label ? label->text() : QString();
}

void tst_AuditPage::changesAreListedNewestFirst()
{
    const QString listed = printed(*table()->model(), {AuditTableModel::Action});
    QCOMPARE(listed, QStringLiteral("Key revoked\nUser disabled\nKey changed\nSetting changed\n"
                                    "Limit set\nKey issued\nProvider added"));
    QCOMPARE(m_ui->program.auditAsked.size(), 1);
    QCOMPARE(m_ui->program.auditAsked.first(), AuditFilter());
    QVERIFY(shows(QStringLiteral("7 change")));
    QVERIFY(!m_ui->find<QPushButton>("loadMore"));
}

void tst_AuditPage::oneChangeIsShownInFull()
{
    table()->selectRow(2);
    QTRY_VERIFY(pane()->isVisible());
    QCOMPARE(pane()->entryId(), 5);
    QCOMPARE(member(QStringLiteral("expires at")), QStringLiteral("— → 2026-11-24 22:00:00"));
    QVERIFY(shows(QStringLiteral("key.change")));
    table()->selectRow(3);
    QCOMPARE(member(QStringLiteral("Time to finish")), QStringLiteral("30 s → 10 s"));
    QCOMPARE(member(QStringLiteral("expires at")), QString()); // the other one's
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(!pane()->isOpen());
    QVERIFY(!table()->selectionModel()->hasSelection());
}

void tst_AuditPage::aNewThingShowsWhatWasSet()
{
    QVERIFY(selectRow(table(), QStringLiteral("Key issued"), AuditTableModel::Action));
    QCOMPARE(member(QStringLiteral("models")), QStringLiteral("default-agent, fast"));
    QCOMPARE(member(QStringLiteral("name")), QStringLiteral("ci-agents"));
}

void tst_AuditPage::oneChangeIsCopiedAsJson()
{
    table()->selectRow(2);
    QTRY_VERIFY(pane()->isVisible());
    pane()->findChild<QPushButton *>(QStringLiteral("copyJson"))->click();
    const QJsonObject copied =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied.value(u"id").toInteger(), 5);
    QCOMPARE(copied.value(u"action").toString(), QStringLiteral("key.change"));
    QCOMPARE(copied.value(u"hash").toString().size(), 64);
}

void tst_AuditPage::olderChangesAreLoadedOnDemand()
{
    for (Id id = 8; id <= 450; ++id) {
        AuditEntry entry = m_ui->backend.audit.last();
        entry.id = id;
        m_ui->backend.audit.prepend(entry);
    }
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_COMPARE(table()->model()->rowCount(), 200);
    m_ui->find<QPushButton>("loadMore")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 400);
    QCOMPARE(m_ui->program.auditAsked.last().beforeId, 251);
    m_ui->find<QPushButton>("loadMore")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 450);
    QVERIFY(!m_ui->find<QPushButton>("loadMore"));
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_COMPARE(m_ui->program.auditAsked.last().beforeId, 0);
    QTest::qWait(0);
    QCOMPARE(table()->model()->rowCount(), 450); // what was loaded stays
    QVERIFY(!m_ui->find<QPushButton>("loadMore"));
}

void tst_AuditPage::theListFollowsNewChanges()
{
    AuditEntry entry = m_ui->backend.audit.last();
    entry.id = 8;
    entry.action = QStringLiteral("alias.remove");
    m_ui->backend.audit.prepend(entry);
    m_ui->backend.publish();
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    QCOMPARE(table()->model()->index(0, AuditTableModel::Action).data().toString(),
             QStringLiteral("Alias removed"));
}

void tst_AuditPage::aWholeChainIsSaidToBe()
{
    m_ui->find<QPushButton>("verify")->click();
    QVERIFY(!m_ui->find<QPushButton>("verify")->isEnabled());
    QTRY_VERIFY(shows(QStringLiteral("The chain is whole")));
    QVERIFY(shows(QStringLiteral("note the number 7 and its hash's begin 6868686868686868")));
    QVERIFY(m_ui->find<QPushButton>("verify")->isEnabled());
}

void tst_AuditPage::aBrokenChainIsShownWhere()
{
    m_ui->backend.verdict.firstBad = 5;
    m_ui->backend.verdict.problem = QStringLiteral("The entry was altered.");
    m_ui->find<QPushButton>("verify")->click();
    QTRY_VERIFY(shows(QStringLiteral("The chain is broken at number 5. The entry was altered.")));
    QCOMPARE(pane()->entryId(), 5);
}

void tst_AuditPage::failuresAreShown()
{
    const Error busy{ErrorCode::StorageLocked, QStringLiteral("The database is busy.")};
    m_ui->program.failNext(busy);
    m_ui->find<QPushButton>("verify")->click();
    QTRY_VERIFY(shows(busy.message));
    QVERIFY(m_ui->find<QPushButton>("verify")->isEnabled());
    m_ui->find<QToolButton>("messageClose")->click();
    m_ui->program.failNext(busy);
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_VERIFY(shows(busy.message));
    QCOMPARE(table()->model()->rowCount(), 7); // what was there stays
}

void tst_AuditPage::anEmptyAuditSaysWhatAppearsHere()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    m_ui->showPage(UiFixture::Audit);
    QTRY_VERIFY(shows(QStringLiteral("No changes yet")));
    m_ui->find<QPushButton>("verify")->click();
    QTRY_VERIFY(shows(QStringLiteral("There are no changes yet: there is nothing")));
}

void tst_AuditPage::theSearchIsAskedOfAllChanges()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(m_ui->window().focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("review"));
    QTRY_COMPARE(printed(*table()->model(), {AuditTableModel::Subject}),
                 QStringLiteral("review-bot"));
    QCOMPARE(m_ui->program.auditAsked.last().text, QStringLiteral("review"));
    m_ui->find<QPushButton>("clearAudit")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QVERIFY(!m_ui->find<QPushButton>("clearAudit"));
}

void tst_AuditPage::filtersNarrowByWhoWhatAndWhen()
{
    const auto choose = [this](const char *name, const QString &data) {
        auto *box = m_ui->find<QComboBox>(name);
        QTRY_VERIFY(box->findData(data) > 0);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose("auditNoun", QStringLiteral("key"));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    choose("auditVerb", QStringLiteral("revoke"));
    QTRY_COMPARE(printed(*table()->model(), {AuditTableModel::Action}),
                 QStringLiteral("Key revoked"));
    choose("auditProgram", QStringLiteral("orchestrisd"));
    QTRY_VERIFY(shows(QStringLiteral("No change fits the filters.")));
    m_ui->find<QPushButton>("clearAudit")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    auto *span = m_ui->find<QComboBox>("auditSpan");
    span->setCurrentIndex(1); // the last 24 hours
    Q_EMIT span->activated(1);
    QTRY_COMPARE(m_ui->program.auditAsked.last().sinceUs,
                 m_ui->clock.nowUs() - 24ll * 3'600'000'000);
    QVERIFY(!m_ui->find<QDateEdit>("auditFrom"));
    span->setCurrentIndex(span->count() - 1);
    Q_EMIT span->activated(span->count() - 1);
    QVERIFY(m_ui->find<QDateEdit>("auditFrom"));
    QVERIFY(m_ui->program.auditAsked.last().untilUs > m_ui->clock.nowUs());
}

void tst_AuditPage::whatIsListedIsExported()
{
    auto *page = m_ui->window().findChild<AuditPage *>();
    auto *box = m_ui->find<QComboBox>("auditNoun");
    QTRY_VERIFY(box->findData(QStringLiteral("key")) > 0);
    box->setCurrentIndex(box->findData(QStringLiteral("key")));
    Q_EMIT box->activated(box->currentIndex());
    page->exportTo(QStringLiteral("/reports/audit.csv"));
    QCOMPARE(m_ui->program.auditExported.last().first.noun, QStringLiteral("key"));
    QVERIFY(!m_ui->find<QPushButton>("exportAudit")->isEnabled());
    m_ui->program.finishWork(3);
    QTRY_VERIFY(shows(QStringLiteral("3 change")));
    QVERIFY(shows(QStringLiteral("/reports/audit.csv")));
    page->exportTo(QStringLiteral("/reports/audit.csv"));
    m_ui->find<QPushButton>("cancelJob")->click();
    QTRY_VERIFY(!m_ui->program.isWorking());
    QVERIFY(m_ui->find<QPushButton>("exportAudit")->isEnabled());
}

void tst_AuditPage::anEntryLeadsToWhatWasChanged()
{
    QVERIFY(selectRow(table(), QStringLiteral("Key changed"), AuditTableModel::Action));
    QTRY_VERIFY(m_ui->find<QPushButton>("goThere"));
    QSignalSpy wanted(m_ui->window().findChild<AuditPage *>(), &Page::placeWanted);
    m_ui->find<QPushButton>("goThere")->click();
    const Place place = wanted.first().first().value<Place>();
    QCOMPARE(place.page, PageKind::Keys);
    const auto &keys = m_ui->backend.snapshot()->configuration().keys;
    QVERIFY(std::any_of(keys.begin(), keys.end(), [&](const ApiKey &key) {
        return key.id == place.id && key.name == u"review-bot";
    }));
}

QTEST_MAIN(tst_AuditPage)
#include "tst_auditpage.moc"
