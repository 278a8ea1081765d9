// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"

namespace orchestris {

class Habit;

/// One hour of one series.
struct SeriesHour {
    UsageSums sums;
    qint64 timed = 0;    ///< requests that have a latency
    qint64 medianUs = 0; ///< theirs
};

/// Finds what left its habit. A value; no state between calls.
///
/// The newest hours are *judged* by the habit of the eight weeks before them (see habit.h: by hour
/// of the week in the administrator's time zone, by medians). Hours that are judged are no part of
/// the habit, so that an incident is not compared with itself.
///
/// An hour stands out if all of this holds:
/// - it has enough requests (`Rule::leastRequests`): five requests say nothing about a rate;
/// - it is above the usual by more than `Habit::limit` spreads, at least four; or by six tenths of
///   that, and so was the hour before: chance seldom strikes twice, and an incident that began
///   within an hour shows half in it;
/// - people would care: the ratio and the difference to the usual are above `Rule`'s.
///
/// Latency and cost are compared as logarithms: they vary by factors, and a doubling counts the
/// same for cheap and dear. Cost and latency that fall are no anomaly here. The cost of a day is
/// that of the day until the end of an hour, compared with earlier days until the same hour: a
/// tenfold day is found in its first busy hours and not at its end.
///
/// Hours that follow each other are one anomaly; it goes on while hours are above half the limit,
/// and over hours that say nothing, up to MostSilent. The unfinished hour is judged as any other as
/// soon as it has enough requests.
///
/// The figures were chosen by measuring (tests/unit/tst_anomalydetector.cpp prints the table): on
/// noisy, seasonal, heavy-tailed, sparse, growing and weekend-quiet series far below one false
/// alarm a month and series of all kinds together.
class AnomalyDetector
{
public:
    static constexpr qint64 HabitDays = 56;
    static constexpr int MostSilent = 12; ///< hours: a night does not end what goes on

    /// What people would care about, of one kind.
    struct Rule {
        qint64 leastRequests;
        double leastRatio;      ///< to the usual
        double leastDifference; ///< to the usual, in the kind's unit
        qint64 leastEvents;     ///< errors, retries; nano-dollars above the usual
    };
    [[nodiscard]] static Rule ruleOf(AnomalyKind kind);

    /// `hours` are consecutive, oldest first, as `partsOf` gives them for UsageStep::Hour; those
    /// that begin at `judgedFromUs` or later are judged. The last one may not be over at `nowUs`.
    AnomalyDetector(const std::vector<TimeSpan> &hours, const QByteArray &timeZone,
                    qint64 judgedFromUs, qint64 nowUs);

    /// Oldest first, without dimension and value. `series` has one for each of the hours.
    [[nodiscard]] QList<Anomaly> examine(AnomalyKind kind,
                                         const std::vector<SeriesHour> &series) const;

private:
    struct Hour {
        TimeSpan span;
        int slot = 0; ///< of the week
        int day = 0;  ///< Julian
    };
    /// What an hour was on the habit's scale; absent if it says nothing.
    struct Measure {
        std::optional<double> value;
        double size = 1;
        qint64 requests = 0;
        double amount = 0; ///< in the kind's unit
        double events = 0; ///< of which `Rule::leastEvents` are needed
    };
    struct Verdict;

    [[nodiscard]] std::vector<Measure> measure(AnomalyKind kind,
                                               const std::vector<SeriesHour> &series) const;
    [[nodiscard]] std::vector<Measure> measureDays(const std::vector<SeriesHour> &series) const;
    [[nodiscard]] Verdict judge(AnomalyKind kind, const Habit &habit, const Measure &measured,
                                const Hour &hour) const;
    [[nodiscard]] QList<Anomaly> join(AnomalyKind kind, const std::vector<Measure> &measures,
                                      const std::vector<Verdict> &verdicts) const;
    [[nodiscard]] QList<Anomaly> joinDays(const std::vector<Measure> &measures,
                                          const std::vector<Verdict> &verdicts) const;

    std::vector<Hour> m_hours;
    size_t m_judged = 0; ///< the first one that is judged
    qint64 m_nowUs;
};

} // namespace orchestris
