// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tickets over the sockets of a whole gateway.

#include "gateway/admission/quotaledger.h"
#include "gateway/server/gateway.h"
#include "gateway/upstream/curlglobal.h"
#include "models/domain/clock.h"
#include "tests/support/jsontext.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <mutex>

using namespace orchestris;

namespace {

/// Keeps what ended, and says at once that it is committed.
class KeptUsage final : public UsageSink
{
public:
    void open(const UsageRecord &) override {}
    void close(std::vector<EndedRecord> ended) override
    {
        for (const EndedRecord &one : ended) {
            {
                const std::lock_guard lock(m_mutex);
                m_closed.append(one.record);
            }
            if (one.listener)
                one.listener->committed({{one.record.id, std::nullopt}});
        }
    }
    [[nodiscard]] bool accepting() const override { return true; }
    [[nodiscard]] QList<UsageRecord> closed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

private:
    std::mutex m_mutex;
    QList<UsageRecord> m_closed;
};

class TurnedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return m_real.nowUs(); }
    [[nodiscard]] qint64 steadyUs() const override { return m_real.steadyUs() + m_ahead; }
    void advance(qint64 us) { m_ahead += us; }

private:
    SystemClock m_real;
    std::atomic<qint64> m_ahead{0};
};

/// A gateway before the sandbox, at all addresses, with a key that may call one of its models.
struct TicketGateway {
    CurlGlobal curl;
    TurnedClock clock;
    KeptUsage usage;
    QuotaLedger ledger{clock};
    KeyHasher hasher{Secret(QByteArray(32, 'k'))};
    Gateway gateway{GatewayParts{clock, usage, ledger, nullptr, nullptr, hasher, 3, {}}};
    quint16 port = 0;

    [[nodiscard]] static Configuration configuration()
    {
        Configuration all;
        all.settings.workers = 2;
        all.settings.port = 0;
        all.settings.listenAddress = QStringLiteral("0.0.0.0");
        all.organizations = {{1, QStringLiteral("Team"), true}};
        Provider sandbox;
        sandbox.id = 1;
        sandbox.name = QStringLiteral("sandbox");
        sandbox.kind = ProviderKind::Sandbox;
        all.providers = {sandbox};
        all.models = {{1, 1, QStringLiteral("lorem"), {}, 0},
                      {2, 1, QStringLiteral("echo"), {}, 0}};
        all.credentials.emplace(1, Secret());
        ApiKey row;
        row.id = 9;
        row.name = QStringLiteral("ci");
        row.publicId = QStringLiteral("publicpart01");
        row.secretHash = QByteArray(32, 'h');
        row.organizationId = 1;
        row.scope = {false, {QStringLiteral("sandbox/echo")}};
        all.keys = {row};
        return all;
    }
    void start()
    {
        Configuration all = configuration();
        const Settings settings = all.settings;
        const auto started =
            gateway.start(std::make_shared<const Snapshot>(std::move(all)), settings);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        port = quint16(QUrl(*started).port());
    }
    /// The whole answer.
    [[nodiscard]] QByteArray ask(const QByteArray &ticket, const QHostAddress &host,
                                 const QByteArray &model = "sandbox/echo") const
    {
        QByteArray body =
            json("{'model':'MODEL','messages':[{'role':'user','content':'hello there'}]}");
        body.replace("MODEL", model);
        QTcpSocket socket;
        socket.connectToHost(host, port);
        socket.write("POST /openai/v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                     "Connection: close\r\nUser-Agent: orchestris-playground\r\n"
                     "Content-Type: application/json\r\nAuthorization: Bearer "
                     + ticket + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
        QByteArray wire;
        (void)QTest::qWaitFor(
            [&] {
                wire += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            20'000);
        return wire + socket.readAll();
    }
    [[nodiscard]] QByteArray askHere(const QByteArray &ticket) const
    {
        return ask(ticket, QHostAddress(QHostAddress::LocalHost));
    }
};

/// What differs between two answers by chance.
QByteArray withoutChance(QByteArray wire)
{
    QByteArray kept;
    for (const QByteArray &line : wire.split('\n')) {
        const QByteArray lower = line.toLower();
        if (!lower.startsWith("date:") && !lower.contains("request-id"))
            kept += line + '\n';
    }
    return kept;
}

} // namespace

class TestTicketWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsTheKeys()
    {
        TicketGateway serving;
        serving.start();
        const QByteArray ticket = serving.gateway.issueTicket(9).reveal();
        const QByteArray wire = serving.askHere(ticket);
        QVERIFY2(wire.startsWith("HTTP/1.1 200 "), wire.constData());
        QVERIFY(wire.contains("hello there"));
        QTRY_COMPARE(serving.usage.closed().size(), 1);
        const UsageRecord row = serving.usage.closed().first();
        QCOMPARE(row.keyId, 9);
        QCOMPARE(row.organizationId, 1);
        QCOMPARE(row.clientProgram, QByteArray("orchestris-playground"));
        QCOMPARE(programOf(row), QByteArray("orchestris-playground"));
    }

    void itOpensNoModelThatTheKeyDoesNot()
    {
        TicketGateway serving;
        serving.start();
        const QByteArray ticket = serving.gateway.issueTicket(9).reveal();
        const QByteArray wire =
            serving.ask(ticket, QHostAddress(QHostAddress::LocalHost), "sandbox/lorem");
        QVERIFY2(wire.startsWith("HTTP/1.1 40"), wire.constData());
        QVERIFY(!wire.contains(ticket));
    }

    void aGuessAndAnOldOneGetTheSameAsAnUnknownKey()
    {
        TicketGateway serving;
        serving.start();
        const QByteArray ticket = serving.gateway.issueTicket(9).reveal();
        const QByteArray unknownKey =
            withoutChance(serving.askHere(generateKey(*QRandomGenerator::global()).text));
        QVERIFY2(unknownKey.startsWith("HTTP/1.1 401 "), unknownKey.constData());
        QCOMPARE(withoutChance(serving.askHere("tkt-orc-" + QByteArray(43, 'A'))), unknownKey);
        serving.clock.advance(TenMinutesUs);
        QCOMPARE(withoutChance(serving.askHere(ticket)), unknownKey);
    }

    void nobodyUsesItFromElsewhere()
    {
        QHostAddress outside;
        const QList<QHostAddress> all = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : all) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                outside = address;
        }
        if (outside.isNull())
            QSKIP("This machine has no address but loopback.");
        TicketGateway serving;
        serving.start();
        const QByteArray ticket = serving.gateway.issueTicket(9).reveal();
        const QByteArray wire = serving.ask(ticket, outside);
        QVERIFY2(wire.startsWith("HTTP/1.1 401 "), wire.constData());
        QVERIFY(serving.askHere(ticket).startsWith("HTTP/1.1 200 "));
    }

    void aKeyThatIsSwitchedOffStopsItsTickets()
    {
        TicketGateway serving;
        serving.start();
        const QByteArray ticket = serving.gateway.issueTicket(9).reveal();
        QVERIFY(serving.askHere(ticket).startsWith("HTTP/1.1 200 "));
        Configuration all = TicketGateway::configuration();
        all.keys[0].state = KeyState::Revoked;
        serving.gateway.publish(std::make_shared<const Snapshot>(std::move(all)));
        QTRY_VERIFY(serving.askHere(ticket).startsWith("HTTP/1.1 401 "));
    }

private:
    static constexpr qint64 TenMinutesUs = 10LL * 60 * 1'000'000;
};

QTEST_GUILESS_MAIN(TestTicketWire)
#include "tst_ticketwire.moc"
