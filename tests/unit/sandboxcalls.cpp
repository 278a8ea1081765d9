// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxclient.h"
#include "gateway/upstream/sandboxfailures.h"
#include "tests/support/callrecorder.h"
#include "tests/support/testclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;
using Kind = UpstreamFailure::Kind;

/// The sandbox's calls behave in time as a provider's do, and fail as they are asked to.
class SandboxCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_client = std::make_unique<SandboxClient>(m_clock, 1); }

    void keepsItsPaceByTheClock();
    void pauseStopsTheStream();
    void endsWhenItIsDestroyed_data();
    void endsWhenItIsDestroyed();
    void outlivesItsClient();

    void refusesAsAsked_data();
    void refusesAsAsked();
    void spoilsTheAnswerAsAsked_data();
    void spoilsTheAnswerAsAsked();
    void sendsAPage_data();
    void sendsAPage();
    void isSilentUntilTheFirstByteTimeout();
    void stallsUntilTheIdleTimeout();
    void endsAtTheTotalTimeout();
    void takesTheFailureFromMetadata();
    void listsItsFailures();

private:
    UpstreamRequest request(const QString &model, const QString &text, bool stream) const;
    void start(CallRecorder &recorder, UpstreamRequest call);
    void turnTheLoop();

    TestClock m_clock;
    std::unique_ptr<SandboxClient> m_client;
};

UpstreamRequest SandboxCalls::request(const QString &model, const QString &text, bool stream) const
{
    UpstreamRequest call;
    call.url = "sandbox:/chat/completions";
    const QByteArray quoted =
        QJsonDocument(QJsonObject{{u"t"_s, text}}).toJson(QJsonDocument::Compact);
    call.body = "{\"model\":\"" + model.toUtf8() + "\",\"stream\":" + (stream ? "true" : "false")
                + ",\"messages\":[{\"role\":\"user\",\"content\":"
                + quoted.sliced(5, quoted.size() - 6) + "}]}";
    return call;
}

void SandboxCalls::start(CallRecorder &recorder, UpstreamRequest call)
{
    recorder.call = m_client->start(std::move(call), &recorder);
    QCOMPARE(recorder.heads + recorder.dones, 0);
}

/// Long enough for other calls to come and go.
void SandboxCalls::turnTheLoop()
{
    for (int i = 0; i < 3; ++i) {
        CallRecorder other;
        start(other, request(u"echo"_s, u"x"_s, true));
        QTRY_VERIFY(other.isWhole());
    }
}

void SandboxCalls::keepsItsPaceByTheClock()
{
    CallRecorder recorder;
    start(recorder, request(u"lorem"_s, u"10 tokens at 2/s"_s, true));
    QTRY_COMPARE(recorder.pieces, 1); // the role
    for (int token = 1; token <= 10; ++token) {
        m_clock.advanceMs(499);
        turnTheLoop();
        QCOMPARE(recorder.pieces, token);
        m_clock.advanceMs(1);
        QTRY_VERIFY(recorder.pieces > token);
    }
    QTRY_VERIFY(recorder.isWhole());
}

void SandboxCalls::pauseStopsTheStream()
{
    CallRecorder recorder;
    recorder.onData = [&] { recorder.call->pause(); };
    start(recorder, request(u"echo"_s, QString(1000, u'x'), true));
    QTRY_COMPARE(recorder.pieces, 1);
    turnTheLoop();
    QCOMPARE(recorder.pieces, 1);
    m_clock.advanceMs(1'000'000); // longer than the idle time-out
    turnTheLoop();
    QVERIFY(!recorder.isDone());
    int resumed = 0;
    while (!recorder.isDone() && resumed++ < 1000) {
        const int before = recorder.pieces;
        recorder.call->resume();
        QCOMPARE(recorder.pieces, before);
        QTRY_VERIFY(recorder.pieces > before || recorder.isDone());
    }
    QVERIFY(recorder.isWhole());
    QVERIFY(recorder.data.endsWith("data: [DONE]\n\n"));
}

void SandboxCalls::endsWhenItIsDestroyed_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("before anything") << 0;
    QTest::newRow("at the head") << 1;
    QTest::newRow("at a piece") << 2;
    QTest::newRow("at the end") << 3;
}

void SandboxCalls::endsWhenItIsDestroyed()
{
    QFETCH(int, after);
    CallRecorder recorder;
    const auto end = [&] { recorder.call.reset(); };
    if (after == 1)
        recorder.onHead = end;
    else if (after == 2)
        recorder.onData = end;
    else if (after == 3)
        recorder.onDone = end;
    start(recorder, request(u"echo"_s, u"one two three four five six"_s, true));
    if (after == 0)
        end();
    turnTheLoop();
    QTRY_VERIFY(!recorder.call);
    QCOMPARE(recorder.heads, after > 0 ? 1 : 0);
    QCOMPARE(recorder.dones, after == 3 ? 1 : 0);
    if (after < 3)
        QCOMPARE(recorder.pieces, after == 2 ? 1 : 0);
}

void SandboxCalls::outlivesItsClient()
{
    CallRecorder recorder;
    start(recorder, request(u"echo"_s, u"x"_s, true));
    m_client.reset();
    QTRY_VERIFY(recorder.isWhole());
}

void SandboxCalls::refusesAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryAfter");
    QTest::newRow("400") << 400 << QString() << false;
    QTest::newRow("401") << 401 << u"invalid_api_key"_s << false;
    QTest::newRow("403") << 403 << QString() << false;
    QTest::newRow("404") << 404 << u"model_not_found"_s << false;
    QTest::newRow("429") << 429 << u"rate_limit_exceeded"_s << true;
    QTest::newRow("500") << 500 << QString() << false;
    QTest::newRow("503") << 503 << QString() << true;
    QTest::newRow("context-length") << 400 << u"context_length_exceeded"_s << false;
    QTest::newRow(" 429\n") << 429 << u"rate_limit_exceeded"_s << true;
}

void SandboxCalls::refusesAsAsked()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, retryAfter);
    for (const bool stream : {false, true}) {
        CallRecorder recorder;
        start(recorder, request(u"fail"_s, QString::fromLatin1(QTest::currentDataTag()), stream));
        QTRY_VERIFY(recorder.isWhole());
        QCOMPARE(recorder.head.status, status);
        QCOMPARE(recorder.head.header("content-type"), QByteArray("application/json"));
        QCOMPARE(!recorder.head.header("retry-after").isNull(), retryAfter);
        const QJsonObject error = QJsonDocument::fromJson(recorder.data)[u"error"].toObject();
        QCOMPARE(error.keys(), (QStringList{u"code"_s, u"message"_s, u"param"_s, u"type"_s}));
        QCOMPARE(error[u"code"].toString(), code);
        QVERIFY(error[u"message"].toString().startsWith("Sandbox"_L1));
    }
}

void SandboxCalls::spoilsTheAnswerAsAsked_data()
{
    QTest::addColumn<bool>("broken");
    QTest::addColumn<bool>("streamEndsWell"); // with [DONE]
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("cut") << true << false << QByteArray("Sandbox");
    QTest::newRow("end") << false << false << QByteArray("Sandbox");
    QTest::newRow("malformed") << false << true << QByteArray("\"id\":\"chatcmpl-");
    QTest::newRow("error-in-stream") << false << false << QByteArray("\"error\":{");
    QTest::newRow("empty") << false << false << QByteArray();
}

void SandboxCalls::spoilsTheAnswerAsAsked()
{
    QFETCH(bool, broken);
    QFETCH(bool, streamEndsWell);
    QFETCH(QByteArray, contains);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const bool stream : {false, true}) {
        CallRecorder recorder;
        start(recorder, request(u"fail"_s, name, stream));
        QTRY_VERIFY(recorder.isDone());
        QCOMPARE(recorder.head.status, 200);
        QCOMPARE(recorder.failedAs(Kind::Broken), broken);
        QCOMPARE(recorder.isWhole(), !broken);
        QVERIFY(recorder.data.contains(contains));
        QCOMPARE(recorder.data.isEmpty(), name == "empty"_L1);
        QCOMPARE(recorder.data.endsWith("data: [DONE]\n\n"), stream && streamEndsWell);
        QVERIFY(!stream || streamEndsWell || !recorder.data.contains("\"finish_reason\":\"stop\""));
        if (!stream && name == "end"_L1)
            QVERIFY(recorder.data.contains("\"finish_reason\":null"));
        if (!stream && (broken || name == "malformed"_L1))
            QVERIFY(QJsonDocument::fromJson(recorder.data).isNull());
    }
}

void SandboxCalls::sendsAPage_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("html") << 502;
    QTest::newRow("html-200") << 200;
}

void SandboxCalls::sendsAPage()
{
    QFETCH(int, status);
    CallRecorder recorder;
    start(recorder, request(u"fail"_s, QString::fromLatin1(QTest::currentDataTag()), true));
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.status, status);
    QCOMPARE(recorder.head.header("content-type"), QByteArray("text/html"));
    QVERIFY(recorder.data.startsWith("<!DOCTYPE html>"));
}

void SandboxCalls::isSilentUntilTheFirstByteTimeout()
{
    CallRecorder recorder;
    UpstreamRequest call = request(u"fail"_s, u"silence"_s, true);
    call.firstByteTimeoutMs = 60'000;
    start(recorder, call);
    m_clock.advanceMs(59'999);
    turnTheLoop();
    QCOMPARE(recorder.heads + recorder.dones, 0);
    m_clock.advanceMs(1);
    QTRY_VERIFY(recorder.failedAs(Kind::FirstByteTimeout));
    QCOMPARE(recorder.heads, 0);
}

void SandboxCalls::stallsUntilTheIdleTimeout()
{
    CallRecorder recorder;
    UpstreamRequest call = request(u"fail"_s, u"stall"_s, true);
    call.firstByteTimeoutMs = 1000;
    call.idleTimeoutMs = 60'000;
    start(recorder, call);
    QTRY_VERIFY(recorder.pieces > 1);
    m_clock.advanceMs(60'000);
    QTRY_VERIFY(recorder.failedAs(Kind::IdleTimeout));
}

void SandboxCalls::endsAtTheTotalTimeout()
{
    CallRecorder recorder;
    UpstreamRequest call = request(u"lorem"_s, u"1000 tokens at 1/s"_s, true);
    call.totalTimeoutMs = 60'000;
    start(recorder, call);
    QTRY_COMPARE(recorder.pieces, 1);
    recorder.call->pause();
    m_clock.advanceMs(60'000);
    QTRY_VERIFY(recorder.failedAs(Kind::TotalTimeout));
}

void SandboxCalls::takesTheFailureFromMetadata()
{
    CallRecorder recorder;
    UpstreamRequest call = request(u"fail"_s, u"a prompt with much in it"_s, true);
    call.body.chop(1);
    call.body += ",\"metadata\":{\"failure\":\"503\"}}";
    start(recorder, call);
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.status, 503);
}

void SandboxCalls::listsItsFailures()
{
    CallRecorder recorder;
    start(recorder, request(u"fail"_s, u"somehow"_s, true));
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.status, 400);
    const QString message = QJsonDocument::fromJson(recorder.data)[u"error"][u"message"].toString();
    const QStringList names = sandboxFailureNames();
    for (const QString &name : names)
        QVERIFY2(message.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(SandboxCalls)
#include "sandboxcalls.moc"
