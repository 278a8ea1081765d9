// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callbench.h"

#include "gateway/http/sse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

const QByteArray Path = "/openai/v1/responses";

/// JSON with ' for ", which moc and people read more easily.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A provider that speaks Responses, and one that speaks only Chat Completions.
struct ResponsesBench : Bench {
    ResponsesBench()
    {
        Provider native = all.providers.first();
        native.id = 7;
        native.name = QStringLiteral("native");
        native.traits.endpoints =
            ProviderEndpoint::Chat | ProviderEndpoint::Responses | ProviderEndpoint::Embeddings;
        all.providers.append(native);
        all.models.append({7, 7, QStringLiteral("m"), all.models.first().price, 0});
        all.credentials.emplace(7, Secret("native-credential"));
        publish();
    }

    std::shared_ptr<Seen> respond(const QByteArray &body, const QList<QByteArray> &headers = {})
    {
        return call("POST", Path, body, headers);
    }
    std::shared_ptr<Seen> call(const QByteArray &method, const QByteArray &path,
                               const QByteArray &body = {}, QList<QByteArray> headers = {})
    {
        headers.append("Authorization: Bearer " + key.text);
        return ask(method, path, headers, body);
    }
    void answer(int status, const QByteArray &type, const QByteArray &body)
    {
        head(status, type);
        data(body);
        done();
        QCoreApplication::processEvents();
        usage.commit();
    }
    [[nodiscard]] QByteArray askedUrl() const { return network.calls.last()->request.url; }
    [[nodiscard]] QJsonObject askedBody() const
    {
        return object(network.calls.last()->request.body);
    }
};

struct Event {
    QByteArray type;
    QJsonObject data;
};
QList<Event> eventsOf(const QByteArray &stream)
{
    QList<Event> events;
    SseParser parser;
    (void)parser.feed(stream, [&](const SseEvent &event) {
        events.append({event.type.toByteArray(), object(event.data.toByteArray())});
    });
    return events;
}

const QByteArray NativeWhole =
    json("{'id':'resp_up','object':'response','status':'completed','output':[{'type':'message',"
         "'content':[{'type':'output_text','text':'Hi'}]},{'type':'new_kind','x':1}],"
         "'usage':{'input_tokens':10,'output_tokens':2,'input_tokens_details':{'cached_tokens':4}}"
         "}");
const QByteArray Created = "event: response.created\ndata: "
                           + json("{'type':'response.created','sequence_number':0,'response':{'id':"
                                  "'resp_up','object':'response','status':'in_progress','error':"
                                  "null,'output':[]}}")
                           + "\n\n";
const QByteArray Unknown = "event: response.new_kind\ndata: "
                           + json("{'type':'response.new_kind','sequence_number':1,'x':[1]}")
                           + "\n\n";
const QByteArray TextDelta =
    "event: response.output_text.delta\ndata: "
    + json("{'type':'response.output_text.delta','sequence_number':2,'delta':'Hello'}") + "\n\n";
const QByteArray Completed =
    "event: response.completed\ndata: "
    + json("{'type':'response.completed','sequence_number':3,'response':{'id':'resp_up','status':"
           "'completed','output':[],'usage':{'input_tokens':10,'output_tokens':3}}}")
    + "\n\n";
const QByteArray ChatWhole =
    json("{'id':'c','choices':[{'index':0,'message':{'role':'assistant','content':'Hello'},"
         "'finish_reason':'stop'}],'usage':{'prompt_tokens':9,'completion_tokens':1}}");
const QByteArray ChatStreamed =
    "data: " + json("{'choices':[{'index':0,'delta':{'role':'assistant','content':'Hel'}}]}")
    + "\n\ndata: " + json("{'choices':[{'index':0,'delta':{'content':'lo'}}]}")
    + "\n\ndata: " + json("{'choices':[{'index':0,'delta':{},'finish_reason':'stop'}]}")
    + "\n\ndata: " + json("{'choices':[],'usage':{'prompt_tokens':9,'completion_tokens':2}}")
    + "\n\ndata: [DONE]\n\n";

} // namespace

class TestCallResponses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNativeAnswerPassesUntouched()
    {
        ResponsesBench bench;
        const auto seen = bench.respond(
            json("{'model':'native/m','input':'Hi','tools':[{'type':'new_tool'}],'text':{}}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        QCOMPARE(bench.network.calls.last()->request.body,
                 json("{'model':'m','input':'Hi','tools':[{'type':'new_tool'}],'text':{}}"));
        bench.answer(200, "application/json", NativeWhole);
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, NativeWhole);
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.endpoint, QByteArray("responses"));
        QCOMPARE(record.tokens.input, 10);
        QCOMPARE(record.tokens.cachedInput, 4);
        QCOMPARE(record.tokens.output, 2);
        QCOMPARE(record.tokenConfidence, Confidence::Reported);
        QCOMPARE(record.finishReason, QByteArray("stop"));
    }

    void aNativeStreamPassesAndItsEndWaitsForTheCommit()
    {
        ResponsesBench bench;
        const auto seen = bench.respond(json("{'model':'native/m','input':'Hi','stream':true}"));
        bench.head(200, "text/event-stream");
        bench.data(Created + Unknown + TextDelta + Completed);
        QCOMPARE(seen->body, Created + Unknown + TextDelta);
        QVERIFY(!seen->ended);
        bench.usage.commit();
        QCOMPARE(seen->body, Created + Unknown + TextDelta + Completed);
        QVERIFY(seen->ended);
        QCOMPARE(bench.usage.closed.last().tokens.output, 3);
    }

    void aStreamThatBreaksOffEndsInBothErrorEvents_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("cut");
        const QByteArray chatBegin =
            "data: " + json("{'choices':[{'index':0,'delta':{'content':'Hel'}}]}") + "\n\n";
        const QByteArray nativeBegin = Created + TextDelta;
        QTest::newRow("native, cut")
            << QByteArray("native/m") << nativeBegin << QByteArray() << true;
        QTest::newRow("native, a clean end without an end")
            << QByteArray("native/m") << nativeBegin << QByteArray() << false;
        QTest::newRow("native, a malformed line")
            << QByteArray("native/m") << nativeBegin << QByteArray("data: {oops\n\n") << false;
        QTest::newRow("native, an error inside")
            << QByteArray("native/m") << nativeBegin
            << "event: error\ndata: " + json("{'type':'error','message':'overloaded'}") + "\n\n"
            << false;
        QTest::newRow("native, failed")
            << QByteArray("native/m") << nativeBegin
            << "data: "
                   + json("{'type':'response.failed','response':{'error':{'message':'overloaded'}}"
                          "}")
                   + "\n\n"
            << false;
        QTest::newRow("translated, cut") << QByteArray("up/m") << chatBegin << QByteArray() << true;
        QTest::newRow("translated, a clean end without an end")
            << QByteArray("up/m") << chatBegin << QByteArray() << false;
        QTest::newRow("translated, a malformed line")
            << QByteArray("up/m") << chatBegin << QByteArray("data: {oops\n\n") << false;
        QTest::newRow("translated, an error inside")
            << QByteArray("up/m") << chatBegin
            << "data: " + json("{'error':{'message':'overloaded'}}") + "\n\n"
            << false;
    }
    void aStreamThatBreaksOffEndsInBothErrorEvents()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, rest);
        QFETCH(bool, cut);
        ResponsesBench bench;
        const auto seen =
            bench.respond("{\"model\":\"" + model + "\",\"input\":\"Hi\",\"stream\":true}");
        bench.head(200, "text/event-stream");
        bench.data(begin);
        if (!rest.isEmpty())
            bench.data(rest);
        else if (cut)
            bench.done(UpstreamFailure{UpstreamFailure::Kind::Broken, {}});
        else
            bench.done();
        bench.usage.commit();
        QVERIFY(seen->ended);
        const QList<Event> events = eventsOf(seen->body);
        QVERIFY(events.size() >= 4);
        const Event &error = events[events.size() - 2];
        const Event &failed = events.last();
        QCOMPARE(error.type, QByteArray("error"));
        QCOMPARE(failed.type, QByteArray("response.failed"));
        const QString message = error.data.value(u"message").toString();
        QVERIFY(!message.isEmpty());
        const QJsonObject response = failed.data.value(u"response").toObject();
        QCOMPARE(response.value(u"status").toString(), QStringLiteral("failed"));
        QCOMPARE(response.value(u"error").toObject().value(u"message").toString(), message);
        const int before = events[events.size() - 3].data.value(u"sequence_number").toInt();
        QCOMPARE(error.data.value(u"sequence_number").toInt(), before + 1);
        QCOMPARE(failed.data.value(u"sequence_number").toInt(), before + 2);
        const UsageRecord &record = bench.usage.closed.last();
        QCOMPARE(record.status, 502);
        QVERIFY(record.tokens.output > 0); // partial use is billed
        QVERIFY(record.costNanos > 0);
    }

    void chatCompletionsBehindIt_data()
    {
        QTest::addColumn<bool>("streamed");
        QTest::newRow("whole") << false;
        QTest::newRow("streamed") << true;
    }
    void chatCompletionsBehindIt()
    {
        QFETCH(bool, streamed);
        ResponsesBench bench;
        const auto seen = bench.respond(
            streamed
                ? json("{'model':'agent','input':'Hi','instructions':'Be brief.','stream':true}")
                : json("{'model':'agent','input':'Hi','instructions':'Be brief.'}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/chat/completions"));
        const QJsonArray messages = bench.askedBody().value(u"messages").toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(bench.askedBody().value(u"model").toString(), QStringLiteral("m"));
        bench.answer(200, streamed ? "text/event-stream" : "application/json",
                     streamed ? ChatStreamed : ChatWhole);
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->header("x-orchestris-translated"), QByteArray("chat"));
        const QJsonObject response =
            streamed ? eventsOf(seen->body).last().data.value(u"response").toObject()
                     : object(seen->body);
        QCOMPARE(response.value(u"status").toString(), QStringLiteral("completed"));
        QCOMPARE(response.value(u"model").toString(), QStringLiteral("agent"));
        QCOMPARE(response.value(u"usage").toObject().value(u"input_tokens").toInt(), 9);
        const QString text = response.value(u"output")
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"content")
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"text")
                                 .toString();
        QCOMPARE(text, QStringLiteral("Hello"));
        QCOMPARE(bench.usage.closed.last().tokens.input, 9);
    }

    void whatCannotBeTranslatedIsRefusedBeforeTheCall()
    {
        ResponsesBench bench;
        const auto seen =
            bench.respond(json("{'model':'up/m','input':'Hi','tools':[{'type':'web_search'}]}"));
        bench.usage.commit();
        QCOMPARE(seen->status, 400);
        QVERIFY(seen->body.contains("web_search"));
        QVERIFY(bench.network.calls.isEmpty());
        QCOMPARE(bench.usage.closed.last().attempts, 0);
    }

    void whatIsMarkedAsOptionalIsDroppedAndSaid()
    {
        ResponsesBench bench;
        const auto seen =
            bench.respond(json("{'model':'up/m','input':'Hi','tools':[{'type':'web_search'}]}"),
                          {"X-Orchestris-Optional-Tools: web_search"});
        bench.answer(200, "application/json", ChatWhole);
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->header("x-orchestris-dropped").contains("web_search"));
    }

    void aConversationGoesOnFromAnAnswerMadeHere()
    {
        ResponsesBench bench;
        const auto first = bench.respond(json("{'model':'up/m','input':'What is 2+2?'}"));
        bench.answer(200, "application/json", ChatWhole);
        const QByteArray id = object(first->body).value(u"id").toString().toUtf8();
        QVERIFY(id.startsWith("resp_"));
        (void)bench.respond("{\"model\":\"up/m\",\"previous_response_id\":\"" + id
                            + "\",\"input\":\"And 3+3?\"}");
        const QJsonArray messages = bench.askedBody().value(u"messages").toArray();
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[1].toObject().value(u"role").toString(), QStringLiteral("assistant"));
        QVERIFY(bench.network.calls.last()->request.body.contains("And 3+3?"));
        QVERIFY(bench.network.calls.last()->request.body.contains("What is 2+2?"));
        // A native provider knows nothing of it: it gets the whole conversation.
        (void)bench.respond("{\"model\":\"native/m\",\"previous_response_id\":\"" + id
                            + "\",\"input\":\"And 3+3?\"}");
        QVERIFY(!bench.askedBody().contains(u"previous_response_id"));
        QCOMPARE(bench.askedBody().value(u"input").toArray().size(), 3);
    }

    void nothingIsKeptOfWhatMustNotBe_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("the client does not want it") << QByteArray(",'store':false") << true;
        QTest::newRow("the setting forbids it") << QByteArray() << false;
    }
    void nothingIsKeptOfWhatMustNotBe()
    {
        QFETCH(QByteArray, member);
        QFETCH(bool, keeps);
        ResponsesBench bench;
        bench.all.settings.keepTurns = keeps;
        bench.publish();
        const auto first =
            bench.respond(json("{'model':'up/m','input':'Hi'") + json(member.constData()) + '}');
        bench.answer(200, "application/json", ChatWhole);
        QCOMPARE(bench.responses.bytes(), 0);
        const QByteArray id = object(first->body).value(u"id").toString().toUtf8();
        const auto second = bench.respond("{\"model\":\"up/m\",\"previous_response_id\":\"" + id
                                          + "\",\"input\":\"x\"}");
        bench.usage.commit();
        QCOMPARE(second->status, 400);
        QVERIFY(second->body.contains("previous_response_not_found"));
    }

    void aConversationGoesBackToTheProviderThatKeepsIt()
    {
        ResponsesBench bench;
        bench.all.models.append({8, 7, QStringLiteral("other"), {}, 0});
        bench.all.aliases.append(
            {3,
             QStringLiteral("mixed"),
             {{QStringLiteral("up/m"), 0, 1}, {QStringLiteral("native/m"), 1, 1}},
             0});
        bench.publish();
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        // The alias prefers another provider, which could not know the conversation.
        (void)bench.respond(
            json("{'model':'mixed','previous_response_id':'resp_up','input':'On.'}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        QCOMPARE(bench.askedBody().value(u"previous_response_id").toString(),
                 QStringLiteral("resp_up"));
        (void)bench.respond(
            json("{'model':'native/other','previous_response_id':'resp_up','input':'On.'}"));
        QCOMPARE(bench.askedBody().value(u"model").toString(), QStringLiteral("other"));
        const auto refused =
            bench.respond(json("{'model':'up/m','previous_response_id':'resp_up','input':'On.'}"));
        bench.usage.commit();
        QCOMPARE(refused->status, 400);
        QVERIFY(refused->body.contains("previous_response_elsewhere"));
    }

    void earlierResponsesAreAskedForWhereTheyAre()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        const auto got = bench.call("GET", Path + "/resp_up");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up"));
        QVERIFY(bench.network.calls.last()->request.headers.contains(
            "Authorization: Bearer native-credential"));
        bench.answer(200, "application/json", NativeWhole);
        QCOMPARE(got->body, NativeWhole);
        (void)bench.call("GET", Path + "/resp_up/input_items");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up/input_items"));
        (void)bench.call("POST", Path + "/resp_up/cancel");
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses/resp_up/cancel"));
        (void)bench.call("DELETE", Path + "/resp_up");
        QCOMPARE(bench.network.calls.last()->request.method, QByteArray("DELETE"));
        bench.answer(200, "application/json", "{}");
        QCOMPARE(bench.call("GET", Path + "/resp_up")->status, 404);
        QCOMPARE(bench.call("GET", Path + "/resp_nobody")->status, 404);
        QCOMPARE(bench.call("GET", Path + "/resp%2F..%2Fmodels")->status, 404);
    }

    void answersMadeHereAreToldFromMemory()
    {
        ResponsesBench bench;
        const auto made = bench.respond(json("{'model':'up/m','input':'Hi','stream':true}"));
        bench.answer(200, "text/event-stream", ChatStreamed);
        const QJsonObject response = eventsOf(made->body).last().data.value(u"response").toObject();
        const QByteArray id = response.value(u"id").toString().toUtf8();
        const auto got = bench.call("GET", Path + '/' + id);
        QCOMPARE(got->status, 200);
        QCOMPARE(object(got->body), response);
        const auto items = bench.call("GET", Path + '/' + id + "/input_items");
        QCOMPARE(object(items->body).value(u"data").toArray().size(), 1);
        QCOMPARE(bench.call("POST", Path + '/' + id + "/cancel")->status, 400);
        QCOMPARE(bench.call("DELETE", Path + '/' + id)->status, 200);
        QCOMPARE(bench.call("GET", Path + '/' + id)->status, 404);
        QCOMPARE(bench.network.calls.size(), 1);
    }

    void othersDoNotGetAtThem()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi'}"));
        bench.answer(200, "application/json", NativeWhole);
        QVERIFY(bench.responses.find("resp_up", 1, 0, bench.clock.us));
        QVERIFY(!bench.responses.find("resp_up", 1, 2, bench.clock.us));
        QVERIFY(!bench.responses.find("resp_up", 2, 0, bench.clock.us));
        QCOMPARE(bench.ask("GET", Path + "/resp_up")->status, 401);
    }

    void aBackgroundResponseIsBilledOnceWhenItTells()
    {
        ResponsesBench bench;
        (void)bench.respond(json("{'model':'native/m','input':'Hi','background':true}"));
        bench.answer(200, "application/json",
                     json("{'id':'resp_up','status':'queued','output':[],'usage':null}"));
        QCOMPARE(bench.usage.closed.last().tokenConfidence, Confidence::Unknown);
        QCOMPARE(bench.usage.closed.last().costNanos, 0);
        for (int i = 0; i < 2; ++i) {
            (void)bench.call("GET", Path + "/resp_up");
            bench.answer(200, "application/json", NativeWhole);
        }
        QCOMPARE(bench.usage.closed.size(), 2);
        QCOMPARE(bench.usage.closed.last().tokens.input, 10);
        QVERIFY(bench.usage.closed.last().costNanos > 0);
    }

    void chatOnAModelThatOnlyHasResponses()
    {
        ResponsesBench bench;
        for (Provider &provider : bench.all.providers) {
            if (provider.id == 7)
                provider.traits.endpoints = ProviderEndpoint::Responses;
        }
        bench.publish();
        const auto seen = bench.post(
            json("{'model':'native/m','messages':[{'role':'user','content':'Hi'}],'stream':true}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/responses"));
        bench.answer(200, "text/event-stream", Created + TextDelta + Completed);
        QVERIFY(seen->body.contains("chat.completion.chunk"));
        QVERIFY(seen->body.contains("Hello"));
        QVERIFY(seen->body.endsWith("data: [DONE]\n\n"));
    }

    void embeddingsPassAndAreMetered()
    {
        ResponsesBench bench;
        const QByteArray answer =
            json("{'object':'list','data':[{'embedding':[0.1,0.25]}],'usage':{'prompt_tokens':6,"
                 "'total_tokens':6}}");
        const auto seen = bench.call("POST", "/openai/v1/embeddings",
                                     json("{'model':'native/m','input':['a','b']}"));
        QCOMPARE(bench.askedUrl(), QByteArray("http://h/v1/embeddings"));
        bench.answer(200, "application/json", answer);
        QCOMPARE(seen->body, answer);
        QCOMPARE(bench.usage.closed.last().endpoint, QByteArray("embeddings"));
        QCOMPARE(bench.usage.closed.last().tokens.input, 6);
        const auto refused =
            bench.call("POST", "/openai/v1/embeddings", json("{'model':'up/m','input':'a'}"));
        bench.usage.commit();
        QCOMPARE(refused->status, 400);
        QVERIFY(refused->body.contains("unsupported_endpoint"));
    }
};

QTEST_GUILESS_MAIN(TestCallResponses)
#include "tst_callresponses.moc"
