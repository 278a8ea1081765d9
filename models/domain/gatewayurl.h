// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace orchestris {

/// Whether a gateway that listens there hears every address of this machine: "0.0.0.0" and "::".
[[nodiscard]] bool isEveryAddress(const QString &listenAddress);

/// What clients on this machine call a gateway that listens there,
/// "http://127.0.0.1:8383/openai/v1": the loopback address where it listens at all of them,
/// brackets around IPv6. A name stays one.
[[nodiscard]] QString gatewayUrl(const QString &listenAddress, int port);

} // namespace orchestris
