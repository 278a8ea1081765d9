// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/support/answers.h"
#include "tests/support/callrecorder.h"
#include "tests/support/certificates.h"
#include "tests/support/scriptedupstream.h"
#include "tests/support/testclock.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace orchestris;
using namespace Qt::StringLiterals;
using Kind = UpstreamFailure::Kind;

/// Over TLS (nginx in front of a scripted upstream): who a provider is gets checked, and HTTP/2
/// streams behave as connections do on clear text.
class UpstreamTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void refusesAnAuthorityItDoesNotKnow();
    void trustsTheAuthorityInTheEnvironment_data();
    void trustsTheAuthorityInTheEnvironment();
    void refusesACertificateForAnotherName();
    void tellsAServerThatSpeaksNoTls();
    void multiplexesCallsOverOneConnection();
    void abortEndsItsStreamAtOnce_data();
    void abortEndsItsStreamAtOnce();
    void pauseStopsOneStreamOnly();
    void tellsABrokenStream();

private:
    UpstreamRequest request(const QByteArray &host = "127.0.0.1") const;
    void start(CallRecorder &recorder, UpstreamRequest call);
    void makeClient() { m_client = std::make_unique<CurlClient>(m_clock); }
    bool writeConfiguration();

    CurlGlobal m_global;
    TestClock m_clock;
    Certificates m_certificates;
    QProcess m_nginx;
    quint16 m_port = 0;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<CurlClient> m_client;
};

void UpstreamTls::initTestCase()
{
    QString nginx = QStandardPaths::findExecutable(u"nginx"_s);
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
    if (nginx.isEmpty() || !m_certificates.isValid())
        QSKIP("needs the programs nginx and openssl");
    for (const char *variable : {"CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"})
        qunsetenv(variable); // whatever this machine says
    m_upstream = std::make_unique<ScriptedUpstream>();
    QVERIFY(writeConfiguration());
#ifdef Q_OS_LINUX
    // Ends with this program, however that ends.
    m_nginx.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_nginx.start(nginx, {u"-p"_s, m_certificates.directory(), u"-c"_s, u"nginx.conf"_s, u"-e"_s,
                          u"error.log"_s});
    QVERIFY(m_nginx.waitForStarted());
    QTcpSocket probe;
    QTRY_VERIFY2(
        [&] {
            probe.abort();
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            return probe.waitForConnected(1000);
        }(),
        m_nginx.readAllStandardError().constData());
}

bool UpstreamTls::writeConfiguration()
{
    QTcpServer probe; // finds a free port
    if (!probe.listen(QHostAddress::LocalHost))
        return false;
    m_port = probe.serverPort();
    QFile file(m_certificates.directory() + u"/nginx.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("daemon off; master_process off; pid nginx.pid; error_log error.log;\n"
               "events { worker_connections 256; }\n"
               "http { access_log off; client_body_temp_path a; proxy_temp_path b;\n"
               "fastcgi_temp_path c; uwsgi_temp_path d; scgi_temp_path e;\n"
               "server { listen 127.0.0.1:");
    file.write(QByteArray::number(m_port));
    file.write(
        " ssl http2; ssl_certificate leaf.pem; ssl_certificate_key leaf.key;\n"
        "add_header X-Protocol $server_protocol always;\n"
        "add_header X-Connection $connection always;\n"
        "location / { proxy_buffering off; proxy_http_version 1.1; proxy_pass http://127.0.0.1:");
    file.write(QByteArray::number(m_upstream->port()));
    file.write("; } } }\n");
    return true;
}

void UpstreamTls::init()
{
    qputenv("SSL_CERT_FILE", m_certificates.authority().toLocal8Bit());
    makeClient();
}

void UpstreamTls::cleanup()
{
    m_client.reset();
    m_upstream->setResponder({});
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("CURL_CA_BUNDLE");
}

void UpstreamTls::cleanupTestCase()
{
    if (m_nginx.state() != QProcess::NotRunning) {
        m_nginx.terminate();
        m_nginx.waitForFinished();
    }
}

UpstreamRequest UpstreamTls::request(const QByteArray &host) const
{
    UpstreamRequest call;
    call.url = "https://" + host + ':' + QByteArray::number(m_port) + "/v1/chat/completions";
    call.headers = {"Content-Type: application/json"};
    call.body = "{}";
    return call;
}

void UpstreamTls::start(CallRecorder &recorder, UpstreamRequest call)
{
    recorder.call = m_client->start(std::move(call), &recorder);
}

void UpstreamTls::refusesAnAuthorityItDoesNotKnow()
{
    qunsetenv("SSL_CERT_FILE");
    makeClient();
    const int before = m_upstream->requestCount();
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.failedAs(Kind::Tls));
    QVERIFY2(recorder.failure->detail.contains("certificate"),
             recorder.failure->detail.constData());
    QCOMPARE(m_upstream->requestCount(), before);
}

void UpstreamTls::trustsTheAuthorityInTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("SSL_CERT_FILE") << QByteArray("SSL_CERT_FILE");
    QTest::newRow("CURL_CA_BUNDLE") << QByteArray("CURL_CA_BUNDLE");
}

void UpstreamTls::trustsTheAuthorityInTheEnvironment()
{
    QFETCH(QByteArray, variable);
    qunsetenv("SSL_CERT_FILE");
    qputenv(variable.constData(), m_certificates.authority().toLocal8Bit());
    makeClient();
    m_upstream->enqueue(Script().send(answers::http(200, "trusted")));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isDone());
    QVERIFY2(recorder.isWhole(), recorder.failure ? recorder.failure->detail.constData() : "");
    QCOMPARE(recorder.data, QByteArray("trusted"));
    QCOMPARE(recorder.head.header("x-protocol"), QByteArray("HTTP/2.0"));
}

void UpstreamTls::refusesACertificateForAnotherName()
{
    const int before = m_upstream->requestCount();
    CallRecorder recorder;
    start(recorder, request("localhost"));
    QTRY_VERIFY(recorder.failedAs(Kind::Tls));
    QCOMPARE(m_upstream->requestCount(), before);
}

void UpstreamTls::tellsAServerThatSpeaksNoTls()
{
    m_upstream->enqueueForConnection(Script().send("HTTP/1.1 400 Bad Request\r\n\r\n").close());
    UpstreamRequest call = request();
    call.url = m_upstream->url().replace("http://", "https://");
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.failedAs(Kind::Tls));
}

void UpstreamTls::multiplexesCallsOverOneConnection()
{
    constexpr int Calls = 20;
    m_upstream->setResponder(
        [](const ReceivedRequest &) { return Script().await().send(answers::http(200, "x")); });
    const int before = m_upstream->requestCount();
    std::vector<std::unique_ptr<CallRecorder>> recorders;
    for (int i = 0; i < Calls; ++i) {
        recorders.push_back(std::make_unique<CallRecorder>());
        start(*recorders.back(), request());
    }
    QTRY_COMPARE(m_upstream->requestCount() - before, Calls); // all at once
    m_upstream->release(Calls);
    QSet<QByteArray> connections;
    for (const auto &recorder : recorders) {
        QTRY_VERIFY(recorder->isWhole());
        connections.insert(recorder->head.header("x-connection"));
    }
    QCOMPARE(connections.size(), 1);
}

void UpstreamTls::abortEndsItsStreamAtOnce_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("alone");
    QTest::newRow("alone on its connection, before the answer") << false << true;
    QTest::newRow("alone on its connection, in the answer") << true << true;
    QTest::newRow("beside another call, before the answer") << false << false;
    QTest::newRow("beside another call, in the answer") << true << false;
}

void UpstreamTls::abortEndsItsStreamAtOnce()
{
    QFETCH(bool, answered);
    QFETCH(bool, alone);
    const Script quiet = answered
                             ? Script().send(answers::streamHead() + answers::chunk("one")).await()
                             : Script().await();
    const int hangUps = m_upstream->hangUps();
    const int requests = m_upstream->requestCount();
    CallRecorder staying;
    CallRecorder leaving;
    if (!alone) {
        m_upstream->enqueue(Script(quiet).send(
            answered ? answers::chunk("two") + answers::lastChunk() : answers::http(200, "two")));
        start(staying, request());
        QTRY_COMPARE(m_upstream->requestCount(), requests + 1);
    }
    m_upstream->enqueue(quiet);
    start(leaving, request());
    QTRY_COMPARE(m_upstream->requestCount(), requests + (alone ? 1 : 2));
    QTRY_COMPARE(leaving.data, QByteArray(answered ? "one" : ""));

    leaving.call.reset();
    QTRY_COMPARE(m_upstream->hangUps(), hangUps + 1);
    QVERIFY(!leaving.isDone());
    if (alone)
        return;
    QVERIFY(!staying.isDone());
    m_upstream->release();
    QTRY_VERIFY(staying.isWhole());
    QCOMPARE(staying.data, QByteArray(answered ? "onetwo" : "two"));
}

void UpstreamTls::pauseStopsOneStreamOnly()
{
    const QByteArray big(64 * 1024 * 1024, 'x');
    m_upstream->enqueue(Script().send(answers::http(200, big)));
    CallRecorder paused;
    paused.onData = [&] { paused.call->pause(); };
    const qint64 before = m_upstream->bytesTaken();
    start(paused, request());
    QTRY_COMPARE(paused.pieces, 1);
    const qsizetype received = paused.data.size();
    for (int i = 0; i < 20; ++i) {
        m_upstream->enqueue(Script().send(answers::http(200, "x")));
        CallRecorder recorder;
        start(recorder, request());
        QTRY_VERIFY(recorder.isWhole());
        QCOMPARE(recorder.head.header("x-connection"), paused.head.header("x-connection"));
    }
    QCOMPARE(paused.data.size(), received);
    QVERIFY(m_upstream->bytesTaken() - before < big.size());
    paused.onData = nullptr;
    paused.call->resume();
    QTRY_VERIFY_WITH_TIMEOUT(paused.isDone(), 60'000);
    QVERIFY(paused.isWhole());
    QCOMPARE(paused.data.size(), big.size());
}

void UpstreamTls::tellsABrokenStream()
{
    m_upstream->enqueue(Script().send(answers::streamHead() + answers::chunk("x")).close());
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isDone());
    QVERIFY2(recorder.failedAs(Kind::Broken),
             recorder.failure ? recorder.failure->detail.constData() : "whole");
}

QTEST_GUILESS_MAIN(UpstreamTls)
#include "upstreamtls.moc"
