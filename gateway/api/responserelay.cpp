// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/responserelay.h"

#include "gateway/answers/responsespass.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/clientinfo.h"
#include "gateway/api/limiterrors.h"
#include "gateway/api/provideranswer.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/upstream/dialect.h"
#include "models/domain/ports.h"

namespace orchestris {

namespace {

using Kind = ResponseAsk::Kind;

/// IDs go into a provider's URL: nothing in them may mean anything there.
bool isPlainId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= 200 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_' || c == '-';
    });
}

ApiError notInBackground()
{
    return apierrors::badRequest("Only a response that runs in the background can be cancelled.",
                                 {}, "not_in_background");
}

} // namespace

std::optional<ResponseAsk> readResponseAsk(const Request &request, QByteArrayView rest)
{
    const qsizetype slash = rest.indexOf('/');
    const QByteArrayView id = slash < 0 ? rest : rest.first(slash);
    const QByteArrayView verb = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!isPlainId(id))
        return std::nullopt;
    if (verb.isEmpty() && slash < 0 && reads)
        return ResponseAsk{Kind::Retrieve, id.toByteArray()};
    if (verb.isEmpty() && slash < 0 && request.method == "DELETE")
        return ResponseAsk{Kind::Delete, id.toByteArray()};
    if (verb == "input_items" && reads)
        return ResponseAsk{Kind::InputItems, id.toByteArray()};
    if (verb == "cancel" && request.method == "POST")
        return ResponseAsk{Kind::Cancel, id.toByteArray()};
    return std::nullopt;
}

ResponseRelay::ResponseRelay(ApiContext &context, ExchangePtr exchange, ResponseAsk ask)
    : m_context(context)
    , m_snapshot(context.snapshot)
    , m_exchange(std::move(exchange))
    , m_ask(std::move(ask))
    , m_id(context.requestIds.next(context.clock.nowUs()))
{
    m_exchange->setListener(this);
}

ResponseRelay::~ResponseRelay()
{
    if (m_exchange)
        m_exchange->setListener(nullptr);
}

void ResponseRelay::begin()
{
    const auto key = keyOf(m_context.authenticator, *m_snapshot, m_exchange->request());
    if (!key) {
        refuseWith(key.error());
        return;
    }
    m_key = *key;
    if (!(m_key->key->endpoints & KeyEndpoint::Responses)) {
        refuseWith(apierrors::endpointNotAllowed("responses", *m_snapshot));
        return;
    }
    if (m_snapshot->settings().trafficStopped) {
        refuseWith(apierrors::trafficStopped(*m_snapshot));
        return;
    }
    m_stored = earlierResponse(m_context.responses, m_ask.id, *m_key, m_context.clock.steadyUs());
    if (!m_stored) {
        refuseWith(apierrors::unknownResponse(m_ask.id));
        return;
    }
    if (const auto refused = m_stored->isNative ? forward() : answerFromMemory())
        refuseWith(*refused);
}

std::optional<ApiError> ResponseRelay::forward()
{
    m_target = m_snapshot->model(toStd(m_stored->target));
    if (!m_target)
        return apierrors::unknownResponse(m_ask.id);
    const Result<Secret> credential = m_snapshot->credential(m_target->provider->id);
    if (!credential)
        return apierrors::credentialMissing(*m_target->provider);
    QByteArray path = "/responses/" + m_ask.id;
    if (m_ask.kind == Kind::InputItems)
        path += "/input_items";
    else if (m_ask.kind == Kind::Cancel)
        path += "/cancel";
    const Request &request = m_exchange->request();
    if (!request.query.isEmpty())
        path += '?' + request.query;
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    m_upstream = m_context.network.start(
        shapeRequest(*m_target->provider, *credential, method, path, m_snapshot->settings()), this);
    return std::nullopt;
}

std::optional<ApiError> ResponseRelay::answerFromMemory()
{
    QByteArray body;
    switch (m_ask.kind) {
    case Kind::Retrieve:
        body = m_stored->response;
        break;
    case Kind::InputItems:
        body = "{\"object\":\"list\",\"data\":[" + m_stored->input
               + "],\"first_id\":null,\"last_id\":null,\"has_more\":false}";
        break;
    case Kind::Delete:
        m_context.responses.remove(m_ask.id);
        JsonWriter(body)
            .beginObject()
            .string("id", m_ask.id)
            .string("object", "response")
            .boolean("deleted", true)
            .endObject();
        break;
    case Kind::Cancel:
        return notInBackground();
    }
    respond(200, body);
    return std::nullopt;
}

// ---------------------------------------------------------------------- the provider's answer

void ResponseRelay::upstreamHead(const UpstreamHead &head)
{
    m_head = head;
    if (head.status != 200 || !head.header("content-type").startsWith("text/event-stream"))
        return;
    m_streaming = true;
    m_exchange->beginStream(200, headers(QByteArrayLiteral("text/event-stream; charset=utf-8")));
}

void ResponseRelay::upstreamData(QByteArrayView data)
{
    if (m_streaming) {
        m_exchange->send(data);
        if (m_exchange->isCongested())
            m_upstream->pause();
        return;
    }
    if (m_answer.size() + data.size() > MaximumAnswer)
        refuseWith(answerTooLarge(m_target->providerName));
    else
        m_answer.append(data);
}

void ResponseRelay::upstreamDone(const std::optional<UpstreamFailure> &failure)
{
    if (m_streaming) {
        if (failure)
            m_exchange->abort();
        else
            m_exchange->endStream();
        retire();
        return;
    }
    if (failure) {
        refuseWith(apierrors::forFailure(*failure, m_target->providerName));
        return;
    }
    if (m_head.status < 200 || m_head.status >= 300) {
        refuseWith(providerError(m_context.json, m_head, m_target->providerName, m_answer, true));
        return;
    }
    if (m_ask.kind == Kind::Delete)
        m_context.responses.remove(m_ask.id);
    else if (m_ask.kind != Kind::InputItems && m_stored->isBackground)
        meterBackground();
    respond(m_head.status, m_answer);
}

void ResponseRelay::meterBackground()
{
    UsageMeter meter;
    meter.setForwarded();
    ResponsesPass pass(m_context.json, meter);
    QByteArray answer = m_answer;
    if (pass.readWhole(answer) != AnswerPipe::Outcome::Done || !meter.isReported())
        return;
    UsageRecord record;
    noteKey(record, *m_key);
    record.id = m_id;
    record.state = RequestState::Done;
    record.startedAtUs = m_context.clock.nowUs();
    record.endpoint = QByteArrayLiteral("responses");
    record.requestedModel = m_target->directId;
    record.provider = m_target->providerName;
    record.upstreamModel = m_target->modelName;
    record.status = m_head.status;
    record.attempts = 1;
    record.providerRequestId = providerRequestId(m_head);
    record.clientRequestId = clientRequestId(m_exchange->request()).value_or(QByteArray());
    record.clientProgram = clientProgram(m_exchange->request());
    meter.settle(record, m_target->model->price);
    m_context.usage.close(std::move(record), nullptr);

    StoredResponse told = *m_stored;
    told.isBackground = false; // once is enough
    m_context.responses.put(m_ask.id, std::move(told), m_context.clock.steadyUs(),
                            ResponseStoreLimits::from(m_snapshot->settings()));
}

// ---------------------------------------------------------------------- the client's side

void ResponseRelay::clientLeft()
{
    m_upstream.reset();
    retire();
}

void ResponseRelay::drained()
{
    if (m_upstream)
        m_upstream->resume();
}

void ResponseRelay::end(const ApiError &error)
{
    m_upstream.reset();
    if (!m_streaming) {
        refuseWith(error);
        return;
    }
    m_exchange->abort();
    retire();
}

void ResponseRelay::configurationChanged(const SnapshotPtr &newest)
{
    if (!m_exchange || !m_key)
        return;
    if (const auto ended = endedBy(*newest, m_key->key->id, m_context.authenticator))
        end(*ended);
}

Headers ResponseRelay::headers(QByteArray contentType) const
{
    Headers headers{{"Content-Type", std::move(contentType)},
                    {"x-request-id", formatRequestId(m_id)},
                    {"openai-version", "2020-10-01"}};
    if (m_target)
        headers.push_back({"x-orchestris-provider", m_target->providerName});
    return headers;
}

void ResponseRelay::respond(int status, QByteArrayView body)
{
    m_exchange->respond(status, headers(QByteArrayLiteral("application/json")), body);
    retire();
}

void ResponseRelay::refuseWith(const ApiError &given)
{
    const ApiError error =
        m_target ? apierrors::withoutSecrets(given, m_snapshot->credential(m_target->provider->id))
                 : given;
    m_upstream.reset();
    Headers all = headers(QByteArrayLiteral("application/json"));
    all.push_back({"x-orchestris-error-origin", errorOriginName(error.origin)});
    all.insert(all.end(), error.headers.begin(), error.headers.end());
    m_exchange->respond(error.status, all, error.toJson());
    retire();
}

void ResponseRelay::retire()
{
    m_exchange->setListener(nullptr);
    m_exchange.reset();
    m_upstream.reset();
    m_context.calls.retire(m_id);
}

} // namespace orchestris
