// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/probeanswer.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

ProbeAnswer answer(int status, const char *body)
{
    ProbeAnswer made;
    made.status = status;
    made.body = QByteArray(body).replace('\'', '"');
    return made;
}

} // namespace

class TestProbeAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAnEndpoint_data();
    void judgesAnEndpoint();
    void readsEveryProvidersList_data();
    void readsEveryProvidersList();
    void picksAChatModel_data();
    void picksAChatModel();
    void picksAnEmbeddingModel();
};

void TestProbeAnswer::judgesAnEndpoint_data()
{
    QTest::addColumn<ProbeAnswer>("seen");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const ProbeAnswer &seen, Verdict verdict) {
        QTest::newRow(name) << seen << verdict;
    };
    row("a response", answer(200, "{'output':[]}"), Verdict::Yes);
    row("200 with an error in it, as LM Studio does",
        answer(200, "{'error':'Unexpected endpoint or method.'}"), Verdict::No);
    row("200 with a page", answer(200, "<html>"), Verdict::No);
    row("404 of a router", answer(404, "404 page not found"), Verdict::No);
    row("404 of FastAPI", answer(404, "{'detail':'Not Found'}"), Verdict::No);
    row("404 about the model",
        answer(404, "{'error':{'message':'The model x does not exist','code':'model_not_found'}}"),
        Verdict::Unknown);
    row("404 about a deployment",
        answer(404, "{'error':{'code':'DeploymentNotFound','message':'no'}}"), Verdict::Unknown);
    row("405", answer(405, ""), Verdict::No);
    row("501", answer(501, "{'error':{'code':501}}"), Verdict::No);
    row("400", answer(400, "{}"), Verdict::Unknown);
    row("400 because the limit came first",
        answer(400, "{'error':{'message':'max_tokens or model output limit was reached'}}"),
        Verdict::Yes);
    row("402", answer(402, "{}"), Verdict::Unknown);
    row("403", answer(403, "{}"), Verdict::Unknown);
    row("429", answer(429, "{}"), Verdict::Unknown);
    row("500", answer(500, "{}"), Verdict::Unknown);
    ProbeAnswer broken = answer(200, "{'output':[]}");
    broken.failure = UpstreamFailure{UpstreamFailure::Kind::Broken, "cut"};
    row("an answer that broke off", broken, Verdict::Unknown);
}

void TestProbeAnswer::judgesAnEndpoint()
{
    QFETCH(ProbeAnswer, seen);
    QFETCH(Verdict, verdict);
    const CapabilityFinding finding = judgeEndpoint(Capability::Responses, seen);
    QVERIFY2(finding.verdict == verdict, qPrintable(finding.note));
    QCOMPARE(finding.status, seen.status);
    QCOMPARE(finding.note.isEmpty(), verdict == Verdict::Yes);
}

void TestProbeAnswer::readsEveryProvidersList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *body, const QStringList &names) {
        QTest::newRow(name) << QByteArray(body).replace('\'', '"') << names;
    };
    row("OpenAI", "{'object':'list','data':[{'id':'b','object':'model'},{'id':'a'},{'id':'b'}]}",
        {u"a"_s, u"b"_s});
    row("Anthropic",
        "{'data':[{'type':'model','id':'claude','display_name':'C'}],'has_more':false}",
        {u"claude"_s});
    row("Gemini", "{'object':'list','data':[{'id':'models/gemini-flash'}]}",
        {u"models/gemini-flash"_s});
    row("Azure's deployments",
        "{'data':[{'id':'house','model':'gpt-4o','status':'succeeded'},{'id':'x','status':'failed'}"
        "]}",
        {u"house"_s});
    row("names that cannot be", "{'data':[{'id':'a b'},{'id':7},{}]}", {});
}

void TestProbeAnswer::readsEveryProvidersList()
{
    QFETCH(QByteArray, body);
    const ListedModels listed = readModelList(body);
    QVERIFY(listed.isList);
    QTEST(listed.names, "names");
    QVERIFY(!readModelList("{\"models\":[]}").isList);
    QVERIFY(!readModelList("[").isList);
}

void TestProbeAnswer::picksAChatModel_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("picked");
    QTest::newRow("a small one") << QStringList{u"gpt-5"_s, u"gpt-5-mini"_s, u"gpt-5-nano"_s}
                                 << u"gpt-5-mini"_s;
    QTest::newRow("not what is no chat model")
        << QStringList{u"whisper-1"_s, u"gpt-4o-mini-tts"_s, u"text-embedding-3-small"_s,
                       u"omni-moderation-latest"_s, u"gpt-4o"_s}
        << u"gpt-4o"_s;
    QTest::newRow("none") << QStringList{u"nomic-embed-text"_s} << QString();
    QTest::newRow("the first of equals") << QStringList{u"house"_s, u"other"_s} << u"house"_s;
    QTest::newRow("a local small one")
        << QStringList{u"llama3.1:70b"_s, u"llama3.1:8b"_s} << u"llama3.1:8b"_s;
}

void TestProbeAnswer::picksAChatModel()
{
    QFETCH(QStringList, names);
    QTEST(pickChatModel(names), "picked");
}

void TestProbeAnswer::picksAnEmbeddingModel()
{
    QCOMPARE(
        pickEmbeddingModel({u"gpt-4o"_s, u"text-embedding-3-large"_s, u"text-embedding-3-small"_s}),
        u"text-embedding-3-small"_s);
    QCOMPARE(pickEmbeddingModel({u"gpt-4o"_s}), QString());
}

QTEST_APPLESS_MAIN(TestProbeAnswer)
#include "tst_probeanswer.moc"
