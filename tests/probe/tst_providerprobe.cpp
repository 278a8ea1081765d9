// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerprobe.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/probe/fakeprovider.h"

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

private:
    [[nodiscard]] Provider provider() const
    {
        Provider made;
        made.name = u"acme"_s;
        made.baseUrl = QString::fromLatin1(m_upstream->url("/v1"));
        return made;
    }

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

QTEST_GUILESS_MAIN(TestProviderProbe)
#include "tst_providerprobe.moc"
