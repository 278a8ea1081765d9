// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerprobe.h"
#include "gateway/upstream/curlglobal.h"
#include "models/tables/connectionwords.h"
#include "tests/probe/fakeprovider.h"
#include "tests/support/answers.h"

#include <QTest>

using namespace orchestris;
using namespace orchestris::test;
using namespace Qt::StringLiterals;

/// The console's questions, which are asked in another thread.
class TestProviderProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersInTheThreadThatAsked();
    void tellsFindingsInOrderAndThenTheReport();
    void findsServers();
    void endsTheQuestionWhenItsContextIsGone();
    void endsWhatRunsWhenItIsDestroyed();
    void asksSeveralAtOnce();
    void tellsTheStepsOfATest();
    void waitsAtTheStepThatHangs();
    void saysAtWhichStepATestFailed_data();
    void saysAtWhichStepATestFailed();

private:
    [[nodiscard]] Provider provider() const
    {
        Provider made;
        made.name = u"acme"_s;
        made.baseUrl = QString::fromLatin1(m_upstream->url("/v1"));
        return made;
    }

    /// Asks for the list of models and waits for the end.
    [[nodiscard]] ConnectionReport stepsOf(const Provider &tested, const Secret &credential);

    CurlGlobal m_global;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<ProviderProbe> m_probe;
};

void TestProviderProbe::init()
{
    m_upstream = std::make_unique<ScriptedUpstream>();
    m_upstream->setResponder(
        [](const ReceivedRequest &request) { return FakeProvider().respond(request); });
    m_probe = std::make_unique<ProviderProbe>();
}

void TestProviderProbe::cleanup()
{
    m_probe.reset();
    m_upstream.reset();
}

void TestProviderProbe::answersInTheThreadThatAsked()
{
    std::optional<Result<QStringList>> answer;
    QThread *thread = nullptr;
    m_probe->ask(provider(), Secret("x"), {}, this, [&](const Result<QStringList> &names) {
        thread = QThread::currentThread();
        answer = names;
    });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(*answer);
    QCOMPARE((*answer)->size(), 3);
}

void TestProviderProbe::tellsFindingsInOrderAndThenTheReport()
{
    QList<Capability> found;
    std::optional<CapabilityReport> report;
    m_probe->probe(
        {provider(), Secret("x"), {}, {}, {}}, this,
        [&](const CapabilityFinding &finding) {
            QVERIFY(!report);
            found.append(finding.capability);
        },
        [&](const CapabilityReport &made) { report = made; });
    QTRY_VERIFY(report);
    QCOMPARE(found, probedCapabilities(ProviderKind::OpenAi));
    QCOMPARE(report->findings.size(), found.size());
}

void TestProviderProbe::findsServers()
{
    std::optional<QList<FoundServer>> found;
    const auto take = [&](const QList<FoundServer> &servers) { found = servers; };
    m_probe->discover({{u"vllm"_s, QString::fromLatin1(m_upstream->url("/v1"))}}, this, take);
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 1);
    found.reset();
    m_probe->discover({}, this, take);
    QTRY_VERIFY(found);
    QVERIFY(found->isEmpty());
}

void TestProviderProbe::endsTheQuestionWhenItsContextIsGone()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return Script().never(); });
    auto context = std::make_unique<QObject>();
    m_probe->probe(
        {provider(), Secret("x"), {}, {}, {}}, context.get(),
        [](const CapabilityFinding &) { QFAIL("nobody asks any more"); },
        [](const CapabilityReport &) { QFAIL("nobody asks any more"); });
    QVERIFY(m_upstream->waitForRequests(1));
    context.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QCoreApplication::processEvents();
}

void TestProviderProbe::endsWhatRunsWhenItIsDestroyed()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return Script().never(); });
    m_probe->ask(provider(), Secret("x"), {}, this,
                 [](const Result<QStringList> &) { QFAIL("nobody asks any more"); });
    QVERIFY(m_upstream->waitForRequests(1));
    m_probe.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QCoreApplication::processEvents();
}

void TestProviderProbe::asksSeveralAtOnce()
{
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        m_probe->ask(provider(), Secret("x"), {}, this,
                     [&](const Result<QStringList> &names) { answers += names ? 1 : 0; });
    QTRY_COMPARE(answers, 5);
}

ConnectionReport TestProviderProbe::stepsOf(const Provider &tested, const Secret &credential)
{
    ConnectionReport last;
    bool isOver = false;
    m_probe->ask(
        tested, credential, {}, this, [&](const Result<QStringList> &) { isOver = true; },
        [&](const ConnectionReport &report) {
            if (isOver)
                qFatal("a step after the end");
            last = report;
        });
    [&] { QTRY_VERIFY(isOver); }();
    return last;
}

void TestProviderProbe::tellsTheStepsOfATest()
{
    // Twice: the second must not find the first one's connection.
    for (int i = 1; i <= 2; ++i) {
        const ConnectionReport report = stepsOf(provider(), Secret("x"));
        for (const ConnectionStep step : AllConnectionSteps) {
            if (step == ConnectionStep::Secure) {
                QCOMPARE(report[step].state, StepState::Skipped);
                continue;
            }
            QCOMPARE(report[step].state, StepState::Done);
            QVERIFY(report[step].tookUs >= 0);
            QVERIFY(!words::connectionStepText(step, report).isEmpty());
        }
        QCOMPARE(report.models, 3);
        QVERIFY(report.hasCredential);
        QCOMPARE(m_upstream->connectionCount(), i);
    }
    QVERIFY(!stepsOf(provider(), {}).hasCredential);
}

void TestProviderProbe::waitsAtTheStepThatHangs()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return Script().never(); });
    QObject context;
    ConnectionReport last;
    m_probe->ask(
        provider(), Secret("x"), {}, &context, [](const Result<QStringList> &) {},
        [&](const ConnectionReport &report) { last = report; });
    QTRY_COMPARE(last[ConnectionStep::Answer].state, StepState::Running);
    QCOMPARE(last[ConnectionStep::Resolve].state, StepState::Done);
    QCOMPARE(last[ConnectionStep::Connect].state, StepState::Done);
    QCOMPARE(last[ConnectionStep::ReadList].state, StepState::Waiting);
}

void TestProviderProbe::saysAtWhichStepATestFailed_data()
{
    QTest::addColumn<QString>("baseUrl"); // %1: the port
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ConnectionStep>("failed");
    const QString here = u"http://127.0.0.1:%1/v1"_s;
    QTest::addRow("there is no such host")
        << u"http://no-such-host.invalid/v1"_s << QByteArray() << ConnectionStep::Resolve;
    QTest::addRow("nothing listens there")
        << u"http://127.0.0.1:1/v1"_s << QByteArray() << ConnectionStep::Connect;
    QTest::addRow("it speaks no TLS")
        << u"https://127.0.0.1:%1/v1"_s << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
        << ConnectionStep::Secure;
    QTest::addRow("the credential is refused")
        << here << answers::http(401, answers::error("no", "authentication_error"))
        << ConnectionStep::Answer;
    QTest::addRow("it hangs up without a word")
        << here << QByteArray("HTTP/1.1 2") << ConnectionStep::Answer;
    QTest::addRow("it answers with something else")
        << here << answers::http(200, "<html>", "text/html") << ConnectionStep::ReadList;
    QTest::addRow("there is no such path")
        << here << answers::http(404, answers::error("no", "x")) << ConnectionStep::ReadList;
    QTest::addRow("the list is cut off")
        << here << answers::http(200, answers::models({"a", "b"})).chopped(5)
        << ConnectionStep::ReadList;
}

void TestProviderProbe::saysAtWhichStepATestFailed()
{
    QFETCH(QString, baseUrl);
    QFETCH(QByteArray, answer);
    QFETCH(ConnectionStep, failed);
    Provider tested = provider();
    tested.baseUrl = baseUrl.contains(u"%1") ? baseUrl.arg(m_upstream->port()) : baseUrl;
    const Script script = Script().send(answer).close();
    if (failed == ConnectionStep::Secure)
        m_upstream->enqueueForConnection(script);
    m_upstream->setResponder([script](const ReceivedRequest &) { return script; });
    const ConnectionReport report = stepsOf(tested, Secret("x"));
    for (const ConnectionStep step : AllConnectionSteps) {
        if (report[step].state == StepState::Skipped)
            continue;
        QCOMPARE(report[step].state, step < failed    ? StepState::Done
                                     : step == failed ? StepState::Failed
                                                      : StepState::Waiting);
    }
}

QTEST_GUILESS_MAIN(TestProviderProbe)
#include "tst_providerprobe.moc"
