// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"

#include <deque>
#include <vector>

namespace orchestris {

/// What is used, and held, of one limit: by calendar window, or over the last minute. No thread of
/// its own: the ledger calls it under its lock.
///
/// An amount is somewhere on this way: `hold` (the request runs) → `settle` (it ended, its row is
/// not committed yet) → `forget` (storage has told a sum with the row in it). So what counts is
/// never less than what was used.
class LimitCounter
{
public:
    /// The place where a request's amounts are: the window it began in, or the quarter of a second.
    using Place = qint64;

    struct Standing {
        qint64 used = 0; ///< settled amounts included
        qint64 held = 0;
        /// What of `used` may be in it twice for a moment: settled, and perhaps told as well.
        qint64 settled = 0;
        qint64 resetsAtUs = 0; ///< wall clock; 0: it does not
    };

    /// The most that one request counts: more than any limit has, so that sums stay numbers.
    static constexpr qint64 Most = 2'000'000'000'000'000;

    /// The place of a request that begins now. Where the wall clock went back into an older window,
    /// what was used in the newest one counts there too, for as long as a window takes: a clock
    /// that is set back gives nothing anew.
    [[nodiscard]] Place placeAt(const Limit &limit, qint64 wallUs, qint64 steadyUs);
    /// Lets go of what is older than a minute; `placeAt` does so too.
    void turnTo(const Limit &limit, qint64 steadyUs);
    [[nodiscard]] Standing standing(const Limit &limit, Place place) const;
    /// Whether what began there does not count any more: a minute is over.
    [[nodiscard]] bool isOver(const Limit &limit, Place place) const;
    /// What is left of the limit's amount; below 0 if more was used.
    [[nodiscard]] qint64 available(const Limit &limit, Place place) const;
    /// How long until `needed` more fit into the last minute, if nothing else comes.
    [[nodiscard]] qint64 minuteWaitUs(const Limit &limit, qint64 needed, qint64 steadyUs) const;

    void hold(const Limit &limit, Place place, qint64 amount);
    /// `held` were held, `used` were used.
    void settle(const Limit &limit, Place place, qint64 held, qint64 used);
    void forget(const Limit &limit, Place place, qint64 used);

    /// What storage has committed in a calendar window.
    void tell(qint64 windowStartUs, qint64 used);
    /// What was used within the last minute, before this process began.
    void recall(qint64 amount, qint64 steadyUs);

private:
    struct Window {
        qint64 startUs = 0;
        qint64 used = 0; ///< as storage told
        qint64 settled = 0;
        qint64 held = 0;
        qint64 carried = 0; ///< how much more a newer one had when the clock went back into this
        qint64 seenUs = 0;  ///< steady: when a request last began in it

        [[nodiscard]] bool isIdle() const { return settled == 0 && held == 0; }
    };
    /// A part of the last minute.
    struct Slot {
        qint64 number = 0;
        qint64 used = 0;
        qint64 held = 0;
    };

    [[nodiscard]] Window &windowFrom(qint64 startUs);
    [[nodiscard]] const Window *findWindow(qint64 startUs) const;
    [[nodiscard]] const Slot *findSlot(qint64 number) const;
    [[nodiscard]] Slot &slotAt(qint64 number);
    void carryBack(Place place, qint64 steadyUs);
    void dropOldSlots(qint64 steadyUs);

    TimeSpan m_span; ///< of the newest place, because finding it takes long
    QByteArray m_zone;
    std::vector<Window> m_windows; ///< ascending
    std::deque<Slot> m_slots;      ///< ascending; only those in which something began
    qint64 m_minuteUsed = 0;
    qint64 m_minuteHeld = 0;
};

} // namespace orchestris
