// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/probecall.h"
#include "models/domain/providerpreset.h"

namespace orchestris {

/// Where a model server may be found, and what it probably is.
struct ServerPlace {
    QString preset;
    QString baseUrl;
};

/// The local presets at their default ports.
[[nodiscard]] QList<ServerPlace> usualPlaces();

/// Asks each place for its list of models, all at once, and gives up soon: what runs on this
/// machine answers in no time. No credential is sent. Confined to the thread of `client`;
/// destroying it ends the questions in silence.
class LocalServers
{
public:
    using Done = std::function<void(const QList<FoundServer> &)>;

    /// `done` is called once, with those that answered in the order of `places`; never from inside
    /// the constructor unless there is no place to look at. It may destroy the LocalServers.
    LocalServers(UpstreamClient &client, const Clock &clock, QList<ServerPlace> places, Done done);
    Q_DISABLE_COPY_MOVE(LocalServers)

private:
    void answered(qsizetype index, const ProbeAnswer &answer);
    void finish();

    QList<ServerPlace> m_places;
    std::vector<std::optional<FoundServer>> m_found;
    std::vector<std::unique_ptr<ProbeCall>> m_calls;
    qsizetype m_missing;
    Done m_done;
};

} // namespace orchestris
