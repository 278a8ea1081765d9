// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionsteps.h"
#include "gateway/probe/probecall.h"
#include "models/domain/provider.h"
#include "models/domain/settings.h"

#include <QTimer>

namespace orchestris {

/// Asks a provider for the names of its models (of its deployments, where it is Azure). One use;
/// confined to the thread of `client`. Destroying it ends the question.
class ModelFetch final
{
public:
    using Done = std::function<void(Result<QStringList>)>;
    using Heard = std::function<void(ConnectionReport)>;

    /// `done` is called once, never from inside the constructor; it may destroy the ModelFetch.
    /// `heard`, if there is one, is told how far the connection is whenever that changes, the last
    /// time before `done`; those steps are whole if `client` is a CurlClient without a connection
    /// to that provider.
    ModelFetch(UpstreamClient &client, const Clock &clock, const Provider &provider,
               const Secret &credential, const Settings &settings, Done done, Heard heard = {});

private:
    void look();
    void tell();
    void end(const ProbeAnswer &answer, const Result<QStringList> &names);
    [[nodiscard]] Result<QStringList> read(const ProbeAnswer &answer) const;

    QString m_name;
    bool m_isAzure;
    ConnectionSteps m_steps;
    ConnectionReport m_told;
    Heard m_heard;
    QTimer m_look;
    std::unique_ptr<ProbeCall> m_call;
};

} // namespace orchestris
