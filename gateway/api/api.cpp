// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/api.h"

#include "gateway/api/call.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/clientinfo.h"
#include "gateway/api/endpoints.h"
#include "gateway/api/responserelay.h"
#include "gateway/api/keyusagereport.h"

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

struct Route {
    QByteArrayView method;
    QByteArrayView path;
    bool isPrefix; ///< the rest of the path is the endpoint's own
    void (*answer)(ApiContext &context, ExchangePtr exchange, QByteArrayView rest);
};

template<ClientEndpoint Endpoint>
void beginCall(ApiContext &context, ExchangePtr exchange, QByteArrayView)
{
    context.calls.add(std::make_unique<Call>(context, std::move(exchange), Endpoint));
}

void beginRelay(ApiContext &context, ExchangePtr exchange, QByteArrayView rest)
{
    if (const auto ask = readResponseAsk(exchange->request(), rest))
        context.calls.add(std::make_unique<ResponseRelay>(context, std::move(exchange), *ask));
    else
        refuse(context, *exchange, apierrors::unknownPath(exchange->request().path));
}

void beginKeyUsageReport(ApiContext &context, ExchangePtr exchange, QByteArrayView)
{
    context.calls.add(std::make_unique<KeyUsageReport>(context, std::move(exchange)));
}

/// THE route table. A GET route answers HEAD as well.
constexpr std::array Routes{
    Route{"POST", "/openai/v1/chat/completions", false, beginCall<ClientEndpoint::Chat>},
    Route{"POST", "/openai/v1/responses", false, beginCall<ClientEndpoint::Responses>},
    Route{"POST", "/openai/v1/embeddings", false, beginCall<ClientEndpoint::Embeddings>},
    Route{"GET", "/openai/v1/responses/", true, beginRelay},
    Route{"DELETE", "/openai/v1/responses/", true, beginRelay},
    Route{"POST", "/openai/v1/responses/", true, beginRelay},
    Route{"GET", "/openai/v1/models", false, listModels},
    Route{"GET", "/openai/v1/models/", true, retrieveModel},
    Route{"GET", "/openai/v1/usage", false, beginKeyUsageReport},
    Route{"GET", "/healthz", false, answerHealth},
    Route{"GET", "/readyz", false, answerReadiness},
};

bool fits(const Route &route, QByteArrayView path)
{
    return route.isPrefix ? path.size() > route.path.size() && path.startsWith(route.path)
                          : path == route.path;
}

bool takes(const Route &route, QByteArrayView method)
{
    return route.method == method || (route.method == "GET" && method == "HEAD");
}

QByteArray allowedMethods(QByteArrayView path)
{
    QByteArray allowed;
    for (const Route &route : Routes) {
        if (fits(route, path))
            allowed += route.method.toByteArray() + (route.method == "GET" ? ", HEAD, " : ", ");
    }
    return allowed.isEmpty() ? allowed : allowed + "OPTIONS";
}

void answerOptions(ApiContext &context, Exchange &exchange, const QByteArray &allowed)
{
    Headers headers = commonHeaders(context);
    headers.push_back({"Allow", allowed});
    exchange.respond(204, headers, {});
}

} // namespace

void Api::handle(ExchangePtr exchange)
{
    const Request &request = exchange->request();
    if (request.upgrade) {
        // Before anything else: Codex waits seconds on any other answer (see wire facts).
        refuse(m_context, *exchange, apierrors::noWebSocket());
        return;
    }
    const bool health = request.path == "/healthz" || request.path == "/readyz";
    if (m_draining && !health) {
        refuse(m_context, *exchange, apierrors::shuttingDown());
        return;
    }
    if (const auto clientId = clientRequestId(request); !health && !clientId) {
        refuse(m_context, *exchange, clientId.error());
        return;
    }
    for (const Route &route : Routes) {
        if (fits(route, request.path) && takes(route, request.method)) {
            const QByteArray rest = request.path.sliced(route.path.size());
            route.answer(m_context, std::move(exchange), rest);
            return;
        }
    }
    const QByteArray allowed = allowedMethods(request.path);
    if (allowed.isEmpty())
        refuse(m_context, *exchange, apierrors::unknownPath(request.path));
    else if (request.method == "OPTIONS")
        answerOptions(m_context, *exchange, allowed);
    else
        refuse(m_context, *exchange, apierrors::wrongMethod(request.method, allowed));
}

ErrorAnswer Api::errorAnswer(int status, QByteArrayView message)
{
    const ApiError error = apierrors::forHttp(status, message);
    return {errorHeaders(m_context, error), error.toJson()};
}

} // namespace orchestris
