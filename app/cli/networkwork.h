// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/localservers.h"

#include <QStringList>

namespace orchestris {

// Commands that ask the network, or gateways that run, between two visits to the database.

/// `models import PROVIDER`
struct ImportModels {
    QString provider;
};

/// `providers probe PROVIDER`
struct ProbeProvider {
    QString provider;
    QString model; ///< empty: a small one
    bool apply = false;
};

/// `providers discover`
struct DiscoverServers {
    QList<ServerPlace> places;
};

/// `requests live`
struct ListLive {
};

/// `requests stop …`: one of these is said.
struct StopLive {
    qint64 requestId = 0;
    QString key;
    QString user;
    QString organization;
    bool everything = false;
    bool isSure = false; ///< --yes; everything is not stopped without
};

} // namespace orchestris
