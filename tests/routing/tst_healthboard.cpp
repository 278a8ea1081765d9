// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/healthboard.h"

#include <QTest>

using namespace orchestris;
using Standing = HealthBoard::Standing;

namespace {

constexpr qint64 Second = 1'000'000;
const QByteArray Target = "up/m";

} // namespace

class TestHealthBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_now = 1000 * Second;
        m_board = std::make_unique<HealthBoard>(
            [this](const TargetHealth &health) { m_told.append(health.circuit); });
    }

    void consecutiveFailuresOpenTheCircuit()
    {
        for (int i = 0; i < 4; ++i)
            fail();
        QCOMPARE(standing(), Standing::Ready);
        fail();
        QCOMPARE(standing(), Standing::Open);
        QCOMPARE(m_told, QList<CircuitState>{CircuitState::Open});
        QCOMPARE(m_board->all().first().consecutiveFailures, 5);
        QCOMPARE(m_board->all().first().lastOutcome, QByteArray("status"));
    }

    void aSuccessBetweenThemStartsTheCountAgain()
    {
        for (int i = 0; i < 4; ++i)
            fail();
        m_board->succeeded(Target, m_now);
        for (int i = 0; i < 4; ++i)
            fail();
        QCOMPARE(standing(), Standing::Ready);
    }

    void halfOfManyWithinHalfAMinuteOpenItToo()
    {
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(standing(), Standing::Ready);
            m_board->succeeded(Target, m_now);
            fail();
        }
        QCOMPARE(standing(), Standing::Open);
    }

    void rareFailuresOverALongTimeDoNot()
    {
        for (int i = 0; i < 40; ++i) {
            m_board->succeeded(Target, m_now);
            fail();
            m_now += 5 * Second;
        }
        QCOMPARE(standing(), Standing::Ready);
    }

    void afterItsTimeOneTrialGoes()
    {
        open();
        m_now += 4 * Second;
        QCOMPARE(standing(), Standing::Open);
        m_now += Second;
        QCOMPARE(m_board->look(Target, m_now).standing, Standing::Trial);
        QCOMPARE(standing(), Standing::Trial);
        QCOMPARE(standing(), Standing::Open); // the second asker waits for the first
        m_board->succeeded(Target, m_now);
        QCOMPARE(standing(), Standing::Ready);
        const QList<CircuitState> all{CircuitState::Open, CircuitState::HalfOpen,
                                      CircuitState::Closed};
        QCOMPARE(m_told, all);
    }

    void eachFailedTrialDoublesTheTimeUpToAMinute()
    {
        open();
        for (const qint64 seconds : {5, 10, 20, 40, 60, 60}) {
            m_now += (seconds - 1) * Second;
            QCOMPARE(standing(), Standing::Open);
            m_now += Second;
            QCOMPARE(standing(), Standing::Trial);
            fail();
        }
    }

    void aTrialThatTellsNothingLetsTheNextOneTry()
    {
        open();
        m_now += 5 * Second;
        QCOMPARE(standing(), Standing::Trial);
        m_board->abandoned(Target);
        QCOMPARE(standing(), Standing::Trial);
    }

    void aTrialThatIsNeverHeardOfIsForgotten()
    {
        open();
        m_now += 5 * Second;
        QCOMPARE(standing(), Standing::Trial);
        m_now += 121 * Second;
        QCOMPARE(standing(), Standing::Trial);
    }

    void aTargetThatAskedToWaitCools()
    {
        m_board->coolDown(Target, m_now + 3 * Second);
        QCOMPARE(standing(), Standing::Cooling);
        QCOMPARE(m_board->ask(Target, m_now).readyAtUs, m_now + 3 * Second);
        m_now += 3 * Second;
        QCOMPARE(standing(), Standing::Ready);
        m_board->coolDown(Target, m_now + 3 * Second);
        m_board->succeeded(Target, m_now); // it did not mean it
        QCOMPARE(standing(), Standing::Ready);
    }

    void aRefusedCredentialCountsUntilItChanges()
    {
        m_board->credentialRefused(4, 111, m_now);
        QVERIFY(m_board->isCredentialBad(4, 111, m_now));
        QVERIFY(!m_board->isCredentialBad(4, 222, m_now));
        QVERIFY(!m_board->isCredentialBad(5, 111, m_now));
        QVERIFY(!m_board->isCredentialBad(4, 111, m_now + 301 * Second));
        m_board->credentialAccepted(4);
        QVERIFY(!m_board->isCredentialBad(4, 111, m_now));
    }

    void noFailuresMeansNoCircuit()
    {
        m_rules.failures = 0;
        for (int i = 0; i < 100; ++i)
            fail();
        QCOMPARE(standing(), Standing::Ready);
        m_rules = {};
    }

private:
    void fail() { m_board->failed(Target, "status", m_rules, m_now); }
    void open()
    {
        for (int i = 0; i < 5; ++i)
            fail();
    }
    Standing standing() { return m_board->ask(Target, m_now).standing; }

    std::unique_ptr<HealthBoard> m_board;
    CircuitRules m_rules;
    QList<CircuitState> m_told;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TestHealthBoard)
#include "tst_healthboard.moc"
