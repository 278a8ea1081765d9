// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callbench.h"

#include "gateway/http/sse.h"
#include "tests/support/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

inline const QByteArray Path = "/openai/v1/responses";

inline QJsonObject object(const QByteArray &text)
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
inline QList<Event> eventsOf(const QByteArray &stream)
{
    QList<Event> events;
    SseParser parser;
    (void)parser.feed(stream, [&](const SseEvent &event) {
        events.append({event.type.toByteArray(), object(event.data.toByteArray())});
    });
    return events;
}

inline const QByteArray NativeWhole =
    json("{'id':'resp_up','object':'response','status':'completed','output':[{'type':'message',"
         "'content':[{'type':'output_text','text':'Hi'}]},{'type':'new_kind','x':1}],"
         "'usage':{'input_tokens':10,'output_tokens':2,'input_tokens_details':{'cached_tokens':4}}"
         "}");
inline const QByteArray Created =
    "event: response.created\ndata: "
    + json("{'type':'response.created','sequence_number':0,'response':{'id':"
           "'resp_up','object':'response','status':'in_progress','error':"
           "null,'output':[]}}")
    + "\n\n";
inline const QByteArray Unknown = "event: response.new_kind\ndata: "
                                  + json("{'type':'response.new_kind','sequence_number':1,'x':[1]}")
                                  + "\n\n";
inline const QByteArray TextDelta =
    "event: response.output_text.delta\ndata: "
    + json("{'type':'response.output_text.delta','sequence_number':2,'delta':'Hello'}") + "\n\n";
inline const QByteArray Completed =
    "event: response.completed\ndata: "
    + json("{'type':'response.completed','sequence_number':3,'response':{'id':'resp_up','status':"
           "'completed','output':[],'usage':{'input_tokens':10,'output_tokens':3}}}")
    + "\n\n";
inline const QByteArray ChatWhole =
    json("{'id':'c','choices':[{'index':0,'message':{'role':'assistant','content':'Hello'},"
         "'finish_reason':'stop'}],'usage':{'prompt_tokens':9,'completion_tokens':1}}");
inline const QByteArray ChatStreamed =
    "data: " + json("{'choices':[{'index':0,'delta':{'role':'assistant','content':'Hel'}}]}")
    + "\n\ndata: " + json("{'choices':[{'index':0,'delta':{'content':'lo'}}]}")
    + "\n\ndata: " + json("{'choices':[{'index':0,'delta':{},'finish_reason':'stop'}]}")
    + "\n\ndata: " + json("{'choices':[],'usage':{'prompt_tokens':9,'completion_tokens':2}}")
    + "\n\ndata: [DONE]\n\n";

} // namespace orchestris
