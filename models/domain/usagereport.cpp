// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/usagereport.h"

#include "models/domain/saturating.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace orchestris {

namespace {

constexpr std::array<const char *, UsageDimensions> DimensionNames{
    "owner-kind", "organization", "user",     "key",     "alias",
    "model",      "provider",     "endpoint", "program", "status"};

constexpr qint64 Hour = 3600ll * 1'000'000;
constexpr qint64 Day = 24 * Hour;
constexpr std::pair<UsageStep, qint64> Lengths[] = {{UsageStep::FiveMinutes, FineSlotUs},
                                                    {UsageStep::QuarterHour, SlotUs},
                                                    {UsageStep::Hour, Hour},
                                                    {UsageStep::Day, Day},
                                                    {UsageStep::Month, 30 * Day}};

/// All numbers of `a` and `b`, in pairs.
template<typename Sums, typename Other, typename Function>
void forEachPair(Sums &a, Other &b, Function function)
{
    function(a.requests, b.requests);
    function(a.errors, b.errors);
    function(a.attempts, b.attempts);
    function(a.retries, b.retries);
    function(a.tokens.input, b.tokens.input);
    function(a.tokens.cachedInput, b.tokens.cachedInput);
    function(a.tokens.cacheWrite, b.tokens.cacheWrite);
    function(a.tokens.output, b.tokens.output);
    function(a.tokens.reasoning, b.tokens.reasoning);
    function(a.costNanos, b.costNanos);
    function(a.estimatedNanos, b.estimatedNanos);
    function(a.unpriced, b.unpriced);
    function(a.leftNanos, b.leftNanos);
    function(a.cutNanos, b.cutNanos);
    function(a.retryNanos, b.retryNanos);
    function(a.truncated, b.truncated);
    function(a.totalUs, b.totalUs);
    function(a.generatedTokens, b.generatedTokens);
    function(a.generatingUs, b.generatingUs);
}

/// The end of the part that `us` is in.
qint64 endOfPart(qint64 us, UsageStep step, const QByteArray &timeZone)
{
    Limit calendar;
    calendar.timeZone = timeZone;
    switch (step) {
    case UsageStep::FiveMinutes:
        return (us / FineSlotUs + 1) * FineSlotUs;
    case UsageStep::QuarterHour:
        return (us / SlotUs + 1) * SlotUs;
    case UsageStep::Hour:
        calendar.window = LimitWindow::Hour;
        return windowAt(calendar, us).endUs;
    case UsageStep::Day:
        calendar.window = LimitWindow::Day;
        return windowAt(calendar, us).endUs;
    case UsageStep::Month:
        calendar.window = LimitWindow::Month;
        return windowAt(calendar, us).endUs;
    case UsageStep::Whole:
        break;
    }
    return std::numeric_limits<qint64>::max();
}

} // namespace

QByteArray usageDimensionName(UsageDimension dimension)
{
    return DimensionNames.at(size_t(dimension));
}

std::optional<UsageDimension> parseUsageDimension(QByteArrayView name)
{
    const auto *const found = std::find_if(DimensionNames.begin(), DimensionNames.end(),
                                           [&](const char *known) { return name == known; });
    if (found == DimensionNames.end())
        return std::nullopt;
    return static_cast<UsageDimension>(found - DimensionNames.begin());
}

UsageSums &UsageSums::operator+=(const UsageSums &other)
{
    forEachPair(*this, other, [](qint64 &a, qint64 b) { a = saturatingSum(a, b); });
    return *this;
}

UsageSums &UsageSums::operator-=(const UsageSums &other)
{
    forEachPair(*this, other, [](qint64 &a, qint64 b) { a = saturatingSum(a, -b); });
    return *this;
}

UsageSums sumsOf(const UsageRecord &record)
{
    const StatusClass status = statusClassOf(record);
    UsageSums sums;
    if (status == StatusClass::Running)
        return sums;
    sums.requests = 1;
    sums.errors = isError(status) ? 1 : 0;
    sums.attempts = record.attempts;
    sums.retries = std::max(record.attempts - 1, 0);
    sums.tokens = record.tokens;
    sums.costNanos = record.costNanos;
    if (record.costConfidence != Confidence::Reported)
        sums.estimatedNanos = record.costNanos;
    if (record.priceVersion == 0 && saturatingSum(record.tokens.input, record.tokens.output) > 0)
        sums.unpriced = 1;
    if (status == StatusClass::ClientLeft)
        sums.leftNanos = record.costNanos;
    if (status == StatusClass::CutOff || status == StatusClass::Interrupted)
        sums.cutNanos = record.costNanos;
    sums.retryNanos = record.retryCostNanos;
    sums.truncated = looksTruncated(record) ? 1 : 0;
    sums.totalUs = record.totalUs;
    if (record.firstTokenUs >= 0 && record.totalUs > record.firstTokenUs) {
        sums.generatedTokens = record.tokens.output;
        sums.generatingUs = record.totalUs - record.firstTokenUs;
    }
    forEachPair(sums, sums, [](qint64 &number, qint64) { number = std::max<qint64>(number, 0); });
    return sums;
}

void UsagePart::add(const UsagePart &other)
{
    sums += other.sums;
    latency.merge(other.latency);
    firstToken.merge(other.firstToken);
}

void UsagePart::add(const UsageRecord &record)
{
    const UsageSums added = sumsOf(record);
    if (added.requests == 0)
        return;
    sums += added;
    if (record.attempts > 0 && record.state == RequestState::Done)
        latency.add(record.totalUs);
    firstToken.add(record.firstTokenUs);
}

UsagePart partOf(const UsageRecord &record)
{
    UsagePart part;
    part.add(record);
    return part;
}

UsageStep stepFor(const TimeSpan &span, int points)
{
    const auto distance = [&](qint64 length) {
        const double parts = std::max(double(span.endUs - span.startUs) / double(length), 1.0);
        return std::abs(std::log(parts / points));
    };
    UsageStep best = UsageStep::FiveMinutes;
    double least = distance(FineSlotUs);
    for (const auto &[step, length] : Lengths) {
        const double here = distance(length);
        if (here < least) {
            least = here;
            best = step;
        }
    }
    return best;
}

std::vector<TimeSpan> partsOf(const TimeSpan &span, UsageStep step, const QByteArray &timeZone)
{
    std::vector<TimeSpan> parts;
    if (step == UsageStep::Whole)
        return parts;
    for (qint64 start = span.startUs; start < span.endUs;) {
        const qint64 end = std::min(endOfPart(start, step, timeZone), span.endUs);
        parts.push_back({start, end});
        start = end;
    }
    return parts;
}

} // namespace orchestris
