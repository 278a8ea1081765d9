// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupcomparison.h"

#include <QDateTime>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int MostExamples = 10;
constexpr qint64 OpenHours = 2;
constexpr qint64 Everything = std::numeric_limits<qint64>::max();

int withoutRows(int code)
{
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

bool isNothing(const UsagePart &part)
{
    return part.sums == UsageSums() && part.latency == LogHistogram()
           && part.firstToken == LogHistogram();
}

void subtract(UsagePart &part, const UsagePart &other)
{
    part.sums -= other.sums;
    part.latency.subtract(other.latency);
    part.firstToken.subtract(other.firstToken);
}

void subtract(AttemptSums &sums, const AttemptSums &other)
{
    sums.attempts -= other.attempts;
    sums.waitUs -= other.waitUs;
    sums.latency.subtract(other.latency);
    sums.firstByte.subtract(other.firstByte);
}

QString timeText(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString moreOrLess(qint64 number)
{
    return number < 0 ? QStringLiteral("%1 too few").arg(-number)
                      : QStringLiteral("%1 too many").arg(number);
}

} // namespace

RollupComparison::RollupComparison(Database &database, qint64 sinceUs)
    : m_database(database)
    , m_firstQuarter(fineSlotOf(sinceUs) / FineSlotsASlot)
    , m_firstHour((sinceUs + RollupHourUs - 1) / RollupHourUs)
    , m_series(database, SeriesBook::Unknown::Count)
    , m_days(database)
    , m_summer([this](qint64 day, Id series, std::span<const DaySlot> slots) {
        return compareDay(day, series, slots);
    })
{
}

int RollupComparison::begin()
{
    Statement rows(m_database, "SELECT slot, series_id, sums, latency, first_token FROM "
                               "rollup_recent WHERE slot >= ? ORDER BY slot");
    rows.bind(m_firstQuarter * FineSlotsASlot);
    while (rows.next()) {
        const qint64 quarter = rows.number() / FineSlotsASlot;
        UsagePart &part = m_recent[{quarter, rows.number()}];
        if (!mergeSums(rows.view(), part.sums) || !part.latency.mergeEncoded(rows.view())
            || !part.firstToken.mergeEncoded(rows.view()))
            ++part.sums.requests; // it will differ, and the others are compared all the same
    }
    return withoutRows(rows.code());
}

int RollupComparison::add(const UsageRecord &record)
{
    Id series = 0;
    if (const int code = m_series.find(record, series); code != SQLITE_OK)
        return code;
    if (const int code = m_summer.add(record, series); code != SQLITE_OK)
        return code;
    const qint64 hour = fineSlotOf(record.startedAtUs) / FineSlotsAnHour;
    if (hour < m_firstHour)
        return SQLITE_OK;
    for (const Attempt &attempt : record.trace)
        m_attempts[{hour, attempt.provider, attempt.upstreamModel, attempt.outcome}].add(attempt);
    if (hour <= m_hour)
        return SQLITE_OK;
    m_hour = hour;
    return compareHoursBefore(hour - OpenHours);
}

void RollupComparison::take(const Place &place, const UsagePart &expected)
{
    auto found = m_differences.try_emplace(place).first;
    subtract(found->second, expected);
    if (isNothing(found->second))
        m_differences.erase(found);
}

int RollupComparison::compareDay(qint64 day, Id series, std::span<const DaySlot> slots)
{
    if (const int code = noteStoredDay(day, series); code != SQLITE_OK)
        return code;
    for (const DaySlot &slot : slots) {
        const Place place{day * SlotsADay + slot.slot, series};
        UsagePart expected;
        if (!mergeSlot(slot, expected))
            return SQLITE_INTERNAL; // it was encoded a moment ago
        if (const auto recent = m_recent.extract(place)) {
            m_differences[place].add(recent.mapped());
            ++m_compared;
        } else if (!m_differences.contains(place)) {
            ++m_compared;
        }
        take(place, expected);
    }
    return SQLITE_OK;
}

int RollupComparison::noteStoredDay(qint64 day, Id series)
{
    if (!m_seenDays.emplace(day, series).second)
        return SQLITE_OK;
    DayRow row;
    const int code = m_days.read(day, series, row);
    if (code != SQLITE_OK && code != SQLITE_CORRUPT)
        return code;
    UsagePart whole;
    bool isGood = code == SQLITE_OK && mergeSlot(row.whole, whole);
    UsagePart sum;
    for (const DaySlot &slot : row.slots) {
        UsagePart part;
        isGood = mergeSlot(slot, part) && isGood;
        sum.add(part);
        const Place place{day * SlotsADay + slot.slot, series};
        if (place.quarter < m_firstQuarter)
            continue;
        m_differences[place].add(part);
        ++m_compared;
    }
    subtract(whole, sum);
    if (!isGood || !isNothing(whole))
        m_brokenDays.append(QStringLiteral("%1 (UTC), series %2: the day's total is not the sum of "
                                           "its quarters of an hour")
                                .arg(timeText(day * RollupDayUs).first(10))
                                .arg(series));
    return SQLITE_OK;
}

int RollupComparison::noteUnseenDays()
{
    Statement rows(m_database, "SELECT day, series_id FROM rollup_days WHERE day >= ?");
    rows.bind(m_firstQuarter / SlotsADay);
    while (rows.next()) {
        const qint64 day = rows.number();
        if (const int code = noteStoredDay(day, rows.number()); code != SQLITE_OK)
            return code;
    }
    for (auto &[place, part] : m_recent) {
        m_differences[place].add(part);
        ++m_compared;
    }
    m_recent.clear();
    return withoutRows(rows.code());
}

int RollupComparison::compareHoursBefore(qint64 hour)
{
    while (!m_attempts.empty() && std::get<0>(m_attempts.begin()->first) < hour) {
        auto told = m_attempts.extract(m_attempts.begin());
        if (const int code = noteStoredHour(std::get<0>(told.key())); code != SQLITE_OK)
            return code;
        const auto [found, isNew] = m_attemptDifferences.try_emplace(told.key());
        m_compared += isNew ? 1 : 0;
        subtract(found->second, told.mapped());
        if (found->second == AttemptSums())
            m_attemptDifferences.erase(found);
    }
    return SQLITE_OK;
}

int RollupComparison::noteStoredHour(qint64 hour)
{
    if (!m_seenHours.insert(hour).second)
        return SQLITE_OK;
    Statement rows(m_database, "SELECT provider, upstream_model, outcome, attempts, wait_us, "
                               "latency, first_byte FROM attempt_hours WHERE hour = ?");
    rows.bind(hour);
    while (rows.next()) {
        const QByteArray provider = rows.text();
        const QByteArray model = rows.text();
        const QByteArray outcome = rows.text();
        AttemptSums &sums = m_attemptDifferences[{hour, provider, model, outcome}];
        sums.attempts += rows.number();
        sums.waitUs += rows.number();
        if (!sums.latency.mergeEncoded(rows.view()) || !sums.firstByte.mergeEncoded(rows.view()))
            ++sums.attempts; // it will differ
        ++m_compared;
    }
    return withoutRows(rows.code());
}

int RollupComparison::noteUnseenHours()
{
    Statement rows(m_database, "SELECT DISTINCT hour FROM attempt_hours WHERE hour >= ?");
    rows.bind(m_firstHour);
    while (rows.next()) {
        if (const int code = noteStoredHour(rows.number()); code != SQLITE_OK)
            return code;
    }
    return withoutRows(rows.code());
}

int RollupComparison::finish(RollupCheck &check)
{
    int code = m_summer.finish();
    if (code == SQLITE_OK)
        code = noteUnseenDays();
    if (code == SQLITE_OK)
        code = compareHoursBefore(Everything);
    if (code == SQLITE_OK)
        code = noteUnseenHours();
    if (code == SQLITE_OK)
        report(check);
    return code;
}

void RollupComparison::report(RollupCheck &check)
{
    check.sums = m_compared;
    check.different =
        qint64(m_differences.size() + m_attemptDifferences.size()) + m_brokenDays.size();
    check.examples = m_brokenDays.first(std::min<qsizetype>(m_brokenDays.size(), MostExamples));
    for (const auto &[place, difference] : m_differences) {
        if (check.examples.size() >= MostExamples)
            return;
        check.examples.append(describe(place, difference));
    }
    for (const auto &[place, difference] : m_attemptDifferences) {
        if (check.examples.size() >= MostExamples)
            return;
        const auto &[hour, provider, model, outcome] = place;
        check.examples.append(
            QStringLiteral("The hour from %1 (UTC), attempts at %2/%3 that ended as \"%4\": %5")
                .arg(timeText(hour * RollupHourUs), QString::fromUtf8(provider),
                     QString::fromUtf8(model), QString::fromUtf8(outcome),
                     difference.attempts != 0 ? moreOrLess(difference.attempts)
                                              : QStringLiteral("other times")));
    }
}

QString RollupComparison::describe(const Place &place, const UsagePart &difference)
{
    Statement row(m_database, "SELECT key_id, provider, upstream_model, status_class FROM "
                              "rollup_series WHERE id = ?");
    row.bind(place.series);
    QString series = QStringLiteral("a series that is not there");
    if (row.next()) {
        const Id key = row.number();
        const QString provider = row.string();
        const QString model = row.string();
        const auto status =
            static_cast<StatusClass>(std::clamp<qint64>(row.number(), 0, StatusClasses - 1));
        series = QStringLiteral("series %1 (key %2, %3/%4, %5)")
                     .arg(place.series)
                     .arg(key)
                     .arg(provider, model, QString::fromLatin1(statusClassName(status)));
    }
    const UsageSums &sums = difference.sums;
    const QString what =
        sums.requests != 0    ? moreOrLess(sums.requests) + QStringLiteral(" requests")
        : sums.costNanos != 0 ? moreOrLess(sums.costNanos) + QStringLiteral(" nano-dollars")
                              : QStringLiteral("other sums");
    return QStringLiteral("The quarter of an hour from %1 (UTC), %2: %3")
        .arg(timeText(place.quarter * SlotUs), series, what);
}

} // namespace orchestris
