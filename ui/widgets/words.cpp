// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/words.h"

#include "models/domain/gatewayurl.h"

#include <QCoreApplication>

namespace orchestris {

Tone gatewayTone(const GatewayState &state)
{
    switch (state.kind) {
    case GatewayState::Kind::Serving:
        return state.problem.isEmpty() ? Tone::Good : Tone::Warning;
    case GatewayState::Kind::Failed:
    case GatewayState::Kind::Ended:
        return Tone::Bad;
    case GatewayState::Kind::Starting:
        return Tone::Busy;
    case GatewayState::Kind::Stopping:
        break;
    }
    return Tone::Quiet;
}

QString gatewayText(const GatewayState &state)
{
    switch (state.kind) {
    case GatewayState::Kind::Serving:
        return state.problem.isEmpty()
                   ? QCoreApplication::translate("gatewaystate", "Serving")
                   : QCoreApplication::translate("gatewaystate", "Serving, with a problem");
    case GatewayState::Kind::Failed:
    case GatewayState::Kind::Ended:
        return QCoreApplication::translate("gatewaystate", "Not serving");
    case GatewayState::Kind::Starting:
        return QCoreApplication::translate("gatewaystate", "Starting…");
    case GatewayState::Kind::Stopping:
        break;
    }
    if (state.attachedTo)
        return QCoreApplication::translate("gatewaystate", "Finishing open requests…");
    return QCoreApplication::translate("gatewaystate",
                                       "Finishing open requests… (quit again to end them now)");
}

QString gatewayEndedText(const GatewayState &state)
{
    return QCoreApplication::translate(
               "gatewaystate",
               "The gateway that served has ended (%1, process %2): requests are refused.")
        .arg(state.attachedTo ? state.attachedTo->program : QStringLiteral("orchestrisd"))
        .arg(state.attachedTo ? state.attachedTo->processId : 0);
}

QString effectiveBaseUrl(const ConsoleBackend &backend)
{
    const QString serving = backend.gatewayState().baseUrl;
    if (!serving.isEmpty())
        return serving;
    const SnapshotPtr snapshot = backend.snapshot();
    const Settings &settings = snapshot->settings();
    return gatewayUrl(settings.listenAddress, settings.port);
}

QString firstModelInScope(const Snapshot &snapshot, const Scope &scope)
{
    if (!scope.everything && !scope.models.isEmpty())
        return scope.models.first();
    if (scope.everything && !snapshot.aliases().empty())
        return QString::fromUtf8(snapshot.aliases().front().name);
    if (scope.everything && !snapshot.models().empty())
        return QString::fromUtf8(snapshot.models().front().directId);
    return QStringLiteral("MODEL");
}

} // namespace orchestris
