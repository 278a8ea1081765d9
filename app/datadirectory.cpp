// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datadirectory.h"

#include <QStandardPaths>

namespace orchestris {

QString defaultDataDirectory()
{
    const QString chosen = qEnvironmentVariable("ORCHESTRIS_DATA_DIR");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/orchestris");
}

} // namespace orchestris
