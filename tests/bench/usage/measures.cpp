// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/usage/measures.h"

#include "models/domain/requestid.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/requestsearch.h"
#include "models/storage/statement.h"
#include "models/storage/usagereports.h"
#include "tests/bench/usage/benchdata.h"

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3600ll * 1'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr double ChartMs = 100;
constexpr double ListMs = 100;
constexpr double SearchMs = 50;

/// Makes reports and remembers the first failure.
class Reports
{
public:
    Reports(Database &database, BenchTable &table)
        : m_database(database)
        , m_table(table)
    {
    }

    void measure(const QByteArray &name, const UsageQuery &query)
    {
        m_table.measure(name, ChartMs, [&] {
            const auto report = usageReport(m_database, query, BenchEndUs);
            if (!report) {
                m_error = report.error();
                return QByteArray();
            }
            return QByteArray(QByteArray::number(qint64(report->groups.size())) + " x "
                              + QByteArray::number(qint64(report->spans.size())) + ", "
                              + QByteArray::number(report->total.whole.sums.requests)
                              + " requests");
        });
    }
    [[nodiscard]] Result<void> end() const
    {
        return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
    }

private:
    Database &m_database;
    BenchTable &m_table;
    std::optional<Error> m_error;
};

UsageQuery chart(int days, UsageStep step, std::optional<UsageDimension> groupBy = {},
                 bool latency = false)
{
    UsageQuery query;
    query.sinceUs = BenchEndUs - days * DayUs;
    query.step = step;
    query.groupBy = groupBy;
    query.timeZone = BenchZone;
    query.latency = latency;
    return query;
}

UsageQuery where(UsageQuery query, UsageDimension dimension, const QByteArrayList &values)
{
    query.conditions.append({dimension, values});
    return query;
}

/// The value of the dimension that costs most, or as many places further down.
QByteArray valueOf(Database &database, UsageDimension dimension, size_t place)
{
    const auto report = usageReport(database, chart(90, UsageStep::Whole, dimension), BenchEndUs);
    if (!report || report->groups.empty())
        return {};
    return report->groups[std::min(place, report->groups.size() - 1)].value;
}

/// Since midnight in the zone.
qint64 todayUs()
{
    return partsOf({BenchEndUs - 2 * DayUs, BenchEndUs}, UsageStep::Day, BenchZone).back().startUs;
}

QByteArray textOf(Database &database, const QByteArray &statement)
{
    Statement row(database, statement);
    return row.next() ? row.text() : QByteArray();
}

} // namespace

Result<void> measureCharts(Database &database, BenchTable &table)
{
    using Step = UsageStep;
    using Dimension = UsageDimension;
    Reports reports(database, table);
    table.head("Charts");
    reports.measure("tokens by kind, 90 days by day", chart(90, Step::Day));
    reports.measure("cost by model, 30 days by day", chart(30, Step::Day, Dimension::Model));
    reports.measure("cost by model, 30 days by hour", chart(30, Step::Hour, Dimension::Model));
    reports.measure("cost by key, 90 days by day", chart(90, Step::Day, Dimension::Key));
    reports.measure("requests and errors, 30 days by hour",
                    chart(30, Step::Hour, Dimension::Status));
    reports.measure("latency p50/p95/p99, 90 days by day", chart(90, Step::Day, {}, true));
    reports.measure("latency p50/p95/p99 by model, 30 days by day",
                    chart(30, Step::Day, Dimension::Model, true));
    reports.measure("last 24 hours by quarter hour, by model",
                    chart(1, Step::QuarterHour, Dimension::Model));
    reports.measure("the same with latencies", chart(1, Step::QuarterHour, Dimension::Model, true));
    UsageQuery hour = chart(1, Step::FiveMinutes, Dimension::Model);
    hour.sinceUs = BenchEndUs - HourUs;
    reports.measure("last hour by five minutes, by model", hour);
    reports.measure("last year by day", chart(365, Step::Day));
    reports.measure("last year by month, by model", chart(365, Step::Month, Dimension::Model));
    const QByteArray key = valueOf(database, Dimension::Key, 3);
    const QByteArray provider = valueOf(database, Dimension::Provider, 0);
    reports.measure("one key: cost by model, 90 days by day",
                    where(chart(90, Step::Day, Dimension::Model), Dimension::Key, {key}));
    reports.measure("one key's latency, 90 days by day",
                    where(chart(90, Step::Day, {}, true), Dimension::Key, {key}));
    reports.measure("one provider: cost by key, 30 days by day",
                    where(chart(30, Step::Day, Dimension::Key), Dimension::Provider, {provider}));
    reports.measure("one provider: cost by key, 90 days by day",
                    where(chart(90, Step::Day, Dimension::Key), Dimension::Provider, {provider}));
    return reports.end();
}

Result<void> measureTopLists(Database &database, BenchTable &table)
{
    Reports reports(database, table);
    table.head("Top lists");
    for (const UsageDimension dimension : {UsageDimension::Model, UsageDimension::Provider,
                                           UsageDimension::Key, UsageDimension::User}) {
        const QByteArray name = usageDimensionName(dimension) + "s, ";
        UsageQuery query = chart(1, UsageStep::Whole, dimension);
        query.sinceUs = todayUs();
        reports.measure(name + "today", query);
        reports.measure(name + "30 days", chart(30, UsageStep::Whole, dimension));
        reports.measure(name + "90 days", chart(90, UsageStep::Whole, dimension));
    }
    reports.measure("models with latencies, 30 days",
                    chart(30, UsageStep::Whole, UsageDimension::Model, true));
    reports.measure("errors by key, 30 days",
                    where(chart(30, UsageStep::Whole, UsageDimension::Key), UsageDimension::Status,
                          {"client_error", "server_error", "cut_off"}));
    std::optional<Error> error;
    table.measure("telemetry, 30 days", ChartMs, [&] {
        const auto report =
            telemetryReport(database, BenchEndUs - 30 * DayUs, BenchEndUs, BenchEndUs);
        if (!report) {
            error = report.error();
            return QByteArray();
        }
        return QByteArray(QByteArray::number(qint64(report->targets.size())) + " targets");
    });
    table.measureOnce("looking for anomalies, all of it", [&] {
        const auto found = scanForAnomalies(database, BenchEndUs, BenchZone);
        if (!found) {
            error = found.error();
            return QByteArray();
        }
        return QByteArray(QByteArray::number(found->size()) + " found");
    });
    return error ? Result<void>(tl::unexpected(*error)) : reports.end();
}

Result<void> measureRequests(Database &database, BenchTable &table)
{
    std::optional<Error> error;
    const auto find = [&](const QByteArray &name, double targetMs, const UsageFilter &filter) {
        table.measure(name, targetMs, [&] {
            const auto page = findRequests(database, filter);
            if (!page) {
                error = page.error();
                return QByteArray();
            }
            return QByteArray(QByteArray::number(page->records.size()) + " found"
                              + (page->isEnd ? ", all" : ""));
        });
    };
    table.head("Requests");
    UsageFilter filter;
    find("the newest 200", ListMs, filter);
    filter.beforeId = RequestIds::lowerBound(BenchEndUs - 45 * DayUs);
    find("200 of the middle", ListMs, filter);
    filter = {};
    filter.statuses = {StatusClass::Success};
    find("successes of all", ListMs, filter);
    filter.statuses = {StatusClass::Interrupted};
    find("interrupted ones", ListMs, filter);
    filter.statuses = {StatusClass::CutOff};
    filter.keys = {valueOf(database, UsageDimension::Key, 30).toLongLong()};
    find("those of one key that were cut off", ListMs, filter);
    filter = {};
    filter.models = {valueOf(database, UsageDimension::Model, 20)};
    filter.statuses = {StatusClass::ServerError};
    find("server errors of the rarest model", ListMs, filter);
    filter = {};
    filter.aliases = {"there-is-none"};
    find("an alias that nobody used", ListMs, filter);
    filter = {};
    filter.leastCostNanos = 1'000'000'000'000;
    find("dearer than any (ends after its budget)", 0, filter);

    filter = {};
    filter.clientRequestId =
        textOf(database,
               "SELECT client_request_id FROM usage WHERE client_request_id IS NOT NULL LIMIT 1");
    find("by the client's request ID", SearchMs, filter);
    filter = {};
    filter.anyId = formatRequestId(textOf(database, "SELECT min(id) FROM usage").toLongLong());
    find("by our request ID", SearchMs, filter);
    filter.anyId = textOf(database, "SELECT provider_request_id FROM usage WHERE "
                                    "provider_request_id IS NOT NULL LIMIT 1");
    find("by the provider's request ID", SearchMs, filter);
    filter.anyId = "nobody-has-this";
    find("by an ID that nobody has", SearchMs, filter);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

Result<void> measureSizes(Database &database, BenchTable &table)
{
    const qint64 rows = textOf(database, "SELECT count(*) FROM usage").toLongLong();
    table.head("Bytes a request");
    Statement size(
        database,
        "SELECT name, pgsize FROM dbstat('main', 1) WHERE pgsize > 65536 ORDER BY 2 DESC");
    qint64 total = 0;
    while (size.next()) {
        const QByteArray name = size.text();
        const qint64 bytes = size.number();
        total += bytes;
        table.say(name, QByteArray::number(double(bytes) / double(rows), 'f', 1));
    }
    table.say("all", QByteArray::number(double(total) / double(rows), 'f', 1));
    for (const char *name :
         {"rollup_series", "rollup_recent", "rollup_days", "rollup_values", "attempt_hours"})
        table.say(QByteArray("rows of ") + name,
                  textOf(database, "SELECT count(*) FROM " + QByteArray(name)));
    return size.end();
}

Result<void> measureRows(Database &database, BenchTable &table)
{
    table.head("The same, straight from the rows");
    const qint64 days = BenchEndUs / DayUs * DayUs - 30 * DayUs;
    Nanos cost = 0;
    qint64 requests = 0;
    table.measureOnce("models, 30 days", [&] {
        Statement row(database, "SELECT provider, upstream_model, count(*), sum(cost_nanos), "
                                "sum(input_tokens), sum(output_tokens) FROM usage WHERE id >= "
                                    + QByteArray::number(RequestIds::lowerBound(days))
                                    + " GROUP BY provider, upstream_model");
        while (row.next()) {
            row.skip();
            row.skip();
            requests += row.number();
            cost += row.number();
        }
        return QByteArray(QByteArray::number(requests) + " requests");
    });
    table.measureOnce("requests and tokens by day, everything", [&] {
        Statement row(database, "SELECT started_at_us / 86400000000, count(*), sum(input_tokens), "
                                "sum(output_tokens) FROM usage GROUP BY 1");
        qint64 count = 0;
        while (row.next())
            ++count;
        return QByteArray(QByteArray::number(count) + " days");
    });
    UsageQuery query;
    query.sinceUs = days;
    query.untilUs = BenchEndUs + DayUs;
    const auto report = usageReport(database, query, BenchEndUs);
    if (!report)
        return tl::unexpected(report.error());
    if (report->total.whole.sums.costNanos != cost || report->total.whole.sums.requests != requests)
        return fail(
            ErrorCode::Internal,
            QStringLiteral("The sums say %1 nano-dollars for %2 requests, the rows %3 for %4.")
                .arg(report->total.whole.sums.costNanos)
                .arg(report->total.whole.sums.requests)
                .arg(cost)
                .arg(requests));
    return {};
}

} // namespace orchestris
