// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/democalls.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 MsUs = 1000;
constexpr qint64 SecondUs = 1'000'000;
constexpr qint64 MinuteUs = 60 * SecondUs;
constexpr qint64 ConversationUs = 25 * MinuteUs; // a pause that long ends it
constexpr int MostTurns = 24;
constexpr double LongestPrompt = 150'000;
constexpr double ReadPerSecond = 22'000; // tokens of input that is not cached
constexpr int MostAttempts = 3;
constexpr qint64 OutageSettlesUs = 4 * MinuteUs; // until circuits are open
constexpr double BytesPerToken = 4.1;
// Shares of all requests.
constexpr double WrongKeys = .0008;
constexpr double WrongModels = .0012;
constexpr double WrongRequests = .004;
constexpr double BrokenStreams = .0015;

qint64 us(double value)
{
    return std::max<qint64>(1, qint64(value));
}

} // namespace

DemoCalls::DemoCalls(const DemoCompany &company, const DemoPlan &plan, const DemoOptions &options,
                     DemoRandom &random)
    : m_company(company)
    , m_plan(plan)
    , m_options(options)
    , m_random(random)
    , m_conversations(company.keys.size())
{
}

void DemoCalls::fill(UsageRecord &record, qint64 atUs, int key, bool refused)
{
    const DemoKey &habit = m_company.keys[size_t(key)];
    const double pick = m_random.uniform();
    size_t chosen = 0;
    while (chosen + 1 < habit.choices.size() && pick >= habit.choices[chosen].upTo)
        ++chosen;
    const DemoChoice &choice = habit.choices[chosen];
    reset(record, atUs, habit, choice);
    if (habit.namesRequests)
        writeId(record.clientRequestId, "run-", 12);
    if (refuseAtTheDoor(record, refused))
        return;
    const Prompt prompt = nextPrompt(habit, key, atUs);
    record.promptBytes = qint64(prompt.tokens * m_random.lognormal(BytesPerToken, .06));
    const int model = attempt(record, choice, prompt);
    if (model >= 0)
        answer(record, habit, model, prompt);
    record.totalUs = std::min(record.totalUs, std::max<qint64>(m_options.endUs - atUs, MsUs));
    record.firstTokenUs = std::min(record.firstTokenUs, record.totalUs);
    record.gatewayUs = std::min(record.gatewayUs, record.totalUs);
    record.upstreamUs = record.totalUs - record.gatewayUs;
    for (const qint64 restartUs : m_plan.restarts) {
        if (atUs < restartUs && atUs + std::max(record.totalUs, 20 * SecondUs) > restartUs)
            interrupt(record);
    }
}

void DemoCalls::reset(UsageRecord &record, qint64 atUs, const DemoKey &habit,
                      const DemoChoice &choice)
{
    record.state = RequestState::Done;
    record.startedAtUs = atUs;
    record.ownerKind = habit.ownerKind;
    record.organizationId = habit.organizationId;
    record.userId = habit.userId;
    record.keyId = habit.keyId;
    record.endpoint = habit.endpoint;
    record.requestedModel = choice.name;
    record.alias = choice.alias;
    record.provider.clear();
    record.upstreamModel.clear();
    record.streamed = habit.streamed > 0 && m_random.chance(habit.streamed);
    record.status = 200;
    record.errorCode.clear();
    record.errorOrigin = ErrorOrigin::None;
    record.finishReason.clear();
    record.tokens = {};
    record.tokenConfidence = Confidence::Unknown;
    record.costNanos = 0;
    record.priceVersion = 0;
    record.costConfidence = Confidence::Unknown;
    record.firstTokenUs = -1;
    record.upstreamUs = 0;
    record.attempts = 0;
    record.trace.clear();
    record.promptBytes = 0;
    record.retryCostNanos = 0;
    record.clientRequestId.resize(0); // keeps its memory
    record.providerRequestId.resize(0);
    record.clientProgram = habit.program;
    record.gatewayUs = us(m_random.lognormal(650, .4));
    record.totalUs = record.gatewayUs;
    m_elapsedUs = record.gatewayUs;
    m_waitUs = 0;
}

bool DemoCalls::refuseAtTheDoor(UsageRecord &record, bool refused)
{
    const double pick = m_random.uniform();
    if (pick < WrongKeys) {
        record.ownerKind = OwnerKind::None;
        record.organizationId = record.userId = record.keyId = 0;
        record.alias.clear();
        record.status = 401;
        record.errorCode = "invalid_api_key";
    } else if (pick < WrongKeys + WrongModels) {
        record.alias.clear();
        record.requestedModel = "openai/gpt-6";
        record.status = 404;
        record.errorCode = "model_not_found";
    } else if (refused) {
        record.status = 429;
        record.errorCode = "insufficient_quota";
    } else {
        return false;
    }
    record.errorOrigin = ErrorOrigin::Gateway;
    return true;
}

DemoCalls::Prompt DemoCalls::nextPrompt(const DemoKey &habit, int key, qint64 atUs)
{
    const double growth = key == m_plan.bloatKey && m_plan.bloat.contains(atUs) ? DemoBloat : 1;
    Conversation &talk = m_conversations[size_t(key)];
    const bool goesOn = habit.turnTokens > 0 && talk.turn > 0 && talk.turn < MostTurns
                        && atUs - talk.atUs < ConversationUs && talk.tokens < LongestPrompt;
    Prompt prompt;
    if (goesOn) {
        prompt.known = talk.tokens;
        prompt.tokens = talk.tokens + m_random.lognormal(habit.turnTokens, .8);
    } else {
        prompt.tokens = growth * m_random.lognormal(habit.promptTokens, .45);
    }
    prompt.tokens = std::max(prompt.tokens, 3.0);
    talk = {prompt.tokens, atUs, goesOn ? talk.turn + 1 : 1};
    return prompt;
}

DemoCalls::Failure DemoCalls::failureOf(int model, qint64 atUs, bool again)
{
    const DemoModel &target = m_company.models[size_t(model)];
    if (target.provider == m_plan.outageProvider && m_plan.outage.contains(atUs)) {
        const double pick = m_random.uniform();
        return pick < .55   ? Failure::Status
               : pick < .75 ? Failure::Connect
               : pick < .97 ? Failure::Timeout
                            : Failure::None;
    }
    if (target.provider == m_plan.stormProvider && m_plan.storm.contains(atUs)
        && m_random.chance(again ? .12 : .65))
        return Failure::Limited;
    if (model == m_plan.refusingModel && m_plan.refusals.contains(atUs) && m_random.chance(.25))
        return Failure::Refused;
    const double pick = m_random.uniform();
    if (pick >= target.failures)
        return pick > 1 - WrongRequests && !again ? Failure::Refused : Failure::None;
    const double kind = pick / target.failures;
    return kind < .45   ? Failure::Status
           : kind < .75 ? Failure::Limited
           : kind < .9  ? Failure::Connect
                        : Failure::Timeout;
}

int DemoCalls::attempt(UsageRecord &record, const DemoChoice &choice, const Prompt &prompt)
{
    const qint64 atUs = record.startedAtUs;
    const bool circuitsOpen =
        m_plan.outage.contains(atUs) && atUs - m_plan.outage.startUs > OutageSettlesUs;
    size_t at = 0;
    bool again = false;
    Failure failure = Failure::None;
    while (record.attempts < MostAttempts && at < choice.models.size()) {
        const int model = choice.models[at];
        if (circuitsOpen && m_company.models[size_t(model)].provider == m_plan.outageProvider
            && m_random.chance(.6)) {
            note(record, model, m_elapsedUs, 0, 0, 0, m_skipped);
            ++at;
            continue;
        }
        record.provider = m_company.models[size_t(model)].provider;
        record.upstreamModel = m_company.models[size_t(model)].name;
        ++record.attempts;
        m_elapsedUs += m_waitUs;
        failure = failureOf(model, atUs, again);
        if (failure == Failure::None)
            return model;
        fail(record, failure, model, m_elapsedUs, prompt);
        if (failure == Failure::Refused)
            break;
        // The next target if there is one, else the same once more if that makes sense.
        if (at + 1 < choice.models.size()) {
            ++at;
            again = false;
            m_waitUs = 0;
        } else if (!again && failure != Failure::Timeout) {
            again = true;
            m_waitUs = us(m_random.lognormal(failure == Failure::Limited ? 1.8e6 : .4e6, .4));
        } else {
            break;
        }
    }
    record.totalUs = m_elapsedUs;
    if (record.attempts == 0) {
        record.status = 503;
        record.errorCode = "no_healthy_target";
        record.errorOrigin = ErrorOrigin::Gateway;
        return -1;
    }
    record.errorOrigin = ErrorOrigin::Provider;
    record.status = failure == Failure::Refused   ? 400
                    : failure == Failure::Limited ? 429
                    : failure == Failure::Timeout ? 504
                                                  : 502;
    record.errorCode = failure == Failure::Refused   ? "invalid_prompt"
                       : failure == Failure::Limited ? "rate_limit_exceeded"
                       : failure == Failure::Timeout ? "upstream_timeout"
                       : failure == Failure::Connect ? "upstream_unreachable"
                                                     : "upstream_status";
    return -1;
}

void DemoCalls::fail(UsageRecord &record, Failure failure, int model, qint64 startUs,
                     const Prompt &prompt)
{
    double tookUs = 0;
    switch (failure) {
    case Failure::Status:
        tookUs = m_random.lognormal(700e3, .7);
        break;
    case Failure::Connect:
        tookUs = m_random.lognormal(40e3, .5);
        break;
    case Failure::Timeout:
        tookUs = m_random.lognormal(25e6, .25);
        record.retryCostNanos += inputCost(model, prompt, record.startedAtUs);
        break;
    case Failure::Limited:
    case Failure::Refused:
    case Failure::None:
        tookUs = m_random.lognormal(160e3, .4);
        break;
    }
    const int status = failure == Failure::Status    ? (m_random.chance(.7) ? 503 : 500)
                       : failure == Failure::Limited ? 429
                       : failure == Failure::Refused ? 400
                                                     : 0;
    note(record, model, startUs, m_waitUs, us(tookUs), status,
         status != 0                   ? m_status
         : failure == Failure::Connect ? m_connect
                                       : m_timeout);
    m_elapsedUs += us(tookUs);
}

void DemoCalls::answer(UsageRecord &record, const DemoKey &habit, int model, const Prompt &prompt)
{
    const DemoModel &target = m_company.models[size_t(model)];
    const qint64 atUs = record.startedAtUs;
    TokenCounts &tokens = record.tokens;
    tokens.input = qint64(prompt.tokens);
    if (model == m_plan.cutModel && m_plan.cut.contains(atUs))
        tokens.input = std::min(tokens.input, DemoCutTokens);
    if (target.caches && prompt.known >= 1024 && m_random.chance(.88))
        tokens.cachedInput = std::min(tokens.input, qint64(prompt.known) / 128 * 128);
    if (target.writesCache && habit.turnTokens > 0)
        tokens.cacheWrite = (tokens.input - tokens.cachedInput) * 9 / 10;
    const bool embeds = target.tokensPerSecond <= 0;
    if (!embeds) {
        const double growth = habit.keyId == m_company.keys[size_t(m_plan.bloatKey)].keyId
                                      && m_plan.bloat.contains(atUs)
                                  ? DemoBloat
                                  : 1;
        tokens.output = us(growth * m_random.lognormal(habit.outputTokens, .7));
        tokens.reasoning = qint64(double(tokens.output) * target.reasoning * m_random.uniform());
    }
    const double slowness =
        model == m_plan.slowModel && m_plan.slow.contains(atUs) ? DemoSlowness : 1;
    const double firstUs =
        slowness
        * (m_random.lognormal(target.firstTokenUs, .3)
           + double(tokens.input - tokens.cachedInput) / ReadPerSecond * double(SecondUs) * .3);
    const double writeUs = embeds ? 0
                                  : slowness * double(tokens.output)
                                        / m_random.lognormal(target.tokensPerSecond, .18)
                                        * double(SecondUs);
    const qint64 tookUs = us(firstUs + writeUs);
    record.totalUs = m_elapsedUs + tookUs;
    if (!embeds)
        record.firstTokenUs = record.streamed ? m_elapsedUs + us(firstUs) : record.totalUs;
    record.tokenConfidence = Confidence::Reported;
    writeId(record.providerRequestId, target.writesCache ? "req_0" : "req-", 20);
    note(record, model, m_elapsedUs, m_waitUs, tookUs, 200, m_ok);
    if (!embeds) {
        const double pick = m_random.uniform();
        record.finishReason = pick < .04                                 ? m_length
                              : pick < (habit.turnTokens > 0 ? .6 : .05) ? m_toolCalls
                                                                         : m_stop;
    }
    if (record.streamed && !embeds) {
        if (m_random.chance(habit.leaves))
            leave(record, m_random.uniform());
        else if (m_random.chance(BrokenStreams))
            breakOff(record, m_random.uniform());
    }
    bill(record, model);
}

void DemoCalls::leave(UsageRecord &record, double share)
{
    record.status = 499;
    record.errorCode = "client_closed_request";
    record.errorOrigin = ErrorOrigin::Client;
    breakOff(record, share);
    if (!record.trace.empty())
        record.trace.back().outcome = m_clientLeft;
}

void DemoCalls::breakOff(UsageRecord &record, double share)
{
    if (record.status == 200) {
        record.status = 502;
        record.errorCode = "upstream_broken";
        record.errorOrigin = ErrorOrigin::Provider;
    }
    record.finishReason.clear();
    const qint64 lostUs = qint64(double(record.totalUs - record.firstTokenUs) * (1 - share));
    record.totalUs -= lostUs;
    record.tokens.output = qint64(double(record.tokens.output) * share);
    record.tokens.reasoning = std::min(record.tokens.reasoning, record.tokens.output);
    record.tokenConfidence = Confidence::Estimated;
    if (!record.trace.empty()) {
        record.trace.back().totalUs -= lostUs;
        record.trace.back().outcome = m_broken;
    }
}

void DemoCalls::interrupt(UsageRecord &record)
{
    record.state = RequestState::Interrupted;
    record.status = 0;
    record.errorCode = "interrupted";
    record.errorOrigin = ErrorOrigin::Gateway;
    record.finishReason.clear();
    record.tokens.output = record.tokens.reasoning = 0;
    record.tokens.cachedInput = record.tokens.cacheWrite = 0;
    record.tokenConfidence = record.tokens.input > 0 ? Confidence::Estimated : Confidence::Unknown;
    record.firstTokenUs = -1;
    record.totalUs = record.upstreamUs = record.gatewayUs = 0;
    record.attempts = 0;
    record.retryCostNanos = 0;
    record.trace.clear();
    record.providerRequestId.clear();
    record.costNanos = 0;
    for (const DemoModel &model : m_company.models) {
        if (record.priceVersion != 0 && model.price && model.price->id == record.priceVersion)
            record.costNanos = costOf(record.tokens, *model.price);
    }
    record.costConfidence = record.priceVersion != 0 ? Confidence::Estimated : Confidence::Unknown;
}

void DemoCalls::bill(UsageRecord &record, int model)
{
    const DemoModel &target = m_company.models[size_t(model)];
    if (!target.price || record.startedAtUs < target.pricedFromUs)
        return;
    record.priceVersion = target.price->id;
    record.costNanos = costOf(record.tokens, *target.price);
    record.costConfidence = record.tokenConfidence;
}

Nanos DemoCalls::inputCost(int model, const Prompt &prompt, qint64 atUs) const
{
    const DemoModel &target = m_company.models[size_t(model)];
    if (!target.price || atUs < target.pricedFromUs)
        return 0;
    TokenCounts tokens;
    tokens.input = qint64(prompt.tokens);
    return costOf(tokens, *target.price);
}

void DemoCalls::note(UsageRecord &record, int model, qint64 startUs, qint64 waitUs, qint64 totalUs,
                     int status, const QByteArray &outcome)
{
    if (!m_options.traces)
        return;
    const DemoModel &target = m_company.models[size_t(model)];
    Attempt &attempt = record.trace.emplace_back();
    attempt.provider = target.provider;
    attempt.upstreamModel = target.name;
    attempt.startUs = startUs;
    attempt.waitUs = waitUs;
    attempt.totalUs = totalUs;
    attempt.status = status;
    attempt.outcome = outcome;
    if (status == 200) {
        attempt.firstByteUs = record.firstTokenUs >= 0 ? record.firstTokenUs - startUs : totalUs;
        attempt.providerRequestId = record.providerRequestId;
    } else if (status != 0) {
        attempt.firstByteUs = totalUs;
    }
}

void DemoCalls::writeId(QByteArray &id, QByteArrayView prefix, int digits)
{
    static constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    id.resize(prefix.size() + digits);
    char *at = std::copy(prefix.begin(), prefix.end(), id.data());
    quint64 bits = 0;
    for (int i = 0; i < digits; ++i, bits >>= 5) {
        if (i % 12 == 0)
            bits = m_random.next();
        *at++ = Alphabet[bits & 31];
    }
}

} // namespace orchestris
