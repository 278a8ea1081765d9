// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/messagebar.h"
#include "ui/metriccard.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_Console : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shortcutsOpenEachPage();
    void theStateIsShownAndItsProblem();
    void theBaseUrlIsCopied();
    void sumsFollowTheSpanAndTheRequests();
    void aFirstStartExplainsHowToBegin();
    void aRequestOfTheOverviewOpensInFull();
    void theThemeIsAppliedAndRemembered();
    void theSystemsThemeIsFollowedAtFirst();
    void everyIconFollowsTheTheme();
    void withoutATrayClosingAsksOnce();
    void controlQAsksToQuit();
    void widthsOfColumnsAreRemembered();
    void tablesShowWholeRows();
    void everyControlHasAName();

private:
    [[nodiscard]] bool shows(const QString &text) const;
    [[nodiscard]] QString figure(const QString &caption) const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_Console::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->window().resize(1280, 800);
}

void tst_Console::cleanup()
{
    m_ui.reset();
}

bool tst_Console::shows(const QString &text) const
{
    for (const QLabel *label : m_ui->window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QString tst_Console::figure(const QString &caption) const
{
    for (const MetricCard *card : m_ui->window().findChildren<MetricCard *>()) {
        if (card->accessibleName() == caption)
            return card->figure();
    }
    return {};
}

void tst_Console::shortcutsOpenEachPage()
{
    auto *pages = m_ui->find<QListWidget>("navigation");
    QCOMPARE(pages->count(), m_ui->window().pageCount());
    for (int page = m_ui->window().pageCount() - 1; page >= 0; --page) {
        QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)));
        QCOMPARE(pages->currentRow(), page);
    }
    QTest::keyClick(pages, Qt::Key_Down);
    QCOMPARE(pages->currentRow(), 1);
    m_ui->showPage(UiFixture::Overview);
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    QCOMPARE(pages->currentRow(), 1); // the overview has nothing to search
    QCOMPARE(m_ui->window().focusWidget()->objectName(), QStringLiteral("requestSearch"));
}

void tst_Console::theStateIsShownAndItsProblem()
{
    QVERIFY(shows(QStringLiteral("Serving at")));
    QVERIFY(shows(QStringLiteral("http://127.0.0.1:8383/openai/v1")));
    GatewayState state;
    state.kind = GatewayState::Kind::Failed;
    state.problem = QStringLiteral("Port 8383 is in use. Choose another.");
    m_ui->backend.setState(state);
    QVERIFY(shows(QStringLiteral("Not serving")));
    QVERIFY(shows(QStringLiteral("Port 8383 is in use. Choose another.")));
    QVERIFY(!m_ui->find<QLabel>("baseUrl"));
    state.kind = GatewayState::Kind::Starting;
    state.problem.clear();
    m_ui->backend.setState(state);
    QVERIFY(shows(QStringLiteral("Starting…")));
    QVERIFY(!shows(QStringLiteral("Port 8383")));
}

void tst_Console::theBaseUrlIsCopied()
{
    QApplication::clipboard()->clear();
    for (QToolButton *button : m_ui->window().findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Copy the base URL"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8383/openai/v1"));
}

void tst_Console::sumsFollowTheSpanAndTheRequests()
{
    QTRY_COMPARE(figure(QStringLiteral("Requests")), QStringLiteral("460"));
    QVERIFY(figure(QStringLiteral("Latency p50 / p95")).endsWith(QStringLiteral(" s")));
    m_ui->find<QComboBox>("span")->setCurrentIndex(2);
    QCOMPARE(m_ui->backend.totalsSince.last(), m_ui->clock.nowUs() - 7ll * 86'400 * 1'000'000);
    UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
    record.id += 4096;
    m_ui->backend.happen({record});
    QTRY_COMPARE(figure(QStringLiteral("Requests")), QStringLiteral("461"));
}

void tst_Console::aFirstStartExplainsHowToBegin()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    QTRY_VERIFY(shows(QStringLiteral("Waiting for the first request")));
    const QString code = m_ui->find<QPlainTextEdit>("")->toPlainText();
    QVERIFY(code.contains(QStringLiteral("curl 'http://127.0.0.1:8383/openai/v1/chat")));
    QVERIFY(code.contains(QStringLiteral("\"sandbox/echo\"")));
    m_ui->backend.happen({sampleRecord(0, m_ui->clock.nowUs())});
    QVERIFY(!shows(QStringLiteral("Waiting for the first request")));
    QVERIFY(shows(QStringLiteral("Latest requests")));
}

void tst_Console::aRequestOfTheOverviewOpensInFull()
{
    auto *table = m_ui->find<QTableView>("");
    QTRY_VERIFY(table->model()->rowCount() > 3);
    const QModelIndex index = table->model()->index(3, 0);
    Q_EMIT table->activated(index);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), 1);
    QTRY_VERIFY(m_ui->find<QWidget>("detail"));
}

void tst_Console::theThemeIsAppliedAndRemembered()
{
    m_ui->console->theme().setMode(ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x14, 0x17, 0x1C));
    const QImage dark = m_ui->window().grab().toImage();
    QCOMPARE(dark.pixelColor(dark.width() - 4, 4), QColor(0x14, 0x17, 0x1C));
    m_ui->console->theme().setMode(ThemeMode::Light);
    const QImage light = m_ui->window().grab().toImage();
    QCOMPARE(light.pixelColor(light.width() - 4, 4), QColor(0xF6, 0xF7, 0xF9));
    m_ui->console->theme().setMode(ThemeMode::Dark);
    m_ui->console.reset();
    m_ui->open();
    QVERIFY(m_ui->console->theme().theme().isDark);
    QCOMPARE(m_ui->console->theme().mode(), ThemeMode::Dark);
}

void tst_Console::theSystemsThemeIsFollowedAtFirst()
{
    QCOMPARE(m_ui->console->theme().mode(), ThemeMode::System);
    QVERIFY(!m_ui->console->theme().theme().isDark); // the offscreen platform is light
    m_ui->console->theme().setMode(ThemeMode::Dark);
    m_ui->console->theme().setMode(ThemeMode::System);
    QVERIFY(!m_ui->console->theme().theme().isDark); // our own dark is not the system's
}

void tst_Console::everyIconFollowsTheTheme()
{
    const auto ink = [](const QIcon &icon) {
        const QImage image = icon.pixmap(20, 20).toImage();
        int brightest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    brightest = std::max(brightest, image.pixelColor(x, y).lightness());
            }
        }
        return brightest;
    };
    const QIcon menu = m_ui->find<QToolButton>("menu")->icon();
    const int light = ink(menu);
    m_ui->console->theme().setMode(ThemeMode::Dark);
    QVERIFY(ink(menu) > light);
}

void tst_Console::withoutATrayClosingAsksOnce()
{
    QSignalSpy quit(m_ui->console.get(), &Console::quitRequested);
    m_ui->window().close();
    QVERIFY(m_ui->window().isVisible());
    QVERIFY(shows(QStringLiteral("keep the gateway serving")));
    m_ui->find<QPushButton>("messageKeep")->click();
    QTRY_VERIFY(m_ui->window().isMinimized());
    QCOMPARE(quit.size(), 0);
    m_ui->console->show();
    m_ui->window().close();
    QVERIFY(!shows(QStringLiteral("keep the gateway serving")));
    QTRY_VERIFY(m_ui->window().isMinimized());

    m_ui->settings.remove(u"window/closing");
    m_ui->console->show();
    m_ui->window().close();
    m_ui->find<QPushButton>("messageAction")->click();
    QCOMPARE(quit.size(), 1);
    m_ui->window().close(); // remembered
    QCOMPARE(quit.size(), 2);
}

void tst_Console::controlQAsksToQuit()
{
    QSignalSpy quit(m_ui->console.get(), &Console::quitRequested);
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+Q")));
    QCOMPARE(quit.size(), 1);
}

void tst_Console::widthsOfColumnsAreRemembered()
{
    m_ui->showPage(UiFixture::Keys);
    m_ui->find<QTableView>("")->horizontalHeader()->resizeSection(0, 333);
    m_ui->console.reset();
    m_ui->open();
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), 2);
    QCOMPARE(m_ui->find<QTableView>("")->horizontalHeader()->sectionSize(0), 333);
}

void tst_Console::tablesShowWholeRows()
{
    QTRY_VERIFY(m_ui->find<QTableView>("")->model()->rowCount() > 20);
    for (const int height : {800, 777, 801, 640}) {
        m_ui->window().resize(1280, height);
        QCoreApplication::processEvents();
        const auto *table = m_ui->find<QTableView>("");
        QCOMPARE(table->viewport()->height() % table->rowHeight(0), 0);
        QVERIFY(table->viewport()->height() >= 2 * table->rowHeight(0));
    }
}

void tst_Console::everyControlHasAName()
{
    for (int page = 0; page < m_ui->window().pageCount(); ++page) {
        m_ui->window().showPage(static_cast<PageKind>(page));
        for (const QWidget *widget : m_ui->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusProxy()
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = button && widget->accessibleName().isEmpty()
                                     ? button->text()
                                     : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(tst_Console)
#include "tst_console.moc"
