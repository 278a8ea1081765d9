// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/look/icons.h"
#include "ui/page.h"
#include "ui/window/todaywatch.h"
#include "ui/window/traybadge.h"
#include "ui/window/trayicon.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

using namespace orchestris;
using namespace orchestris::test;

class tst_TrayIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theIconSaysTheState_data();
    void theIconSaysTheState();
    void badgesDifferWithoutTheirColours_data();
    void badgesDifferWithoutTheirColours();
    void theMenuStopsAllTrafficAtOnce();
    void theMenuLeadsToWhatNeedsAttention();
    void anAttachedGatewayIsNamed();
    void todaysFiguresAreAskedFor();

private:
    [[nodiscard]] QMenu &menu() const { return m_ui->console->tray().menu(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return menu().findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList visible() const
    {
        QStringList texts;
        for (const QAction *each : menu().actions()) {
            if (each->isVisible() && !each->isSeparator())
                texts.append(each->text().remove(u'&'));
        }
        return texts;
    }

    std::unique_ptr<UiFixture> m_ui;
};

void tst_TrayIcon::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
}

void tst_TrayIcon::cleanup()
{
    m_ui.reset();
}

void tst_TrayIcon::theIconSaysTheState_data()
{
    using Kind = GatewayState::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<int>("tone"); // of the only thing that needs attention; -1: none does
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, Kind kind, const char *problem, bool isStopped, int tone,
                        TrayState state) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(problem) << isStopped << tone
                            << int(state);
    };
    row("serving", Kind::Serving, "", false, -1, TrayState::Serving);
    row("something bad", Kind::Serving, "", false, int(Tone::Bad), TrayState::Attention);
    row("a warning", Kind::Serving, "", false, int(Tone::Warning), TrayState::Attention);
    row("something that can wait", Kind::Serving, "", false, int(Tone::Quiet), TrayState::Serving);
    row("a full disk", Kind::Serving, "The disk is full.", false, int(Tone::Warning),
        TrayState::Refusing);
    row("stopped on purpose", Kind::Serving, "", true, int(Tone::Bad), TrayState::Refusing);
    row("about to end", Kind::Stopping, "", false, -1, TrayState::Refusing);
    row("failed", Kind::Failed, "The port is in use.", true, int(Tone::Bad), TrayState::NotServing);
    row("the other gateway has ended", Kind::Ended, "", false, -1, TrayState::NotServing);
    row("starting", Kind::Starting, "", false, -1, TrayState::Starting);
}

void tst_TrayIcon::theIconSaysTheState()
{
    QFETCH(int, kind);
    QFETCH(QString, problem);
    QFETCH(bool, isStopped);
    QFETCH(int, tone);
    Settings settings;
    settings.trafficStopped = isStopped;
    QList<AttentionItem> items;
    if (tone >= 0)
        items.append({AttentionItem::Kind::Limit, Tone(tone), 1, QStringLiteral("x")});
    QTEST(int(trayState({GatewayState::Kind(kind), {}, problem}, settings, items)), "state");
}

void tst_TrayIcon::badgesDifferWithoutTheirColours_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("on a small panel") << 16;
    QTest::newRow("on a usual panel") << 22;
    QTest::newRow("on a large one") << 48;
}

void tst_TrayIcon::badgesDifferWithoutTheirColours()
{
    QFETCH(int, size);
    QList<QImage> shapes;
    for (const TrayState state : {TrayState::Serving, TrayState::Attention, TrayState::Refusing,
                                  TrayState::NotServing, TrayState::Starting}) {
        const QImage image = trayPicture(state, Theme::light()).pixmap(size, size).toImage();
        // Lightness alone: who sees no colours sees this.
        shapes.append(image.convertToFormat(QImage::Format_ARGB32)
                          .copy(size / 2, size / 2, size / 2, size / 2));
        QVERIFY(!image.isNull());
    }
    for (int a = 0; a < shapes.size(); ++a) {
        for (int b = 0; b < a; ++b) {
            int different = 0;
            for (int y = 0; y < shapes[a].height(); ++y) {
                for (int x = 0; x < shapes[a].width(); ++x) {
                    const int alphas =
                        shapes[a].pixelColor(x, y).alpha() - shapes[b].pixelColor(x, y).alpha();
                    different += std::abs(alphas) > 100 ? 1 : 0;
                }
            }
            QVERIFY2(
                different >= size / 4,
                qPrintable(QStringLiteral("%1 and %2 differ in %3").arg(a).arg(b).arg(different)));
        }
    }
}

void tst_TrayIcon::theMenuStopsAllTrafficAtOnce()
{
    QVERIFY(visible().contains(QStringLiteral("Stop all traffic")));
    QVERIFY(!visible().contains(QStringLiteral("Resume all traffic")));
    action("trayStop")->trigger();
    QCOMPARE(m_ui->backend.trafficStops, QList<bool>{true});
    QTRY_VERIFY(m_ui->console->tray().toolTip().contains(QStringLiteral("All traffic is stopped")));
    QVERIFY(!visible().contains(QStringLiteral("Stop all traffic")));
    QVERIFY(visible().contains(QStringLiteral("Resume all traffic")));
    action("trayResume")->trigger();
    QCOMPARE(m_ui->backend.trafficStops, (QList<bool>{true, false}));
    QTRY_VERIFY(m_ui->console->tray().toolTip().contains(QStringLiteral("Serving at http")));
}

void tst_TrayIcon::theMenuLeadsToWhatNeedsAttention()
{
    auto *attention = menu().findChild<QMenu *>(QStringLiteral("trayAttention"));
    QVERIFY(!attention->menuAction()->isVisible());
    m_ui->backend.health = {{"sandbox/echo", CircuitState::Open, 5, "timeout"}};
    Q_EMIT m_ui->backend.targetHealthChanged();
    QTRY_VERIFY(attention->menuAction()->isVisible());
    QCOMPARE(attention->actions().size(), 1);
    m_ui->window().hide();
    attention->actions().first()->trigger();
    QVERIFY(m_ui->window().isVisible());
    QTRY_VERIFY(m_ui->window().page(PageKind::Providers)->isVisible());
}

void tst_TrayIcon::anAttachedGatewayIsNamed()
{
    GatewayState state = m_ui->backend.gatewayState();
    state.attachedTo = {QStringLiteral("orchestrisd"), 4242, QStringLiteral("1.0")};
    m_ui->backend.setState(state);
    QVERIFY(m_ui->console->tray().toolTip().contains(QStringLiteral("orchestrisd serves at")));
    QVERIFY(action("trayQuit")->text().contains(QStringLiteral("the gateway serves on")));
}

void tst_TrayIcon::todaysFiguresAreAskedFor()
{
    m_ui->backend.configuration = {}; // each row once
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->usage.records = m_ui->backend.records;
    m_ui->usage.live = {LiveRequest{}, LiveRequest{}};
    const UiContext context{
        {m_ui->backend, m_ui->usage, m_ui->models, m_ui->program, m_ui->tools, m_ui->playground},
        m_ui->console->theme(),
        m_ui->console->language(),
        m_ui->clock,
        m_ui->settings};
    TodayWatch watch(context);
    const QSignalSpy changed(&watch, &TodayWatch::changed);
    watch.start();
    QTRY_COMPARE(watch.running(), 2);
    QTRY_VERIFY(watch.costNanos() > 0);
    QVERIFY(changed.size() >= 2);
}

QTEST_MAIN(tst_TrayIcon)
#include "tst_trayicon.moc"
