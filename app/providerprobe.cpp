// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerprobe.h"

#include "app/modelfetch.h"

namespace orchestris {

namespace {

/// A question with a connection of its own, which no question before has left open.
struct FreshFetch {
    explicit FreshFetch(const Clock &clock)
        : network(clock)
    {
    }
    CurlClient network; // outlives the question
    std::optional<ModelFetch> fetch;
};

} // namespace

void ProviderProbe::ask(const Provider &provider, const Secret &credential,
                        const Settings &settings, QObject *context, Done<Result<QStringList>> done,
                        Done<ConnectionReport> heard)
{
    ModelFetch::Heard homeHeard;
    if (heard)
        homeHeard = m_thread.broughtHome(context, std::move(heard));
    m_thread.run(context, [provider, credential, settings, homeHeard,
                           home = m_thread.broughtHome(context, std::move(done))](
                              NetworkThread::Means &means, const std::function<void()> &over) {
        auto question = std::make_shared<FreshFetch>(means.clock);
        question->fetch.emplace(
            question->network, means.clock, provider, credential, settings,
            [home, over](const Result<QStringList> &names) {
                home(names);
                over();
            },
            homeHeard);
        return question;
    });
}

void ProviderProbe::probe(const ProbeQuestion &question, QObject *context,
                          Done<CapabilityFinding> found, Done<CapabilityReport> done)
{
    m_thread.run(context, [question, homeFound = m_thread.broughtHome(context, std::move(found)),
                           home = m_thread.broughtHome(context, std::move(done))](
                              NetworkThread::Means &means, const std::function<void()> &over) {
        UpstreamClient *client = &means.network;
        if (question.provider.kind == ProviderKind::Sandbox)
            client = &means.sandbox;
        return std::make_shared<CapabilityProbe>(
            *client, means.clock, question,
            CapabilityProbe::Listener{.asking = {},
                                      .found = homeFound,
                                      .done = [home, over](const CapabilityReport &report) {
                                          home(report);
                                          over();
                                      }});
    });
}

void ProviderProbe::discover(const QList<ServerPlace> &places, QObject *context,
                             Done<QList<FoundServer>> done)
{
    m_thread.run(context,
                 [places, home = m_thread.broughtHome(context, std::move(done))](
                     NetworkThread::Means &means,
                     const std::function<void()> &over) -> std::shared_ptr<void> {
                     if (places.isEmpty()) {
                         home({});
                         return nullptr;
                     }
                     return std::make_shared<LocalServers>(
                         means.network, means.clock, places,
                         [home, over](const QList<FoundServer> &found) {
                             home(found);
                             over();
                         });
                 });
}

} // namespace orchestris
