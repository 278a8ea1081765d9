// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/telemetry.h"

namespace orchestris {

qint64 TargetTelemetry::failures() const
{
    const auto ok = outcomes.find(QByteArrayLiteral("ok"));
    return attempts - (ok == outcomes.end() ? 0 : ok->second);
}

} // namespace orchestris
