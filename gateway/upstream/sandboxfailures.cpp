// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxfailures.h"

#include <QStringList>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

struct Refusal {
    int status;
    QString type;
    QString code;
    QString message;
};

/// The failures that are nothing but a status and an error object.
const Refusal *findRefusal(const QString &name)
{
    static const QHash<QString, Refusal> all{
        {u"400"_s, {400, u"invalid_request_error"_s, {}, u"the request is wrong"_s}},
        {u"401"_s,
         {401, u"invalid_request_error"_s, u"invalid_api_key"_s, u"the credential is wrong"_s}},
        {u"403"_s, {403, u"invalid_request_error"_s, {}, u"this is not allowed"_s}},
        {u"404"_s,
         {404, u"invalid_request_error"_s, u"model_not_found"_s, u"there is no such model"_s}},
        {u"429"_s,
         {429, u"requests"_s, u"rate_limit_exceeded"_s, u"there were too many requests"_s}},
        {u"500"_s, {500, u"server_error"_s, {}, u"the server failed"_s}},
        {u"503"_s, {503, u"server_error"_s, {}, u"the server is overloaded"_s}},
        {u"context-length"_s,
         {400, u"invalid_request_error"_s, u"context_length_exceeded"_s,
          u"the context is too long"_s}}};
    const auto found = all.constFind(name);
    return found == all.cend() ? nullptr : &*found;
}

SandboxAnswer refuse(const SandboxStamp &stamp, const Refusal &refusal)
{
    SandboxAnswer answer =
        sandboxRefusal(stamp, refusal.status,
                       sandboxError(u"Sandbox, as asked: "_s + refusal.message + u'.', refusal.type,
                                    {}, refusal.code));
    if (refusal.status == 429 || refusal.status == 503)
        answer.head->headers.emplace_back("retry-after", "1");
    return answer;
}

SandboxAnswer page(const SandboxStamp &stamp, int status)
{
    return sandboxAnswer(status, "text/html", stamp,
                         {"<!DOCTYPE html><html><body><h1>Sandbox</h1><p>This is a page, not an "
                          "answer.</p></body></html>\n"});
}

SandboxReply doomedReply()
{
    return sandboxTextReply(u"Sandbox: this answer begins well and comes to no good end."_s, 0);
}

QByteArray errorObject()
{
    return sandboxError(u"Sandbox, as asked: the answer failed in the middle."_s,
                        u"server_error"_s);
}

SandboxAnswer spoiledStream(const SandboxChat &chat, const SandboxStamp &stamp, const QString &name)
{
    const QList<QByteArray> frames = sandboxFrames(chat, stamp, doomedReply());
    QList<QByteArray> pieces = frames.first(4);
    if (name == "cut"_L1)
        pieces.append(frames[4].first(frames[4].size() / 2));
    else if (name == "malformed"_L1)
        pieces << QByteArray("data: {\"id\":\"chatcmpl-\n\n") << frames.sliced(4);
    else if (name == "error-in-stream"_L1)
        pieces << sandboxFrame(errorObject());
    return sandboxAnswer(200, "text/event-stream", stamp, pieces);
}

SandboxAnswer spoiledObject(const SandboxChat &chat, const SandboxStamp &stamp, const QString &name)
{
    SandboxReply reply = doomedReply();
    if (name == "end"_L1)
        reply.finishReason.clear();
    QByteArray body =
        name == "error-in-stream"_L1 ? errorObject() : sandboxCompletion(chat, stamp, reply);
    if (name == "cut"_L1 || name == "malformed"_L1 || name == "stall"_L1)
        body.truncate(body.size() / 2);
    return sandboxAnswer(200, "application/json", stamp, {body});
}

SandboxAnswer unknown(const SandboxStamp &stamp)
{
    const QString message = u"The sandbox's model 'fail' needs the name of a failure as the last "
                            "user message, or in metadata.failure: "_s
                            + sandboxFailureNames().join(u", "_s) + u'.';
    return sandboxRefusal(stamp, 400,
                          sandboxError(message, u"invalid_request_error"_s, u"messages"_s));
}

} // namespace

QStringList sandboxFailureNames()
{
    return {u"400"_s,
            u"401"_s,
            u"403"_s,
            u"404"_s,
            u"429"_s,
            u"500"_s,
            u"503"_s,
            u"context-length"_s,
            u"html"_s,
            u"html-200"_s,
            u"empty"_s,
            u"cut"_s,
            u"end"_s,
            u"malformed"_s,
            u"error-in-stream"_s,
            u"silence"_s,
            u"stall"_s};
}

SandboxAnswer sandboxFailure(const SandboxChat &chat, const SandboxStamp &stamp)
{
    const QString name =
        (chat.failure.isEmpty() ? chat.lastUserText : chat.failure).trimmed().toLower();
    if (const Refusal *refusal = findRefusal(name))
        return refuse(stamp, *refusal);
    if (!sandboxFailureNames().contains(name))
        return unknown(stamp);
    if (name == "silence"_L1)
        return {};
    if (name == "html"_L1)
        return page(stamp, 502);
    if (name == "html-200"_L1)
        return page(stamp, 200);
    if (name == "empty"_L1)
        return sandboxAnswer(200, chat.stream ? "text/event-stream" : "application/json", stamp,
                             {});

    SandboxAnswer answer =
        chat.stream ? spoiledStream(chat, stamp, name) : spoiledObject(chat, stamp, name);
    if (name == "cut"_L1)
        answer.end = SandboxAnswer::End::Broken;
    else if (name == "stall"_L1)
        answer.end = SandboxAnswer::End::Never;
    return answer;
}

} // namespace orchestris
