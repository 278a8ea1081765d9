// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace orchestris {

/// libcurl's process-wide state. The runtime makes one before it starts the first thread that uses
/// a `CurlClient` and destroys it after the last has ended. It also makes the process ignore
/// SIGPIPE, which a provider that hangs up could otherwise raise.
class CurlGlobal
{
public:
    CurlGlobal();
    ~CurlGlobal();
    Q_DISABLE_COPY_MOVE(CurlGlobal)

    /// False if libcurl could not be set up: no call can be made then.
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    bool m_valid = false;
};

} // namespace orchestris
