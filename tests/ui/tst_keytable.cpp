// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the keys: filters, several keys at once, what is used of limits, and the pane.
#include "models/tables/keyfilter.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_KeyTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filtersNarrowTheTableAndAreRemembered();
    void aChosenModelShowsWhoMayCallIt();
    void severalKeysAreDisabledAndBroughtBack();
    void whatFailsOfSeveralIsNamed();
    void severalKeysAreTaggedAndExpire();
    void revokingSeveralAsksFirst();
    void thePaneTellsWhatAKeyMayReallyCall();
    void thePaneLeadsToALimit();
    void theTightestLimitIsShownAndFollowsRequests();
    void theSelectionSurvivesWhatHappens();

private:
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>(""); }
    void select(const QString &name) const { QVERIFY(selectRow(table(), name)); }
    /// With Ctrl held, besides what is selected.
    void addToSelection(const QString &name);
    [[nodiscard]] KeyState stateOf(Id key) const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_KeyTable::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Keys);
}

void tst_KeyTable::cleanup()
{
    m_ui.reset();
}

KeyState tst_KeyTable::stateOf(Id key) const
{
    return m_ui->backend.snapshot()->keyById(key)->state;
}

void tst_KeyTable::addToSelection(const QString &name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (index.data().toString() == name)
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                              table()->visualRect(index).center());
    }
}

void tst_KeyTable::filtersNarrowTheTableAndAreRemembered()
{
    using State = KeyFilter::State;
    auto *state = m_ui->find<QComboBox>("filterState");
    QCOMPARE(m_ui->find<QLabel>("rowCount")->text(), QStringLiteral("8 shown"));
    state->setCurrentIndex(state->findData(QString::number(int(State::Disabled))));
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("nightly-evals"));
    QCOMPARE(m_ui->find<QLabel>("rowCount")->text(), QStringLiteral("1 of 8 shown"));
    m_ui->console.reset();
    m_ui->open();
    m_ui->showPage(UiFixture::Keys);
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("nightly-evals"));
    m_ui->find<QPushButton>("clearFilters")->click();
    QCOMPARE(table()->model()->rowCount(), 8);
    QVERIFY(!m_ui->find<QPushButton>("clearFilters"));
    m_ui->find<QComboBox>("filterOwner")->setCurrentText(QStringLiteral("All of Research"));
    QVERIFY(!table());
    QVERIFY(shows(QStringLiteral("Nothing matches")));
}

void tst_KeyTable::aChosenModelShowsWhoMayCallIt()
{
    m_ui->backend.configuration.users[1].models = {false, {QStringLiteral("fast")}}; // junior
    m_ui->backend.publish();
    m_ui->find<QComboBox>("filterModel")
        ->setCurrentText(QStringLiteral("May call openai/gpt-5-mini"));
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data().toString());
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("maintainer-laptop nightly-evals old-pipeline"));
}

void tst_KeyTable::severalKeysAreDisabledAndBroughtBack()
{
    QVERIFY(!m_ui->find<QWidget>("bulk"));
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QVERIFY(m_ui->find<QWidget>("bulk"));
    QCOMPARE(m_ui->find<QLabel>("selectedCount")->text(), QStringLiteral("8 selected"));
    QVERIFY(!m_ui->find<QPushButton>("edit"));
    m_ui->find<QPushButton>("disableAll")->click();
    QVERIFY(shows(QStringLiteral("Disable 6 keys?"))); // not those that are off
    QCOMPARE(m_ui->backend.keyStates.size(), 0);
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("6 keys are disabled.")));
    QCOMPARE(m_ui->backend.keyStates.size(), 6);
    QCOMPARE(stateOf(1), KeyState::Disabled);
    QCOMPARE(stateOf(7), KeyState::Revoked);
    QVERIFY(!m_ui->find<QWidget>("job"));
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_VERIFY(shows(QStringLiteral("6 keys are enabled.")));
    QCOMPARE(stateOf(1), KeyState::Active);
    QCOMPARE(stateOf(5), KeyState::Disabled); // it was before
}

void tst_KeyTable::whatFailsOfSeveralIsNamed()
{
    select(QStringLiteral("ci-agents"));
    addToSelection(QStringLiteral("review-bot"));
    m_ui->find<QPushButton>("disableAll")->click();
    m_ui->backend.failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full.")});
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(
        shows(QStringLiteral("1 keys are disabled. “review-bot” failed: The disk is full."))
        || shows(QStringLiteral("1 key is disabled. “review-bot” failed: The disk is full.")));
    QCOMPARE(stateOf(3), KeyState::Active);
    QCOMPARE(stateOf(1), KeyState::Disabled);
    m_ui->find<QPushButton>("messageAction")->click(); // undoes only what was done
    QTRY_COMPARE(stateOf(1), KeyState::Active);
    QCOMPARE(m_ui->backend.keyStates.size(), 3);
}

void tst_KeyTable::severalKeysAreTaggedAndExpire()
{
    select(QStringLiteral("ci-agents"));
    addToSelection(QStringLiteral("review-bot"));
    m_ui->find<QPushButton>("tagAll")->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("addTags"));
    QVERIFY(!m_ui->find<QPushButton>("save")->isEnabled());
    QTest::keyClicks(m_ui->find<QLineEdit>("addTags"), QStringLiteral("team-a, ci"));
    QTest::keyClicks(m_ui->find<QLineEdit>("removeTags"), QStringLiteral("nightly"));
    QTest::keyClick(m_ui->find<QLineEdit>("addTags"), Qt::Key_Return);
    QTRY_VERIFY(shows(QStringLiteral("2 keys are changed.")));
    const auto tagsOf = [this](Id id) {
        return m_ui->backend.snapshot()->keyById(id)->tags.join(u' ');
    };
    QCOMPARE(tagsOf(1), QStringLiteral("ci team-a"));
    QCOMPARE(tagsOf(3), QStringLiteral("team-a ci"));
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_COMPARE(tagsOf(3), QString());
    QTRY_COMPARE(tagsOf(1), QStringLiteral("ci nightly"));

    const qint64 before = m_ui->backend.snapshot()->keyById(3)->expiresAtUs;
    m_ui->find<QPushButton>("expireAll")->click();
    QTRY_VERIFY(m_ui->find<QComboBox>("expiry"));
    m_ui->find<QComboBox>("expiry")->setCurrentText(QStringLiteral("In 7 days"));
    m_ui->find<QPushButton>("save")->click();
    const auto expiryOf = [this](Id id) {
        return m_ui->backend.snapshot()->keyById(id)->expiresAtUs;
    };
    QTRY_COMPARE(expiryOf(3), m_ui->clock.nowUs() + 7ll * 86'400'000'000);
    QTRY_VERIFY(m_ui->find<QPushButton>("messageAction"));
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_COMPARE(expiryOf(3), before);
}

void tst_KeyTable::revokingSeveralAsksFirst()
{
    select(QStringLiteral("ci-agents"));
    addToSelection(QStringLiteral("old-pipeline")); // is revoked already
    addToSelection(QStringLiteral("nightly-evals"));
    m_ui->find<QPushButton>("revokeAll")->click();
    QVERIFY(shows(QStringLiteral("Revoke 2 keys?")));
    QVERIFY(shows(QStringLiteral("cannot be undone")));
    m_ui->find<QPushButton>("messageKeep")->click();
    QCOMPARE(m_ui->backend.keyStates.size(), 0);
    m_ui->find<QPushButton>("revokeAll")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("2 keys are revoked.")));
    QVERIFY(!m_ui->find<QPushButton>("messageAction")); // no Undo
}

void tst_KeyTable::thePaneTellsWhatAKeyMayReallyCall()
{
    m_ui->backend.configuration.keys[0].scope.models.append(QStringLiteral("old/model"));
    m_ui->backend.publish();
    select(QStringLiteral("ci-agents"));
    m_ui->find<QPushButton>("details")->click();
    auto *scope = m_ui->find<QTableView>("effectiveScope");
    QVERIFY(scope);
    QVERIFY(printed(*scope->model(), {0, 1})
                .startsWith(QStringLiteral("default-agent | Allowed\nfast | Allowed\n"
                                           "lab-vllm/mistral-small | Not in the key's list\n")));
    QVERIFY(printed(*scope->model(), {0, 1})
                .endsWith(QStringLiteral("old/model | No such model or alias")));
    QCOMPARE(m_ui->find<QLabel>("scopeCount")->text(),
             QStringLiteral("It could call 2 of 11 aliases and models now."));
    m_ui->find<QCheckBox>("onlyAllowed")->click();
    QCOMPARE(printed(*scope->model(), {0}), QStringLiteral("default-agent\nfast"));
    QTest::keyClicks(m_ui->find<QLineEdit>("scopeSearch"), QStringLiteral("fas"));
    QCOMPARE(printed(*scope->model(), {0}), QStringLiteral("fast"));
    m_ui->backend.configuration.providers[2].enabled = false; // ollama's, where "fast" leads
    m_ui->backend.publish();
    QCOMPARE(scope->model()->rowCount(), 0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_ui->find<QTableView>("effectiveScope"));
}

void tst_KeyTable::thePaneLeadsToALimit()
{
    select(QStringLiteral("junior-codex"));
    m_ui->find<QPushButton>("details")->click();
    QTRY_VERIFY(m_ui->find<QAbstractButton>("limitBar"));
    QTRY_VERIFY(m_ui->find<QAbstractButton>("limitBar")
                    ->accessibleName()
                    .contains(QStringLiteral("62 %"))); // the organization's comes first
    m_ui->find<QAbstractButton>("limitBar")->click();
    QTRY_VERIFY(m_ui->find<QTableView>("limits"));
    QVERIFY(m_ui->find<QTableView>("limits")->selectionModel()->hasSelection());
}

void tst_KeyTable::theTightestLimitIsShownAndFollowsRequests()
{
    const auto load = [this](const char *key) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == QLatin1String(key))
                return table()->model()->index(row, KeyTableModel::Load).data().toString();
        }
        return QString();
    };
    QTRY_COMPARE(load("junior-codex"), QStringLiteral("100 %")); // its user's
    QCOMPARE(load("ci-agents"), QStringLiteral("85 %"));         // its organization's
    m_ui->backend.uses[1].used = 20'000'000'000;
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_COMPARE(load("ci-agents"), QStringLiteral("62 %"));
}

void tst_KeyTable::theSelectionSurvivesWhatHappens()
{
    select(QStringLiteral("ci-agents"));
    addToSelection(QStringLiteral("review-bot"));
    UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
    record.id += 1 << 21;
    record.keyId = 8;
    m_ui->backend.happen({record});
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("F5")));
    QTRY_VERIFY(printed(*table()->model(), {0, KeyTableModel::LastUsed})
                    .contains(QStringLiteral("lead-notebook | just now")));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(m_ui->find<QLabel>("selectedCount")->text(), QStringLiteral("2 selected"));
}

QTEST_MAIN(tst_KeyTable)
#include "tst_keytable.moc"
