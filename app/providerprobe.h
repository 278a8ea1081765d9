// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/networkthread.h"
#include "gateway/probe/capabilityprobe.h"
#include "gateway/probe/localservers.h"
#include "models/domain/connectionreport.h"

namespace orchestris {

/// Asks providers on behalf of the console, in the network's thread. Lives in the main thread. All
/// answers come there, and none if `context` is gone by then, which also ends the question;
/// destroying this ends all of them.
class ProviderProbe
{
public:
    template<typename T>
    using Done = std::function<void(T)>;

    /// The models that the provider lists, over a connection made for it; `heard`, if there is one,
    /// is told how far that is.
    void ask(const Provider &provider, const Secret &credential, const Settings &settings,
             QObject *context, Done<Result<QStringList>> done, Done<ConnectionReport> heard = {});
    /// What it can do; `found` hears each finding as it is known.
    void probe(const ProbeQuestion &question, QObject *context, Done<CapabilityFinding> found,
               Done<CapabilityReport> done);
    /// The model servers at these places.
    void discover(const QList<ServerPlace> &places, QObject *context,
                  Done<QList<FoundServer>> done);

private:
    NetworkThread m_thread{QStringLiteral("probe")};
};

} // namespace orchestris
