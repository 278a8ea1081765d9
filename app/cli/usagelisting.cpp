// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usagelisting.h"

#include "app/cli/limitlisting.h"
#include "app/cli/output.h"

#include <QDateTime>
#include <QTimeZone>

namespace orchestris {

namespace {

using Fields = QList<std::pair<QString, QJsonValue>>;

QString dollars(Nanos nanos)
{
    return QString(u'$' + formatDollarsExact(nanos));
}

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> tokensASecond(const UsageSums &sums)
{
    if (sums.generatingUs <= 0)
        return std::nullopt;
    return double(sums.generatedTokens) * 1e6 / double(sums.generatingUs);
}

Fields fieldsOf(const UsagePart &part)
{
    const UsageSums &sums = part.sums;
    const auto speed = tokensASecond(sums);
    return {
        {QStringLiteral("requests"), sums.requests},
        {QStringLiteral("errors"), sums.errors},
        {QStringLiteral("attempts"), sums.attempts},
        {QStringLiteral("retries"), sums.retries},
        {QStringLiteral("input_tokens"), sums.tokens.input},
        {QStringLiteral("cached_tokens"), sums.tokens.cachedInput},
        {QStringLiteral("cache_write_tokens"), sums.tokens.cacheWrite},
        {QStringLiteral("output_tokens"), sums.tokens.output},
        {QStringLiteral("reasoning_tokens"), sums.tokens.reasoning},
        {QStringLiteral("cost_nanos"), sums.costNanos},
        {QStringLiteral("estimated_nanos"), sums.estimatedNanos},
        {QStringLiteral("unpriced_requests"), sums.unpriced},
        {QStringLiteral("left_nanos"), sums.leftNanos},
        {QStringLiteral("cut_nanos"), sums.cutNanos},
        {QStringLiteral("retry_nanos"), sums.retryNanos},
        {QStringLiteral("truncated_requests"), sums.truncated},
        {QStringLiteral("total_us"), sums.totalUs},
        {QStringLiteral("p50_us"), orNull(part.latency.quantile(0.5))},
        {QStringLiteral("p95_us"), orNull(part.latency.quantile(0.95))},
        {QStringLiteral("p99_us"), orNull(part.latency.quantile(0.99))},
        {QStringLiteral("first_token_p50_us"), orNull(part.firstToken.quantile(0.5))},
        {QStringLiteral("first_token_p95_us"), orNull(part.firstToken.quantile(0.95))},
        {QStringLiteral("first_token_p99_us"), orNull(part.firstToken.quantile(0.99))},
        {QStringLiteral("tokens_per_second"),
         speed ? QJsonValue(*speed) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject toJson(const Fields &fields)
{
    QJsonObject json;
    for (const auto &[name, value] : fields)
        json.insert(name, value);
    return json;
}

/// For programs: one line after the other, as JSON or CSV.
class Writer
{
public:
    Writer(Output &output, const UsageListing &listing)
        : m_output(output)
        , m_isCsv(listing.format == UsageFormat::Csv)
    {
        if (!m_isCsv)
            m_output.beginArray();
    }
    void add(Fields fields, const UsagePart &part)
    {
        fields += fieldsOf(part);
        if (!m_isCsv) {
            m_output.element(toJson(fields));
            return;
        }
        if (!std::exchange(m_hasHeadings, true))
            head(fields);
        QStringList cells;
        for (const auto &[name, value] : fields)
            cells.append(value.isString() ? value.toString()
                         : value.isNull() ? QString()
                         : value.isDouble() && value.toInteger(-1) == -1
                             ? QString::number(value.toDouble(), 'f', 1)
                             : QString::number(value.toInteger()));
        m_output.line(QString(csvLine(cells) + u'\r'));
    }
    /// `without`: what there would have been, if there was nothing.
    void end(Fields without)
    {
        if (!m_isCsv)
            m_output.endArray();
        else if (!m_hasHeadings)
            head(without += fieldsOf({}));
    }

private:
    void head(const Fields &fields)
    {
        QStringList names;
        for (const auto &[name, value] : fields)
            names.append(name);
        m_output.line(QString(csvLine(names) + u'\r'));
    }

    Output &m_output;
    bool m_isCsv;
    bool m_hasHeadings = false;
};

Fields spanFields(const TimeSpan &span)
{
    return {{QStringLiteral("start"), jsonTime(span.startUs)},
            {QStringLiteral("end"), jsonTime(span.endUs)}};
}

Fields groupFields(const UsageGroup &group, const UsageListing &listing)
{
    if (!listing.groupBy)
        return {};
    return {
        {QString::fromLatin1(usageDimensionName(*listing.groupBy)), QString::fromUtf8(group.value)},
        {QStringLiteral("name"), group.label}};
}

QString shownGroup(const UsageGroup &group)
{
    return group.label.isEmpty() ? QStringLiteral("none") : shownText(group.label.toUtf8());
}

QStringList numericHeadings()
{
    return {QStringLiteral("REQUESTS"), QStringLiteral("ERRORS"), QStringLiteral("RETRIES"),
            QStringLiteral("IN"),       QStringLiteral("OUT"),    QStringLiteral("COST"),
            QStringLiteral("P50"),      QStringLiteral("P95"),    QStringLiteral("1ST TOKEN")};
}

QStringList cellsOf(const UsagePart &part)
{
    const UsageSums &sums = part.sums;
    return {groupedNumber(sums.requests),
            groupedNumber(sums.errors),
            groupedNumber(sums.retries),
            groupedNumber(sums.tokens.input),
            groupedNumber(sums.tokens.output),
            dollars(sums.costNanos),
            shownMicroseconds(part.latency.quantile(0.5)),
            shownMicroseconds(part.latency.quantile(0.95)),
            shownMicroseconds(part.firstToken.quantile(0.5))};
}

QString spanLine(const TimeSpan &span, const QByteArray &zone)
{
    return QStringLiteral("%1 to %2 (%3)")
        .arg(shownMoment(span.startUs, zone), shownMoment(span.endUs, zone),
             QString::fromUtf8(zone));
}

} // namespace

QString shownMicroseconds(std::optional<qint64> us)
{
    if (!us)
        return QStringLiteral("—");
    if (*us < 1'000'000)
        return QStringLiteral("%1 ms").arg((*us + 500) / 1000);
    return QStringLiteral("%1 s").arg(double(*us) / 1e6, 0, 'f', *us < 10'000'000 ? 2 : 1);
}

QString shownMoment(qint64 us, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone(zone))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString csvLine(const QStringList &cells)
{
    QStringList safe;
    for (QString cell : cells) {
        if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
            cell.prepend(u'\'');
        const bool isQuoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                              || cell.contains(u'\r');
        if (isQuoted)
            cell = QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        safe.append(cell);
    }
    return safe.join(u',');
}

QJsonObject sumsToJson(const UsagePart &part)
{
    return toJson(fieldsOf(part));
}

void printSummary(Output &output, const UsageReport &report, const UsageListing &listing)
{
    const UsagePart &all = report.total.whole;
    Fields fields = spanFields(report.span);
    fields.append({QStringLiteral("time_zone"), QString::fromUtf8(listing.zone)});
    if (listing.format == UsageFormat::Json) {
        output.object(toJson(fields + fieldsOf(all)));
        return;
    }
    if (listing.format == UsageFormat::Csv) {
        Writer(output, listing).add(fields, all);
        return;
    }
    const auto say = [&](const char *name, const QString &value) {
        output.line(QString(QString::fromUtf8(name).leftJustified(15) + value));
    };
    const UsageSums &sums = all.sums;
    const auto share = [&](qint64 part) {
        return sums.requests == 0 ? QString()
                                  : QStringLiteral(" (%1 %)").arg(
                                      100.0 * double(part) / double(sums.requests), 0, 'f', 1);
    };
    say("When", spanLine(report.span, listing.zone));
    say("Requests", groupedNumber(sums.requests));
    say("Errors", QString(groupedNumber(sums.errors) + share(sums.errors)));
    say("Retries", groupedNumber(sums.retries));
    say("Input", QStringLiteral("%1 tokens, %2 of them cached, %3 written to a cache")
                     .arg(groupedNumber(sums.tokens.input), groupedNumber(sums.tokens.cachedInput),
                          groupedNumber(sums.tokens.cacheWrite)));
    say("Output",
        QStringLiteral("%1 tokens, %2 of them reasoning")
            .arg(groupedNumber(sums.tokens.output), groupedNumber(sums.tokens.reasoning)));
    say("Cost", QStringLiteral("%1, %2 of it estimated%3")
                    .arg(dollars(sums.costNanos), dollars(sums.estimatedNanos),
                         sums.unpriced == 0 ? QString()
                                            : QStringLiteral("; %1 requests without a price")
                                                  .arg(groupedNumber(sums.unpriced))));
    say("Wasted",
        QStringLiteral("%1 after the client had left, %2 on answers that broke off, %3 "
                       "by retries")
            .arg(dollars(sums.leftNanos), dollars(sums.cutNanos), dollars(sums.retryNanos)));
    if (sums.truncated > 0)
        say("Truncated", QStringLiteral("%1 prompts were probably cut by their provider")
                             .arg(groupedNumber(sums.truncated)));
    const auto percentiles = [](const LogHistogram &histogram) {
        return QStringLiteral("%1 median, %2 95 %, %3 99 %")
            .arg(shownMicroseconds(histogram.quantile(0.5)),
                 shownMicroseconds(histogram.quantile(0.95)),
                 shownMicroseconds(histogram.quantile(0.99)));
    };
    say("Time", percentiles(all.latency));
    say("First token", percentiles(all.firstToken));
    if (const auto speed = tokensASecond(sums))
        say("Speed", QStringLiteral("%1 tokens a second").arg(*speed, 0, 'f', 1));
}

void printTop(Output &output, const UsageReport &report, const UsageListing &listing, int limit)
{
    const auto count = std::min(size_t(limit), report.groups.size());
    if (listing.format != UsageFormat::Table) {
        Writer writer(output, listing);
        for (size_t i = 0; i < count; ++i)
            writer.add(groupFields(report.groups[i], listing), report.groups[i].whole);
        writer.end(groupFields({}, listing));
        return;
    }
    QList<QStringList> rows;
    for (size_t i = 0; i < count; ++i)
        rows.append(QStringList{shownGroup(report.groups[i])} + cellsOf(report.groups[i].whole));
    rows.append(QStringList{QStringLiteral("all")} + cellsOf(report.total.whole));
    const QByteArray heading =
        listing.groupBy ? usageDimensionName(*listing.groupBy).toUpper() : QByteArray();
    output.table(QStringList{QString::fromLatin1(heading)} + numericHeadings(), rows,
                 numericHeadings());
    if (count < report.groups.size())
        output.line(QStringLiteral("%1 more; --limit shows them.")
                        .arg(groupedNumber(qint64(report.groups.size() - count))));
    output.line(spanLine(report.span, listing.zone));
}

void printSeries(Output &output, const UsageReport &report, const UsageListing &listing)
{
    const bool isTable = listing.format == UsageFormat::Table;
    const std::vector<UsageGroup> one{report.total};
    const std::vector<UsageGroup> &groups = listing.groupBy ? report.groups : one;
    QList<QStringList> rows;
    std::optional<Writer> writer;
    if (!isTable)
        writer.emplace(output, listing);
    for (size_t i = 0; i < report.spans.size(); ++i) {
        for (const UsageGroup &group : groups) {
            const UsagePart &part = group.parts[i];
            if (listing.groupBy && part.sums.requests == 0)
                continue;
            if (!isTable) {
                writer->add(spanFields(report.spans[i]) + groupFields(group, listing), part);
                continue;
            }
            QStringList row{shownMoment(report.spans[i].startUs, listing.zone)};
            if (listing.groupBy)
                row.append(shownGroup(group));
            rows.append(row + cellsOf(part));
        }
    }
    if (!isTable) {
        writer->end(spanFields({}) + groupFields({}, listing));
        return;
    }
    QStringList headings{QStringLiteral("FROM")};
    if (listing.groupBy)
        headings.append(QString::fromLatin1(usageDimensionName(*listing.groupBy).toUpper()));
    output.table(headings + numericHeadings(), rows, numericHeadings());
    output.line(spanLine(report.span, listing.zone));
}

} // namespace orchestris
