// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/localservers.h"
#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/probe/fakeprovider.h"
#include "tests/support/answers.h"
#include "tests/support/testclock.h"

#include <QTest>

using namespace orchestris;
using namespace orchestris::test;
using namespace Qt::StringLiterals;

class TestLocalServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAtTheUsualPorts();
    void findsThoseThatListModels();
    void goesByWhatAServerSaysOfItself_data();
    void goesByWhatAServerSaysOfItself();
    void takesNothingElseForAModelServer_data();
    void takesNothingElseForAModelServer();
    void givesUpSoonOnSilence();
    void isDoneAtOnceWithNowhereToLook();

private:
    [[nodiscard]] static ServerPlace place(const ScriptedUpstream &upstream, const QString &preset)
    {
        return {preset, QString::fromLatin1(upstream.url("/v1"))};
    }
    void look(const QList<ServerPlace> &places);

    CurlGlobal m_global;
    TestClock m_clock;
    std::unique_ptr<CurlClient> m_client;
    std::unique_ptr<LocalServers> m_search;
    std::optional<QList<FoundServer>> m_found;
};

void TestLocalServers::look(const QList<ServerPlace> &places)
{
    m_search.reset();
    m_found.reset();
    m_client = std::make_unique<CurlClient>(m_clock);
    m_search = std::make_unique<LocalServers>(
        *m_client, m_clock, places, [this](const QList<FoundServer> &found) { m_found = found; });
}

void TestLocalServers::looksAtTheUsualPorts()
{
    QStringList places;
    for (const ServerPlace &place : usualPlaces())
        places.append(place.preset + u' ' + place.baseUrl);
    QCOMPARE(
        places,
        (QStringList{u"ollama http://127.0.0.1:11434/v1"_s, u"lmstudio http://127.0.0.1:1234/v1"_s,
                     u"llamacpp http://127.0.0.1:8080/v1"_s, u"vllm http://127.0.0.1:8000/v1"_s}));
}

void TestLocalServers::findsThoseThatListModels()
{
    ScriptedUpstream one;
    ScriptedUpstream two;
    quint16 closed = 0;
    {
        const ScriptedUpstream gone;
        closed = gone.port();
    }
    one.enqueue(Script().send(answers::http(200, answers::models({"b", "a"}))));
    two.enqueue(Script().send(answers::http(200, json("{'object':'list','data':[]}"))));
    look({place(one, u"ollama"_s),
          {u"llamacpp"_s, u"http://127.0.0.1:%1/v1"_s.arg(closed)},
          place(two, u"lmstudio"_s)});
    QVERIFY(!m_found);
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->size(), 2);
    QCOMPARE(m_found->first(),
             (FoundServer{u"ollama"_s, QString::fromLatin1(one.url("/v1")), {u"a"_s, u"b"_s}}));
    QCOMPARE(m_found->last().preset, u"lmstudio"_s);
    QVERIFY(m_found->last().models.isEmpty());
    QVERIFY(one.requests().first().header("authorization").isNull());
}

void TestLocalServers::goesByWhatAServerSaysOfItself_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QString>("preset");
    QTest::newRow("vLLM at another's port") << QByteArray("vllm") << u"vllm"_s;
    QTest::newRow("llama.cpp at another's port") << QByteArray("llamacpp") << u"llamacpp"_s;
    QTest::newRow("who says nothing known") << QByteArray("library") << u"ollama"_s;
}

void TestLocalServers::goesByWhatAServerSaysOfItself()
{
    QFETCH(QByteArray, owner);
    ScriptedUpstream upstream;
    upstream.enqueue(Script().send(
        answers::http(200, json("{'data':[{'id':'m','owned_by':'") + owner + json("'}]}"))));
    look({place(upstream, u"ollama"_s)});
    QTRY_VERIFY(m_found);
    QTEST(m_found->value(0).preset, "preset");
}

void TestLocalServers::takesNothingElseForAModelServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << 200 << QByteArray("<html>Welcome</html>");
    QTest::newRow("other JSON") << 200 << json("{'status':'ok'}");
    QTest::newRow("nothing there") << 404 << json("{'data':[]}");
    QTest::newRow("a login") << 401 << json("{'error':'Unauthorized'}");
    QTest::newRow("a redirect") << 302 << QByteArray();
}

void TestLocalServers::takesNothingElseForAModelServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedUpstream upstream;
    upstream.enqueue(Script().send(answers::http(status, body)));
    look({place(upstream, u"vllm"_s)});
    QTRY_VERIFY(m_found);
    QVERIFY(m_found->isEmpty());
}

void TestLocalServers::givesUpSoonOnSilence()
{
    ScriptedUpstream upstream;
    upstream.enqueue(Script().never());
    look({place(upstream, u"vllm"_s)});
    QTRY_COMPARE(upstream.requestCount(), 1);
    QVERIFY(!m_found);
    m_clock.advanceMs(2'000);
    QTRY_VERIFY(m_found);
    QVERIFY(m_found->isEmpty());
}

void TestLocalServers::isDoneAtOnceWithNowhereToLook()
{
    look({});
    QVERIFY(m_found && m_found->isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalServers)
#include "tst_localservers.moc"
