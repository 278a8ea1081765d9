// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/probecall.h"
#include "models/domain/capabilityreport.h"
#include "models/domain/settings.h"

namespace orchestris {

/// What to probe, and with what.
struct ProbeQuestion {
    Provider provider;
    Secret credential;
    Settings settings;
    QString model;           ///< to call; empty: one that looks small
    QStringList knownModels; ///< to choose from where the provider gives no list
};

/// Finds out what a provider can do by a few tiny calls, one after another: its list of models, and
/// each endpoint with a short question whose answer is limited to a few tokens. They cost what such
/// calls cost. Confined to the thread of `client`; destroying it ends what is under way in silence.
class CapabilityProbe
{
public:
    /// Heard in the client's thread, never from inside the constructor.
    struct Listener {
        std::function<void(Capability)> asking; ///< a call begins; this is what it is about
        std::function<void(const CapabilityFinding &)> found; ///< in the order they are known
        /// The end, once. May destroy the probe; the other two may not.
        std::function<void(const CapabilityReport &)> done;
    };

    CapabilityProbe(UpstreamClient &client, const Clock &clock, ProbeQuestion question,
                    Listener listener);
    Q_DISABLE_COPY_MOVE(CapabilityProbe)

private:
    using Then = void (CapabilityProbe::*)(const ProbeAnswer &);

    void ask(Capability about, UpstreamRequest request, Then then);
    void askEndpoint(Capability about, ProviderEndpoint endpoint, const QString &model,
                     QByteArray body, Then then);
    void askChat(Capability about, MaximumOutputField field, bool streamed, bool includeUsage,
                 bool tool, Then then);
    void askMessages(Capability about, bool streamed, bool tool, Then then);

    void readModels(const ProbeAnswer &answer);
    void readFirstField(const ProbeAnswer &answer);
    void readSecondField(const ProbeAnswer &answer);
    void readStream(const ProbeAnswer &answer);
    void readPlainStream(const ProbeAnswer &answer);
    void readTools(const ProbeAnswer &answer);
    void askResponses();
    void readResponses(const ProbeAnswer &answer);
    void readEmbeddings(const ProbeAnswer &answer);
    void readMessages(const ProbeAnswer &answer);
    void readMessagesStream(const ProbeAnswer &answer);

    CapabilityFinding note(CapabilityFinding finding);
    void skip(std::initializer_list<Capability> capabilities, const QString &why);
    /// What has no finding yet gets `why`, and that is the end.
    void finish(const QString &why = {});

    UpstreamClient &m_client;
    const Clock &m_clock;
    ProbeQuestion m_question;
    Listener m_listener;
    CapabilityReport m_report;
    MaximumOutputField m_firstField = MaximumOutputField::MaxTokens;
    MaximumOutputField m_goodField = MaximumOutputField::AsGiven;
    ProbeAnswer m_kept; ///< an answer that is judged together with the next one
    std::unique_ptr<ProbeCall> m_call;
};

} // namespace orchestris
