// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxclient.h"
#include "tests/support/callrecorder.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

/// A stream taken apart, with what is wrong with it.
struct Stream {
    QStringList problems;
    QList<QJsonObject> chunks; ///< with choices
    QJsonObject usage;
    QString content;
    QString toolName;
    QString toolArguments;
    QString finishReason;

    void check(bool condition, const QString &problem)
    {
        if (!condition)
            problems.append(problem);
    }
};

void readToolCall(Stream &stream, const QJsonObject &call)
{
    stream.check(call[u"index"] == 0, u"a fragment without an index"_s);
    const bool first = stream.toolName.isEmpty();
    stream.check(first == call.contains(u"id"), u"the id belongs to the first fragment only"_s);
    stream.check(first == call.contains(u"type"), u"the type belongs to the first fragment only"_s);
    stream.check(first == call[u"function"].toObject().contains(u"name"),
                 u"the name belongs to the first fragment only"_s);
    if (first)
        stream.toolName = call[u"function"][u"name"].toString();
    stream.toolArguments += call[u"function"][u"arguments"].toString();
}

void readChunk(Stream &stream, const QJsonObject &chunk, bool includeUsage)
{
    stream.check(chunk[u"object"] == "chat.completion.chunk"_L1, u"a chunk's object"_s);
    if (!stream.chunks.isEmpty()) {
        for (const QString &name : {u"id"_s, u"created"_s, u"model"_s})
            stream.check(chunk[name] == stream.chunks.first()[name], name + u" changes"_s);
    }
    const QJsonArray choices = chunk[u"choices"].toArray();
    if (choices.isEmpty()) {
        stream.check(includeUsage, u"usage that nobody asked for"_s);
        stream.check(!stream.finishReason.isEmpty(), u"usage before the finish"_s);
        stream.usage = chunk[u"usage"].toObject();
        return;
    }
    stream.check(chunk.contains(u"usage") == includeUsage,
                 u"usage: null on every chunk, or none"_s);
    stream.check(chunk[u"usage"].isNull() || chunk[u"usage"].isUndefined(), u"early usage"_s);
    stream.check(stream.finishReason.isEmpty(), u"a chunk after the finish"_s);
    const QJsonObject choice = choices.first().toObject();
    const QJsonObject delta = choice[u"delta"].toObject();
    stream.check(choice[u"index"] == 0, u"a choice's index"_s);
    stream.check(stream.chunks.isEmpty() == (delta[u"role"] == "assistant"_L1),
                 u"the role belongs to the first delta"_s);
    stream.content += delta[u"content"].toString();
    if (delta.contains(u"tool_calls"))
        readToolCall(stream, delta[u"tool_calls"][0].toObject());
    stream.finishReason = choice[u"finish_reason"].toString();
    stream.chunks.append(chunk);
}

Stream readStream(const QByteArray &body, bool includeUsage)
{
    Stream stream;
    QList<QByteArray> frames = body.split('\n');
    QStringList lines;
    stream.check(body.endsWith("data: [DONE]\n\n"), u"no [DONE] at the end"_s);
    stream.check(frames.size() % 2 == 1, u"frames are a line and an empty line"_s);
    for (qsizetype i = 0; i + 1 < frames.size(); i += 2) {
        stream.check(frames[i].startsWith("data: "), u"a line that is not data"_s);
        stream.check(frames[i + 1].isEmpty(), u"no empty line after a frame"_s);
        const QByteArray data = frames[i].sliced(6);
        if (data == "[DONE]") {
            stream.check(i + 3 == frames.size(), u"[DONE] is not the end"_s);
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(data);
        stream.check(document.isObject(), u"a frame that is not JSON"_s);
        readChunk(stream, document.object(), includeUsage);
    }
    return stream;
}

QJsonObject userMessage(const QString &text)
{
    return {{u"role"_s, u"user"_s}, {u"content"_s, text}};
}

QJsonObject chatOf(const QString &model, const QString &text)
{
    return {{u"model"_s, model}, {u"messages"_s, QJsonArray{userMessage(text)}}};
}

QJsonArray lookupTool()
{
    const QJsonObject parameters = QJsonDocument::fromJson(R"({"type":"object","properties":{
        "city":{"type":"string"},"days":{"type":"integer","minimum":3},
        "unit":{"enum":["celsius","fahrenheit"]},"deep":{"type":"object","properties":{
            "flags":{"type":"array","items":{"type":"boolean"}}}},
        "note":{"type":["null","string"]},"skipped":{"type":"string"}},
        "required":["city","days","unit","deep","note"]})")
                                       .object();
    return {QJsonObject{{u"type"_s, u"web_search"_s}},
            QJsonObject{{u"type"_s, u"function"_s},
                        {u"function"_s,
                         QJsonObject{{u"name"_s, u"weather"_s}, {u"parameters"_s, parameters}}}},
            QJsonObject{{u"type"_s, u"function"_s},
                        {u"function"_s, QJsonObject{{u"name"_s, u"other"_s}}}}};
}

} // namespace

/// What the sandbox's models say is what a provider's clients expect to read.
class SandboxModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_client = std::make_unique<SandboxClient>(m_clock, 1); }

    void listsItsModels();
    void echoesTheLastUserMessage_data();
    void echoesTheLastUserMessage();
    void echoesTextParts();
    void streamsOnlyTheUsageThatWasAskedFor_data();
    void streamsOnlyTheUsageThatWasAskedFor();
    void stopsAtTheTokenLimit_data();
    void stopsAtTheTokenLimit();
    void keepsCharactersWhole();
    void countsCachedTokens();
    void loremSaysAsMuchAsItIsTold_data();
    void loremSaysAsMuchAsItIsTold();
    void callsATool_data();
    void callsATool();
    void callsTheToolThatWasChosen();
    void answersAfterTheToolsResult();
    void saysThatThereIsNoTool();
    void refusesWhatItCannotAnswer_data();
    void refusesWhatItCannotAnswer();

private:
    void run(CallRecorder &recorder, const QByteArray &path, const QByteArray &body,
             const QByteArray &method = "POST");
    QByteArray answerTo(QJsonObject chat, bool stream, bool includeUsage = false);

    TestClock m_clock;
    std::unique_ptr<SandboxClient> m_client;
};

void SandboxModels::run(CallRecorder &recorder, const QByteArray &path, const QByteArray &body,
                        const QByteArray &method)
{
    UpstreamRequest request;
    request.method = method;
    request.url = "sandbox:" + path;
    request.body = body;
    recorder.call = m_client->start(request, &recorder);
    QCOMPARE(recorder.heads, 0);
    for (int turns = 0; !recorder.isDone() && turns < 100'000; ++turns) {
        m_clock.advanceMs(10);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QVERIFY(recorder.isWhole());
}

QByteArray SandboxModels::answerTo(QJsonObject chat, bool stream, bool includeUsage)
{
    if (stream)
        chat[u"stream"_s] = true;
    if (includeUsage)
        chat[u"stream_options"_s] = QJsonObject{{u"include_usage"_s, true}};
    CallRecorder recorder;
    run(recorder, "/chat/completions", QJsonDocument(chat).toJson(QJsonDocument::Compact));
    if (recorder.head.status != 200
        || recorder.head.header("content-type")
               != (stream ? "text/event-stream" : "application/json"))
        return {};
    return recorder.data;
}

void SandboxModels::listsItsModels()
{
    CallRecorder recorder;
    run(recorder, "/models", {}, "GET");
    const QJsonObject list = QJsonDocument::fromJson(recorder.data).object();
    QCOMPARE(list[u"object"], QJsonValue(u"list"_s));
    QStringList names;
    const QJsonArray data = list[u"data"].toArray();
    for (const QJsonValue &model : data) {
        QCOMPARE(model[u"object"], QJsonValue(u"model"_s));
        QCOMPARE(model[u"owned_by"], QJsonValue(u"sandbox"_s));
        names.append(model[u"id"].toString());
    }
    QCOMPARE(names, (QStringList{u"echo"_s, u"lorem"_s, u"tool"_s, u"fail"_s}));
    QCOMPARE(recorder.head.header("server"), QByteArray("orchestris-sandbox"));
}

void SandboxModels::echoesTheLastUserMessage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << u"Hello"_s;
    QTest::newRow("many words with their blanks") << u"  one two\tthree\n\nfour  five \"six\" "_s;
    QTest::newRow("a long text without blanks") << QString(1000, u'x');
    QTest::newRow("characters outside the first plane") << u"\U0001F600"_s.repeated(200);
}

void SandboxModels::echoesTheLastUserMessage()
{
    QFETCH(QString, text);
    QJsonObject chat = chatOf(u"echo"_s, u"not this"_s);
    chat[u"messages"_s] =
        QJsonArray{userMessage(u"not this"_s), userMessage(text),
                   QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, u"nor this"_s}}};

    const QJsonObject whole = QJsonDocument::fromJson(answerTo(chat, false)).object();
    QCOMPARE(whole[u"object"], QJsonValue(u"chat.completion"_s));
    QCOMPARE(whole[u"model"], QJsonValue(u"echo"_s));
    QCOMPARE(whole[u"system_fingerprint"], QJsonValue(u"sandbox"_s));
    const QJsonValue choice = whole[u"choices"][0];
    QCOMPARE(choice[u"message"][u"role"], QJsonValue(u"assistant"_s));
    QCOMPARE(choice[u"message"][u"content"], QJsonValue(text));
    QCOMPARE(choice[u"finish_reason"], QJsonValue(u"stop"_s));
    QCOMPARE(whole[u"usage"][u"total_tokens"].toInt(),
             whole[u"usage"][u"prompt_tokens"].toInt()
                 + whole[u"usage"][u"completion_tokens"].toInt());
    QCOMPARE(whole[u"usage"][u"completion_tokens"].toInt(), (text.toUtf8().size() + 3) / 4);

    const Stream stream = readStream(answerTo(chat, true, true), true);
    QCOMPARE(stream.problems, QStringList());
    QCOMPARE(stream.content, text);
    QCOMPARE(stream.finishReason, u"stop"_s);
    QCOMPARE(stream.usage, whole[u"usage"].toObject());
}

void SandboxModels::echoesTextParts()
{
    QJsonObject chat = chatOf(u"echo"_s, {});
    const QJsonArray parts{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"one "_s}},
                           QJsonObject{{u"type"_s, u"image_url"_s}},
                           QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"two"_s}}};
    chat[u"messages"_s] = QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, parts}}};
    const QJsonObject whole = QJsonDocument::fromJson(answerTo(chat, false)).object();
    QCOMPARE(whole[u"choices"][0][u"message"][u"content"], QJsonValue(u"one two"_s));
}

void SandboxModels::streamsOnlyTheUsageThatWasAskedFor_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"echo", "lorem", "tool"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

void SandboxModels::streamsOnlyTheUsageThatWasAskedFor()
{
    QFETCH(QString, model);
    QJsonObject chat = chatOf(model, u"Say something."_s);
    chat[u"tools"_s] = lookupTool();
    for (const bool includeUsage : {false, true}) {
        const Stream stream = readStream(answerTo(chat, true, includeUsage), includeUsage);
        QCOMPARE(stream.problems, QStringList());
        QCOMPARE(stream.usage.isEmpty(), !includeUsage);
        QVERIFY(!stream.finishReason.isEmpty());
    }
}

void SandboxModels::stopsAtTheTokenLimit_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("field");
    QTest::newRow("echo by max_tokens") << u"echo"_s << u"max_tokens"_s;
    QTest::newRow("echo by max_completion_tokens") << u"echo"_s << u"max_completion_tokens"_s;
    QTest::newRow("lorem by max_tokens") << u"lorem"_s << u"max_tokens"_s;
    QTest::newRow("lorem by max_completion_tokens") << u"lorem"_s << u"max_completion_tokens"_s;
}

void SandboxModels::stopsAtTheTokenLimit()
{
    QFETCH(QString, model);
    QFETCH(QString, field);
    QJsonObject chat = chatOf(model, QString(400, u'x'));
    chat[field] = 5;
    const QJsonObject whole = QJsonDocument::fromJson(answerTo(chat, false)).object();
    QCOMPARE(whole[u"choices"][0][u"finish_reason"], QJsonValue(u"length"_s));
    QCOMPARE(whole[u"usage"][u"completion_tokens"].toInt(), 5);
    const Stream stream = readStream(answerTo(chat, true, true), true);
    QCOMPARE(stream.problems, QStringList());
    QCOMPARE(stream.finishReason, u"length"_s);
    QCOMPARE(stream.content, whole[u"choices"][0][u"message"][u"content"].toString());
    QVERIFY(!stream.content.isEmpty());
}

void SandboxModels::keepsCharactersWhole()
{
    QJsonObject chat = chatOf(u"echo"_s, u"aaa€€€€"_s); // a limit of one token falls into a sign
    chat[u"max_tokens"_s] = 1;
    const QJsonObject whole = QJsonDocument::fromJson(answerTo(chat, false)).object();
    QCOMPARE(whole[u"choices"][0][u"message"][u"content"], QJsonValue(u"aaa"_s));
}

void SandboxModels::countsCachedTokens()
{
    QJsonObject chat = chatOf(u"echo"_s, QString(400, u'x'));
    const auto cached = [&] {
        const QJsonObject whole = QJsonDocument::fromJson(answerTo(chat, false)).object();
        return whole[u"usage"][u"prompt_tokens_details"][u"cached_tokens"].toInt(-1);
    };
    QCOMPARE(cached(), 0);
    chat[u"prompt_cache_key"_s] = u"session"_s;
    QCOMPARE(cached(), 103 / 2);
}

void SandboxModels::loremSaysAsMuchAsItIsTold_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("nothing said") << u"Hi"_s << 40 << 2000;
    QTest::newRow("a number of tokens") << u"Write 10 tokens, please"_s << 10 << 500;
    QTest::newRow("a number and a pace") << u"200 tokens at 50/s"_s << 200 << 4000;
    QTest::newRow("a pace") << u"as usual, at 400 per second"_s << 40 << 100;
    QTest::newRow("more than there is") << u"999999999 tokens at 100000/s"_s << 10'000 << 100;
}

void SandboxModels::loremSaysAsMuchAsItIsTold()
{
    QFETCH(QString, prompt);
    QFETCH(int, tokens);
    QFETCH(int, milliseconds);
    for (const bool stream : {false, true}) {
        const qint64 before = m_clock.steadyUs();
        const QByteArray answer = answerTo(chatOf(u"lorem"_s, prompt), stream, stream);
        QVERIFY((m_clock.steadyUs() - before) / 1000 >= milliseconds);
        if (!stream) {
            const QJsonObject whole = QJsonDocument::fromJson(answer).object();
            QCOMPARE(whole[u"usage"][u"completion_tokens"].toInt(), tokens);
            QVERIFY(whole[u"choices"][0][u"message"][u"content"].toString().startsWith(
                "Sandbox: lorem ipsum"_L1));
            continue;
        }
        const Stream read = readStream(answer, true);
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.usage[u"completion_tokens"].toInt(), tokens);
        QCOMPARE(read.chunks.size(), tokens + 2);
        QCOMPARE(read.finishReason, u"stop"_s);
    }
}

void SandboxModels::callsATool_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("streamed") << true;
    QTest::newRow("not streamed") << false;
}

void SandboxModels::callsATool()
{
    QFETCH(bool, stream);
    QJsonObject chat = chatOf(u"tool"_s, u"Weather?"_s);
    chat[u"tools"_s] = lookupTool();
    const QByteArray answer = answerTo(chat, stream);
    QString name;
    QString arguments;
    if (stream) {
        const Stream read = readStream(answer, false);
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.finishReason, u"tool_calls"_s);
        QVERIFY(read.content.isEmpty());
        name = read.toolName;
        arguments = read.toolArguments;
    } else {
        const QJsonValue choice = QJsonDocument::fromJson(answer)[u"choices"][0];
        QCOMPARE(choice[u"finish_reason"], QJsonValue(u"tool_calls"_s));
        QVERIFY(choice[u"message"][u"content"].isNull());
        const QJsonValue call = choice[u"message"][u"tool_calls"][0];
        QCOMPARE(call[u"type"], QJsonValue(u"function"_s));
        QVERIFY(!call[u"id"].toString().isEmpty());
        name = call[u"function"][u"name"].toString();
        arguments = call[u"function"][u"arguments"].toString();
    }
    QCOMPARE(name, u"weather"_s);
    QCOMPARE(QJsonDocument::fromJson(arguments.toUtf8()).object(),
             QJsonDocument::fromJson(R"({"city":"sandbox","days":3,"unit":"celsius",
                                         "deep":{"flags":[true]},"note":"sandbox"})")
                 .object());
}

void SandboxModels::callsTheToolThatWasChosen()
{
    QJsonObject chat = chatOf(u"tool"_s, u"Other!"_s);
    chat[u"tools"_s] = lookupTool();
    chat[u"tool_choice"_s] = QJsonObject{{u"type"_s, u"function"_s},
                                         {u"function"_s, QJsonObject{{u"name"_s, u"other"_s}}}};
    const Stream stream = readStream(answerTo(chat, true), false);
    QCOMPARE(stream.problems, QStringList());
    QCOMPARE(stream.toolName, u"other"_s);
    QVERIFY(QJsonDocument::fromJson(stream.toolArguments.toUtf8()).isObject());
    chat[u"tool_choice"_s] = u"none"_s;
    QVERIFY(readStream(answerTo(chat, true), false).toolName.isEmpty());
}

void SandboxModels::answersAfterTheToolsResult()
{
    QJsonObject chat = chatOf(u"tool"_s, u"Weather?"_s);
    chat[u"tools"_s] = lookupTool();
    QJsonArray messages = chat[u"messages"].toArray();
    messages.append(QJsonObject{{u"role"_s, u"tool"_s}, {u"content"_s, u"21 degrees"_s}});
    chat[u"messages"_s] = messages;
    const Stream stream = readStream(answerTo(chat, true), false);
    QCOMPARE(stream.problems, QStringList());
    QCOMPARE(stream.content, u"Sandbox: the tool answered: 21 degrees"_s);
    QCOMPARE(stream.finishReason, u"stop"_s);
}

void SandboxModels::saysThatThereIsNoTool()
{
    const Stream stream = readStream(answerTo(chatOf(u"tool"_s, u"Hi"_s), true), false);
    QCOMPARE(stream.problems, QStringList());
    QVERIFY(stream.content.startsWith("Sandbox: "_L1));
    QVERIFY(stream.content.contains("'tools'"_L1));
}

void SandboxModels::refusesWhatItCannotAnswer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("parameter");
    const QByteArray chat = "/chat/completions";
    QTest::newRow("no JSON") << chat << QByteArray("{") << 400 << QString();
    QTest::newRow("no object") << chat << QByteArray("[]") << 400 << QString();
    QTest::newRow("no model") << chat << QByteArray("{}") << 400 << u"model"_s;
    QTest::newRow("no messages") << chat << QByteArray(R"({"model":"echo"})") << 400
                                 << u"messages"_s;
    QTest::newRow("a message without a role")
        << chat << QByteArray(R"({"model":"echo","messages":[{"role":"user"},{}]})") << 400
        << u"messages[1].role"_s;
    QTest::newRow("two choices") << chat
                                 << QByteArray(
                                        R"({"model":"echo","n":2,"messages":[{"role":"user"}]})")
                                 << 400 << u"n"_s;
    QTest::newRow("a limit of nothing")
        << chat << QByteArray(R"({"model":"echo","max_tokens":0,"messages":[{"role":"user"}]})")
        << 400 << u"max_tokens"_s;
    QTest::newRow("an unknown model")
        << chat << QByteArray(R"({"model":"gpt","messages":[{"role":"user"}]})") << 404
        << u"model"_s;
    QTest::newRow("an unknown path")
        << QByteArray("/embeddings") << QByteArray("{}") << 404 << QString();
}

void SandboxModels::refusesWhatItCannotAnswer()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, parameter);
    CallRecorder recorder;
    run(recorder, path, body);
    QCOMPARE(recorder.head.status, status);
    const QJsonObject error = QJsonDocument::fromJson(recorder.data)[u"error"].toObject();
    QCOMPARE(error.keys(), (QStringList{u"code"_s, u"message"_s, u"param"_s, u"type"_s}));
    QCOMPARE(error[u"param"].toString(), parameter);
    QVERIFY(!error[u"message"].toString().isEmpty());
}

QTEST_GUILESS_MAIN(SandboxModels)
#include "sandboxmodels.moc"
