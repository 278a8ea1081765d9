// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/settingfields.h"
#include "models/tables/format.h"
#include "models/tables/sentences.h"
#include "tests/ui/pageprobe.h"
#include "ui/settings/aboutsection.h"
#include "ui/window/displayscale.h"
#include "ui/window/languagecontroller.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>

using namespace orchestris;
using namespace orchestris::test;

class tst_SettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everySettingIsOnThePage();
    void aChangeIsSavedOnlyWhenSomebodySaysSo();
    void savingCanBeTakenBack();
    void discardingBringsBackWhatIsStored();
    void unitsOfPeopleBecomeWhatIsStored();
    void whatCannotBeIsSaidAtTheField();
    void aSettingGoesBackToItsDefault();
    void whatIsNotSavedSurvivesAnotherLanguage();
    void anAddressForOthersIsWarnedOf_data();
    void anAddressForOthersIsWarnedOf();
    void aTakenPortIsSaidAsOneTypes();
    void theGatewayIsStartedAgainOnDemand();
    void anotherProcessIsLeftAlone();
    void theCommandLinesWordIsSaid();
    void retentionSaysWhatItTakesAway();
    void theSearchFindsSettingsEverywhere();
    void aSearchWithoutResultSaysSo();
    void failuresToSaveKeepWhatWasTyped();
    void theThemeChangesAtOnce();
    void theLanguageChangesAtOnce();
    void theSizeIsToldToQtAtTheNextStart();
    void closingTheWindowIsOneChoice();
    void sentencesFollowEachOtherAsTheLanguageHasIt();
    void startingAtLoginIsASwitch();
    void aSwitchThatFailsGoesBack();
    void notificationsAreKept();
    void diagnosticsHaveNothingPrivate();
    void sectionsAreReachedByKeyboard();

private:
    template<typename T>
    [[nodiscard]] T *at(const char *name) const
    {
        return m_ui->find<T>(name);
    }
    void showSection(int row) const
    {
        at<QListWidget>("sections")->setCurrentRow(row);
        QCoreApplication::processEvents();
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = at<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const char *name, int index) const
    {
        auto *box = at<QComboBox>(name);
        QVERIFY2(box, name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = at<QLabel>(name);
        return label ? label->text() : QString();
    }
    void click(const char *name) const
    {
        auto *button = at<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] const Settings &stored() const { return m_ui->backend.snapshot()->settings(); }

    enum { Gateway, Requests, Privacy, DatabaseCare, Prices, Look, Start, About };
    std::unique_ptr<UiFixture> m_ui;
};

void tst_SettingsPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    Settings serving = m_ui->backend.configuration.settings;
    m_ui->program.program.startedWith = serving;
    m_ui->open();
    m_ui->showPage(UiFixture::Settings);
    showSection(Gateway);
}

void tst_SettingsPage::cleanup()
{
    m_ui.reset();
}

void tst_SettingsPage::everySettingIsOnThePage()
{
    for (const SettingField &field : settingFields()) {
        const auto rows =
            m_ui->window().findChildren<SettingRow *>(QStringLiteral("row-") + field.key);
        QVERIFY2(rows.size() == 1, field.key.data());
        QVERIFY2(!settingwords::name(field).isEmpty(), field.key.data());
        QVERIFY2(settingwords::help(field).size() > 20, field.key.data());
    }
}

void tst_SettingsPage::aChangeIsSavedOnlyWhenSomebodySaysSo()
{
    QVERIFY(!at<QFrame>("saveBar"));
    type("port", QStringLiteral("9000"));
    QVERIFY(at<QFrame>("saveBar"));
    QVERIFY(text("unsaved").contains(QStringLiteral("Port: 8383 → 9000")));
    QVERIFY(at<QLabel>("mark-port"));
    QVERIFY(m_ui->program.saved.isEmpty());
    m_ui->showPage(UiFixture::Keys); // leaving keeps it
    m_ui->showPage(UiFixture::Settings);
    QCOMPARE(at<QLineEdit>("port")->text(), QStringLiteral("9000"));
    QVERIFY(at<QFrame>("saveBar"));
    click("save");
    QTRY_COMPARE(stored().port, 9000);
    QCOMPARE(m_ui->program.saved.first().keys(), QStringList{QStringLiteral("port")});
    QTRY_VERIFY(!at<QFrame>("saveBar"));
    QVERIFY(text("pending").contains(QStringLiteral("not in force yet: Port")));
}

void tst_SettingsPage::savingCanBeTakenBack()
{
    type("port", QStringLiteral("9000"));
    click("save");
    QTRY_VERIFY(shows(QStringLiteral("1 setting")));
    click("messageAction");
    QTRY_COMPARE(stored().port, 8383);
    QCOMPARE(at<QLineEdit>("port")->text(), QStringLiteral("8383"));
}

void tst_SettingsPage::discardingBringsBackWhatIsStored()
{
    type("port", QStringLiteral("9000"));
    click("discard");
    QCOMPARE(at<QLineEdit>("port")->text(), QStringLiteral("8383"));
    QVERIFY(!at<QFrame>("saveBar"));
    QVERIFY(m_ui->program.saved.isEmpty());
}

void tst_SettingsPage::unitsOfPeopleBecomeWhatIsStored()
{
    showSection(Requests);
    QCOMPARE(at<QLineEdit>("total_timeout_ms")->text(), QStringLiteral("30"));
    QCOMPARE(at<QComboBox>("unit-total_timeout_ms")->currentText(), QStringLiteral("min"));
    type("total_timeout_ms", QStringLiteral("2"));
    choose("unit-total_timeout_ms", 3); // hours
    type("maximum_body_bytes", QStringLiteral("64"));
    click("save");
    QTRY_COMPARE(stored().totalTimeoutMs, 7'200'000);
    QCOMPARE(stored().maximumBodyBytes, 64ll * 1024 * 1024);
}

void tst_SettingsPage::whatCannotBeIsSaidAtTheField()
{
    type("port", QStringLiteral("70000"));
    QVERIFY(text("problem-port").contains(QStringLiteral("65535")));
    QVERIFY(!at<QPushButton>("save")->isEnabled());
    type("port", QStringLiteral("many"));
    QVERIFY(at<QLabel>("problem-port"));
    type("port", QStringLiteral("7000"));
    QVERIFY(!at<QLabel>("problem-port"));
    QVERIFY(at<QPushButton>("save")->isEnabled());
    type("allowed_hosts", QStringLiteral("https://gateway.example/"));
    QVERIFY(text("problem-allowed_hosts").contains(QStringLiteral("without scheme")));
}

void tst_SettingsPage::aSettingGoesBackToItsDefault()
{
    m_ui->backend.configuration.settings.workers = 7;
    m_ui->backend.publish();
    QTRY_COMPARE(at<QLineEdit>("workers")->text(), QStringLiteral("7"));
    QVERIFY(!at<QPushButton>("reset-port")); // it is the default
    click("reset-workers");
    QCOMPARE(at<QLineEdit>("workers")->text(), QStringLiteral("0"));
    QVERIFY(!at<QPushButton>("reset-workers"));
    click("save");
    QTRY_COMPARE(stored().workers, 0);
}

void tst_SettingsPage::whatIsNotSavedSurvivesAnotherLanguage()
{
    type("port", QStringLiteral("9000"));
    m_ui->console->language().choose(QStringLiteral("de"));
    QCoreApplication::processEvents();
    m_ui->showPage(UiFixture::Settings);
    showSection(Gateway);
    QCOMPARE(at<QLineEdit>("port")->text(), QStringLiteral("9000"));
    QVERIFY(at<QFrame>("saveBar"));
    m_ui->console->language().choose(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

void tst_SettingsPage::anAddressForOthersIsWarnedOf_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("warned");
    QTest::newRow("this computer alone") << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("this computer alone, with IPv6") << QStringLiteral("::1") << false;
    QTest::newRow("all networks") << QStringLiteral("0.0.0.0") << true;
    QTest::newRow("one network") << QStringLiteral("192.168.1.5") << true;
}

void tst_SettingsPage::anAddressForOthersIsWarnedOf()
{
    QFETCH(QString, address);
    QFETCH(bool, warned);
    type("listen_address", address);
    QCOMPARE(at<QFrame>("exposure") != nullptr, warned);
    if (warned)
        QVERIFY(shows(QStringLiteral("there is no TLS here")));
}

void tst_SettingsPage::aTakenPortIsSaidAsOneTypes()
{
    m_ui->program.portTaken = Error{ErrorCode::Conflict, QStringLiteral("The port is taken.")};
    type("port", QStringLiteral("9000"));
    QTRY_COMPARE(text("remark-port"), QStringLiteral("The port is taken."));
    QCOMPARE(m_ui->program.portsChecked.last(), QStringLiteral("127.0.0.1:9000"));
    QVERIFY(at<QPushButton>("save")->isEnabled()); // it may be free by the next start
    m_ui->program.portTaken.reset();
    type("port", QStringLiteral("9001"));
    QTRY_VERIFY(!at<QLabel>("remark-port"));
}

void tst_SettingsPage::theGatewayIsStartedAgainOnDemand()
{
    click("restart");
    QCOMPARE(m_ui->program.restarts, 1);
    GatewayState state = m_ui->backend.gatewayState();
    state.kind = GatewayState::Kind::Stopping;
    m_ui->backend.setState(state);
    QTRY_VERIFY(text("pending").contains(QStringLiteral("then the gateway starts again")));
    QVERIFY(!at<QPushButton>("restart")->isEnabled());
}

void tst_SettingsPage::anotherProcessIsLeftAlone()
{
    m_ui->program.program.ownsGateway = false;
    m_ui->program.program.startedWith.reset();
    m_ui->program.announce();
    QTRY_VERIFY(text("pending").contains(QStringLiteral("another process")));
    QVERIFY(!at<QPushButton>("restart"));
}

void tst_SettingsPage::theCommandLinesWordIsSaid()
{
    QVERIFY(!at<QLabel>("override-port"));
    m_ui->program.program.overrides = {{QStringLiteral("port"), QStringLiteral("9999")}};
    m_ui->program.announce();
    QTRY_VERIFY(text("override-port").contains(QStringLiteral("the command line says 9999")));
}

void tst_SettingsPage::retentionSaysWhatItTakesAway()
{
    showSection(Privacy);
    m_ui->program.removable = 4711;
    type("keep_requests_days", QStringLiteral("30"));
    QTRY_VERIFY(text("remark-keep_requests_days").contains(format::count(4711)));
    QCOMPARE(m_ui->program.previewed.last(), 30);
    click("discard");
    QTRY_VERIFY(!at<QLabel>("remark-keep_requests_days"));
}

void tst_SettingsPage::theSearchFindsSettingsEverywhere()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = at<QLineEdit>("settingsSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("prometheus"));
    QVERIFY(at<QLineEdit>("metrics_port"));
    QVERIFY(!at<QLineEdit>("port"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("circuit_open"));
    QVERIFY(at<QLineEdit>("circuit_open_ms"));
    QVERIFY(!at<QLineEdit>("circuit_failures"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("back up"));
    QVERIFY(at<QPushButton>("backUp"));
    search->clear();
    QVERIFY(at<QLineEdit>("port")); // the section that was shown before
    QVERIFY(!at<QPushButton>("backUp"));
}

void tst_SettingsPage::aSearchWithoutResultSaysSo()
{
    QTest::keyClicks(at<QLineEdit>("settingsSearch"), QStringLiteral("zebra"));
    QVERIFY(shows(QStringLiteral("Nothing matches")));
    showSection(Look);
    QVERIFY(!shows(QStringLiteral("Nothing matches")));
    QVERIFY(at<QComboBox>("theme"));
}

void tst_SettingsPage::failuresToSaveKeepWhatWasTyped()
{
    type("port", QStringLiteral("9000"));
    m_ui->program.failNext({ErrorCode::StorageLocked, QStringLiteral("The database is busy.")});
    m_ui->backend.configuration.settings.port = 8383;
    click("save");
    QTRY_VERIFY(shows(QStringLiteral("The database is busy.")));
    QCOMPARE(at<QLineEdit>("port")->text(), QStringLiteral("9000"));
    QVERIFY(at<QPushButton>("save")->isEnabled());
}

void tst_SettingsPage::theThemeChangesAtOnce()
{
    showSection(Look);
    choose("theme", 2);
    QCOMPARE(m_ui->console->theme().mode(), ThemeMode::Dark);
    m_ui->console->theme().setMode(ThemeMode::Light);
    QCOMPARE(at<QComboBox>("theme")->currentIndex(), 1);
}

void tst_SettingsPage::theLanguageChangesAtOnce()
{
    showSection(Look);
    auto *box = at<QComboBox>("language");
    QCOMPARE(box->currentIndex(), 0);
    const int german = box->findData(QStringLiteral("de"));
    QVERIFY(german > 0);
    QCOMPARE(box->itemText(german), QStringLiteral("Deutsch"));
    choose("language", german);
    QCOMPARE(m_ui->console->language().chosen(), QStringLiteral("de"));
    QCoreApplication::processEvents();
    m_ui->console->language().choose(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

void tst_SettingsPage::theSizeIsToldToQtAtTheNextStart()
{
    constexpr auto factor = "QT_SCALE_FACTOR";
    const auto restore =
        qScopeGuard([said = qgetenv(factor), wasSaid = qEnvironmentVariableIsSet(factor)] {
            if (wasSaid)
                qputenv(factor, said);
            else
                qunsetenv(factor);
        });
    qunsetenv(factor);
    showSection(Look);
    auto *box = at<QComboBox>("displaySize");
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(!displayscale::announce(m_ui->settings));
    QVERIFY(!qEnvironmentVariableIsSet(factor));
    choose("displaySize", box->findData(150));
    QVERIFY(displayscale::announce(m_ui->settings));
    QCOMPARE(qgetenv(factor), QByteArray("1.5"));
    displayscale::withdraw();
    QVERIFY(!qEnvironmentVariableIsSet(factor));
    qputenv(factor, "3"); // who started the program says it
    QVERIFY(!displayscale::announce(m_ui->settings));
    QCOMPARE(qgetenv(factor), QByteArray("3"));
    qunsetenv(factor);
    m_ui->settings.setValue(QStringLiteral("window/size"), 9000);
    QVERIFY(!displayscale::announce(m_ui->settings));
    choose("displaySize", 0);
    QVERIFY(!m_ui->settings.contains(QStringLiteral("window/size")));
}

void tst_SettingsPage::closingTheWindowIsOneChoice()
{
    showSection(Start);
    auto *box = at<QComboBox>("closing");
    auto *tick = m_ui->window().findChild<QAction *>(QStringLiteral("closingQuits"));
    QVERIFY(tick && !tick->isChecked());
    QCOMPARE(box->currentIndex(), 0);
    choose("closing", 1);
    QVERIFY(tick->isChecked());
    tick->trigger();
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(m_ui->settings.value(QStringLiteral("window/closing")).toString(),
             QStringLiteral("stay"));
    tick->trigger();
    QCOMPARE(box->currentIndex(), 1);
}

void tst_SettingsPage::sentencesFollowEachOtherAsTheLanguageHasIt()
{
    const QStringList three{QStringLiteral("One %1."), QString(), QStringLiteral("Two %2.")};
    QCOMPARE(words::sentences(three), QStringLiteral("One %1. Two %2."));
    QCOMPARE(words::sentences({}), QString());
    m_ui->console->language().choose(QStringLiteral("ja"));
    QCOMPARE(words::sentences(three), QStringLiteral("One %1.Two %2."));
    m_ui->console->language().choose(QStringLiteral("zh_CN"));
    QCOMPARE(words::sentences(three), QStringLiteral("One %1.Two %2."));
    m_ui->console->language().choose(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

void tst_SettingsPage::startingAtLoginIsASwitch()
{
    m_ui->program.atLogin = true;
    showSection(Start);
    auto *box = at<QCheckBox>("startAtLogin");
    QTRY_VERIFY(box->isChecked());
    box->click();
    QTRY_VERIFY(!m_ui->program.atLogin);
    QTRY_VERIFY(box->isEnabled());
}

void tst_SettingsPage::aSwitchThatFailsGoesBack()
{
    showSection(Start);
    QCoreApplication::processEvents();
    auto *box = at<QCheckBox>("startAtLogin");
    m_ui->program.failNext({ErrorCode::Unavailable, QStringLiteral("It cannot be written.")});
    box->click();
    QTRY_VERIFY(shows(QStringLiteral("It cannot be written.")));
    QVERIFY(!box->isChecked());
}

void tst_SettingsPage::notificationsAreKept()
{
    showSection(Start);
    at<QCheckBox>("notifications/limits")->click();
    QCOMPARE(m_ui->settings.value(QStringLiteral("notifications/limits")), QVariant(false));
    at<QCheckBox>("notifications")->click();
    QCOMPARE(m_ui->settings.value(QStringLiteral("notifications/enabled")), QVariant(false));
    QVERIFY(!at<QCheckBox>("notifications/limits")->isEnabled());
    choose("closing", 1);
    QCOMPARE(m_ui->settings.value(QStringLiteral("window/closing")).toString(),
             QStringLiteral("quit"));
}

void tst_SettingsPage::diagnosticsHaveNothingPrivate()
{
    m_ui->backend.configuration.settings.contact = QStringLiteral("admin-of-acme");
    m_ui->backend.configuration.settings.allowedHosts = {QStringLiteral("secret.example")};
    m_ui->backend.configuration.settings.workers = 3;
    m_ui->backend.publish();
    showSection(About);
    QTRY_VERIFY(text("version") == QStringLiteral("0.6.0"));
    QCoreApplication::processEvents();
    click("copyDiagnostics");
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("workers = 3")));
    QVERIFY(copied.contains(QStringLiteral("contact = (set)")));
    QVERIFY(copied.contains(QStringLiteral("1204118 requests")));
    for (const char *secret : {"acme", "secret.example", "/var/lib"})
        QVERIFY2(!copied.contains(QLatin1StringView(secret)), secret);
    for (const ApiKey &key : m_ui->backend.snapshot()->configuration().keys)
        QVERIFY2(!copied.contains(key.name), qPrintable(key.name));
}

void tst_SettingsPage::sectionsAreReachedByKeyboard()
{
    auto *names = at<QListWidget>("sections");
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(at<QLineEdit>("connect_timeout_ms"));
    QTest::keyClick(names, Qt::Key_End);
    QVERIFY(at<QPushButton>("copyDiagnostics"));
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
