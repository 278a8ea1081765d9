// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
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
    void aPageIsMadeWhenItIsFirstShown();
    void shortcutsOpenEachPage();
    void theStateIsShownAndItsProblem();
    void theBaseUrlIsCopied();
    void aPlaceSelectsItsRow_data();
    void aPlaceSelectsItsRow();
    void aPlaceThatIsGoneIsSaid();
    void allPagesFitIntoTheLowestWindow();
    void demoDataIsSaidOnEveryPage();
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

void tst_Console::aPageIsMadeWhenItIsFirstShown()
{
    const auto made = [this] { return m_ui->window().findChildren<Page *>().size(); };
    QCOMPARE(made(), 1);
    m_ui->showPage(PageKind::Keys);
    QCOMPARE(made(), 2);
    m_ui->showPage(PageKind::Overview);
    m_ui->showPage(PageKind::Keys);
    QCOMPARE(made(), 2);
}

void tst_Console::shortcutsOpenEachPage()
{
    auto *pages = m_ui->find<QListWidget>("navigation");
    QCOMPARE(pages->count(), PageCount - 1); // the first steps are not in it
    for (int page = 9; page >= 0; --page) {
        QTest::keySequence(&m_ui->window(),
                           QKeySequence(QStringLiteral("Ctrl+%1").arg((page + 1) % 10)));
        QCOMPARE(pages->currentRow(), page);
    }
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+,")));
    QCOMPARE(pages->currentRow(), int(PageKind::Settings));
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+1")));
    QTest::keyClick(pages, Qt::Key_Down);
    QCOMPARE(pages->currentRow(), 1);
    m_ui->showPage(UiFixture::Overview);
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    QCOMPARE(pages->currentRow(), int(PageKind::Requests)); // the overview has nothing to search
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

void tst_Console::aPlaceSelectsItsRow_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Id>("id");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, PageKind page, Id id, OwnerKind kind,
                        const char *expected) {
        QTest::newRow(name) << int(page) << id << int(kind) << QString::fromLatin1(expected);
    };
    row("a key", PageKind::Keys, 3, OwnerKind::User, "review-bot");
    row("a user", PageKind::People, 2, OwnerKind::User, "junior");
    row("an organization", PageKind::People, 2, OwnerKind::Organization, "Research");
    row("a provider", PageKind::Providers, 4, OwnerKind::User, "groq");
    row("a limit", PageKind::Limits, 3, OwnerKind::User, "junior");
}

void tst_Console::aPlaceSelectsItsRow()
{
    QFETCH(int, page);
    QFETCH(Id, id);
    QFETCH(int, kind);
    QFETCH(QString, expected);
    // A search that hides it must not keep it from being shown.
    m_ui->showPage(PageKind(page));
    QVERIFY(m_ui->window().page(PageKind(page))->focusSearch());
    QTest::keyClicks(m_ui->window().focusWidget(), QStringLiteral("no row has these words"));
    m_ui->showPage(UiFixture::Overview);
    m_ui->window().showPlace({.page = PageKind(page), .id = id, .ownerKind = OwnerKind(kind)});
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), page);
    const auto *table = m_ui->find<DataTable>(page == int(PageKind::Limits) ? "limits" : "");
    QVERIFY(table);
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data().toString(), expected);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(rows.first()).center()));
}

void tst_Console::aPlaceThatIsGoneIsSaid()
{
    m_ui->window().showPlace({.page = PageKind::Keys, .id = 4711});
    QVERIFY(shows(QStringLiteral("not there any more")));
}

void tst_Console::allPagesFitIntoTheLowestWindow()
{
    m_ui->window().resize(m_ui->window().minimumSize());
    QCoreApplication::processEvents();
    auto *list = m_ui->find<QListWidget>("navigation");
    const QRect last = list->visualItemRect(list->item(list->count() - 1));
    QVERIFY2(
        list->viewport()->rect().contains(last),
        qPrintable(QStringLiteral("%1 of %2").arg(last.bottom()).arg(list->viewport()->height())));
    for (int page = 0; page < PageCount; ++page) {
        m_ui->showPage(static_cast<PageKind>(page));
        QCOMPARE(m_ui->window().size(), m_ui->window().minimumSize());
    }
}

void tst_Console::demoDataIsSaidOnEveryPage()
{
    QVERIFY(!shows(QStringLiteral("Demo data")));
    GatewayState state = m_ui->backend.gatewayState();
    state.isDemo = true;
    m_ui->backend.setState(state);
    for (int page = 0; page < PageCount; ++page) {
        m_ui->showPage(static_cast<PageKind>(page));
        QVERIFY(shows(QStringLiteral("people, keys and traffic are made up")));
    }
    QVERIFY(m_ui->find<QWidget>("demo")->findChildren<QAbstractButton *>().isEmpty());
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
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Keys));
    QCOMPARE(m_ui->find<QTableView>("")->horizontalHeader()->sectionSize(0), 333);
}

void tst_Console::tablesShowWholeRows()
{
    m_ui->showPage(UiFixture::Keys);
    QTRY_VERIFY(m_ui->find<QTableView>("")->model()->rowCount() > 7);
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
    for (int page = 0; page < PageCount; ++page) {
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
