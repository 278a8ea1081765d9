// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/failureverdict.h"

#include <QTest>

using namespace orchestris;

class TestFailureVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAStatusMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("movesOn");
        QTest::addColumn<bool>("mayRepeat");
        QTest::addColumn<bool>("isIllness");
        QTest::addColumn<bool>("credential");
        QTest::newRow("400 is the request's own fault") << 400 << false << false << false << false;
        QTest::newRow("422 as well") << 422 << false << false << false << false;
        QTest::newRow("401 is ours, and another provider may take it")
            << 401 << true << false << false << true;
        QTest::newRow("403 as well") << 403 << true << false << false << true;
        QTest::newRow("404: this provider lacks the model")
            << 404 << true << false << false << false;
        QTest::newRow("413: this provider takes less") << 413 << true << false << false << false;
        QTest::newRow("408 may go again") << 408 << true << true << false << false;
        QTest::newRow("409 may go again") << 409 << true << true << false << false;
        QTest::newRow("429 is no illness") << 429 << true << true << false << false;
        QTest::newRow("500 is") << 500 << true << true << true << false;
        QTest::newRow("529, Anthropic's overload, is") << 529 << true << true << true << false;
    }
    void whatAStatusMeans()
    {
        QFETCH(int, status);
        const FailureVerdict verdict = judgeStatus({status, {}}, 0);
        QTEST(verdict.movesOn, "movesOn");
        QTEST(verdict.mayRepeat, "mayRepeat");
        QTEST(verdict.isIllness, "isIllness");
        QTEST(verdict.credentialRefused, "credential");
        QCOMPARE(verdict.retryAfterUs, -1);
    }

    void howLongToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("us");
        const QByteArray after = "retry-after";
        QTest::newRow("seconds") << after << QByteArray("7") << qint64(7'000'000);
        QTest::newRow("fractions") << after << QByteArray("0.5") << qint64(500'000);
        QTest::newRow("milliseconds")
            << QByteArray("retry-after-ms") << QByteArray("250") << qint64(250'000);
        QTest::newRow("a date") << after << QByteArray("Sun, 06 Nov 1994 08:50:00 GMT")
                                << qint64(23'000'000);
        QTest::newRow("a date that is past")
            << after << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
        QTest::newRow("a negative number") << after << QByteArray("-5") << qint64(0);
        QTest::newRow("a number without bounds")
            << after << QByteArray("1e300") << qint64(24) * 3600 * 1'000'000;
        QTest::newRow("not a number") << after << QByteArray("soon") << qint64(-1);
        QTest::newRow("nan") << after << QByteArray("nan") << qint64(-1);
    }
    void howLongToWait()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const qint64 now = 784'111'777'000'000; // Sun, 06 Nov 1994 08:49:37 GMT
        QTEST(judgeStatus({429, {{name, value}}}, now).retryAfterUs, "us");
    }

    void whatAFailureMeans()
    {
        using Kind = UpstreamFailure::Kind;
        for (const Kind kind : {Kind::Resolve, Kind::Connect, Kind::Tls, Kind::Broken})
            QVERIFY(judgeFailure({kind, {}}).mayRepeat);
        for (const Kind kind : {Kind::ConnectTimeout, Kind::FirstByteTimeout, Kind::IdleTimeout,
                                Kind::TotalTimeout}) {
            const FailureVerdict verdict = judgeFailure({kind, {}});
            QVERIFY(verdict.movesOn && verdict.isIllness && !verdict.mayRepeat);
            QCOMPARE(verdict.outcome, QByteArray("timeout"));
        }
    }
};

QTEST_GUILESS_MAIN(TestFailureVerdict)
#include "tst_failureverdict.moc"
