// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/anomalydetector.h"

#include "models/domain/errorwords.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/readtransaction.h"
#include "models/storage/usagereports.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3600ll * 1'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr qint64 JudgedUs = DayUs;
/// Eight weeks of hours of so many values are some 30 MB.
constexpr qsizetype ValuesAtOnce = 100;

/// What is compared, and by what. How fast and how often again is a matter of models and providers;
/// keys and organizations that use slow ones are no news.
struct Look {
    UsageDimension dimension;
    std::vector<AnomalyKind> kinds;
};
const std::vector<Look> &looks()
{
    using enum AnomalyKind;
    static const std::vector<Look> all{
        {UsageDimension::Model, {Latency, ErrorRate, Retries, CostPerRequest, CostPerDay}},
        {UsageDimension::Provider, {Latency, ErrorRate, Retries, CostPerRequest, CostPerDay}},
        {UsageDimension::Key, {ErrorRate, CostPerRequest, CostPerDay}},
        {UsageDimension::Organization, {ErrorRate, CostPerRequest, CostPerDay}},
    };
    return all;
}

/// Nobody: no valid key, no model that answered. What strangers and typing errors do has no habit.
bool isNobody(const QByteArray &value)
{
    return value.isEmpty() || value == "0";
}

std::vector<SeriesHour> hoursOf(const UsageGroup &group)
{
    std::vector<SeriesHour> hours;
    hours.reserve(group.parts.size());
    for (const UsagePart &part : group.parts)
        hours.push_back({part.sums, part.latency.count(), part.latency.quantile(0.5).value_or(0)});
    return hours;
}

class Scan
{
public:
    Scan(Database &database, qint64 nowUs, const QByteArray &timeZone,
         const std::function<bool()> &cancelled)
        : m_database(database)
        , m_nowUs(nowUs)
        , m_timeZone(timeZone)
        , m_cancelled(cancelled)
    {
        // Whole days: the first one would else seem cheap.
        Limit day;
        day.timeZone = timeZone;
        m_sinceUs = windowAt(day, nowUs - JudgedUs - AnomalyDetector::HabitDays * DayUs).startUs;
    }

    Result<QList<Anomaly>> run()
    {
        const ReadTransaction view(m_database);
        for (const Look &look : looks()) {
            const auto values = active(look.dimension);
            if (!values)
                return tl::unexpected(values.error());
            for (qsizetype first = 0; first < values->size(); first += ValuesAtOnce) {
                if (auto looked = examine(look, values->mid(first, ValuesAtOnce)); !looked)
                    return tl::unexpected(looked.error());
            }
        }
        return m_found;
    }

private:
    /// Only who did anything of late can have left a habit.
    Result<QByteArrayList> active(UsageDimension dimension)
    {
        UsageQuery query;
        query.sinceUs = m_nowUs - JudgedUs;
        query.untilUs = m_nowUs;
        query.groupBy = dimension;
        return usageReport(m_database, query, m_nowUs, m_cancelled)
            .map([](const UsageReport &report) {
                QByteArrayList values;
                for (const UsageGroup &group : report.groups) {
                    if (!isNobody(group.value))
                        values.append(group.value);
                }
                return values;
            });
    }

    Result<void> examine(const Look &look, const QByteArrayList &values)
    {
        UsageQuery query;
        query.sinceUs = m_sinceUs;
        query.untilUs = m_nowUs;
        query.conditions = {{look.dimension, values}};
        query.groupBy = look.dimension;
        query.step = UsageStep::Hour;
        query.timeZone = m_timeZone;
        query.latency = std::count(look.kinds.begin(), look.kinds.end(), AnomalyKind::Latency) > 0;
        const auto report = usageReport(m_database, query, m_nowUs, m_cancelled);
        if (!report)
            return tl::unexpected(report.error());
        const AnomalyDetector detector(report->spans, m_timeZone, m_nowUs - JudgedUs, m_nowUs);
        for (const UsageGroup &group : report->groups) {
            const std::vector<SeriesHour> hours = hoursOf(group);
            for (const AnomalyKind kind : look.kinds) {
                if (m_cancelled && m_cancelled())
                    return fail(ErrorCode::Cancelled, Errors::tr("This was cancelled."));
                for (Anomaly anomaly : detector.examine(kind, hours)) {
                    anomaly.dimension = look.dimension;
                    anomaly.value = group.value;
                    anomaly.label = group.label;
                    m_found.append(anomaly);
                }
            }
        }
        return {};
    }

    Database &m_database;
    qint64 m_nowUs;
    QByteArray m_timeZone;
    const std::function<bool()> &m_cancelled;
    qint64 m_sinceUs = 0;
    QList<Anomaly> m_found;
};

} // namespace

Result<QList<Anomaly>> scanForAnomalies(Database &database, qint64 nowUs,
                                        const QByteArray &timeZone,
                                        const std::function<bool()> &cancelled)
{
    return Scan(database, nowUs, timeZone, cancelled).run();
}

} // namespace orchestris
