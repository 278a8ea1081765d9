// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace orchestris {

/// Sends Qt's messages to standard error as one line each, "2026-01-31T12:00:00Z warning: …", after
/// `redact`. Call once, before threads start.
void installLogging();

/// `text` with everything that looks like a key or a bearer credential replaced by "[redacted]".
[[nodiscard]] QString redact(QString text);

} // namespace orchestris
