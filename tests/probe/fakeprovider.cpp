// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/probe/fakeprovider.h"

#include "tests/support/answers.h"

#include <QJsonDocument>

namespace orchestris::test {

namespace {

Script answer(int status, const QByteArray &body)
{
    return Script().send(answers::http(status, body));
}

Script refuse(const QByteArray &what)
{
    return answer(400, answers::error("Unsupported parameter: " + what, "invalid_request_error",
                                      "unsupported_parameter"));
}

Script noSuchPath()
{
    return answer(404, json("{'detail':'Not Found'}"));
}

Script stream(const QList<QByteArray> &frames)
{
    return Script().send(answers::stream(frames));
}

QByteArray completion(const QByteArray &finish)
{
    return json("{'id':'c','object':'chat.completion','choices':[{'index':0,'message':{'role':"
                "'assistant','content':'1'},'finish_reason':'")
           + finish
           + json("'}],'usage':{'prompt_tokens':9,'completion_tokens':16,'total_tokens':25}}");
}

} // namespace

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

Script FakeProvider::respond(const ReceivedRequest &request) const
{
    if (!credential.isEmpty() && request.header("authorization") != credential)
        return answer(401, answers::error("Incorrect API key provided", "invalid_request_error",
                                          "invalid_api_key"));
    if (request.target == "/v1/models")
        return answer(200, answers::models(models));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (chat && request.target == "/v1/chat/completions")
        return chatAnswer(body);
    if (responses && request.target == "/v1/responses")
        return answer(200,
                      json("{'id':'r','object':'response','status':'incomplete','output':[]}"));
    if (embeddings && request.target == "/v1/embeddings")
        return answer(200, json("{'object':'list','data':[{'object':'embedding','index':0,"
                                "'embedding':[0.1]}],'usage':{'prompt_tokens':1}}"));
    return noSuchPath();
}

Script FakeProvider::chatAnswer(const QJsonObject &body) const
{
    const auto has = [&](const char *name) { return body.contains(QLatin1StringView(name)); };
    Manner limit = Manner::Ignores;
    for (const auto &[name, manner] :
         {std::pair{"max_tokens", maxTokens}, {"max_completion_tokens", maxCompletionTokens}}) {
        if (has(name) && manner == Manner::Refuses)
            return refuse(name);
        if (has(name))
            limit = manner;
    }
    if (has("stream_options") && includeUsage == Manner::Refuses)
        return refuse("stream_options");
    if (has("tools") && tools == Manner::Refuses)
        return refuse("tools");
    if (has("tools") && tools == Manner::Keeps)
        return answer(200, answers::toolCompletion("m", "current_time", "{}"));
    if (has("stream")) {
        const bool asked = has("stream_options") && includeUsage == Manner::Keeps;
        return stream(answers::chatFrames("m", {"1"},
                                          asked          ? answers::UsageFrame::Own
                                          : usageUnasked ? answers::UsageFrame::OnLast
                                                         : answers::UsageFrame::None));
    }
    return answer(200, completion(limit == Manner::Keeps ? "length" : "stop"));
}

Script respondAsAnthropic(const ReceivedRequest &request)
{
    const auto error = [](int status, const char *type) {
        return answer(status, json("{'type':'error','error':{'type':'") + type
                                  + json("','message':'no'}}"));
    };
    if (request.header("x-api-key") != "ant-key" || !request.header("authorization").isNull())
        return error(401, "authentication_error");
    if (request.header("anthropic-version") != "2023-06-01")
        return error(400, "invalid_request_error");
    if (request.target.startsWith("/v1/models?limit="))
        return answer(200, json("{'data':[{'type':'model','id':'claude-large','display_name':"
                                "'Large'},{'type':'model','id':'claude-haiku','display_name':"
                                "'Small'}],'has_more':false}"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.target != "/v1/messages" || !body.contains(QLatin1StringView("max_tokens")))
        return error(request.target == "/v1/messages" ? 400 : 404, "not_found_error");
    if (body.contains(QLatin1StringView("stream")))
        return stream(
            {json("event: message_start\ndata: {'type':'message_start','message':{}}\n\n"),
             json("event: message_stop\ndata: {'type':'message_stop'}\n\n")});
    if (body.contains(QLatin1StringView("tools")))
        return answer(200, json("{'type':'message','content':[{'type':'tool_use','id':'t','name':"
                                "'current_time','input':{}}],'stop_reason':'tool_use'}"));
    return answer(200, json("{'type':'message','content':[{'type':'text','text':'1'}],"
                            "'stop_reason':'max_tokens'}"));
}

Script respondAsAzureClassic(const ReceivedRequest &request)
{
    if (request.header("api-key") != "az-key" || !request.header("authorization").isNull())
        return answer(401, json("{'error':{'code':'401','message':'Access denied'}}"));
    if (request.target.startsWith("/openai/deployments?api-version="))
        return answer(200, json("{'object':'list','data':[{'id':'house','model':'gpt-4o',"
                                "'object':'deployment','status':'succeeded'},{'id':'broken',"
                                "'model':'gpt-4o','object':'deployment','status':'failed'}]}"));
    if (request.target != "/openai/deployments/house/chat/completions?api-version=2024-10-21")
        return answer(404, json("{'error':{'code':'404','message':'Resource not found'}}"));
    ReceivedRequest chat = request;
    chat.target = "/v1/chat/completions";
    return FakeProvider().respond(chat);
}

} // namespace orchestris::test
