// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/capabilityprobe.h"

#include "gateway/probe/proberequests.h"
#include "gateway/upstream/dialect.h"

#include <algorithm>

namespace orchestris {

namespace {

using Field = MaximumOutputField;

/// A local server may have to load its model first.
constexpr int Patience = 90'000; // milliseconds, for each call

Capability capabilityOf(Field field)
{
    return field == Field::MaxTokens ? Capability::MaxTokens : Capability::MaxCompletionTokens;
}

} // namespace

CapabilityProbe::CapabilityProbe(UpstreamClient &client, const Clock &clock, ProbeQuestion question,
                                 Listener listener)
    : m_client(client)
    , m_clock(clock)
    , m_question(std::move(question))
    , m_listener(std::move(listener))
{
    const ProviderTraits &traits = m_question.provider.traits;
    m_report.model = m_question.model;
    m_report.suggested = traits;
    if (traits.maximumOutput == Field::MaxCompletionTokens)
        m_firstField = Field::MaxCompletionTokens;
    ask(Capability::ModelList,
        shapeModelList(m_question.provider, m_question.credential, m_question.settings),
        &CapabilityProbe::readModels);
}

void CapabilityProbe::ask(Capability about, UpstreamRequest request, Then then)
{
    // The first call begins in the constructor, from where nobody is called.
    if (m_call && m_listener.asking)
        m_listener.asking(about);
    limitPatience(request, Patience);
    m_call = std::make_unique<ProbeCall>(
        m_client, m_clock, std::move(request),
        [this, then](const ProbeAnswer &answer) { (this->*then)(answer); });
}

void CapabilityProbe::askEndpoint(Capability about, ProviderEndpoint endpoint, const QString &model,
                                  QByteArray body, Then then)
{
    ask(about,
        shapeCall(m_question.provider, m_question.credential, endpoint, model.toUtf8(),
                  std::move(body), m_question.settings),
        then);
}

void CapabilityProbe::askChat(Capability about, Field field, bool streamed, bool includeUsage,
                              bool tool, Then then)
{
    askEndpoint(about, ProviderEndpoint::Chat, m_report.model,
                probeChatBody({m_report.model.toUtf8(), field, streamed, includeUsage, tool}),
                then);
}

void CapabilityProbe::askMessages(Capability about, bool streamed, bool tool, Then then)
{
    askEndpoint(about, ProviderEndpoint::Messages, m_report.model,
                probeMessagesBody({m_report.model.toUtf8(), {}, streamed, false, tool}), then);
}

void CapabilityProbe::readModels(const ProbeAnswer &answer)
{
    const CapabilityFinding models = note(judgeModelList(answer));
    QStringList names = m_question.knownModels;
    if (models.verdict == Verdict::Yes) {
        const QStringList listed = readModelList(answer.body).names;
        m_report.listedModels = int(listed.size());
        names += listed; // those that the administrator added come first
    }
    if (isHopeless(answer)) {
        finish(QStringLiteral("not asked"));
        return;
    }
    if (m_report.model.isEmpty())
        m_report.model = pickChatModel(names);
    m_report.embeddingModel = pickEmbeddingModel(names);
    if (m_report.model.isEmpty()) {
        finish(QStringLiteral("not asked: there is no model to call, name one"));
        return;
    }
    if (m_question.provider.kind == ProviderKind::Anthropic)
        askMessages(Capability::Messages, false, false, &CapabilityProbe::readMessages);
    else
        askChat(Capability::Chat, m_firstField, false, false, false,
                &CapabilityProbe::readFirstField);
}

// ------------------------------------------------------------------------- Chat Completions

void CapabilityProbe::readFirstField(const ProbeAnswer &answer)
{
    if (isHopeless(answer)) {
        note(judgeEndpoint(Capability::Chat, answer));
        finish(QStringLiteral("not asked"));
        return;
    }
    const CapabilityFinding chat = judgeEndpoint(Capability::Chat, answer);
    if (chat.verdict != Verdict::Yes && !isRefusal(answer)) {
        note(chat);
        skip({Capability::MaxTokens, Capability::MaxCompletionTokens, Capability::ChatStream,
              Capability::IncludeUsage, Capability::Tools},
             QStringLiteral("not asked"));
        askResponses();
        return;
    }
    if (chat.verdict == Verdict::Yes) {
        m_goodField = m_firstField;
        note(chat);
    }
    m_kept = answer;
    const Field other =
        m_firstField == Field::MaxTokens ? Field::MaxCompletionTokens : Field::MaxTokens;
    askChat(capabilityOf(other), other, false, false, false, &CapabilityProbe::readSecondField);
}

void CapabilityProbe::readSecondField(const ProbeAnswer &answer)
{
    const Field other =
        m_firstField == Field::MaxTokens ? Field::MaxCompletionTokens : Field::MaxTokens;
    const CapabilityFinding chat = judgeEndpoint(Capability::Chat, answer);
    const bool works = m_goodField != Field::AsGiven || chat.verdict == Verdict::Yes;
    if (m_goodField == Field::AsGiven)
        note(chat);
    if (!works) { // refused for something else than the field
        skip({Capability::MaxTokens, Capability::MaxCompletionTokens, Capability::ChatStream,
              Capability::IncludeUsage, Capability::Tools},
             QStringLiteral("not asked"));
        askResponses();
        return;
    }
    note(judgeLimit(capabilityOf(m_firstField), m_kept));
    const CapabilityFinding second = note(judgeLimit(capabilityOf(other), answer));
    if (m_goodField == Field::AsGiven
        || (second.verdict == Verdict::Yes
            && judgeLimit(capabilityOf(m_firstField), m_kept).verdict != Verdict::Yes))
        m_goodField = other;
    askChat(Capability::ChatStream, m_goodField, true, true, false, &CapabilityProbe::readStream);
}

void CapabilityProbe::readStream(const ProbeAnswer &answer)
{
    if (isRefusal(answer)) {
        m_kept = answer;
        askChat(Capability::ChatStream, m_goodField, true, false, false,
                &CapabilityProbe::readPlainStream);
        return;
    }
    note(judgeStream(Capability::ChatStream, answer));
    note(judgeIncludeUsage(answer, std::nullopt));
    askChat(Capability::Tools, m_goodField, false, false, true, &CapabilityProbe::readTools);
}

void CapabilityProbe::readPlainStream(const ProbeAnswer &answer)
{
    note(judgeStream(Capability::ChatStream, answer));
    note(judgeIncludeUsage(m_kept, answer));
    askChat(Capability::Tools, m_goodField, false, false, true, &CapabilityProbe::readTools);
}

void CapabilityProbe::readTools(const ProbeAnswer &answer)
{
    note(judgeTools(answer));
    if (m_question.provider.kind == ProviderKind::Anthropic)
        finish();
    else
        askResponses();
}

// ------------------------------------------------------------------------- other endpoints

void CapabilityProbe::askResponses()
{
    askEndpoint(Capability::Responses, ProviderEndpoint::Responses, m_report.model,
                probeResponsesBody(m_report.model.toUtf8()), &CapabilityProbe::readResponses);
}

void CapabilityProbe::readResponses(const ProbeAnswer &answer)
{
    note(judgeEndpoint(Capability::Responses, answer));
    if (m_report.embeddingModel.isEmpty()) {
        finish(QStringLiteral("not asked: no model looks like one for embeddings"));
        return;
    }
    askEndpoint(Capability::Embeddings, ProviderEndpoint::Embeddings, m_report.embeddingModel,
                probeEmbeddingsBody(m_report.embeddingModel.toUtf8()),
                &CapabilityProbe::readEmbeddings);
}

void CapabilityProbe::readEmbeddings(const ProbeAnswer &answer)
{
    note(judgeEndpoint(Capability::Embeddings, answer));
    finish();
}

void CapabilityProbe::readMessages(const ProbeAnswer &answer)
{
    const CapabilityFinding messages = note(judgeEndpoint(Capability::Messages, answer));
    if (messages.verdict != Verdict::Yes) {
        finish(QStringLiteral("not asked"));
        return;
    }
    askMessages(Capability::MessagesStream, true, false, &CapabilityProbe::readMessagesStream);
}

void CapabilityProbe::readMessagesStream(const ProbeAnswer &answer)
{
    note(judgeStream(Capability::MessagesStream, answer));
    askMessages(Capability::Tools, false, true, &CapabilityProbe::readTools);
}

// ------------------------------------------------------------------------- the table

CapabilityFinding CapabilityProbe::note(CapabilityFinding finding)
{
    m_report.findings.append(finding);
    if (m_listener.found)
        m_listener.found(finding);
    return finding;
}

void CapabilityProbe::skip(std::initializer_list<Capability> capabilities, const QString &why)
{
    for (const Capability capability : capabilities)
        note({capability, Verdict::Unknown, 0, 0, why});
}

void CapabilityProbe::finish(const QString &why)
{
    const ProviderKind kind = m_question.provider.kind;
    const QList<Capability> wanted = probedCapabilities(kind);
    for (const Capability capability : wanted) {
        const auto &findings = m_report.findings;
        if (std::none_of(findings.begin(), findings.end(), [&](const CapabilityFinding &finding) {
                return finding.capability == capability;
            }))
            skip({capability}, why);
    }
    std::sort(m_report.findings.begin(), m_report.findings.end(),
              [&](const CapabilityFinding &a, const CapabilityFinding &b) {
                  return wanted.indexOf(a.capability) < wanted.indexOf(b.capability);
              });
    m_report.suggested = suggestTraits(kind, m_question.provider.traits, m_report.findings);
    const auto done = std::move(m_listener.done);
    const CapabilityReport report = std::move(m_report);
    if (done)
        done(report);
}

} // namespace orchestris
