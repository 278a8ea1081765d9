// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/curlclient.h"
#include "models/domain/connectionreport.h"

#include <optional>

namespace orchestris {

/// Tells from what a call says of itself how far the test of a connection is. A value; times in
/// microseconds since the call's start.
class ConnectionSteps
{
public:
    ConnectionSteps(bool isSecure, bool hasCredential);

    [[nodiscard]] const ConnectionReport &report() const { return m_report; }

    void reach(const ConnectionTimes &times); ///< while the call runs
    void answer(const ConnectionTimes &times, int status, qint64 atUs);
    /// The call ended without a whole answer.
    void fail(const ConnectionTimes &times, UpstreamFailure::Kind kind);
    /// The call ended with `models` of them; none if the answer was no list.
    void read(std::optional<int> models, qint64 atUs);

private:
    /// All before `step` is done, it runs, and the rest waits.
    void goTo(ConnectionStep step);
    void note(ConnectionStep step, qint64 atUs);

    ConnectionReport m_report;
    qint64 m_lastUs = 0; ///< when the step before ended
};

} // namespace orchestris
