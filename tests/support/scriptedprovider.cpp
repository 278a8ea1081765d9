// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedprovider.h"

#include "tests/support/answers.h"
#include "tests/support/scripteddialects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

namespace {

using answers::UsageFrame;
using scripted::pieces;

const QList<QByteArray> &names()
{
    static const QList<QByteArray> all{"ok",           "tool",
                                       "slow",         "drip",
                                       "no-usage",     "usage-on-last",
                                       "cut",          "no-finish",
                                       "malformed",    "error-in-stream",
                                       "silent",       "stall",
                                       "reset",        "html",
                                       "http-429",     "http-500",
                                       "unauthorized", "context-length",
                                       "headers"};
    return all;
}

/// What a chat request asks for, as far as it matters here.
struct Asked {
    QByteArray model;
    bool stream = false;
    bool usage = false;
    QByteArray function = "lookup";

    [[nodiscard]] UsageFrame usageFrame() const
    {
        return usage ? UsageFrame::Own : UsageFrame::None;
    }
};

Asked parse(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Asked asked;
    asked.model = object[u"model"].toString().toUtf8();
    asked.stream = object[u"stream"].toBool();
    asked.usage = object[u"stream_options"][u"include_usage"].toBool();
    const QString function = object[u"tools"][0][u"function"][u"name"].toString();
    if (!function.isEmpty())
        asked.function = function.toUtf8();
    return asked;
}

Script answerOf(const QByteArray &bytes)
{
    return Script().send(bytes);
}

/// The first frames of a stream, up to and with the first `count` pieces.
Script beginning(const Asked &asked, qsizetype count)
{
    Script script;
    script.send(answers::streamHead());
    const QList<QByteArray> frames = answers::chatFrames(asked.model, pieces(), asked.usageFrame());
    for (qsizetype i = 0; i <= count; ++i)
        script.send(answers::chunk(frames[i]));
    return script;
}

Script slowly(const Asked &asked)
{
    if (!asked.stream)
        return Script().waitMs(2000).send(
            answers::http(200, answers::completion(asked.model, "Slow, but here.")));
    constexpr int Pieces = 40;
    constexpr int PauseMs = 50;
    const QList<QByteArray> frames = answers::chatFrames(
        asked.model, QList<QByteArray>(Pieces, "slow "), asked.usageFrame(), {12, Pieces, 0, 0});
    Script script;
    script.send(answers::streamHead());
    for (const QByteArray &frame : frames)
        script.send(answers::chunk(frame)).waitMs(PauseMs);
    return script.send(answers::lastChunk());
}

Script whole(const Asked &asked, UsageFrame usageFrame)
{
    if (asked.stream)
        return answerOf(answers::stream(answers::chatFrames(asked.model, pieces(), usageFrame)));
    return answerOf(answers::http(200, answers::completion(asked.model, pieces().join())));
}

/// Behaviours that differ between streamed and not.
Script spoiled(const QByteArray &mode, const Asked &asked)
{
    if (!asked.stream) {
        const QByteArray body = answers::completion(asked.model, pieces().join());
        if (mode == "cut") {
            const QByteArray bytes = answers::http(200, body);
            return answerOf(bytes.first(bytes.size() - body.size() / 2)).close();
        }
        if (mode == "error-in-stream")
            return answerOf(answers::http(200, answers::error("scripted failure", "server_error")));
        if (mode == "stall")
            return answerOf(answers::http(200, body).first(60)).never();
        return answerOf(answers::http(200, body.first(body.size() / 2)));
    }
    Script script = beginning(asked, 2);
    if (mode == "cut")
        return script.close();
    if (mode == "stall")
        return script.never();
    if (mode == "malformed")
        script.send(answers::chunk("data: {\"id\":\n\n"));
    if (mode == "error-in-stream")
        script.send(
            answers::chunk(answers::frame(answers::error("scripted failure", "server_error"))));
    return script.send(answers::lastChunk());
}

Script noUsage(const Asked &asked)
{
    if (asked.stream)
        return whole(asked, UsageFrame::None);
    QJsonObject body =
        QJsonDocument::fromJson(answers::completion(asked.model, pieces().join())).object();
    body.remove(u"usage");
    return answerOf(answers::http(200, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

Script toolCall(const Asked &asked)
{
    if (asked.stream)
        return answerOf(answers::stream(answers::toolFrames(asked.model, asked.function,
                                                            {"{\"que", "ry\":\"scr", "ipted\"}"},
                                                            asked.usageFrame())));
    return answerOf(answers::http(
        200, answers::toolCompletion(asked.model, asked.function, "{\"query\":\"scripted\"}")));
}

/// As local servers do: what the model thinks, in a member of its own.
Script reasoning(const Asked &asked)
{
    if (asked.stream) {
        QList<QByteArray> frames = answers::chatFrames(asked.model, pieces(), asked.usageFrame());
        QByteArray thought = frames[1];
        thought.replace("\"content\":\"Hello\"", "\"reasoning_content\":\"Let me think.\"");
        frames.insert(1, thought);
        return answerOf(answers::stream(frames));
    }
    QByteArray body = answers::completion(asked.model, pieces().join());
    body.replace("\"refusal\":null", "\"reasoning_content\":\"Let me think.\",\"refusal\":null");
    return answerOf(answers::http(200, body));
}

} // namespace

Script ScriptedProvider::respond(const ReceivedRequest &request) const
{
    const QByteArray path = request.target.split('?').first();
    const bool isPost = request.method == "POST";
    const QByteArray mode = m_mode.isEmpty() ? parse(request.body).model : m_mode;
    if (request.method == "GET" && path.endsWith("/models"))
        return answerOf(answers::http(200, answers::models(names())));
    if (path.contains("/openai/deployments/"))
        return azure(request);
    if (isPost && path.endsWith("/chat/completions"))
        return chat(request, mode);
    if (isPost && path.endsWith("/responses"))
        return scripted::responses(mode, request);
    if (path.contains("/responses/"))
        return scripted::storedResponse(request);
    if (isPost && path.endsWith("/messages"))
        return scripted::messages(mode, request);
    if (isPost && path.endsWith("/embeddings"))
        return scripted::commonFailure(mode, request).value_or(scripted::embeddings(request));
    return *scripted::commonFailure("http-404", request);
}

Script ScriptedProvider::azure(const ReceivedRequest &request) const
{
    const QByteArray deployment =
        QByteArray::fromPercentEncoding(request.target.split('/').value(3));
    // Azure's errors lack members that OpenAI's have.
    if (request.header("api-key").isEmpty())
        return answerOf(answers::http(
            401, R"({"error":{"code":"401","message":"Access denied due to missing key."}})"));
    if (!request.target.contains("?api-version=") || !request.target.contains("/chat/completions"))
        return answerOf(
            answers::http(404, R"({"error":{"code":"404","message":"Resource not found"}})"));
    const QByteArray mode = m_mode.isEmpty() ? deployment : m_mode;
    const Script script = chat(request, mode);
    if (!parse(request.body).stream || script.steps().first().kind != Script::Step::Kind::Send)
        return script;
    // Its first chunk has no choices, only what the content filter says of the prompt.
    const QByteArray first = answers::chunk(answers::frame(
        R"({"choices":[],"created":0,"id":"","model":"","object":"","prompt_filter_results":[]})"));
    const QByteArray bytes = script.steps().first().bytes;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n") + 4;
    if (!bytes.first(headEnd).contains("chunked"))
        return script;
    Script withFilter;
    withFilter.send(bytes.first(headEnd) + first + bytes.sliced(headEnd));
    for (const Script::Step &step : script.steps().sliced(1))
        withFilter.add(step);
    return withFilter;
}

Script ScriptedProvider::chat(const ReceivedRequest &request, const QByteArray &mode) const
{
    const Asked asked = parse(request.body);
    if (auto failure = scripted::commonFailure(mode, request))
        return *failure;
    if (mode == "slow")
        return slowly(asked);
    if (mode == "tool")
        return toolCall(asked);
    if (mode == "reasoning")
        return reasoning(asked);
    if (mode == "no-usage")
        return noUsage(asked);
    if (mode == "usage-on-last")
        return whole(asked, asked.usage ? UsageFrame::OnLast : UsageFrame::None);
    if (mode == "drip")
        return Script().drip(whole(asked, asked.usageFrame()).steps().first().bytes);
    if (mode == "headers")
        return answerOf(answers::http(
            200, answers::completion(asked.model, pieces().join()), "application/json",
            "Set-Cookie: session=scripted\r\nOpenAI-Organization: scripted-org\r\nx-request-id: "
            "req_scripted\r\n"));
    static const QList<QByteArray> spoiledModes{"cut", "no-finish", "malformed", "error-in-stream",
                                                "stall"};
    if (spoiledModes.contains(mode))
        return spoiled(mode, asked);
    return whole(asked, asked.usageFrame());
}

} // namespace orchestris
