// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/endpoints.h"

#include "gateway/admission/modelresolver.h"
#include "gateway/api/clientinfo.h"
#include "gateway/json/jsonsplice.h"
#include "models/domain/ports.h"

namespace orchestris {

namespace {

Headers jsonHeaders(ApiContext &context)
{
    Headers headers = commonHeaders(context);
    headers.push_back({"Content-Type", "application/json"});
    return headers;
}

void answer(ApiContext &context, Exchange &exchange, int status, const QByteArray &body)
{
    exchange.respond(status, jsonHeaders(context), body);
}

QByteArray toJson(const CallableModel &model)
{
    return "{\"id\":" + jsonQuoted(model.id) + ",\"object\":\"model\",\"created\":"
           + QByteArray::number(model.createdAtUs / 1'000'000)
           + ",\"owned_by\":" + jsonQuoted(model.ownedBy) + '}';
}

/// The key of the request, or null after the refusal was sent.
const Snapshot::KeyEntry *keyOrRefuse(ApiContext &context, Exchange &exchange)
{
    const auto key = keyOf(context.authenticator, *context.snapshot, exchange.request());
    if (key)
        return *key;
    refuse(context, exchange, key.error());
    return nullptr;
}

} // namespace

Headers commonHeaders(ApiContext &context)
{
    const qint64 id = context.requestIds.next(context.clock.nowUs());
    return {{"x-request-id", formatRequestId(id)}, {"openai-version", "2020-10-01"}};
}

Headers errorHeaders(ApiContext &context, const ApiError &error)
{
    Headers headers = jsonHeaders(context);
    headers.push_back({"x-orchestris-error-origin", errorOriginName(error.origin)});
    headers.insert(headers.end(), error.headers.begin(), error.headers.end());
    return headers;
}

void refuse(ApiContext &context, Exchange &exchange, const ApiError &error)
{
    exchange.respond(error.status, errorHeaders(context, error), error.toJson());
}

void listModels(ApiContext &context, ExchangePtr exchange, QByteArrayView)
{
    const Snapshot::KeyEntry *key = keyOrRefuse(context, *exchange);
    if (!key)
        return;
    QByteArray body = "{\"object\":\"list\",\"data\":[";
    const char *separator = "";
    for (const CallableModel &model : callableModels(*context.snapshot, *key)) {
        body += separator + toJson(model);
        separator = ",";
    }
    answer(context, *exchange, 200, body + "]}");
}

void retrieveModel(ApiContext &context, ExchangePtr exchange, QByteArrayView id)
{
    const Snapshot::KeyEntry *key = keyOrRefuse(context, *exchange);
    if (!key)
        return;
    const QByteArray name = QByteArray::fromPercentEncoding(id.toByteArray());
    const auto found = resolveModel(*context.snapshot, *key, name.toStdString());
    if (!found) {
        refuse(context, *exchange, apierrors::forModel(found.error(), name));
        return;
    }
    const Snapshot::ModelEntry &target = *found->targets.front().model;
    const CallableModel model =
        found->alias ? CallableModel{name, "orchestris", found->alias->alias->createdAtUs}
                     : CallableModel{name, target.providerName, target.model->createdAtUs};
    answer(context, *exchange, 200, toJson(model));
}

void answerHealth(ApiContext &context, ExchangePtr exchange, QByteArrayView)
{
    answer(context, *exchange, 200, "{\"status\":\"ok\"}");
}

void answerReadiness(ApiContext &context, ExchangePtr exchange, QByteArrayView)
{
    if (!context.usage.accepting())
        refuse(context, *exchange, apierrors::notRecordable());
    else if (context.snapshot->settings().trafficStopped)
        refuse(context, *exchange, apierrors::trafficStopped(*context.snapshot));
    else
        answer(context, *exchange, 200, "{\"status\":\"ready\"}");
}

} // namespace orchestris
