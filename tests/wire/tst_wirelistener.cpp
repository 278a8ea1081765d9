// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace orchestris::wire {

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// Leaves the process with no descriptor to spare while it lives.
class NoDescriptorsLeft
{
public:
    NoDescriptorsLeft()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        rlimit tight = m_before;
        tight.rlim_cur = static_cast<rlim_t>(next) + 1;
        ::setrlimit(RLIMIT_NOFILE, &tight);
        // Gaps below are filled, too.
        for (int fd = ::dup(next); fd >= 0; fd = ::dup(next))
            m_fillers.push_back(fd);
        m_fillers.push_back(next);
    }
    ~NoDescriptorsLeft()
    {
        ::setrlimit(RLIMIT_NOFILE, &m_before);
        for (const int fd : m_fillers)
            ::close(fd);
    }
    NoDescriptorsLeft(const NoDescriptorsLeft &) = delete;
    NoDescriptorsLeft &operator=(const NoDescriptorsLeft &) = delete;

    /// Gives one back.
    void giveOne()
    {
        ::close(m_fillers.back());
        m_fillers.pop_back();
    }

private:
    rlimit m_before{};
    std::vector<int> m_fillers;
};

} // namespace

class TestWireListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThePortIsInUse();
    void saysThatAnAddressIsNone_data();
    void saysThatAnAddressIsNone();
    void takesThePortOfAGatewayThatJustEnded();
    void listensOnIpv6();
    void refusesNewConnectionsOnceClosed();
    void turnsAwayConnectionsBeyondTheCeiling();
    void takesAHigherCeilingAtOnce();
    void closesAFloodWithoutAWord();
    void sharesConnectionsOutAmongWorkers();
    void waitsForDescriptorsWithoutSpinning();
    void drains();
    void drainsEvenIfNothingIsOpen();
    void appliesNewLimitsToTheNextRequest();
};

void TestWireListener::saysThatThePortIsInUse()
{
    Server server;
    Listener other({&server.http()}, 10);
    const auto port = other.listen(QStringLiteral("127.0.0.1"), server.port());
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::Network);
    QVERIFY(port.error().message.startsWith(
        QStringLiteral("127.0.0.1:%1 is in use").arg(server.port())));
    QVERIFY(port.error().message.contains(u"choose another port"));
}

void TestWireListener::saysThatAnAddressIsNone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a name") << QStringLiteral("gateway.example") << ErrorCode::InvalidArgument
                            << QStringLiteral("no IP address");
    QTest::newRow("nothing") << QString() << ErrorCode::InvalidArgument
                             << QStringLiteral("no IP address");
    QTest::newRow("an address of another machine")
        << QStringLiteral("192.0.2.1") << ErrorCode::Network
        << QStringLiteral("does not have that address");
}

void TestWireListener::saysThatAnAddressIsNone()
{
    QFETCH(QString, address);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    Server server;
    Listener other({&server.http()}, 10);
    const auto port = other.listen(address, 0);
    QVERIFY(!port);
    QCOMPARE(port.error().code, code);
    QVERIFY2(port.error().message.contains(says), qUtf8Printable(port.error().message));
}

void TestWireListener::takesThePortOfAGatewayThatJustEnded()
{
    auto server = std::make_unique<Server>();
    const quint16 port = server->port();
    RawClient client(port);
    client.send(get("/", "Connection: close\r\n"));
    QCOMPARE(client.readToEnd().first(15), "HTTP/1.1 200 OK"); // it ends first: TIME_WAIT is its
    server.reset();
    Server next;
    Listener again({&next.http()}, 10);
    const auto taken = again.listen(QStringLiteral("localhost"), port);
    QVERIFY2(taken, taken ? "" : qUtf8Printable(taken.error().message));
    QCOMPARE(*taken, port);
    RawClient second(port);
    second.send(get("/"));
    QCOMPARE(second.read().status, 200);
}

void TestWireListener::listensOnIpv6()
{
    Settings settings;
    settings.listenAddress = QStringLiteral("::1");
    {
        const QHostAddress loopback(QHostAddress::LocalHostIPv6);
        QTcpServer probe;
        if (!probe.listen(loopback))
            QSKIP("this machine has no IPv6");
    }
    Server server(settings);
    QHostAddress peer;
    server.run([&] {
        server.handler().script = [&](ExchangePtr exchange) {
            peer = exchange->request().peer;
            exchange->respond(200, {}, "");
        };
    });
    RawClient client(server.port(), QStringLiteral("::1"));
    client.send("GET / HTTP/1.1\r\nHost: [::1]:1\r\n\r\n");
    QCOMPARE(client.read().status, 200);
    QCOMPARE(peer, QHostAddress(QHostAddress::LocalHostIPv6));
}

void TestWireListener::refusesNewConnectionsOnceClosed()
{
    Server server;
    RawClient before(server.port());
    before.send(get("/"));
    QCOMPARE(before.read().status, 200);
    server.listener().close();
    RawClient after(server.port());
    QVERIFY(!after.isConnected());
    before.send(get("/"));
    QCOMPARE(before.read().status, 200);
}

void TestWireListener::turnsAwayConnectionsBeyondTheCeiling()
{
    Settings settings;
    settings.maximumConnections = 3;
    Server server(settings);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(get("/"));
        QCOMPARE(clients.back()->read().status, 200);
    }
    {
        RawClient fourth(server.port());
        fourth.send(get("/"));
        const Answer answer = fourth.read();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.field("x-request-id"), "req_1");
        QCOMPARE(answer.field("Connection"), "close");
        QVERIFY(answer.body.startsWith("{\"status\":503"));
        QCOMPARE(fourth.readToEnd(), "");
        QCOMPARE(fourth.end(), RawClient::End::Clean);
    }
    clients.pop_back();
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 2; }));
    RawClient next(server.port());
    next.send(get("/"));
    QCOMPARE(next.read().status, 200);
    server.run([&] { QCOMPARE(server.handler().seen.size(), 4); });
}

void TestWireListener::takesAHigherCeilingAtOnce()
{
    Settings settings;
    settings.maximumConnections = 0;
    Server server(settings);
    RawClient first(server.port());
    QCOMPARE(first.read().status, 503);
    server.listener().setMaximumConnections(10);
    RawClient second(server.port());
    second.send(get("/"));
    QCOMPARE(second.read().status, 200);
}

void TestWireListener::closesAFloodWithoutAWord()
{
    Settings settings;
    settings.maximumConnections = 1;
    Server server(settings);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 1 + Listener::kTurnedAwayAtMost + 10; ++i)
        clients.push_back(std::make_unique<RawClient>(server.port()));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(clients.back()->readToEnd(), "");
        clients.pop_back();
    }
    QCOMPARE(clients.back()->read().status, 503);
    QCOMPARE_LE(server.http().openConnections(), 1 + Listener::kTurnedAwayAtMost);
}

void TestWireListener::sharesConnectionsOutAmongWorkers()
{
    Server server({}, 3);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 9; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(get("/"));
        QCOMPARE(clients.back()->read().status, 200);
    }
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(server.http(i).openConnections(), 3);
        server.run([&] { QCOMPARE(server.handler(i).seen.size(), 3); }, i);
    }
}

void TestWireListener::waitsForDescriptorsWithoutSpinning()
{
    Server server;
    QTest::ignoreMessage(QtWarningMsg,
                         "No file descriptor is left for a new connection; those that wait are "
                         "tried again soon. Raise the limit of open files (ulimit -n).");
    std::unique_ptr<RawClient> client;
    {
        NoDescriptorsLeft none;
        none.giveOne();
        client = std::make_unique<RawClient>(server.port()); // takes it: none is left to accept
        QVERIFY(client->isConnected());
        client->send(get("/"));
        server.settle();
        server.settle();
        QCOMPARE(server.http().openConnections(), 0);
    }
    QCOMPARE(client->read().status, 200); // tried again without another connection coming in
}

void TestWireListener::drains()
{
    Server server;
    QSignalSpy spy(&server.http(), &HttpServer::drained);
    RawClient idle(server.port());
    idle.send(get("/"));
    QCOMPARE(idle.read().status, 200);
    RawClient busy(server.port());
    busy.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    QCOMPARE(server.http().openExchanges(), 1);
    server.run([&] { server.http().drain(); });
    QCOMPARE(idle.readToEnd(), "");
    QCOMPARE(spy.count(), 0);
    server.run([&] { held->exchange->respond(200, {}, "the last"); });
    const Answer answer = busy.read();
    QCOMPARE(answer.body, "the last");
    QCOMPARE(answer.field("Connection"), "close");
    QCOMPARE(busy.readToEnd(), "");
    QVERIFY(server.becomes([&] { return spy.count() == 1; }));
    QCOMPARE(server.http().openExchanges(), 0);
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireListener::drainsEvenIfNothingIsOpen()
{
    Server server;
    QSignalSpy spy(&server.http(), &HttpServer::drained);
    server.run([&] {
        server.http().drain();
        server.http().drain();
        QCOMPARE(spy.count(), 0);
    });
    QVERIFY(server.becomes([&] { return spy.count() == 1; }));
}

void TestWireListener::appliesNewLimitsToTheNextRequest()
{
    Server server;
    RawClient client(server.port());
    const QByteArray post =
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'x');
    client.send(post);
    QCOMPARE(client.read().status, 200);
    Settings smaller;
    smaller.maximumBodyBytes = 99;
    server.run([&] { server.http().setLimits(HttpLimits::from(smaller)); });
    client.send(post);
    QCOMPARE(client.read().status, 413);
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireListener)
#include "tst_wirelistener.moc"
