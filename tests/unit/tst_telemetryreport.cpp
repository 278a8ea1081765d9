// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagereports.h"
#include "tests/support/referencereport.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/reportdifference.h"
#include "tests/unit/rolluptables.h"

#include <QDateTime>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourUs = 4 * SlotUs;
constexpr qint64 DayUs = SlotsADay * SlotUs;

qint64 timeOf(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

} // namespace

class TestTelemetryReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void tellsHowTargetsDid();
    void tellsTheNewestCircuitEvents();
    void endsWhenItIsCancelled();

private:
    std::unique_ptr<StorageFixture> m_fixture;
};

void TestTelemetryReport::tellsHowTargetsDid()
{
    const qint64 start = timeOf("2026-05-01T00:10:00Z");
    const qint64 end = start + 2 * DayUs;
    RandomTraffic traffic(9);
    const QList<UsageRecord> records = traffic.make(400, start, end);
    RollupTables tables(*m_fixture->database);
    tables.fill(records, [&](qint64 quarter) { return quarter < (end - DayUs) / SlotUs; });
    for (const auto &[since, until] :
         {std::pair(start, end), std::pair(start + DayUs / 3, start + DayUs),
          std::pair(end - HourUs, end), std::pair(qint64(0), end)}) {
        const auto made = telemetryReport(*m_fixture->database, since, until, end);
        VERIFY_OK(made);
        const TelemetryReport expected = test::referenceTelemetry(records, since, until);
        QCOMPARE(made->span, expected.span);
        QCOMPARE(made->targets.size(), expected.targets.size());
        for (size_t i = 0; i < made->targets.size(); ++i) {
            const TargetTelemetry &a = made->targets[i];
            const TargetTelemetry &b = expected.targets[i];
            QCOMPARE(a.provider, b.provider);
            QCOMPARE(a.model, b.model);
            QCOMPARE(a.attempts, b.attempts);
            QCOMPARE(a.skipped, b.skipped);
            QCOMPARE(a.waitUs, b.waitUs);
            QVERIFY(a.outcomes == b.outcomes);
            QVERIFY(a.latency == b.latency);
            QVERIFY(a.firstByte == b.firstByte);
            QCOMPARE(difference(a.requests, b.requests), QByteArray());
        }
    }
}

void TestTelemetryReport::tellsTheNewestCircuitEvents()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    for (int i = 0; i < 250; ++i)
        VERIFY_OK(m_fixture->database->run(
            u"INSERT INTO circuit_events (at_us, target, circuit, consecutive_failures, outcome) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {start + i * 1'000'000, i < 200 ? u"east/large"_s : u"west/some/model"_s, i % 3, i,
             i % 3 == 0 ? QVariant() : u"timeout"_s}));
    const auto made = telemetryReport(*m_fixture->database, start, start + HourUs, start + DayUs);
    VERIFY_OK(made);
    QCOMPARE(made->targets.size(), size_t(2));
    QCOMPARE(made->targets[0].provider, "east");
    QCOMPARE(made->targets[0].circuit.size(), size_t(100));
    QCOMPARE(made->targets[0].circuit.front().consecutiveFailures, 199);
    QCOMPARE(made->targets[0].circuit.front().circuit, CircuitState::Open);
    QCOMPARE(made->targets[0].circuit.front().outcome, "timeout");
    QCOMPARE(made->targets[1].provider, "west");
    QCOMPARE(made->targets[1].model, "some/model");
    QCOMPARE(made->targets[1].circuit.size(), size_t(50));
    const auto none = telemetryReport(*m_fixture->database, start + DayUs, 0, start + 2 * DayUs);
    VERIFY_OK(none);
    QVERIFY(none->targets.empty());
}

void TestTelemetryReport::endsWhenItIsCancelled()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RandomTraffic traffic(7);
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(50, start, start + DayUs), [](qint64) { return true; });
    const auto made = telemetryReport(*m_fixture->database, start, start + DayUs, start + DayUs,
                                      [] { return true; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTelemetryReport)
#include "tst_telemetryreport.moc"
