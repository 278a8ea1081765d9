// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/apikey.h"

namespace orchestris {

KeyState effectiveState(const ApiKey &key, qint64 nowUs)
{
    if (key.state == KeyState::Active && key.expiresAtUs != 0 && key.expiresAtUs <= nowUs)
        return KeyState::Expired;
    return key.state;
}

QString keyStateName(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return QStringLiteral("active");
    case KeyState::Disabled:
        return QStringLiteral("disabled");
    case KeyState::Revoked:
        return QStringLiteral("revoked");
    case KeyState::Expired:
        break;
    }
    return QStringLiteral("expired");
}

QStringList keyEndpointNames(KeyEndpoints endpoints)
{
    QStringList names;
    if (endpoints & KeyEndpoint::Chat)
        names.append(QStringLiteral("chat"));
    if (endpoints & KeyEndpoint::Responses)
        names.append(QStringLiteral("responses"));
    if (endpoints & KeyEndpoint::Embeddings)
        names.append(QStringLiteral("embeddings"));
    return names;
}

} // namespace orchestris
