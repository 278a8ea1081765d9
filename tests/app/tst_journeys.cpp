// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with the console, by keyboard and mouse, over a gateway that really serves: the
// window, its sessions, storage and the listener are the program's own. Runs offscreen, and once
// more on a screen with a window manager (tests/ui/x11.sh).

#include "app/consolesessions.h"
#include "app/runtime.h"
#include "models/domain/clock.h"
#include "ui/console.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/window/languagecontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;

namespace {

constexpr int WaitMs = 10'000;

} // namespace

class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aKeyIsIssuedByKeyboardWorksAndIsNeverSeenAgain();
    void aLimitIsSetWhileRequestsFlow();
    void theLanguageIsSwitchedWhileItServes();
    void theFirstStepsEndWithARequest();
    void theDoctorMendsABrokenConfiguration();
    void allTrafficIsStoppedAndResumed();

private:
    /// Status of the answer to one small request with that key.
    [[nodiscard]] int ask(const QString &key);
    [[nodiscard]] QString issue(const QString &name);
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void closeDialog();
    /// The button with that text, wherever it is shown.
    [[nodiscard]] QPushButton *button(const QString &text) const;
    template<typename T>
    [[nodiscard]] T *find(const char *name) const;
    enum class Text { All, Shown };
    [[nodiscard]] QString allText(Text which = Text::All) const;

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<ConsoleSessions> m_sessions;
    std::unique_ptr<Console> m_console;
    QNetworkAccessManager m_network;
};

void TestJourneys::initTestCase()
{
    qputenv("ORCHESTRIS_SECRETS", "file");
    // Nothing of whoever runs the tests is read or written.
    QVERIFY(m_home.isValid());
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *name : {"OPENAI_API_KEY", "OPENAI_BASE_URL", "CODEX_HOME", "XDG_CONFIG_HOME"})
        qunsetenv(name);
}

void TestJourneys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("console.ini")),
                                             QSettings::IniFormat);
    RuntimeOptions options;
    options.dataDirectory = m_folder->filePath(QStringLiteral("data"));
    options.port = 0;
    m_runtime = std::make_unique<Runtime>(options);
    m_sessions = std::make_unique<ConsoleSessions>(*m_runtime, QList<ServerPlace>());
    m_console = std::make_unique<Console>(m_sessions->ports(), m_clock, *m_settings);
    QSignalSpy serving(m_runtime.get(), &Runtime::serving);
    m_runtime->start();
    QVERIFY(serving.wait(WaitMs));
    m_console->show();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), WaitMs));
}

void TestJourneys::cleanup()
{
    m_console.reset();
    m_sessions.reset();
    m_runtime.reset();
    m_settings.reset();
    m_folder.reset();
}

template<typename T>
T *TestJourneys::find(const char *name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (T *widget : top->findChildren<T *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

QString TestJourneys::allText(Text which) const
{
    QString text;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (which == Text::Shown && !widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text() + u'\n';
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            text += edit->text() + u'\n';
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            text += edit->toPlainText() + u'\n';
    }
    return text;
}

QPushButton *TestJourneys::button(const QString &text) const
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *one = qobject_cast<QPushButton *>(widget);
        if (one && one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void TestJourneys::closeDialog()
{
    press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>("issuedKey"), WaitMs);
    // Window managers give the focus back; offscreen there is none.
    if (QGuiApplication::platformName() == QStringLiteral("offscreen"))
        m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), WaitMs));
}

int TestJourneys::ask(const QString &key)
{
    QNetworkRequest request(QUrl(m_runtime->baseUrl() + QStringLiteral("/chat/completions")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("user")},
                              {QStringLiteral("content"), QStringLiteral("Hello")}};
    const QJsonObject body{{QStringLiteral("model"), QStringLiteral("sandbox/echo")},
                           {QStringLiteral("messages"), QJsonArray{message}}};
    std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, WaitMs))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString TestJourneys::issue(const QString &name)
{
    QTest::keySequence(&m_console->window(), QKeySequence(QStringLiteral("Ctrl+N")));
    const auto isTyped = [this] {
        const auto *field = find<QLineEdit>("keyName");
        return field && field->hasFocus(); // where one types at once
    };
    if (!QTest::qWaitFor(isTyped, WaitMs))
        return {};
    QTest::keyClicks(QApplication::focusWidget(), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return find<QLineEdit>("issuedKey") != nullptr; }, WaitMs))
        return {};
    const QString key = find<QLineEdit>("issuedKey")->text();
    find<QPushButton>("copyKey")->click(); // else closing asks whether it was copied
    return key;
}

void TestJourneys::aKeyIsIssuedByKeyboardWorksAndIsNeverSeenAgain()
{
    const QString key = issue(QStringLiteral("laptop"));
    QVERIFY(key.startsWith(QStringLiteral("sk-orc-")));
    QCOMPARE(QApplication::clipboard()->text(), key);
    closeDialog();
    QCOMPARE(ask(key), 200);

    m_console->window().showPage(PageKind::Keys);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("") && find<QTableView>("")->model()->rowCount() == 1,
                             WaitMs);
    find<QTableView>("")->selectRow(0);
    QTest::qWait(0);
    QVERIFY(!allText().contains(key));
    const QString secret = key.mid(20);
    QVERIFY(!allText().contains(secret));
}

void TestJourneys::aLimitIsSetWhileRequestsFlow()
{
    const QString key = issue(QStringLiteral("agent"));
    closeDialog();
    QCOMPARE(ask(key), 200);

    m_console->window().showPage(PageKind::Limits);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("addLimit"), WaitMs);
    find<QPushButton>("addLimit")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("amount"), WaitMs);
    auto *metric = find<QComboBox>("metric");
    QVERIFY(metric);
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Home);
    for (int i = 0;
         i < metric->count() && metric->currentData().toInt() != int(LimitMetric::Requests); ++i)
        QTest::keyClick(metric, Qt::Key_Down);
    QCOMPARE(metric->currentData().toInt(), int(LimitMetric::Requests));
    auto *amount = find<QLineEdit>("amount");
    amount->setFocus();
    amount->selectAll();
    for (const QChar digit : QStringLiteral("3")) {
        QTest::keyClick(amount, digit.toLatin1());
        QCOMPARE(ask(key), 200); // what arrives meanwhile takes nothing from who types
    }
    QCOMPARE(amount->text(), QStringLiteral("3"));
    QVERIFY(amount->hasFocus());
    find<QPushButton>("save")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>("amount"), WaitMs);
    // Two were used before there was a limit; it counts them.
    QCOMPARE(ask(key), 200);
    QCOMPARE(ask(key), 429);
}

void TestJourneys::theLanguageIsSwitchedWhileItServes()
{
    const QString key = issue(QStringLiteral("agent"));
    closeDialog();
    m_console->window().showPage(PageKind::Settings);
    auto *sections = find<QListWidget>("sections");
    QVERIFY(sections);
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Home);
    for (int row = 0; row < sections->count() && !find<QComboBox>("language"); ++row)
        QTest::keyClick(sections, Qt::Key_Down);
    auto *languages = find<QComboBox>("language");
    QVERIFY(languages);
    const int german = languages->findText(QStringLiteral("Deutsch"));
    QVERIFY(german >= 0);
    languages->setFocus();
    for (int row = 0; row < languages->count() && languages->currentIndex() < german; ++row)
        QTest::keyClick(languages, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window().page(PageKind::Keys)->accessibleName(),
                              QStringLiteral("Schlüssel"), WaitMs);
    // Where it was, over the gateway that never stopped.
    QVERIFY(m_console->window().isVisible());
    QVERIFY(m_console->window().page(PageKind::Settings)->isVisible());
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(ask(key), 200);
    m_console->language().choose(QStringLiteral("en"));
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window().page(PageKind::Keys)->accessibleName(),
                              QStringLiteral("Keys"), WaitMs);
}

void TestJourneys::theFirstStepsEndWithARequest()
{
    // They are there by themselves, because there is no key.
    QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>("providers"), WaitMs);
    auto *providers = find<QListWidget>("providers");
    QTRY_VERIFY_WITH_TIMEOUT(providers->hasFocus(), WaitMs);
    for (int i = 0;
         i < providers->count() && !providers->currentItem()->text().contains(u"sandbox"); ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("keyName") && find<QLineEdit>("keyName")->hasFocus(),
                             WaitMs);
    press(Qt::Key_Return); // what it proposes
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("issuedKey"), WaitMs);
    find<QPushButton>("next")->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QListWidget>("firstTools") && find<QListWidget>("firstTools")->count() > 0, WaitMs);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("sendOne"), WaitMs);
    find<QPushButton>("sendOne")->setFocus();
    press(Qt::Key_Space);
    QVERIFY2(QTest::qWaitFor([this] { return allText(Text::Shown).contains(u"It has arrived."); },
                             WaitMs),
             qPrintable(allText(Text::Shown)));
}

void TestJourneys::theDoctorMendsABrokenConfiguration()
{
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".codex")));
    QFile file(m_home.filePath(QStringLiteral(".codex/config.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# mine, to be kept\n"
               "model = \"gpt-99\"\n"
               "model_provider = \"orchestris\"\n"
               "approval_policy = \"never\"\n"
               "[model_providers.orchestris]\n"
               "name = \"Orchestris\"\n"
               "base_url = \"http://127.0.0.1:1/openai/v1\"\n"
               "env_key = \"ORCHESTRIS_API_KEY\"\n");
    file.close();
    m_console->window().showPage(PageKind::Connect);
    QTRY_VERIFY_WITH_TIMEOUT(
        allText(Text::Shown).contains(QStringLiteral("Codex CLI: Does not work")), WaitMs);
    auto *fix = find<QPushButton>("fixTool");
    QVERIFY(fix);
    fix->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>("toolModel"), WaitMs);
    auto *model = find<QComboBox>("toolModel");
    const int calls = model->findText(QStringLiteral("sandbox/tool")); // the one that calls tools
    QVERIFY(calls >= 0);
    model->setCurrentIndex(calls);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("save") && find<QPushButton>("save")->isEnabled(),
                             WaitMs);
    find<QPushButton>("save")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QComboBox>("toolModel"), WaitMs);

    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(QStringLiteral("# mine, to be kept\n")), qPrintable(text));
    QVERIFY2(text.contains(m_runtime->baseUrl()), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("approval_policy = \"never\"")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("gpt-99")), qPrintable(text));
    QVERIFY(QDir(m_home.filePath(QStringLiteral(".codex"))).entryList(QDir::Files).size() > 1);

    // And the very configuration works: one streamed tool call with it.
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>("testTool") && find<QPushButton>("testTool")->isEnabled(), WaitMs);
    find<QPushButton>("testTool")->click();
    QVERIFY2(
        QTest::qWaitFor([this] { return allText(Text::Shown).contains(u"The usage is recorded"); },
                        WaitMs),
        qPrintable(allText(Text::Shown)));
}

void TestJourneys::allTrafficIsStoppedAndResumed()
{
    const QString key = issue(QStringLiteral("agent"));
    closeDialog();
    QCOMPARE(ask(key), 200);
    QTest::keySequence(&m_console->window(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Stop all traffic")), WaitMs);
    button(QStringLiteral("Stop all traffic"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("resumeTraffic"), WaitMs);
    QCOMPARE(ask(key), 503);
    find<QPushButton>("resumeTraffic")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("resumeTraffic"), WaitMs);
    QCOMPARE(ask(key), 200);
}

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
