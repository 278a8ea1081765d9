// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/format.h"
#include "models/tables/targettablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/samplemodels.h"
#include "ui/models/aliasdialog.h"
#include "ui/models/importdialog.h"
#include "ui/models/modeldialog.h"
#include "ui/providers/probedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace orchestris;
using namespace orchestris::test;

class tst_ModelsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_ui.reset(); }
    void anAliasIsMadeByKeyboard();
    void theNameIsCheckedAsOneTypes_data();
    void theNameIsCheckedAsOneTypes();
    void targetsAreOrderedByKeyboard();
    void aDroppedTargetJoinsTheGroup();
    void weightsShowTheirShare();
    void theEditorSaysWhereARequestGoesAndWhatDiffers();
    void renamingSaysWhatFollows();
    void aFailureKeepsWhatWasTyped();
    void removedAliasesComeBack();
    void theSelectedAliasSaysWhereARequestGoes();
    void usageOfThirtyDaysIsAskedFor();
    void aModelIsEditedWithItsListPrice();
    void pricesAreCheckedAsOneTypes_data();
    void pricesAreCheckedAsOneTypes();
    void ratesForLongPromptsAreAddedAndTakenAway();
    void modelsAreFiltered();
    void manyModelsAreRemovedAndComeBack();
    void manyModelsGetTheListPrice();
    void anImportSaysWhatIsNewThereAndGone();
    void aFailedImportSaysWhyAndCanBeTriedAgain();
    void aKeptProbeShowsInTheMatrix();
    void linksSelectAnAliasOrAModel();
    void anEmptyPageOffersWhatToDo();

private:
    void showTab(int index) { m_ui->find<QTabWidget>("modelTabs")->setCurrentIndex(index); }
    void press(const char *name)
    {
        auto *button = m_ui->find<QPushButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    template<typename T>
    T *part(const char *name)
    {
        return m_ui->find<T>(name);
    }
    void editAlias(const QString &name)
    {
        QVERIFY(selectRow(part<QTableView>("aliases"), name));
        press("editAlias");
        QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<AliasDialog *>()));
    }
    [[nodiscard]] QString targetsShown()
    {
        return printed(*part<QTableView>("targets")->model(), {TargetTableModel::Target});
    }
    void selectTarget(const QString &name)
    {
        auto *table = part<QTableView>("targets");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_ui->window().findChildren<MessageBar *>())
            texts += bar->text();
        return texts.join(u'\n');
    }
    void undo()
    {
        for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Undo")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("nothing can be undone");
    }

    std::unique_ptr<UiFixture> m_ui;
};

void tst_ModelsPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    fillWithModelSamples(m_ui->backend, m_ui->models, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Models);
    QCoreApplication::processEvents();
}

void tst_ModelsPage::anAliasIsMadeByKeyboard()
{
    press("addToCatalog");
    auto *dialog = m_ui->window().findChild<AliasDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QTRY_VERIFY(part<QLineEdit>("aliasName")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("aliasName"), QStringLiteral("cheap"));
    QLineEdit *choice = part<QComboBox>("targetChoice")->lineEdit();
    for (const char *name : {"openai/gpt-5-mini", "ollama/llama3.3"}) {
        choice->setFocus();
        QTest::keyClicks(choice, QString::fromLatin1(name));
        QTest::keyClick(choice, Qt::Key_Return);
    }
    QCOMPARE(targetsShown(), QStringLiteral("First choice\nopenai/gpt-5-mini\nIf that fails\n"
                                            "ollama/llama3.3"));
    QVERIFY(m_ui->models.savedAliases.isEmpty()); // Enter added targets, and nothing else
    press("save");
    QTRY_VERIFY(!m_ui->window().findChild<AliasDialog *>());
    QCOMPARE(m_ui->models.savedAliases.size(), 1);
    const AliasDraft draft = m_ui->models.savedAliases[0];
    QVERIFY(draft.formerName.isEmpty());
    QCOMPARE(draft.name, QStringLiteral("cheap"));
    QCOMPARE(draft.targets, (QList<AliasTarget>{{QStringLiteral("openai/gpt-5-mini"), 0, 1},
                                                {QStringLiteral("ollama/llama3.3"), 1, 1}}));
    QVERIFY(messages().contains(QStringLiteral("“cheap” leads to openai/gpt-5-mini")));
}

void tst_ModelsPage::theNameIsCheckedAsOneTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a slash") << QStringLiteral("a/b") << QStringLiteral("no '/'");
    QTest::newRow("a blank") << QStringLiteral("a b") << QStringLiteral("no blanks");
    QTest::newRow("taken") << QStringLiteral("fast")
                           << QStringLiteral("There is an alias named “fast” already.");
}

void tst_ModelsPage::theNameIsCheckedAsOneTypes()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    editAlias(QStringLiteral("default-agent"));
    QVERIFY(part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("aliasName")->clear();
    QTest::keyClicks(part<QLineEdit>("aliasName"), name);
    QVERIFY(shows(said));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
}

void tst_ModelsPage::targetsAreOrderedByKeyboard()
{
    editAlias(QStringLiteral("default-agent"));
    selectTarget(QStringLiteral("ollama/qwen3-coder:30b"));
    auto *table = part<QTableView>("targets");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(targetsShown().endsWith(QStringLiteral("openai/gpt-5\nollama/qwen3-coder:30b")));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(targetsShown(),
             QStringLiteral("First choice\nollama/qwen3-coder:30b\n"
                            "If that fails · shared by weight, a session stays with one\n"
                            "openai/gpt-5-mini\nopenai/gpt-5"));
    QVERIFY(!part<QPushButton>("save")->isHidden());
    press("later");
    QVERIFY(targetsShown().endsWith(QStringLiteral("openai/gpt-5\nollama/qwen3-coder:30b")));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!targetsShown().contains(QStringLiteral("qwen3")));
    press("save");
    QTRY_COMPARE(m_ui->models.savedAliases.size(), 1);
    QCOMPARE(m_ui->models.savedAliases[0].targets,
             (QList<AliasTarget>{{QStringLiteral("openai/gpt-5-mini"), 0, 3},
                                 {QStringLiteral("openai/gpt-5"), 0, 1}}));
}

void tst_ModelsPage::aDroppedTargetJoinsTheGroup()
{
    editAlias(QStringLiteral("default-agent"));
    QAbstractItemModel *model = part<QTableView>("targets")->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1, 0)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->index(4, 0)));
    QTRY_COMPARE(targetsShown(),
                 QStringLiteral("First choice\nopenai/gpt-5\n"
                                "If that fails · shared by weight, a session stays with one\n"
                                "ollama/qwen3-coder:30b\nopenai/gpt-5-mini"));
}

void tst_ModelsPage::weightsShowTheirShare()
{
    editAlias(QStringLiteral("default-agent"));
    selectTarget(QStringLiteral("openai/gpt-5-mini"));
    auto *weight = part<QLineEdit>("weight");
    QCOMPARE(weight->text(), QStringLiteral("3"));
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("9"));
    const QString rows =
        printed(*part<QTableView>("targets")->model(),
                {TargetTableModel::Target, TargetTableModel::Weight, TargetTableModel::Share});
    QVERIFY2(rows.contains(QStringLiteral("openai/gpt-5-mini | 9 | ")
                           + format::percent(QStringLiteral("90"))),
             qPrintable(rows));
    QVERIFY(rows.contains(QStringLiteral("openai/gpt-5 | 1 | ")
                          + format::percent(QStringLiteral("10"))));
    QCOMPARE(weight->text(), QStringLiteral("9"));
}

void tst_ModelsPage::theEditorSaysWhereARequestGoesAndWhatDiffers()
{
    editAlias(QStringLiteral("default-agent"));
    // gpt-5 is paused.
    QVERIFY(shows(QStringLiteral("A request now would go to openai/gpt-5-mini.")));
    QVERIFY(
        part<QLabel>("differences")
            ->text()
            .contains(QStringLiteral("ollama/qwen3-coder:30b: Agents that call tools fail here")));
    m_ui->backend.health.clear();
    Q_EMIT m_ui->backend.targetHealthChanged();
    QVERIFY(shows(QStringLiteral("one of: openai/gpt-5-mini (")));
}

void tst_ModelsPage::renamingSaysWhatFollows()
{
    editAlias(QStringLiteral("fast"));
    QVERIFY(!part<QLabel>("renameNote"));
    part<QLineEdit>("aliasName")->clear();
    QTest::keyClicks(part<QLineEdit>("aliasName"), QStringLiteral("quick"));
    QVERIFY(part<QLabel>("renameNote")
                ->text()
                .contains(QStringLiteral("limits that name “fast” will name “quick”")));
    press("save");
    QTRY_COMPARE(m_ui->models.savedAliases.size(), 1);
    QCOMPARE(m_ui->models.savedAliases[0].formerName, QStringLiteral("fast"));
    QCOMPARE(m_ui->models.savedAliases[0].name, QStringLiteral("quick"));
}

void tst_ModelsPage::aFailureKeepsWhatWasTyped()
{
    editAlias(QStringLiteral("fast"));
    m_ui->models.failNext({ErrorCode::Unavailable, QStringLiteral("The disk is full.")});
    QTest::keyClicks(part<QLineEdit>("aliasName"), QStringLiteral("er"));
    press("save");
    QTRY_VERIFY(messages().contains(QStringLiteral("The disk is full.")));
    QCOMPARE(part<QLineEdit>("aliasName")->text(), QStringLiteral("faster"));
    QVERIFY(part<QPushButton>("save")->isEnabled());
}

void tst_ModelsPage::removedAliasesComeBack()
{
    QVERIFY(selectRow(part<QTableView>("aliases"), QStringLiteral("default-agent")));
    press("removeAlias");
    QTRY_VERIFY(messages().contains(QStringLiteral("Removed: default-agent.")));
    QVERIFY(messages().contains(QStringLiteral("These keys name it: ci-agents, review-bot")));
    QVERIFY(!printed(*part<QTableView>("aliases")->model(), {0})
                 .contains(QStringLiteral("default-agent")));
    undo();
    QTRY_VERIFY(printed(*part<QTableView>("aliases")->model(), {0})
                    .contains(QStringLiteral("default-agent")));
    QCOMPARE(m_ui->models.savedAliases[0].targets.size(), 3);
}

void tst_ModelsPage::theSelectedAliasSaysWhereARequestGoes()
{
    QVERIFY(selectRow(part<QTableView>("aliases"), QStringLiteral("review")));
    QCOMPARE(part<QLabel>("aliasRoute")->text(),
             QStringLiteral("A request now would go to openai/o4-mini."));
}

void tst_ModelsPage::usageOfThirtyDaysIsAskedFor()
{
    const qint64 month = 30ll * 24 * 3'600 * 1'000'000;
    bool asked = false;
    for (const UsageQuery &query : m_ui->usage.queries)
        asked = asked
                || (query.groupBy == UsageDimension::Alias
                    && query.sinceUs == m_ui->clock.nowUs() - month);
    QVERIFY(asked);
    const QString rows = printed(*part<QTableView>("aliases")->model(), {0, 4});
    QVERIFY2(!rows.contains(QStringLiteral("default-agent | 0")), qPrintable(rows));
}

void tst_ModelsPage::aModelIsEditedWithItsListPrice()
{
    showTab(1);
    QVERIFY(selectRow(part<QTableView>("modelTable"), QStringLiteral("openai/o4-mini")));
    press("editModel");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ModelDialog *>()));
    QTRY_VERIFY(part<QPushButton>("useListed"));
    press("useListed");
    QCOMPARE(part<QLineEdit>("inputRate")->text(), QStringLiteral("1.10"));
    QVERIFY(shows(QStringLiteral("requests from now on")));
    QTest::keyClicks(part<QLineEdit>("contextTokens"), QStringLiteral("200k"));
    press("save");
    QTRY_COMPARE(m_ui->models.savedModels.size(), 1);
    const ModelDraft draft = m_ui->models.savedModels[0];
    QCOMPARE(draft.change.contextTokens, 200'000);
    QCOMPARE(draft.change.price.value()->rates.input, 1'100'000'000);
    QCOMPARE(draft.change.price.value()->source, QStringLiteral("list 2026-09-23"));
}

void tst_ModelsPage::pricesAreCheckedAsOneTypes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no amount") << QStringLiteral("inputRate") << QStringLiteral("cheap")
                               << QStringLiteral("“cheap” is no amount of dollars.");
    QTest::newRow("only one rate") << QStringLiteral("inputRate") << QStringLiteral("1")
                                   << QStringLiteral("a rate for input and one for output");
    QTest::newRow("no number of tokens") << QStringLiteral("contextTokens") << QStringLiteral("big")
                                         << QStringLiteral("A context is a number of tokens");
}

void tst_ModelsPage::pricesAreCheckedAsOneTypes()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    showTab(1);
    QVERIFY(selectRow(part<QTableView>("modelTable"), QStringLiteral("openai/o4-mini")));
    press("editModel");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ModelDialog *>()));
    QTest::keyClicks(part<QLineEdit>(qPrintable(field)), text);
    QVERIFY(shows(said));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
}

void tst_ModelsPage::ratesForLongPromptsAreAddedAndTakenAway()
{
    showTab(1);
    QVERIFY(selectRow(part<QTableView>("modelTable"), QStringLiteral("openai/gpt-5")));
    press("editModel");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ModelDialog *>()));
    press("addTier");
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("tierAbove"), QStringLiteral("200k"));
    QTest::keyClicks(part<QLineEdit>("tierInput"), QStringLiteral("2.5"));
    QTest::keyClicks(part<QLineEdit>("tierOutput"), QStringLiteral("15"));
    press("save");
    QTRY_COMPARE(m_ui->models.savedModels.size(), 1);
    const Price price = *m_ui->models.savedModels[0].change.price.value();
    QCOMPARE(price.tiers.size(), 1);
    QCOMPARE(price.tiers[0].aboveInput, 200'000);
    QCOMPARE(price.tiers[0].rates.output, 15'000'000'000);
    QCOMPARE(price.source, QStringLiteral("manual"));
}

void tst_ModelsPage::modelsAreFiltered()
{
    showTab(1);
    auto *table = part<QTableView>("modelTable");
    QCOMPARE(table->model()->rowCount(), 9);
    part<QComboBox>("providerFilter")->setCurrentText(QStringLiteral("openai"));
    QCOMPARE(table->model()->rowCount(), 3);
    part<QComboBox>("priceFilter")->setCurrentIndex(2); // without
    QCOMPARE(printed(*table->model(), {0}), QStringLiteral("openai/o4-mini"));
    part<QComboBox>("useFilter")->setCurrentIndex(1); // used
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible()); // instead: that nothing fits
    for (const char *box : {"providerFilter", "priceFilter"})
        part<QComboBox>(box)->setCurrentIndex(0);
    QVERIFY(printed(*table->model(), {0}).contains(QStringLiteral("openai/gpt-5-mini")));
    QVERIFY(!printed(*table->model(), {0}).contains(QStringLiteral("llama3.3")));
}

void tst_ModelsPage::manyModelsAreRemovedAndComeBack()
{
    showTab(1);
    auto *table = part<QTableView>("modelTable");
    part<QComboBox>("providerFilter")->setCurrentText(QStringLiteral("openai"));
    table->selectAll();
    press("removeModels");
    QTRY_COMPARE(m_ui->models.removedModels.size(), 1);
    QCOMPARE(m_ui->models.removedModels[0].size(), 3);
    QTRY_VERIFY(messages().contains(QStringLiteral("3 models are removed.")));
    QVERIFY(messages().contains(QStringLiteral("default-agent")));
    QCOMPARE(table->model()->rowCount(), 0);
    undo();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(m_ui->models.restoredModels[0].first().price);
}

void tst_ModelsPage::manyModelsGetTheListPrice()
{
    showTab(1);
    part<QComboBox>("providerFilter")->setCurrentText(QStringLiteral("openai"));
    part<QTableView>("modelTable")->selectAll();
    press("useListPrice");
    QTRY_COMPARE(m_ui->models.repriced.size(), 1);
    QCOMPARE(m_ui->models.repriced[0].size(), 3);
    QTRY_VERIFY(messages().contains(QStringLiteral("have the list's price")));
}

void tst_ModelsPage::anImportSaysWhatIsNewThereAndGone()
{
    press("importModels");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ImportDialog *>()));
    QVERIFY(m_ui->backend.isTesting());
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    ProviderTest found;
    found.models = {QStringLiteral("gpt-5"), QStringLiteral("gpt-6"), QStringLiteral("o4-mini")};
    m_ui->models.listed.prices.insert(QStringLiteral("gpt-6"),
                                      m_ui->models.listed.prices[QStringLiteral("o4-mini")]);
    m_ui->backend.finishTest(found);
    QTRY_VERIFY(part<QListWidget>("models"));
    auto *list = part<QListWidget>("models");
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("already added")));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("$1.10 in, $4.40 out")));
    QVERIFY(shows(QStringLiteral("It lists 3 model")));
    QVERIFY(part<QLabel>("goneModels")->text().contains(QStringLiteral("gpt-5-mini")));
    list->item(1)->setCheckState(Qt::Checked);
    press("save");
    QTRY_COMPARE(m_ui->backend.imported, QStringList{QStringLiteral("gpt-6")});
    QTRY_VERIFY(messages().contains(QStringLiteral("“openai” has 1 new model")));
}

void tst_ModelsPage::aFailedImportSaysWhyAndCanBeTriedAgain()
{
    press("importModels");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ImportDialog *>()));
    m_ui->backend.finishTest(
        fail(ErrorCode::Network, QStringLiteral("The provider refused the credential.")));
    QTRY_VERIFY(messages().contains(QStringLiteral("refused the credential")));
    QVERIFY(!m_ui->backend.isTesting());
    press("askModels");
    QVERIFY(m_ui->backend.isTesting());
    press("askModels"); // stops
    QVERIFY(!m_ui->backend.isTesting());
}

void tst_ModelsPage::aKeptProbeShowsInTheMatrix()
{
    showTab(2);
    auto *matrix = part<QTableView>("matrix");
    QCOMPARE(matrix->model()->rowCount(), 2);
    QVERIFY(selectRow(matrix, QStringLiteral("openai/gpt-5-mini")));
    press("probeAgain");
    QVERIFY(QTest::qWaitForWindowExposed(m_ui->window().findChild<ProbeDialog *>()));
    QCOMPARE(part<QComboBox>("probeModel")->currentText(), QStringLiteral("gpt-5-mini"));
    press("startProbe");
    m_ui->backend.finishProbe(sampleProbe(QStringLiteral("gpt-5-mini"), false));
    QTRY_COMPARE(matrix->model()->index(1, 5).data().toString(), QStringLiteral("No"));
    QCOMPARE(matrix->model()->rowCount(), 2);
}

void tst_ModelsPage::linksSelectAnAliasOrAModel()
{
    Place place;
    place.page = PageKind::Models;
    place.target = "openai/gpt-5";
    m_ui->window().showPlace(place);
    QCoreApplication::processEvents();
    auto *table = part<QTableView>("modelTable");
    QVERIFY(table);
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(),
             QStringLiteral("openai/gpt-5"));
    place.target = "fast";
    m_ui->window().showPlace(place);
    QVERIFY(part<QTableView>("aliases"));
    place.target = "gone";
    m_ui->window().showPlace(place);
    QVERIFY(!messages().isEmpty());
}

void tst_ModelsPage::anEmptyPageOffersWhatToDo()
{
    m_ui->backend.configuration.aliases.clear();
    m_ui->backend.configuration.models.clear();
    m_ui->backend.publish();
    QVERIFY(shows(QStringLiteral("No aliases yet")));
    showTab(1);
    QVERIFY(shows(QStringLiteral("No models yet")));
}

QTEST_MAIN(tst_ModelsPage)
#include "tst_modelspage.moc"
