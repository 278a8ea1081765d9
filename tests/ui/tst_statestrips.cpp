// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/widgets/messagebar.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_StateStrips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatItIsAttachedToIsSaidOnEveryPage();
    void anEndedGatewayOffersToServeOrToQuit();
    void stoppedTrafficIsSaidOnEveryPageAndResumed();
    void aKeyStopsTrafficOnceThatIsConfirmed();
    void theLivePageStopsTrafficToo();
    void aFailureToStopIsSaid();
    void quittingAnAttachedWindowSaysWhatGoesOn();
    void theSessionsEndQuitsInOrder();
    void aWindowOutsideTheScreensComesBack();
    void hiddenItStaysHiddenUntilItIsWanted();

private:
    [[nodiscard]] QString text(const char *strip) const
    {
        const auto *frame = m_ui->find<QFrame>(strip);
        return frame ? frame->findChildren<QLabel *>().last()->text() : QString();
    }
    void attach(GatewayState::Kind kind = GatewayState::Kind::Serving)
    {
        GatewayState state{kind, QStringLiteral("http://127.0.0.1:8383/openai/v1"), {}};
        state.attachedTo = {QStringLiteral("orchestrisd"), 4242, QStringLiteral("1.0")};
        m_ui->backend.setState(state);
    }

    std::unique_ptr<UiFixture> m_ui;
};

void tst_StateStrips::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->window().resize(1280, 800);
}

void tst_StateStrips::cleanup()
{
    m_ui.reset();
}

void tst_StateStrips::whatItIsAttachedToIsSaidOnEveryPage()
{
    QVERIFY(text("attached").isEmpty());
    attach();
    for (int page = 0; page < PageCount; ++page) {
        m_ui->showPage(PageKind(page));
        QVERIFY2(text("attached").contains(QStringLiteral("orchestrisd (process 4242)")),
                 qPrintable(text("attached")));
    }
    m_ui->backend.setState({GatewayState::Kind::Serving, QStringLiteral("http://x"), {}});
    QVERIFY(text("attached").isEmpty());
}

void tst_StateStrips::anEndedGatewayOffersToServeOrToQuit()
{
    const QSignalSpy quit(m_ui->console.get(), &Console::quitRequested);
    attach();
    attach(GatewayState::Kind::Ended);
    QVERIFY(text("attached").isEmpty());
    QVERIFY(text("gatewayEnded").contains(QStringLiteral("orchestrisd, process 4242")));
    QTest::mouseClick(m_ui->find<QPushButton>("serveHere"), Qt::LeftButton);
    QCOMPARE(m_ui->backend.servedHere, 1);
    QTest::mouseClick(m_ui->find<QPushButton>("quitEnded"), Qt::LeftButton);
    QCOMPARE(quit.size(), 1);
    attach(); // it came back
    QVERIFY(text("gatewayEnded").isEmpty());
}

void tst_StateStrips::stoppedTrafficIsSaidOnEveryPageAndResumed()
{
    m_ui->backend.configuration.settings.trafficStopped = true;
    m_ui->backend.configuration.trafficStoppedAtUs = FakeClock::StartUs - 3'600'000'000;
    m_ui->backend.configuration.trafficStoppedBy = QStringLiteral("ops");
    m_ui->backend.publish();
    for (int page = 0; page < PageCount; ++page) {
        m_ui->showPage(PageKind(page));
        QVERIFY(text("trafficStopped").contains(QStringLiteral("All traffic is stopped since ")));
        QVERIFY(text("trafficStopped").contains(QStringLiteral("by ops")));
    }
    QTest::mouseClick(m_ui->find<QPushButton>("resumeTraffic"), Qt::LeftButton);
    QCOMPARE(m_ui->backend.trafficStops, QList<bool>{false});
    QVERIFY(text("trafficStopped").isEmpty());
}

void tst_StateStrips::aKeyStopsTrafficOnceThatIsConfirmed()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QVERIFY(m_ui->backend.trafficStops.isEmpty());
    QTest::mouseClick(m_ui->find<QPushButton>("messageKeep"), Qt::LeftButton);
    QVERIFY(m_ui->backend.trafficStops.isEmpty());
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QCOMPARE(m_ui->backend.trafficStops, QList<bool>{true});
    QVERIFY(!text("trafficStopped").isEmpty());
    // The same key lets it go on, without a question.
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QCOMPARE(m_ui->backend.trafficStops, (QList<bool>{true, false}));
}

void tst_StateStrips::theLivePageStopsTrafficToo()
{
    m_ui->showPage(UiFixture::Live);
    QTest::mouseClick(m_ui->find<QPushButton>("traffic"), Qt::LeftButton);
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QCOMPARE(m_ui->backend.trafficStops, QList<bool>{true});
    QVERIFY(m_ui->find<QPushButton>("traffic")->text().contains(QStringLiteral("Resume")));
}

void tst_StateStrips::aFailureToStopIsSaid()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    m_ui->backend.failNext({ErrorCode::StorageLocked, QStringLiteral("The database is locked.")});
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QTRY_COMPARE(m_ui->window().messages().text(), QStringLiteral("The database is locked."));
    QVERIFY(text("trafficStopped").isEmpty());
}

void tst_StateStrips::quittingAnAttachedWindowSaysWhatGoesOn()
{
    attach();
    QStringList entries;
    for (const QAction *each : m_ui->find<QToolButton>("menu")->menu()->actions())
        entries.append(each->text().remove(u'&'));
    QVERIFY(entries.contains(QStringLiteral("Quit (the gateway serves on)")));
    m_ui->window().close(); // there is no tray here
    QVERIFY(m_ui->window().messages().text().contains(
        QStringLiteral("orchestrisd (process 4242) is the gateway and serves on")));
}

void tst_StateStrips::theSessionsEndQuitsInOrder()
{
    const QSignalSpy quit(m_ui->console.get(), &Console::quitRequested);
    QEvent event(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &event); // as Qt does for a session manager
    QCOMPARE(quit.size(), 1);
    QVERIFY(m_ui->settings.contains(u"window/geometry"));
}

void tst_StateStrips::aWindowOutsideTheScreensComesBack()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    m_ui->window().setGeometry(screen.right() + 3000, screen.bottom() + 2000, 1000, 700);
    m_ui->console.reset();
    m_ui->open();
    QVERIFY(screen.intersects(m_ui->window().frameGeometry()));
}

void tst_StateStrips::hiddenItStaysHiddenUntilItIsWanted()
{
    m_ui->console.reset();
    m_ui->console =
        std::make_unique<Console>(ConsolePorts{m_ui->backend, m_ui->usage, m_ui->models,
                                               m_ui->program, m_ui->tools, m_ui->playground},
                                  m_ui->clock, m_ui->settings);
    m_ui->console->startHidden();
    QCoreApplication::processEvents();
    QVERIFY(!m_ui->window().isVisible());
    m_ui->console->showActivated("token");
    QVERIFY(m_ui->window().isVisible());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

QTEST_MAIN(tst_StateStrips)
#include "tst_statestrips.moc"
