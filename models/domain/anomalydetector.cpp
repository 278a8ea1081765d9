// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/anomalydetector.h"

#include "models/domain/habit.h"
#include "models/domain/saturating.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr double Cent = 10'000'000;      // nano-dollars
constexpr double LeastLatencyUs = 1'000; // faster is all the same
constexpr double LeastDay = 5 * Cent;    // less counts as this: no logarithm of nothing
constexpr int LeastActiveDays = 5;
constexpr double GoesOn = 0.5; // of the limit
constexpr double RateUnit = 10'000;

bool isRate(AnomalyKind kind)
{
    return kind == AnomalyKind::ErrorRate || kind == AnomalyKind::Retries;
}

Habit::Scale scaleOf(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Latency:
    case AnomalyKind::CostPerRequest:
        return {.floor = 0.08};
    case AnomalyKind::ErrorRate:
    case AnomalyKind::Retries:
        return {.floor = 0.01, .leastNoise = 0.5};
    case AnomalyKind::CostPerDay:
        break;
    }
    return {.floor = 0.12, .isRunningSum = true};
}

/// Rates as roots: the spread of √((events + 3/8) / requests) is ½ / √requests whatever the rate
/// (Anscombe's transformation), also where events are few.
constexpr double FewEvents = 3.0 / 8;

double rateOf(double root, double requests)
{
    return std::max(root * root - FewEvents / requests, 0.0);
}

} // namespace

struct AnomalyDetector::Verdict {
    bool isKnown = false; ///< there is a habit, and the hour says something
    bool standsOut = false;
    bool goesOn = false;
    bool isHalf = false; ///< stands out if its neighbour does so too
    double distance = 0; ///< in spreads
    double usual = 0;    ///< in the kind's unit
    double spread = 0;
    bool isCared = false;
};

AnomalyDetector::Rule AnomalyDetector::ruleOf(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Latency:
        // The median of few is a toss where answers are of two kinds.
        return {25, 1.5, 250'000, 0};
    case AnomalyKind::ErrorRate:
        return {20, 2, 0.05 * RateUnit, 5};
    case AnomalyKind::Retries:
        return {20, 2, 0.1 * RateUnit, 5};
    case AnomalyKind::CostPerRequest:
        return {10, 1.5, 0, qint64(2 * Cent)};
    case AnomalyKind::CostPerDay:
        break;
    }
    return {1, 1.5, 25 * Cent, 0};
}

AnomalyDetector::AnomalyDetector(const std::vector<TimeSpan> &hours, const QByteArray &timeZone,
                                 qint64 judgedFromUs, qint64 nowUs)
    : m_nowUs(nowUs)
{
    QTimeZone zone(timeZone);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    m_hours.reserve(hours.size());
    for (const TimeSpan &span : hours) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(span.startUs / 1000, zone);
        m_hours.push_back({span, (local.date().dayOfWeek() - 1) * 24 + local.time().hour(),
                           int(local.date().toJulianDay())});
    }
    m_judged = size_t(std::count_if(m_hours.begin(), m_hours.end(), [&](const Hour &hour) {
        return hour.span.startUs < judgedFromUs;
    }));
}

std::vector<AnomalyDetector::Measure>
AnomalyDetector::measure(AnomalyKind kind, const std::vector<SeriesHour> &series) const
{
    const Rule rule = ruleOf(kind);
    std::vector<Measure> measures(m_hours.size());
    for (size_t i = 0; i < m_hours.size(); ++i) {
        const UsageSums &sums = series[i].sums;
        Measure &to = measures[i];
        const bool timed = kind == AnomalyKind::Latency;
        to.requests = timed ? series[i].timed : sums.requests;
        if (to.requests < rule.leastRequests)
            continue;
        to.size = double(to.requests);
        switch (kind) {
        case AnomalyKind::Latency:
            to.amount = std::max(double(series[i].medianUs), LeastLatencyUs);
            break;
        case AnomalyKind::ErrorRate:
            to.events = double(sums.errors);
            break;
        case AnomalyKind::Retries:
            to.events = double(sums.retries);
            break;
        case AnomalyKind::CostPerRequest:
        case AnomalyKind::CostPerDay:
            if (sums.costNanos <= 0)
                continue;
            to.events = double(sums.costNanos);
            to.amount = to.events / to.size;
            break;
        }
        if (isRate(kind))
            to.amount = to.events / to.size * RateUnit;
        to.value =
            isRate(kind) ? std::sqrt((to.events + FewEvents) / to.size) : std::log(to.amount);
    }
    return measures;
}

/// What each day had cost until the end of each of its hours, from the first whole day with cost
/// on.
std::vector<AnomalyDetector::Measure>
AnomalyDetector::measureDays(const std::vector<SeriesHour> &series) const
{
    std::vector<Measure> measures(m_hours.size());
    const auto first = std::find_if(series.begin(), series.end(),
                                    [](const SeriesHour &hour) { return hour.sums.costNanos > 0; });
    if (first == series.end())
        return measures;
    const int firstDay = m_hours[size_t(first - series.begin())].day;
    const bool isCut = m_hours.front().slot % 24 != 0;
    Measure day;
    for (size_t i = 0; i < m_hours.size(); ++i) {
        if (m_hours[i].day < firstDay || (isCut && m_hours[i].day == m_hours.front().day))
            continue;
        if (i > 0 && m_hours[i].day != m_hours[i - 1].day)
            day = {};
        day.amount += double(series[i].sums.costNanos);
        day.requests = saturatingSum(day.requests, series[i].sums.requests);
        day.value = std::log(std::max(day.amount, LeastDay));
        measures[i] = day;
    }
    return measures;
}

AnomalyDetector::Verdict AnomalyDetector::judge(AnomalyKind kind, const Habit &habit,
                                                const Measure &measured, const Hour &hour) const
{
    Verdict verdict;
    const auto usual = measured.value ? habit.at(hour.slot, measured.size) : std::nullopt;
    if (!usual)
        return verdict;
    verdict.isKnown = true;
    verdict.distance = (*measured.value - usual->value) / usual->spread;
    if (isRate(kind)) {
        verdict.usual = RateUnit * rateOf(usual->value, measured.size);
        verdict.spread =
            RateUnit * rateOf(usual->value + usual->spread, measured.size) - verdict.usual;
    } else {
        verdict.usual = std::exp(usual->value);
        verdict.spread = verdict.usual * std::expm1(usual->spread);
    }
    const Rule rule = ruleOf(kind);
    const double more = measured.amount - verdict.usual;
    bool isRatio = measured.amount >= rule.leastRatio * verdict.usual;
    if (kind == AnomalyKind::ErrorRate) // where most fail, that half as many succeed
        isRatio =
            isRatio || RateUnit - measured.amount <= (RateUnit - verdict.usual) / rule.leastRatio;
    double leastDifference = rule.leastDifference;
    double events = measured.events;
    if (kind == AnomalyKind::CostPerRequest)
        events = more * measured.size;
    if (kind == AnomalyKind::CostPerDay)
        leastDifference = std::max(leastDifference, Habit::ShareOfDay * std::exp(habit.usualDay()));
    verdict.isCared = isRatio && more >= leastDifference && events >= double(rule.leastEvents);
    return verdict;
}

QList<Anomaly> AnomalyDetector::examine(AnomalyKind kind,
                                        const std::vector<SeriesHour> &series) const
{
    Q_ASSERT(series.size() == m_hours.size());
    const bool isDay = kind == AnomalyKind::CostPerDay;
    const auto measures = isDay ? measureDays(series) : measure(kind, series);
    if (m_judged == m_hours.size()
        || std::none_of(measures.begin() + std::ptrdiff_t(m_judged), measures.end(),
                        [](const Measure &measured) { return measured.value.has_value(); }))
        return {};

    std::vector<HabitPoint> points;
    points.reserve(m_judged);
    int activeDays = 0;
    for (size_t i = 0; i < m_judged; ++i) {
        if (!measures[i].value || (isDay && m_hours[i].day == m_hours[m_judged].day))
            continue;
        points.push_back(
            {int(i), m_hours[i].slot, m_hours[i].day, *measures[i].value, measures[i].size});
        if (m_hours[i].day != m_hours[i + 1].day && measures[i].amount > 0)
            ++activeDays;
    }
    if (isDay && activeDays < LeastActiveDays)
        return {};
    const Habit habit(std::move(points), scaleOf(kind));

    std::vector<Verdict> verdicts(m_hours.size());
    for (size_t i = m_judged; i < m_hours.size(); ++i) {
        Verdict &verdict = verdicts[i];
        verdict = judge(kind, habit, measures[i], m_hours[i]);
        const bool again =
            !isDay && i > m_judged && verdicts[i - 1].isCared && verdicts[i - 1].isHalf;
        verdict.isHalf = verdict.isCared && verdict.distance > habit.pairLimit();
        verdict.standsOut =
            verdict.isCared && verdict.distance > (again ? habit.pairLimit() : habit.limit());
        verdict.goesOn = verdict.isCared && verdict.distance > GoesOn * habit.limit();
    }
    return isDay ? joinDays(measures, verdicts) : join(kind, measures, verdicts);
}

QList<Anomaly> AnomalyDetector::join(AnomalyKind kind, const std::vector<Measure> &measures,
                                     const std::vector<Verdict> &verdicts) const
{
    QList<Anomaly> found;
    double worst = 0;
    size_t last = 0; // the newest hour of the newest anomaly
    bool isOver = true;
    for (size_t i = m_judged; i < m_hours.size(); ++i) {
        const Verdict &verdict = verdicts[i];
        if (!isOver && (i - last > MostSilent || (verdict.isKnown && !verdict.goesOn)))
            isOver = true;
        if (!(verdict.standsOut || (!isOver && verdict.goesOn)))
            continue;
        if (isOver) {
            // The hour before showed it already, with this one.
            const bool before = i > m_judged && verdicts[i - 1].isHalf;
            const size_t first = before ? i - 1 : i;
            Anomaly begun;
            begun.kind = kind;
            begun.startUs = m_hours[first].span.startUs;
            begun.requests = before ? measures[first].requests : 0;
            found.append(begun);
            isOver = false;
            worst = 0;
        }
        Anomaly &anomaly = found.last();
        last = i;
        anomaly.endUs = std::min(m_hours[i].span.endUs, m_nowUs);
        anomaly.requests = saturatingSum(anomaly.requests, measures[i].requests);
        if (verdict.distance > worst) {
            worst = verdict.distance;
            anomaly.observed = measures[i].amount;
            anomaly.usual = verdict.usual;
            anomaly.spread = verdict.spread;
        }
    }
    // Open: nothing that came after says otherwise.
    if (!found.isEmpty() && !isOver)
        found.last().isOpen = m_hours.size() - 1 - last <= MostSilent;
    return found;
}

QList<Anomaly> AnomalyDetector::joinDays(const std::vector<Measure> &measures,
                                         const std::vector<Verdict> &verdicts) const
{
    QList<Anomaly> found;
    int lastDay = 0;
    double worst = 0;
    qint64 earlier = 0; // requests of the anomaly's earlier days
    for (size_t i = m_judged; i < m_hours.size(); ++i) {
        const Verdict &verdict = verdicts[i];
        const bool sameDay = !found.isEmpty() && m_hours[i].day == lastDay;
        if (!(verdict.standsOut || (sameDay && verdict.goesOn)))
            continue;
        if (!sameDay) {
            const bool nextDay = !found.isEmpty() && m_hours[i].day == lastDay + 1;
            if (!nextDay) {
                size_t first = i;
                while (first > 0 && m_hours[first - 1].day == m_hours[i].day)
                    --first;
                Anomaly begun;
                begun.kind = AnomalyKind::CostPerDay;
                begun.startUs = m_hours[first].span.startUs;
                found.append(begun);
                worst = 0;
            }
            earlier = nextDay ? found.last().requests : 0;
            lastDay = m_hours[i].day;
        }
        Anomaly &anomaly = found.last();
        anomaly.endUs = std::min(m_hours[i].span.endUs, m_nowUs);
        anomaly.requests = saturatingSum(earlier, measures[i].requests);
        anomaly.isOpen = i + 2 >= m_hours.size();
        // Of a day the whole of it, as far as it is over; of several the worst.
        const double ratio = measures[i].amount / verdict.usual;
        if (sameDay || ratio > worst) {
            worst = ratio;
            anomaly.observed = measures[i].amount;
            anomaly.usual = verdict.usual;
            anomaly.spread = verdict.spread;
        }
    }
    return found;
}

} // namespace orchestris
