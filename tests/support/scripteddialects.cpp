// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scripteddialects.h"

#include "tests/support/messagesanswers.h"
#include "tests/support/responsesanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris::scripted {

using namespace Qt::StringLiterals;

namespace {

/// One answer of a dialect, whole and streamed, and how it reports a failure.
struct Answer {
    QByteArray body;
    QList<QByteArray> frames;
    qsizetype begun = 0;   ///< frames up to and with the second piece of text
    QByteArray errorFrame; ///< in the middle of a stream
    QByteArray errorBody;  ///< inside a 200
};

Script answerOf(const QByteArray &bytes)
{
    return Script().send(bytes);
}

Script playWhole(const QByteArray &mode, const Answer &answer)
{
    const QByteArray bytes = answers::http(200, answer.body);
    if (mode == "cut")
        return answerOf(bytes.first(bytes.size() - answer.body.size() / 2)).close();
    if (mode == "stall")
        return answerOf(bytes.first(60)).never();
    if (mode == "slow")
        return Script().waitMs(2000).send(bytes);
    if (mode == "drip")
        return Script().drip(bytes);
    if (mode == "error-in-stream")
        return answerOf(answers::http(200, answer.errorBody));
    if (mode == "malformed" || mode == "no-finish")
        return answerOf(answers::http(200, answer.body.first(answer.body.size() / 2)));
    return answerOf(bytes);
}

Script playStream(const QByteArray &mode, const Answer &answer)
{
    if (mode == "drip")
        return Script().drip(answers::stream(answer.frames));
    const bool isSpoiled = mode == "cut" || mode == "stall" || mode == "malformed"
                           || mode == "no-finish" || mode == "error-in-stream";
    Script script;
    script.send(answers::streamHead("x-request-id: req_scripted\r\n"));
    for (qsizetype i = 0; i < (isSpoiled ? answer.begun : answer.frames.size()); ++i) {
        script.send(answers::chunk(answer.frames[i]));
        if (mode == "slow")
            script.waitMs(50);
    }
    if (mode == "cut")
        return script.close();
    if (mode == "stall")
        return script.never();
    if (mode == "malformed")
        script.send(answers::chunk("data: {\"type\":\n\n"));
    if (mode == "error-in-stream")
        script.send(answers::chunk(answer.errorFrame));
    return script.send(answers::lastChunk());
}

QList<QByteArray> textsFor(const QByteArray &mode)
{
    if (mode == "tool")
        return {};
    return mode == "slow" ? QList<QByteArray>(40, "slow ") : pieces();
}

QList<QByteArray> toolArguments()
{
    return {"{\"que", "ry\":\"scr", "ipted\"}"};
}

/// What Anthropic would refuse: turns that do not alternate, empty text, results without a call.
QByteArray complaintAbout(const QJsonObject &body)
{
    if (!body[u"max_tokens"].isDouble())
        return "max_tokens: Field required";
    const QJsonArray turns = body[u"messages"].toArray();
    if (turns.isEmpty())
        return "messages: at least one message is required";
    QString last;
    for (const QJsonValue &turn : turns) {
        const QString role = turn[u"role"].toString();
        if (role != u"user" && role != u"assistant")
            return "messages: Unexpected role \"" + role.toUtf8() + "\"";
        if (role == last)
            return "messages: roles must alternate between \"user\" and \"assistant\"";
        last = role;
        const QJsonArray blocks = turn[u"content"].toArray();
        for (const QJsonValue &block : blocks) {
            if (block[u"type"].toString() == u"text" && block[u"text"].toString().isEmpty())
                return "messages: text content blocks must be non-empty";
            if (block[u"type"].toString() == u"tool_use" && !block[u"input"].isObject())
                return "messages: tool_use.input: Input should be a valid dictionary";
        }
    }
    if (turns.first()[u"role"].toString() != u"user")
        return "messages: first message must use the \"user\" role";
    return {};
}

} // namespace

const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{"Hello", " from", " the scripted", " provider."};
    return all;
}

std::optional<Script> commonFailure(const QByteArray &mode, const ReceivedRequest &request,
                                    bool isAnthropic)
{
    const auto refuse = [&](int status, const QByteArray &message, const QByteArray &type,
                            const QByteArray &code = {}, const QByteArray &headers = {}) {
        return answerOf(answers::http(status,
                                      isAnthropic ? answers::messagesError(type, message)
                                                  : answers::error(message, type, code),
                                      "application/json", headers));
    };
    if (mode.startsWith("http-")) {
        const int asked = mode.sliced(5).toInt();
        const int status = asked >= 400 && asked < 600 ? asked : 500;
        const bool rate = status == 429;
        const QByteArray type = isAnthropic && status == 529 ? "overloaded_error"
                                : isAnthropic && rate        ? "rate_limit_error"
                                : rate                       ? "requests"
                                : status < 500               ? "invalid_request_error"
                                                             : "server_error";
        return refuse(status, "scripted status " + QByteArray::number(status), type,
                      rate ? "rate_limit_exceeded" : "",
                      rate || status == 529 ? "Retry-After: 1\r\n" : "");
    }
    if (mode == "unauthorized")
        return refuse(401, "Incorrect API key provided",
                      isAnthropic ? "authentication_error" : "invalid_request_error",
                      "invalid_api_key");
    if (mode == "context-length")
        return refuse(400, "This model's context is 10 tokens", "invalid_request_error",
                      "context_length_exceeded");
    if (mode == "echo-credential") {
        // As careless proxies do: the whole head of the request in the error.
        const QByteArray head = QByteArray(request.head).replace("\r\n", "; ");
        return refuse(
            400,
            "refused: " + head + " (key " + request.header("x-api-key") + request.header("api-key")
                + request.header("authorization").mid(qsizetype(sizeof "Bearer ") - 1) + ")",
            "invalid_request_error");
    }
    if (mode == "html")
        return answerOf(answers::http(200, "<html><body>Not an API</body></html>", "text/html"));
    if (mode == "silent")
        return Script().never();
    if (mode == "reset")
        return Script().reset();
    return std::nullopt;
}

Script responses(const QByteArray &mode, const ReceivedRequest &request)
{
    if (auto failure = commonFailure(mode, request))
        return *failure;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    answers::ResponsesAnswer made;
    made.model = body[u"model"].toString().toUtf8();
    made.texts = textsFor(mode);
    made.incomplete = mode == "length";
    if (mode == "tool") {
        made.function = body[u"tools"][0][u"name"].toString(u"lookup"_s).toUtf8();
        made.arguments = toolArguments();
    }
    Answer answer;
    answer.body = answers::responsesObject(made);
    answer.frames = answers::responsesFrames(made);
    answer.begun = 6; // created, in_progress, item, part, two deltas
    answer.errorFrame = answers::eventFrame(
        "error", "{\"type\":\"error\",\"sequence_number\":6,\"code\":\"server_error\",\"message\":"
                 "\"scripted failure\",\"param\":null}");
    answer.errorBody = answers::error("scripted failure", "server_error");
    return body[u"stream"].toBool() ? playStream(mode, answer) : playWhole(mode, answer);
}

Script storedResponse(const ReceivedRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    const QByteArray rest = path.sliced(path.indexOf("/responses/") + 11);
    const QByteArray id = rest.split('/').first();
    if (!id.startsWith("resp_scripted"))
        return answerOf(
            answers::http(404, answers::error("Response with id '" + id + "' not found.",
                                              "invalid_request_error")));
    if (request.method == "DELETE")
        return answerOf(
            answers::http(200, "{\"id\":\"" + id + "\",\"object\":\"response\",\"deleted\":true}"));
    if (rest.endsWith("/input_items"))
        return answerOf(answers::http(200, "{\"object\":\"list\",\"data\":[],\"first_id\":null,"
                                           "\"last_id\":null,\"has_more\":false}"));
    answers::ResponsesAnswer made;
    made.id = id;
    made.model = "ok";
    made.texts = pieces();
    return answerOf(answers::http(200, answers::responsesObject(made)));
}

Script messages(const QByteArray &mode, const ReceivedRequest &request)
{
    if (request.header("x-api-key").isEmpty())
        return answerOf(answers::http(
            401, answers::messagesError("authentication_error", "x-api-key header is required")));
    if (request.header("anthropic-version").isEmpty())
        return answerOf(
            answers::http(400, answers::messagesError("invalid_request_error",
                                                      "anthropic-version: header is required")));
    if (auto failure = commonFailure(mode, request, true))
        return *failure;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QByteArray complaint = complaintAbout(body); !complaint.isEmpty())
        return answerOf(
            answers::http(400, answers::messagesError("invalid_request_error", complaint)));
    answers::MessagesAnswer made;
    made.model = body[u"model"].toString().toUtf8();
    made.texts = textsFor(mode);
    made.usage.cached = mode == "cached" ? 4 : 0;
    made.thinking = mode == "thinking" ? "Let me think." : "";
    made.stopReason = mode == "length" ? "max_tokens" : "";
    if (mode == "tool") {
        made.tool = body[u"tools"][0][u"name"].toString(u"lookup"_s).toUtf8();
        made.arguments = toolArguments();
    }
    Answer answer;
    answer.body = answers::messagesObject(made);
    answer.frames = answers::messagesFrames(made);
    answer.begun = 5; // start, ping, block, two deltas
    answer.errorBody = answers::messagesError("overloaded_error", "scripted failure");
    answer.errorFrame = answers::eventFrame("error", answer.errorBody);
    return body[u"stream"].toBool() ? playStream(mode, answer) : playWhole(mode, answer);
}

Script embeddings(const ReceivedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonValue input = body[u"input"];
    const qsizetype count = input.isArray() ? input.toArray().size() : 1;
    QJsonArray data;
    for (qsizetype i = 0; i < count; ++i)
        data.append(QJsonObject{{u"object"_s, u"embedding"_s},
                                {u"index"_s, i},
                                {u"embedding"_s, QJsonArray{0.25, -0.5, 0.125}}});
    const QJsonObject list{
        {u"object"_s, u"list"_s},
        {u"model"_s, body[u"model"]},
        {u"data"_s, data},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 12}, {u"total_tokens"_s, 12}}}};
    return answerOf(answers::http(200, QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace orchestris::scripted
