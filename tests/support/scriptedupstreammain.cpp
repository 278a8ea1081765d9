// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A provider that misbehaves on demand, as a program for end-to-end tests:
//   scripted-upstream [--port N] [--mode MODE]
// prints "port N" and serves http://127.0.0.1:N/v1 until it is stopped.
// The model named in a request selects the behaviour (see scriptedprovider.h), unless --mode does.
// GET /stats: {"requests", "connections", "open", "aborted"}; GET /requests: what was received.

#include "tests/support/answers.h"
#include "tests/support/scriptedprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

Script json(const QJsonDocument &document)
{
    return Script().send(answers::http(200, document.toJson(QJsonDocument::Compact)));
}

bool isApiCall(const ReceivedRequest &request)
{
    return request.target.startsWith("/v1/") || request.target.startsWith("/openai/");
}

Script stats(const ScriptedUpstream &upstream)
{
    int calls = 0;
    const QList<ReceivedRequest> requests = upstream.requests();
    for (const ReceivedRequest &request : requests)
        calls += isApiCall(request) ? 1 : 0;
    return json(QJsonDocument(QJsonObject{{u"requests"_s, calls},
                                          {u"connections"_s, upstream.connectionCount()},
                                          {u"open"_s, upstream.openConnections()},
                                          {u"aborted"_s, upstream.hangUps()}}));
}

Script received(const ScriptedUpstream &upstream)
{
    QJsonArray list;
    const QList<ReceivedRequest> requests = upstream.requests();
    for (const ReceivedRequest &request : requests) {
        if (isApiCall(request))
            list.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                                    {u"target"_s, QString::fromLatin1(request.target)},
                                    {u"head"_s, QString::fromLatin1(request.head)},
                                    {u"body"_s, QString::fromUtf8(request.body)},
                                    {u"connection"_s, request.connection}});
    }
    return json(QJsonDocument(list));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"0: any free one"_s, u"N"_s, u"0"_s);
    const QCommandLineOption mode(u"mode"_s, u"one behaviour for every model"_s, u"MODE"_s);
    parser.addOptions({port, mode});
    parser.process(application);

    ScriptedUpstream upstream(parser.value(port).toUShort());
    if (upstream.port() == 0) {
        std::fputs("scripted-upstream: the port is in use\n", stderr);
        return 1;
    }
    const ScriptedProvider provider(parser.value(mode).toUtf8());
    upstream.setResponder([&](const ReceivedRequest &request) {
        if (request.target == "/stats")
            return stats(upstream);
        if (request.target == "/requests")
            return received(upstream);
        return provider.respond(request);
    });
    std::printf("port %d\n", int(upstream.port()));
    std::fflush(stdout);
    return application.exec();
}
