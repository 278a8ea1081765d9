// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedprovider.h"

#include "tests/support/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

namespace {

using answers::UsageFrame;

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

const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{"Hello", " from", " the scripted", " provider."};
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

Script refusal(int status)
{
    const QByteArray type = status == 429  ? "requests"
                            : status < 500 ? "invalid_request_error"
                                           : "server_error";
    const QByteArray code = status == 429 ? "rate_limit_exceeded" : "";
    return answerOf(answers::http(
        status, answers::error("scripted status " + QByteArray::number(status), type, code),
        "application/json", status == 429 ? "Retry-After: 1\r\n" : ""));
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

} // namespace

Script ScriptedProvider::respond(const ReceivedRequest &request) const
{
    const QByteArray path = request.target.split('?').first();
    if (request.method == "GET" && path.endsWith("/models"))
        return answerOf(answers::http(200, answers::models(names())));
    if (request.method == "POST" && path.endsWith("/chat/completions"))
        return chat(request);
    return refusal(404);
}

Script ScriptedProvider::chat(const ReceivedRequest &request) const
{
    const Asked asked = parse(request.body);
    const QByteArray mode = m_mode.isEmpty() ? asked.model : m_mode;

    if (mode.startsWith("http-")) {
        const int status = mode.sliced(5).toInt();
        return refusal(status >= 400 && status < 600 ? status : 500);
    }
    if (mode == "unauthorized")
        return answerOf(
            answers::http(401, answers::error("Incorrect API key provided", "invalid_request_error",
                                              "invalid_api_key")));
    if (mode == "context-length")
        return answerOf(
            answers::http(400, answers::error("This model's context is 10 tokens",
                                              "invalid_request_error", "context_length_exceeded")));
    if (mode == "html")
        return answerOf(answers::http(200, "<html><body>Not an API</body></html>", "text/html"));
    if (mode == "silent")
        return Script().never();
    if (mode == "reset")
        return Script().reset();
    if (mode == "slow")
        return slowly(asked);
    if (mode == "tool")
        return toolCall(asked);
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
