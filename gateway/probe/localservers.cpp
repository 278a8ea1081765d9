// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/localservers.h"

#include "gateway/upstream/dialect.h"

namespace orchestris {

namespace {

constexpr int Patience = 1'500; // milliseconds

/// What a server says of itself is worth more than its port.
QString presetBy(QByteArrayView owner, const QString &usual)
{
    if (owner == "vllm" || owner == "llamacpp")
        return QString::fromLatin1(owner);
    return usual;
}

} // namespace

QList<ServerPlace> usualPlaces()
{
    QList<ServerPlace> places;
    for (const ProviderPreset &preset : providerPresets()) {
        if (preset.isLocal)
            places.append({preset.key, preset.baseUrl});
    }
    return places;
}

LocalServers::LocalServers(UpstreamClient &client, const Clock &clock, QList<ServerPlace> places,
                           Done done)
    : m_places(std::move(places))
    , m_found(static_cast<size_t>(m_places.size()))
    , m_missing(m_places.size())
    , m_done(std::move(done))
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        Provider provider;
        provider.baseUrl = m_places[i].baseUrl;
        UpstreamRequest request = shapeModelList(provider, Secret(), Settings());
        limitPatience(request, Patience);
        m_calls.push_back(std::make_unique<ProbeCall>(
            client, clock, std::move(request),
            [this, i](const ProbeAnswer &answer) { answered(i, answer); }));
    }
    if (m_places.isEmpty())
        finish();
}

void LocalServers::answered(qsizetype index, const ProbeAnswer &answer)
{
    // Anything can listen at these ports: only a list of models counts.
    if (!answer.failure && answer.status == 200) {
        ListedModels listed = readModelList(answer.body);
        if (listed.isList)
            m_found[static_cast<size_t>(index)] =
                FoundServer{presetBy(listed.owner, m_places[index].preset), m_places[index].baseUrl,
                            std::move(listed.names)};
    }
    if (--m_missing == 0)
        finish();
}

void LocalServers::finish()
{
    QList<FoundServer> found;
    for (const auto &server : m_found) {
        if (server)
            found.append(*server);
    }
    const Done done = std::move(m_done);
    done(found);
}

} // namespace orchestris
