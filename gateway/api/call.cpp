// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/call.h"

#include "gateway/admission/modelresolver.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/clientinfo.h"
#include "gateway/api/limiterrors.h"
#include "gateway/api/responsestore.h"
#include "gateway/api/shaping.h"
#include "gateway/api/turns.h"
#include "gateway/json/jsonreader.h"
#include "gateway/routing/targetorder.h"
#include "gateway/translation/itemreferences.h"
#include "models/domain/ports.h"
#include "models/domain/providertraits.h"
#include "models/domain/redaction.h"

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

constexpr qsizetype KeptModelName = 200;
constexpr qsizetype MaximumDropped = 1000; // of a header

/// What says which conversation a request belongs to, where the body does not (see wire facts).
constexpr QByteArrayView SessionHeaders[] = {"session-id", "session_id", "x-session-affinity",
                                             "x-client-request-id"};

} // namespace

Call::Call(ApiContext &context, ExchangePtr exchange, ClientEndpoint endpoint)
    : m_context(context)
    , m_snapshot(context.snapshot)
    , m_exchange(std::move(exchange))
{
    const Request &request = m_exchange->request();
    m_arrivedUs = request.receivedUs;
    m_request.endpoint = endpoint;
    m_record.startedAtUs = context.clock.nowUs();
    m_record.id = context.requestIds.next(m_record.startedAtUs);
    m_record.endpoint = clientEndpointName(endpoint);
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
    m_body = m_exchange->takeBody();
    std::optional<ApiError> refused = identify();
    if (!refused)
        refused = admit();
    if (refused)
        fail(std::move(*refused));
    else
        tryNext();
}

std::optional<ApiError> Call::identify()
{
    const Request &request = m_exchange->request();
    if (auto clientId = clientRequestId(request))
        m_record.clientRequestId = std::move(*clientId);

    const auto key = keyOf(m_context.authenticator, *m_snapshot, request);
    if (!key)
        return key.error();
    m_key = *key;
    noteKey(m_record, *m_key);
    return checkEndpoint();
}

std::optional<ApiError> Call::admit()
{
    if (!m_context.usage.accepting())
        return apierrors::notRecordable();
    if (m_snapshot->settings().trafficStopped)
        return apierrors::trafficStopped(*m_snapshot);

    auto request = ModelRequest::read(m_context.json, m_request.endpoint, m_body);
    if (!request)
        return std::move(request.error());
    m_request = std::move(*request);
    m_record.requestedModel = withoutKeys(m_request.model.left(KeptModelName));
    m_record.streamed = m_request.streamed;
    m_record.promptBytes = m_request.promptBytes;

    auto resolution = resolveModel(*m_snapshot, *m_key, toStd(m_request.model));
    if (!resolution)
        return apierrors::forModel(resolution.error(), m_request.model);
    if (resolution->alias)
        m_record.alias = resolution->alias->name;
    if (m_request.endpoint == ClientEndpoint::Responses) {
        if (auto refused = goOnFromEarlier(resolution->targets))
            return refused;
        m_record.promptBytes = m_request.promptBytes; // with the earlier turns
    }
    m_meter.setInputEstimate(m_request.inputEstimate);
    if (auto refused = guardAgainstLoops())
        return refused;
    if (auto refused = takeHold(resolution->targets))
        return refused;
    return planRoute(std::move(resolution->targets));
}

std::optional<ApiError> Call::goOnFromEarlier(std::vector<Snapshot::TargetEntry> &targets)
{
    const auto find = [this](const QByteArray &id) {
        return earlierResponse(m_context.responses, id, *m_key, m_context.clock.steadyUs());
    };
    ResponseStore::Entry keeper; // where a provider keeps it
    QByteArray body = m_body;    // shared as long as nothing is put into it
    if (const QByteArray &previous = m_request.previousResponseId; !previous.isEmpty()) {
        const auto earlier = find(previous);
        if (earlier && earlier->isNative)
            keeper = earlier;
        else if (earlier)
            body = withEarlierTurns(body, *earlier);
        // Else a provider may know it; a translator says that nobody does.
    }
    body = withReferredItems(m_context.json, body, [&](const QByteArray &item) {
        if (const auto native = find(item))
            keeper = native;
        const QByteArray response = responseOfItem(item);
        const auto made = response.isEmpty() ? nullptr : find(response);
        return made ? itemOfOutput(m_context.json, made->output, item) : QByteArray();
    });
    if (!body.isSharedWith(m_body)) {
        m_body = std::move(body);
        auto request = ModelRequest::read(m_context.json, m_request.endpoint, m_body);
        if (!request)
            return std::move(request.error());
        const QByteArray continued = m_request.previousResponseId;
        m_request = std::move(*request);
        if (m_request.previousResponseId.isEmpty())
            m_request.continuedResponseId = continued;
    }
    return keeper ? stayWith(*keeper, targets) : std::nullopt;
}

std::optional<ApiError> Call::stayWith(const StoredResponse &earlier,
                                       std::vector<Snapshot::TargetEntry> &targets) const
{
    // Its provider keeps the conversation: no other can go on with it.
    const QByteArray provider = earlier.target.left(earlier.target.indexOf('/'));
    std::vector<Snapshot::TargetEntry> same;
    for (const Snapshot::TargetEntry &target : targets) {
        if (target.model->directId == earlier.target)
            same.insert(same.begin(), target);
        else if (target.model->providerName == provider)
            same.push_back(target);
    }
    if (same.empty())
        return apierrors::otherProviderKeeps(m_request.previousResponseId, provider,
                                             m_request.model);
    if (same.front().model->directId == earlier.target)
        same.front().priority = std::numeric_limits<int>::min();
    targets = std::move(same);
    return std::nullopt;
}

std::optional<ApiError> Call::planRoute(std::vector<Snapshot::TargetEntry> targets)
{
    std::erase_if(targets, [this](const Snapshot::TargetEntry &target) {
        if (endpointFor(m_request.endpoint, target.model->provider->traits.endpoints))
            return false;
        m_record.trace.push_back(passedOver(*target.model, QByteArrayLiteral("skipped_endpoint")));
        return true;
    });
    if (targets.empty())
        return apierrors::unsupportedEndpoint(m_request.model, m_record.endpoint);
    // One target has no order to find.
    m_plan.emplace(targetOrder(targets, targets.size() > 1 ? session() : QByteArray()),
                   RouteRules::from(m_snapshot->settings()), *m_snapshot, m_context.health,
                   m_context.clock, quint64(m_record.id));
    return std::nullopt;
}

QByteArray Call::session() const
{
    // Two keys that say the same are two sessions.
    const QByteArray key = QByteArray::number(m_record.keyId) + ' ';
    if (!m_request.promptCacheKey.isEmpty())
        return key + m_request.promptCacheKey;
    for (const QByteArrayView name : SessionHeaders) {
        if (const QByteArrayView given = m_exchange->request().header(name); !given.isEmpty())
            return key + given.toByteArray();
    }
    return QByteArray::number(m_record.id); // none: spread by chance
}

// ---------------------------------------------------------------------- the client's side

void Call::clientLeft()
{
    if (!isRunning())
        return; // its answer was complete; the row is on its way
    if (m_phase == Phase::Reading)
        endAttempt(QByteArrayLiteral("client_left"));
    if (m_plan)
        m_plan->abandoned();
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
    if (isRunning()) {
        cutOff(error, QByteArrayLiteral("stopped"));
        return;
    }
    stopUpstream();
    if (m_phase == Phase::Over)
        release();
}

// ---------------------------------------------------------------------- the end

void Call::succeed(int status)
{
    if (m_attempt.firstByteUs < 0)
        m_attempt.firstByteUs = m_context.clock.steadyUs() - m_attemptUs;
    endAttempt(QByteArrayLiteral("ok"));
    m_plan->succeeded();
    close(status);
}

void Call::cutOff(const ApiError &error, QByteArray outcome)
{
    if (m_phase == Phase::Reading)
        endAttempt(std::move(outcome));
    if (m_plan)
        m_plan->abandoned();
    fail(error);
}

void Call::fail(ApiError error)
{
    stopUpstream();
    // Without a word of the answer in them, an honest status is worth more than these frames.
    if (!m_streaming && !(m_pipe && m_pipe->hasOutput()))
        m_frames.clear();
    m_error = std::move(error);
    close(m_error->status);
}

void Call::close(int status)
{
    m_holding = false;
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
    m_record.retryCostNanos = retryCost();
    settleHold();
    m_body.clear();
    m_context.usage.close(m_record, &m_context.commits);
}

void Call::committed(const std::optional<Error> &problem)
{
    // The client must not take an answer for complete whose record is not safe.
    if (problem && !m_error)
        m_error = apierrors::notRecordable();
    m_hold.reset(); // what was used is in the sums that storage tells
    deliver();
    m_phase = Phase::Over;
    if (m_upstreamOver)
        release();
}

void Call::deliver()
{
    if (m_streaming) {
        if (m_error) {
            m_exchange->endStream(m_pipe->fail(m_error->message, m_error->type, m_error->code));
            return;
        }
        const QByteArray end = m_pipe->takeEnd();
        keepMadeResponse(end);
        m_exchange->endStream(end);
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
    keepMadeResponse(m_answer);
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
    appendLimitHeaders(headers, m_hold, m_context.clock.nowUs());
    if (m_isTranslated)
        headers.push_back({"x-orchestris-translated", endpointName(m_endpoint).toLatin1()});
    if (!m_dropped.isEmpty())
        headers.push_back({"x-orchestris-dropped", m_dropped.join(", ").left(MaximumDropped)});
    return headers;
}

} // namespace orchestris
