// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/window/attentionnotifier.h"
#include "ui/window/attentionwatch.h"
#include "ui/window/notificationkinds.h"

#include <QSignalSpy>

using namespace orchestris;
using namespace orchestris::test;

class tst_AttentionNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasThereAtTheStartIsNotTold();
    void thatTheGatewayFailsAtTheStartIsTold();
    void whatBeginsIsToldWithItsPlace();
    void severalThingsAreOneMessage();
    void afterAMessageThereIsARest();
    void whatIsOverByThenIsNotTold();
    void theSameThingIsNotToldAgainSoon();
    void whileTheWindowIsLookedAtNothingIsTold();
    void kindsAreSwitchedOff_data();
    void kindsAreSwitchedOff();
    void secretsAreTakenOut();
    void whatIsExpectedIsNotToldTwice();

private:
    void start(const AttentionNotifier::Pace &pace = {0, 0, 0});
    void pause(const char *target, CircuitState state = CircuitState::Open);
    [[nodiscard]] QString text(int number) const { return m_told->at(number).at(1).toString(); }
    /// All that is due is told by then.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) // the paces above are no time at all
            QCoreApplication::processEvents();
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<AttentionNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_told;
    bool m_isLookedAt = false;
};

void tst_AttentionNotifier::init()
{
    m_isLookedAt = false;
    m_ui = std::make_unique<UiFixture>();
    Configuration &configuration = m_ui->backend.configuration;
    configuration.organizations = {{1, QStringLiteral("Example"), true}};
    for (const auto &[id, name] :
         {std::pair(1, "openai"), std::pair(2, "lab"), std::pair(3, "edge"), std::pair(4, "far"),
          std::pair(5, "near")}) {
        Provider provider;
        provider.id = id;
        provider.name = QString::fromLatin1(name);
        configuration.providers.append(provider);
    }
    m_ui->backend.publish();
    m_ui->backend.setState({GatewayState::Kind::Serving, QStringLiteral("http://x"), {}});
    m_ui->open();
}

void tst_AttentionNotifier::cleanup()
{
    m_told.reset();
    m_notifier.reset();
    m_ui.reset();
}

void tst_AttentionNotifier::start(const AttentionNotifier::Pace &pace)
{
    const UiContext context{
        {m_ui->backend, m_ui->usage, m_ui->models, m_ui->program, m_ui->tools, m_ui->playground},
        m_ui->console->theme(),
        m_ui->console->language(),
        m_ui->clock,
        m_ui->settings};
    m_notifier = std::make_unique<AttentionNotifier>(
        context, m_ui->window().attention(), [this] { return m_isLookedAt; }, pace);
    m_told = std::make_unique<QSignalSpy>(m_notifier.get(), &AttentionNotifier::told);
    if (pace.settleMs == 0)
        settle();
}

void tst_AttentionNotifier::pause(const char *target, CircuitState state)
{
    m_ui->backend.health.removeIf([&](const TargetHealth &each) { return each.target == target; });
    m_ui->backend.health.append({target, state, 5, "timeout"});
    Q_EMIT m_ui->backend.targetHealthChanged();
}

void tst_AttentionNotifier::whatWasThereAtTheStartIsNotTold()
{
    pause("openai/gpt-5");
    start({60'000, 0, 0});
    pause("lab/qwen3"); // found while it looks around
    settle();
    QCOMPARE(m_told->size(), 0);
}

void tst_AttentionNotifier::thatTheGatewayFailsAtTheStartIsTold()
{
    start({60'000, 0, 0});
    m_ui->backend.setState(
        {GatewayState::Kind::Failed, {}, QStringLiteral("Port 8383 is in use.")});
    QTRY_COMPARE(m_told->size(), 1);
    QCOMPARE(text(0), QStringLiteral("Port 8383 is in use."));
}

void tst_AttentionNotifier::whatBeginsIsToldWithItsPlace()
{
    start();
    pause("openai/gpt-5");
    QTRY_COMPARE(m_told->size(), 1);
    QVERIFY(text(0).contains(QStringLiteral("openai/gpt-5")));
    const auto place = m_told->at(0).at(2).value<Place>();
    QCOMPARE(place.page, PageKind::Providers);
    QCOMPARE(place.id, Id(1));
}

void tst_AttentionNotifier::severalThingsAreOneMessage()
{
    start();
    for (const char *target : {"openai/a", "lab/b", "edge/c", "far/d", "near/e"})
        pause(target);
    QTRY_COMPARE(m_told->size(), 1);
    QCOMPARE(text(0).count(u'\n'), AttentionNotifier::MostNamed); // three, and how many more
    QVERIFY2(text(0).contains(QStringLiteral("And 2 more")), qPrintable(text(0)));
    QCOMPARE(m_told->at(0).at(2).value<Place>().page, PageKind::Overview);
}

void tst_AttentionNotifier::afterAMessageThereIsARest()
{
    start({0, 0, 60'000});
    pause("openai/a");
    QTRY_COMPARE(m_told->size(), 1);
    pause("lab/b");
    settle();
    QCOMPARE(m_told->size(), 1);
}

void tst_AttentionNotifier::whatIsOverByThenIsNotTold()
{
    start();
    pause("openai/a");
    pause("openai/a", CircuitState::Closed);
    settle();
    QCOMPARE(m_told->size(), 0);
}

void tst_AttentionNotifier::theSameThingIsNotToldAgainSoon()
{
    start();
    const auto comesAndGoes = [this] {
        pause("openai/a", CircuitState::Closed);
        pause("openai/a");
        settle();
    };
    comesAndGoes();
    QCOMPARE(m_told->size(), 1);
    comesAndGoes();
    QCOMPARE(m_told->size(), 1);
    pause("openai/a", CircuitState::Closed);
    m_ui->clock.advance(AttentionNotifier::RepeatUs + 1);
    comesAndGoes();
    QCOMPARE(m_told->size(), 2);
}

void tst_AttentionNotifier::whileTheWindowIsLookedAtNothingIsTold()
{
    start();
    m_isLookedAt = true;
    pause("openai/a");
    settle();
    m_isLookedAt = false;
    settle();
    QCOMPARE(m_told->size(), 0); // it was seen there
    pause("lab/b");
    QTRY_COMPARE(m_told->size(), 1);
    QVERIFY(!text(0).contains(QStringLiteral("openai")));
}

void tst_AttentionNotifier::kindsAreSwitchedOff_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("another kind") << QStringLiteral("notifications/limits") << true;
    QTest::newRow("this kind") << QStringLiteral("notifications/providers") << false;
    QTest::newRow("all") << QString::fromUtf16(NotificationsKey) << false;
}

void tst_AttentionNotifier::kindsAreSwitchedOff()
{
    QFETCH(QString, key);
    QFETCH(bool, isTold);
    if (!key.isEmpty())
        m_ui->settings.setValue(key, false);
    start();
    pause("openai/a");
    settle();
    QCOMPARE(m_told->size(), isTold ? 1 : 0);
    // Every kind there is can be switched.
    QSet<QString> keys;
    for (const NotificationKind &kind : notificationKinds())
        keys.insert(kind.key);
    QCOMPARE(keys.size(), int(AttentionItem::Kind::Truncation) + 1);
}

void tst_AttentionNotifier::secretsAreTakenOut()
{
    start();
    m_ui->backend.setState({GatewayState::Kind::Serving, QStringLiteral("http://x"),
                            QStringLiteral("The provider said: Bearer sk-proj-NotARealKey123456")});
    QTRY_COMPARE(m_told->size(), 1);
    QVERIFY(!text(0).contains(QStringLiteral("NotARealKey")));
}

void tst_AttentionNotifier::whatIsExpectedIsNotToldTwice()
{
    start();
    m_notifier->expect(AttentionItem::Kind::Traffic);
    m_ui->backend.configuration.settings.trafficStopped = true;
    m_ui->backend.publish();
    Q_EMIT m_ui->backend.gatewayStateChanged(); // looks again
    settle();
    QCOMPARE(m_told->size(), 0);
}

QTEST_MAIN(tst_AttentionNotifier)
#include "tst_attentionnotifier.moc"
