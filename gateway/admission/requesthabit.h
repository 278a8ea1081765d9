// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace orchestris {

/// How many requests a minute a key makes, and usually makes. Times are of the steady clock.
///
/// The habit is an exponentially weighted mean over the minutes in which there was a request (the
/// weight of a minute halves with each 20 busy ones after it), so that a key that works two hours a
/// day has the habit of those two hours. It is known after ten busy minutes. A minute counts in it
/// with at most three times the habit: a runaway does not make itself a habit, and what stays at
/// ten times more is one after about half an hour.
class RequestHabit
{
public:
    struct Rate {
        qint64 perMinute = 0; ///< in the minute that ends now, this request included
        qint64 usual = 0;     ///< at least 1; 0: not known yet
    };
    /// Counts one request in.
    Rate count(qint64 nowUs);

private:
    void learn(qint64 requests);

    qint64 m_minute = -1; ///< the one that `m_current` counts
    qint64 m_current = 0;
    qint64 m_previous = 0; ///< of the minute before it
    double m_usual = 0;
    int m_busyMinutes = 0;
};

} // namespace orchestris
