// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/probecall.h"
#include "models/domain/provider.h"
#include "models/domain/settings.h"

namespace orchestris {

/// Asks a provider for the names of its models (of its deployments, where it is Azure). One use;
/// confined to the thread of `client`. Destroying it ends the question.
class ModelFetch final
{
public:
    using Done = std::function<void(Result<QStringList>)>;

    /// `done` is called once, never from inside the constructor; it may destroy the ModelFetch.
    ModelFetch(UpstreamClient &client, const Clock &clock, const Provider &provider,
               const Secret &credential, const Settings &settings, Done done);

private:
    [[nodiscard]] Result<QStringList> read(const ProbeAnswer &answer) const;

    QString m_name;
    bool m_isAzure;
    std::unique_ptr<ProbeCall> m_call;
};

} // namespace orchestris
