// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/call.h"

#include "gateway/admission/authenticator.h"
#include "gateway/admission/modelresolver.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/clientinfo.h"
#include "gateway/json/jsonreader.h"
#include "gateway/upstream/dialect.h"
#include "models/domain/ports.h"

namespace orchestris {

namespace {

constexpr qsizetype KeptModelName = 200;

} // namespace

Call::Call(ApiContext &context, ExchangePtr exchange)
    : m_context(context)
    , m_snapshot(context.snapshot)
    , m_exchange(std::move(exchange))
{
    const Request &request = m_exchange->request();
    m_arrivedUs = request.receivedUs;
    m_record.startedAtUs = context.clock.nowUs();
    m_record.id = context.requestIds.next(m_record.startedAtUs);
    m_record.endpoint = QByteArrayLiteral("chat/completions");
    m_record.clientProgram = clientProgram(request);
    m_exchange->setListener(this);
}

Call::~Call()
{
    if (m_exchange)
        m_exchange->setListener(nullptr);
}

void Call::begin()
{
    // Streams are many and bodies large: the body lives no longer than it takes to forward it.
    const QByteArray body = m_exchange->takeBody();
    std::optional<ApiError> refused = identify();
    if (!refused)
        refused = admit(body);
    if (!refused)
        refused = forward(body);
    if (refused)
        fail(std::move(*refused));
}

std::optional<ApiError> Call::identify()
{
    const Request &request = m_exchange->request();
    auto clientId = clientRequestId(request);
    if (!clientId)
        return std::move(clientId.error());
    m_record.clientRequestId = std::move(*clientId);

    const auto key =
        m_context.authenticator.authenticate(*m_snapshot, request.header("authorization"));
    if (!key)
        return apierrors::forKey(key.error());
    m_key = *key;
    describeKey(*m_key);
    return std::nullopt;
}

void Call::describeKey(const Snapshot::KeyEntry &entry)
{
    m_record.ownerKind = entry.key->ownerKind;
    m_record.organizationId = entry.key->organizationId;
    m_record.userId = entry.key->userId;
    m_record.keyId = entry.key->id;
    m_record.keyName = entry.key->name;
    m_record.ownerName = entry.user ? entry.user->name : entry.organization->name;
}

std::optional<ApiError> Call::admit(const QByteArray &body)
{
    if (!m_context.usage.accepting())
        return apierrors::notRecordable();

    auto request = ChatRequest::read(m_context.json, body);
    if (!request)
        return std::move(request.error());
    m_request = std::move(*request);
    m_record.requestedModel = m_request.model.left(KeptModelName);
    m_record.streamed = m_request.streamed;
    m_meter.setInputEstimate(m_request.inputEstimate);

    const auto resolution = resolveModel(*m_snapshot, *m_key, toStd(m_request.model));
    if (!resolution)
        return apierrors::forModel(resolution.error(), m_request.model);
    if (resolution->alias)
        m_record.alias = resolution->alias->name;
    m_target = resolution->targets.front();
    m_record.provider = m_target->providerName;
    m_record.upstreamModel = m_target->modelName;
    return std::nullopt;
}

std::optional<ApiError> Call::forward(const QByteArray &body)
{
    const Result<Secret> credential = m_snapshot->credential(m_target->provider->id);
    if (!credential)
        return apierrors::credentialMissing(providerName(), credential.error().message.toUtf8());

    const bool sandbox = m_target->provider->kind == ProviderKind::Sandbox;
    UpstreamRequest call =
        shapeCall(*m_target->provider, *credential, ProviderEndpoint::Chat, m_target->modelName,
                  m_request.shape(body, m_target->modelName), m_snapshot->settings());
    m_meter.setForwarded();
    m_record.attempts = 1;
    // What is known now is what a later start finds if this process is killed.
    m_meter.settle(m_record, m_target->model->price);
    m_context.usage.open(m_record);

    if (m_request.streamed)
        m_stream.emplace(m_context.json, m_meter, m_request.wantsUsage);
    m_forwardedUs = m_context.clock.steadyUs();
    UpstreamClient &client = sandbox ? m_context.sandbox : m_context.network;
    m_upstream = client.start(std::move(call), this);
    return std::nullopt;
}

// ---------------------------------------------------------------------- the client's side

void Call::clientLeft()
{
    if (m_phase != Phase::Reading)
        return; // its answer was complete; the row is on its way
    stopUpstream();
    m_error = apierrors::clientLeft();
    close(m_error->status);
}

void Call::drained()
{
    if (m_upstream)
        m_upstream->resume();
}

void Call::end(const ApiError &error)
{
    if (m_phase == Phase::Reading) {
        fail(error);
        return;
    }
    stopUpstream();
    if (m_phase == Phase::Over)
        release();
}

void Call::stopUpstream()
{
    m_upstream.reset();
    m_upstreamOver = true;
}

// ---------------------------------------------------------------------- the end

void Call::fail(ApiError error)
{
    stopUpstream();
    m_error = std::move(error);
    close(m_error->status);
}

void Call::close(int status)
{
    flush();
    m_phase = Phase::Committing;
    const qint64 now = m_context.clock.steadyUs();
    m_record.state = RequestState::Done;
    m_record.status = status;
    if (m_error) {
        m_record.errorCode = m_error->recordCode();
        m_record.errorOrigin = m_error->origin;
    }
    m_record.totalUs = now - m_arrivedUs;
    m_record.upstreamUs = m_forwardedUs > 0 ? now - m_forwardedUs : 0;
    m_record.gatewayUs = m_record.totalUs - m_record.upstreamUs;
    m_meter.settle(m_record, m_target ? m_target->model->price : std::nullopt);
    m_context.usage.close(m_record, &m_context.commits);
}

void Call::committed(const std::optional<Error> &problem)
{
    // The client must not take an answer for complete whose record is not safe.
    if (problem && !m_error)
        m_error = apierrors::notRecordable();
    deliver();
    m_phase = Phase::Over;
    if (m_upstreamOver)
        release();
}

void Call::deliver()
{
    if (m_streaming) {
        if (m_error)
            m_exchange->endStream(QByteArray("data: " + m_error->toJson() + "\n\n"));
        else
            m_exchange->endStream("data: [DONE]\n\n");
        return;
    }
    Headers headers = answerHeaders(QByteArrayLiteral("application/json"));
    if (m_error) {
        headers.push_back({"x-orchestris-error-origin", errorOriginName(m_error->origin)});
        headers.insert(headers.end(), m_error->headers.begin(), m_error->headers.end());
        m_exchange->respond(m_error->status, headers, m_error->toJson());
        return;
    }
    headers.push_back({"x-orchestris-cost-nanos", QByteArray::number(m_record.costNanos)});
    m_exchange->respond(m_record.status, headers, m_answer);
}

void Call::release()
{
    m_exchange->setListener(nullptr);
    m_exchange.reset();
    m_upstream.reset();
    m_context.calls.retire(m_record.id);
}

Headers Call::answerHeaders(QByteArray contentType) const
{
    const qint64 elapsedMs = (m_context.clock.steadyUs() - m_arrivedUs) / 1000;
    Headers headers;
    headers.reserve(10);
    headers.push_back({"Content-Type", std::move(contentType)});
    headers.push_back({"x-request-id", formatRequestId(m_record.id)});
    headers.push_back({"openai-processing-ms", QByteArray::number(elapsedMs)});
    headers.push_back({"openai-version", "2020-10-01"});
    if (m_target) {
        headers.push_back({"x-orchestris-provider", m_target->providerName});
        headers.push_back({"x-orchestris-model", m_target->directId});
        headers.push_back({"x-orchestris-attempts", QByteArray::number(m_record.attempts)});
    }
    return headers;
}

} // namespace orchestris
