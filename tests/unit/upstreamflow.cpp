// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/support/answers.h"
#include "tests/support/callrecorder.h"
#include "tests/support/scriptedupstream.h"
#include "tests/support/testclock.h"

#include <QTest>

using namespace orchestris;

namespace {

enum class Moment { Head, Data, Done };

} // namespace

Q_DECLARE_METATYPE(Moment)

/// Connections are kept and used again; calls can be paused, resumed, left and started at any time.
class UpstreamFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void usesAConnectionAgain();
    void keepsConnectionsForAsManyCallsAsThereWere();
    void survivesAConnectionThatWasClosedWhileIdle();
    void survivesAConnectionThatIsClosedOnTheNextRequest();
    void neverTakesBytesOnAnIdleConnectionForAnAnswer();
    void runsManyCallsAtOnce();

    void pauseStopsReading();
    void pauseBeforeTheFirstByteHoldsTheBody();
    void pauseAndResumeMayBeRepeated();
    void pauseInEveryPieceLosesNothing();
    void resumeNeverCallsTheListenerAtOnce();

    void abortClosesTheConnectionAtOnce();
    void abortBeforeAnythingWasSentSendsNothing();
    void abortWhilePausedClosesTheConnection();
    void mayBeDestroyedInAnyCallback_data();
    void mayBeDestroyedInAnyCallback();
    void mayStartInAnyCallback_data();
    void mayStartInAnyCallback();
    void oneCallMayDestroyAnother();
    void callsMayOutliveTheirClient();
    void aFinishedCallIgnoresEverything();

private:
    UpstreamRequest request(const QByteArray &path = "/v1/chat/completions") const;
    void start(CallRecorder &recorder) { start(recorder, request()); }
    void start(CallRecorder &recorder, UpstreamRequest call);

    CurlGlobal m_global;
    TestClock m_clock;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<CurlClient> m_client;
};

namespace {

Script whole(const QByteArray &body = "whole")
{
    return Script().send(answers::http(200, body));
}

/// Two pieces with a wait between them.
Script inTwo()
{
    return Script()
        .send(answers::streamHead() + answers::chunk("one"))
        .await()
        .send(answers::chunk("two") + answers::lastChunk());
}

void hook(CallRecorder &recorder, Moment moment, std::function<void()> action)
{
    (moment == Moment::Head   ? recorder.onHead
     : moment == Moment::Data ? recorder.onData
                              : recorder.onDone) = std::move(action);
}

void addMoments()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("at the head") << Moment::Head;
    QTest::newRow("at a piece") << Moment::Data;
    QTest::newRow("at the end") << Moment::Done;
}

} // namespace

void UpstreamFlow::init()
{
    m_upstream = std::make_unique<ScriptedUpstream>();
    m_client = std::make_unique<CurlClient>(m_clock);
}

void UpstreamFlow::cleanup()
{
    m_client.reset();
    m_upstream.reset();
}

UpstreamRequest UpstreamFlow::request(const QByteArray &path) const
{
    UpstreamRequest call;
    call.url = m_upstream->url(path);
    call.headers = {"Content-Type: application/json"};
    call.body = "{}";
    return call;
}

void UpstreamFlow::start(CallRecorder &recorder, UpstreamRequest call)
{
    recorder.call = m_client->start(std::move(call), &recorder);
}

void UpstreamFlow::usesAConnectionAgain()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return whole(); });
    for (int i = 0; i < 20; ++i) {
        CallRecorder recorder;
        start(recorder);
        QTRY_VERIFY(recorder.isWhole());
    }
    QCOMPARE(m_upstream->connectionCount(), 1);
    QCOMPARE(m_upstream->requests().constLast().onConnection, 20);
}

void UpstreamFlow::keepsConnectionsForAsManyCallsAsThereWere()
{
    constexpr int Calls = 30;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::unique_ptr<CallRecorder>> recorders;
        for (int i = 0; i < Calls; ++i) {
            m_upstream->enqueue(Script().await().send(answers::http(200, "x")));
            recorders.push_back(std::make_unique<CallRecorder>());
            start(*recorders.back());
        }
        QTRY_COMPARE(m_upstream->requestCount(), Calls * (round + 1));
        m_upstream->release(Calls);
        for (const auto &recorder : recorders)
            QTRY_VERIFY(recorder->isWhole());
    }
    QCOMPARE(m_upstream->connectionCount(), Calls);
}

void UpstreamFlow::survivesAConnectionThatWasClosedWhileIdle()
{
    for (int i = 1; i <= 3; ++i) {
        m_upstream->enqueue(whole());
        CallRecorder recorder;
        start(recorder);
        QTRY_VERIFY(recorder.isWhole());
        QCOMPARE(m_upstream->connectionCount(), i);
        m_upstream->closeIdleConnections();
        QTRY_COMPARE(m_upstream->openConnections(), 0);
    }
}

void UpstreamFlow::survivesAConnectionThatIsClosedOnTheNextRequest()
{
    m_upstream->enqueue(whole("first"));
    m_upstream->enqueue(Script().close()); // the server's idle time was up at that very moment
    m_upstream->enqueue(whole("second"));
    for (const QByteArray body : {"first", "second"}) {
        CallRecorder recorder;
        start(recorder);
        QTRY_VERIFY(recorder.isDone());
        QVERIFY(recorder.isWhole());
        QCOMPARE(recorder.data, body);
    }
    QCOMPARE(m_upstream->requestCount(), 3);
    QCOMPARE(m_upstream->connectionCount(), 2);
}

void UpstreamFlow::neverTakesBytesOnAnIdleConnectionForAnAnswer()
{
    m_upstream->enqueue(whole("first").await().send(answers::http(408, "too late")));
    CallRecorder first;
    start(first);
    QTRY_VERIFY(first.isWhole());
    const qint64 before = m_upstream->bytesTaken();
    m_upstream->release();
    QTRY_VERIFY(m_upstream->bytesTaken() > before);
    QTRY_COMPARE(m_upstream->openConnections(), 0); // ended by us: nothing good can come of it

    m_upstream->enqueue(whole("second"));
    CallRecorder second;
    start(second);
    QTRY_VERIFY(second.isWhole());
    QCOMPARE(second.head.status, 200);
    QCOMPARE(second.data, QByteArray("second"));
}

void UpstreamFlow::runsManyCallsAtOnce()
{
    constexpr int Calls = 300;
    m_upstream->setResponder([](const ReceivedRequest &received) {
        return Script()
            .send(answers::streamHead() + answers::chunk(received.target))
            .await()
            .send(answers::chunk(received.body) + answers::lastChunk());
    });
    std::vector<std::unique_ptr<CallRecorder>> recorders;
    for (int i = 0; i < Calls; ++i) {
        recorders.push_back(std::make_unique<CallRecorder>());
        UpstreamRequest call = request("/" + QByteArray::number(i));
        call.body = QByteArray::number(i * 7);
        start(*recorders.back(), call);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_upstream->requestCount(), Calls, 30'000);
    QCOMPARE(m_client->activeCalls(), Calls);
    m_upstream->release(Calls);
    for (int i = 0; i < Calls; ++i) {
        CallRecorder &recorder = *recorders[static_cast<size_t>(i)];
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isWhole(), 30'000);
        QCOMPARE(recorder.data, "/" + QByteArray::number(i) + QByteArray::number(i * 7));
    }
    QCOMPARE(m_client->activeCalls(), 0);
}

void UpstreamFlow::pauseStopsReading()
{
    const QByteArray big(64 * 1024 * 1024, 'x'); // more than both sides' kernel buffers hold
    m_upstream->enqueue(Script().send(answers::http(200, big)));
    CallRecorder paused;
    paused.onData = [&] { paused.call->pause(); };
    start(paused);
    QTRY_COMPARE(paused.pieces, 1);
    const qsizetype received = paused.data.size();

    // Other calls come and go meanwhile, so the loop has turned and has not read on.
    ScriptedUpstream other;
    other.setResponder([](const ReceivedRequest &) { return whole(); });
    for (int i = 0; i < 50; ++i) {
        CallRecorder recorder;
        UpstreamRequest call = request();
        call.url = other.url();
        start(recorder, call);
        QTRY_VERIFY(recorder.isWhole());
    }
    QCOMPARE(paused.data.size(), received);
    QVERIFY(m_upstream->bytesTaken() < big.size());

    paused.onData = nullptr;
    paused.call->resume();
    QTRY_VERIFY_WITH_TIMEOUT(paused.isWhole(), 60'000);
    QCOMPARE(paused.data.size(), big.size());
}

void UpstreamFlow::pauseBeforeTheFirstByteHoldsTheBody()
{
    m_upstream->enqueue(Script().await().send(answers::http(200, "body")));
    CallRecorder recorder;
    start(recorder);
    recorder.call->pause();
    QTRY_COMPARE(m_upstream->requestCount(), 1);
    m_upstream->release();
    QTRY_COMPARE(recorder.heads, 1);
    QCOMPARE(recorder.pieces, 0);
    QVERIFY(!recorder.isDone());
    recorder.call->resume();
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.data, QByteArray("body"));
}

void UpstreamFlow::pauseAndResumeMayBeRepeated()
{
    m_upstream->enqueue(inTwo());
    CallRecorder recorder;
    start(recorder);
    QTRY_COMPARE(recorder.data, QByteArray("one"));
    recorder.call->resume();
    recorder.call->pause();
    recorder.call->pause();
    recorder.call->resume();
    recorder.call->resume();
    recorder.call->pause();
    recorder.call->resume();
    m_upstream->release();
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.data, QByteArray("onetwo"));
}

void UpstreamFlow::pauseInEveryPieceLosesNothing()
{
    Script script;
    script.send(answers::streamHead());
    QByteArray expected;
    for (int i = 0; i < 200; ++i) {
        const QByteArray text = QByteArray::number(i) + QByteArray(i % 97, 'x');
        expected += text;
        script.send(answers::chunk(text));
    }
    m_upstream->enqueue(script.send(answers::lastChunk()));
    CallRecorder recorder;
    recorder.onHead = recorder.onData = [&] { recorder.call->pause(); };
    start(recorder);
    int resumed = 0;
    while (!recorder.isDone() && resumed < 10'000) {
        const int before = recorder.pieces + recorder.heads;
        recorder.call->resume();
        ++resumed;
        QTRY_VERIFY(recorder.pieces + recorder.heads > before || recorder.isDone());
    }
    QVERIFY(recorder.isWhole());
    QCOMPARE(recorder.data, expected);
}

void UpstreamFlow::resumeNeverCallsTheListenerAtOnce()
{
    m_upstream->enqueue(Script().await().send(answers::http(200, "body")));
    CallRecorder recorder;
    start(recorder);
    recorder.call->pause();
    m_upstream->release();
    QTRY_COMPARE(recorder.heads, 1);
    recorder.call->resume();
    QCOMPARE(recorder.pieces, 0);
    QTRY_VERIFY(recorder.isWhole());
}

void UpstreamFlow::abortClosesTheConnectionAtOnce()
{
    m_upstream->enqueue(inTwo());
    CallRecorder recorder;
    start(recorder);
    QTRY_COMPARE(recorder.data, QByteArray("one"));
    recorder.call.reset();
    QCOMPARE(m_client->activeCalls(), 0);
    QVERIFY(m_upstream->waitForHangUps(1)); // without our event loop
    QVERIFY(!recorder.isDone());
}

void UpstreamFlow::abortBeforeAnythingWasSentSendsNothing()
{
    CallRecorder recorder;
    start(recorder);
    recorder.call.reset();
    m_upstream->enqueue(whole());
    CallRecorder next;
    start(next);
    QTRY_VERIFY(next.isWhole());
    QCOMPARE(m_upstream->requestCount(), 1);
    QVERIFY(!recorder.isDone());
}

void UpstreamFlow::abortWhilePausedClosesTheConnection()
{
    m_upstream->enqueue(Script().send(answers::http(200, QByteArray(1'000'000, 'x'))).never());
    CallRecorder recorder;
    recorder.onData = [&] { recorder.call->pause(); };
    start(recorder);
    QTRY_COMPARE(recorder.pieces, 1);
    recorder.call.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QCOMPARE(recorder.pieces, 1);
    QVERIFY(!recorder.isDone());
}

void UpstreamFlow::mayBeDestroyedInAnyCallback_data()
{
    addMoments();
}

void UpstreamFlow::mayBeDestroyedInAnyCallback()
{
    QFETCH(Moment, moment);
    m_upstream->enqueue(moment == Moment::Done ? whole() : inTwo());
    CallRecorder recorder;
    hook(recorder, moment, [&] { recorder.call.reset(); });
    start(recorder);
    QTRY_VERIFY(!recorder.call);
    if (moment != Moment::Done)
        QTRY_COMPARE(m_upstream->hangUps(), 1);
    QTRY_COMPARE(m_client->activeCalls(), 0);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.pieces, moment == Moment::Head ? 0 : 1);
    QCOMPARE(recorder.dones, moment == Moment::Done ? 1 : 0);

    m_upstream->enqueue(whole());
    CallRecorder next;
    start(next);
    QTRY_VERIFY(next.isWhole());
}

void UpstreamFlow::mayStartInAnyCallback_data()
{
    addMoments();
}

void UpstreamFlow::mayStartInAnyCallback()
{
    QFETCH(Moment, moment);
    m_upstream->setResponder([](const ReceivedRequest &) { return whole(); });
    CallRecorder first;
    CallRecorder second;
    hook(first, moment, [&] {
        start(second);
        QVERIFY(!second.isDone());
    });
    start(first);
    QTRY_VERIFY(first.isWhole());
    QTRY_VERIFY(second.isWhole());
}

void UpstreamFlow::oneCallMayDestroyAnother()
{
    m_upstream->enqueue(inTwo());
    CallRecorder victim;
    start(victim);
    QTRY_COMPARE(victim.data, QByteArray("one"));
    CallRecorder recorder;
    recorder.onData = [&] { victim.call.reset(); };
    m_upstream->enqueue(whole());
    start(recorder);
    QTRY_VERIFY(recorder.isWhole());
    QTRY_COMPARE(m_upstream->hangUps(), 1);
    QVERIFY(!victim.isDone());
    QCOMPARE(m_client->activeCalls(), 0);
}

void UpstreamFlow::callsMayOutliveTheirClient()
{
    m_upstream->enqueue(inTwo());
    CallRecorder recorder;
    start(recorder);
    QTRY_COMPARE(recorder.data, QByteArray("one"));
    m_client.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    recorder.call->pause();
    recorder.call->resume();
    recorder.call.reset();
    QVERIFY(!recorder.isDone());
}

void UpstreamFlow::aFinishedCallIgnoresEverything()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return whole(); });
    CallRecorder first;
    start(first);
    QTRY_VERIFY(first.isWhole());
    CallRecorder second; // on the handle that the first had
    start(second);
    first.call->pause();
    first.call->resume();
    first.call.reset();
    QTRY_VERIFY(second.isWhole());
}

QTEST_GUILESS_MAIN(UpstreamFlow)
#include "upstreamflow.moc"
