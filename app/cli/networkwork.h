// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/localservers.h"

#include <QStringList>

namespace orchestris {

// Commands that ask the network between two visits to the database.

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

} // namespace orchestris
