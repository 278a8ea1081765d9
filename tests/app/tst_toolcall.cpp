// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolcaller.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/support/answers.h"
#include "tests/support/scriptedupstream.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Key = "sk-orc-TestOnly-not-a-real-key";

} // namespace

/// The doctor's test call, as its thread makes it, against a scripted provider.
class TestToolCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsEachStepOfAGoodCall();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void nothingListening();
    void repeatsNoKeyThatTheServerQuotes();
    void endsWhenItsContextIsGone();
    void endsWithItsCaller();

private:
    [[nodiscard]] CallTarget target() const
    {
        return {QString::fromLatin1(m_upstream->url("/v1/")), Secret(Key), u"tiny"_s,
                WireApi::Chat};
    }
    /// All that is heard of one call, to its end.
    [[nodiscard]] QList<CallReport> reportsOf(const CallTarget &called);

    CurlGlobal m_global;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<ToolCaller> m_caller;
};

void TestToolCall::init()
{
    m_upstream = std::make_unique<ScriptedUpstream>();
    m_caller = std::make_unique<ToolCaller>();
}

void TestToolCall::cleanup()
{
    m_caller.reset();
    m_upstream.reset();
}

QList<CallReport> TestToolCall::reportsOf(const CallTarget &called)
{
    QList<CallReport> heard;
    QObject context;
    m_caller->call(called, &context, [&](const CallReport &report) { heard.append(report); });
    [&] { QTRY_VERIFY(!heard.isEmpty() && heard.last().isOver); }();
    return heard;
}

void TestToolCall::tellsEachStepOfAGoodCall()
{
    const QList<QByteArray> frames =
        answers::toolFrames("tiny-1", "get_time", {"{\"zone\"", ":\"UTC\"}"});
    Script script;
    script.send(answers::streamHead("x-request-id: req_of_a_stranger\r\n")).await();
    for (const QByteArray &frame : frames)
        script.send(answers::chunk(frame));
    m_upstream->enqueue(script.send(answers::lastChunk()));

    QList<CallReport> heard;
    QObject context;
    m_caller->call(target(), &context, [&](const CallReport &report) { heard.append(report); });
    QVERIFY(heard.isEmpty());      // never from inside
    QTRY_COMPARE(heard.size(), 1); // the head is told before the first word is there
    QCOMPARE(heard[0].reached, CallStage::FirstToken);
    QCOMPARE(heard[0].stateOf(CallStage::Authenticated), StageState::Done);
    QVERIFY(!heard[0].isOver);
    m_upstream->release();
    QTRY_VERIFY(heard.last().isOver);

    const CallReport last = heard.last();
    QVERIFY(last.hasSucceeded());
    QCOMPARE(last.status, 200);
    QCOMPARE(last.model, u"tiny-1"_s);
    QCOMPARE(last.toolArguments, u"{\"zone\":\"UTC\"}"_s);
    QVERIFY(last.firstTokenMs > 0);
    QCOMPARE(last.requestId, 0); // not of this gateway
    QCOMPARE(std::count_if(heard.begin(), heard.end(),
                           [](const CallReport &report) { return report.isOver; }),
             1);

    const ReceivedRequest sent = m_upstream->requests().constFirst();
    QCOMPARE(sent.target, "/v1/chat/completions"); // the slash at the end of the base URL is once
    QCOMPARE(sent.header("authorization"), "Bearer " + Key);
    QVERIFY(sent.body.contains("\"tools\"") && sent.body.contains("\"stream\""));
}

void TestToolCall::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<CallProblem>("problem");
    QTest::addColumn<CallStage>("stage");
    using P = CallProblem;
    using S = CallStage;
    const auto row = [](const char *name, const QByteArray &answer, P problem, S stage) {
        QTest::addRow("%s", name) << answer << problem << stage;
    };
    row("the model answers in words",
        answers::stream(answers::chatFrames("tiny", {"It is ", "noon."})), P::NoToolCall,
        S::ToolCalled);
    row("the provider knows no tools",
        answers::http(400, answers::error("tools are not supported", "invalid_request_error")),
        P::BadRequest, S::ModelFound);
    row("the key is refused",
        answers::http(401, answers::error("no", "authentication_error", "invalid_api_key")),
        P::KeyRefused, S::Authenticated);
    row("the key may not",
        answers::http(403, answers::error("no", "permission_error", "endpoint_not_allowed")),
        P::KeyForbidden, S::Authenticated);
    row("there is no such model",
        answers::http(404, answers::error("no", "invalid_request_error", "model_not_found")),
        P::ModelUnknown, S::ModelFound);
    row("the base URL leads to a web site", answers::http(404, "<html>", "text/html"),
        P::NotThisApi, S::Reached);
    row("a limit is reached",
        answers::http(429, answers::error("no", "rate_limit_error", "rate_limit_exceeded")),
        P::LimitReached, S::FirstToken);
    row("the provider is down",
        answers::http(502, answers::error("no", "upstream_error", "upstream_unreachable")),
        P::ProviderFailed, S::FirstToken);
    const QList<QByteArray> frames = answers::toolFrames("tiny", "get_time", {"{}"});
    row("the stream is cut in the middle",
        answers::streamHead() + answers::chunk(frames[0]) + answers::chunk(frames[1]), P::BrokenOff,
        S::ToolCalled);
    row("the stream ends without its end",
        answers::streamHead() + answers::chunk(frames[0]) + answers::chunk(frames[1])
            + answers::lastChunk(),
        P::BrokenOff, S::ToolCalled);
    row("the stream says nothing", answers::stream({answers::frame("[DONE]")}), P::NoAnswer,
        S::FirstToken);
    row("the connection ends before the head", "HTTP/1.1 2", P::BrokenOff, S::ToolCalled);
}

void TestToolCall::saysWhatWentWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(CallProblem, problem);
    QFETCH(CallStage, stage);
    m_upstream->setResponder(
        [answer](const ReceivedRequest &) { return Script().send(answer).close(); });
    const CallReport last = reportsOf(target()).last();
    QCOMPARE(last.problem, problem);
    QCOMPARE(last.reached, stage);
    QVERIFY(!last.hasSucceeded());
}

void TestToolCall::nothingListening()
{
    CallTarget called = target();
    called.baseUrl = u"http://127.0.0.1:1/v1"_s;
    const CallReport last = reportsOf(called).last();
    QCOMPARE(last.problem, CallProblem::Refused);
    QCOMPARE(last.reached, CallStage::Reached);
    QCOMPARE(last.status, 0);
}

void TestToolCall::repeatsNoKeyThatTheServerQuotes()
{
    m_upstream->enqueue(Script().send(answers::http(
        401, answers::error("no such key: " + Key, "authentication_error", "invalid_api_key"))));
    const CallReport last = reportsOf(target()).last();
    QVERIFY(last.message.contains(u"no such key"));
    QVERIFY(!last.message.contains(QString::fromLatin1(Key)));
}

void TestToolCall::endsWhenItsContextIsGone()
{
    m_upstream->enqueue(Script().send(answers::streamHead()).never());
    auto context = std::make_unique<QObject>();
    int heard = 0;
    m_caller->call(target(), context.get(), [&](const CallReport &) { ++heard; });
    QTRY_COMPARE(heard, 1);
    context.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QCoreApplication::processEvents();
    QCOMPARE(heard, 1);
}

void TestToolCall::endsWithItsCaller()
{
    m_upstream->enqueue(Script().never());
    m_caller->call(target(), this, [](const CallReport &) { QFAIL("nobody asks any more"); });
    QVERIFY(m_upstream->waitForRequests(1));
    m_caller.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestToolCall)
#include "tst_toolcall.moc"
