// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/telemetrywords.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace orchestris {

namespace {

struct Telemetry {
    Q_DECLARE_TR_FUNCTIONS(telemetry)
};

qint64 rounded(double value)
{
    constexpr double Most = 9e18;
    return std::llround(std::clamp(value, -Most, Most));
}

QString dimension(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Model:
        return Telemetry::tr("Model %1");
    case UsageDimension::Provider:
        return Telemetry::tr("Provider %1");
    case UsageDimension::Key:
        return Telemetry::tr("Key %1");
    case UsageDimension::Organization:
        return Telemetry::tr("Organization %1");
    default:
        return QStringLiteral("%1");
    }
}

/// Rates are given for a million tokens: two decimals at least, none lost.
QString rate(Nanos nanos)
{
    QString text = formatDollarsExact(nanos);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        text += QStringLiteral(".00");
    else if (text.size() - point == 2)
        text += u'0';
    return format::dollars(text.replace(u'.', format::locale().decimalPoint()));
}

QString tier(const QString &heading, const Rates &rates)
{
    return Telemetry::tr("%1: %2 input, %3 cached input, %4 cache write, %5 output")
        .arg(heading, rate(rates.input), rate(rates.cachedInput.value_or(rates.input)),
             rate(rates.cacheWrite.value_or(rates.input)), rate(rates.output));
}

} // namespace

QList<OutcomeCount> failuresOf(const TargetTelemetry &target)
{
    QList<OutcomeCount> found;
    for (const OutcomeCount &entry : outcomesOf(target)) {
        if (entry.outcome != "ok" && !entry.outcome.startsWith("skipped"))
            found.append(entry);
    }
    return found;
}

QList<OutcomeCount> outcomesOf(const TargetTelemetry &target)
{
    QList<OutcomeCount> found;
    for (const auto &[outcome, count] : target.outcomes) {
        if (count > 0)
            found.append({outcome, count});
    }
    std::stable_sort(found.begin(), found.end(), [](const OutcomeCount &a, const OutcomeCount &b) {
        const bool aIsGood = a.outcome == "ok";
        const bool bIsGood = b.outcome == "ok";
        return aIsGood != bIsGood ? aIsGood : a.count > b.count;
    });
    return found;
}

int outcomeSlot(const QByteArray &outcome)
{
    static const QByteArrayList order{"broken", "status", "slow_first_token", "connect", "timeout"};
    const qsizetype slot = order.indexOf(outcome);
    return slot >= 0 ? int(slot) : int(order.size());
}

Id idOfName(const QByteArray &name)
{
    quint64 hash = 14695981039346656037ull; // FNV-1a, 64 bits
    for (const char byte : name)
        hash = (hash ^ quint8(byte)) * 1099511628211ull;
    return std::max<Id>(Id(hash & quint64(std::numeric_limits<Id>::max())), 1);
}

namespace words {

QString circuit(CircuitState state)
{
    switch (state) {
    case CircuitState::Open:
        return Telemetry::tr("Open");
    case CircuitState::HalfOpen:
        return Telemetry::tr("Half-open");
    case CircuitState::Closed:
        break;
    }
    return Telemetry::tr("Closed");
}

Tone circuitTone(CircuitState state)
{
    switch (state) {
    case CircuitState::Open:
        return Tone::Bad;
    case CircuitState::HalfOpen:
        return Tone::Warning;
    case CircuitState::Closed:
        break;
    }
    return Tone::Good;
}

QString circuitEvent(const CircuitEvent &event)
{
    switch (event.circuit) {
    case CircuitState::HalfOpen:
        return Telemetry::tr("One trial was let through");
    case CircuitState::Closed:
        return Telemetry::tr("Closed: it answers again");
    case CircuitState::Open:
        break;
    }
    const QString after =
        Telemetry::tr("Opened after %n failure(s)", nullptr, event.consecutiveFailures);
    return event.outcome.isEmpty()
               ? after
               : QStringLiteral("%1: %2").arg(after, attemptOutcome(event.outcome));
}

QString anomalyKind(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Latency:
        return Telemetry::tr("Slower");
    case AnomalyKind::ErrorRate:
        return Telemetry::tr("More errors");
    case AnomalyKind::Retries:
        return Telemetry::tr("More retries");
    case AnomalyKind::CostPerRequest:
        return Telemetry::tr("Dearer requests");
    case AnomalyKind::CostPerDay:
        break;
    }
    return Telemetry::tr("Higher cost a day");
}

QString anomalyValue(AnomalyKind kind, double value)
{
    constexpr qint64 RateBase = 10'000;
    switch (kind) {
    case AnomalyKind::Latency:
        return format::duration(rounded(value));
    case AnomalyKind::ErrorRate:
    case AnomalyKind::Retries:
        return format::percent(rounded(value), RateBase);
    case AnomalyKind::CostPerRequest:
    case AnomalyKind::CostPerDay:
        break;
    }
    return format::money(rounded(value));
}

QString anomalyRatio(const Anomaly &anomaly)
{
    if (anomaly.usual <= 0)
        return format::none();
    const double ratio = anomaly.observed / anomaly.usual;
    return format::locale().toString(ratio, 'f', ratio < 10 ? 1 : 0) + u'×';
}

QString anomalySubject(const Anomaly &anomaly)
{
    return dimension(anomaly.dimension)
        .arg(anomaly.label.isEmpty() ? QString::fromUtf8(anomaly.value) : anomaly.label);
}

QString anomaly(const Anomaly &anomaly)
{
    return Telemetry::tr("%1: %2. %3 instead of %4.")
        .arg(anomalySubject(anomaly), anomalyKind(anomaly.kind),
             anomalyValue(anomaly.kind, anomaly.observed),
             anomalyValue(anomaly.kind, anomaly.usual));
}

QString rates(const std::optional<Price> &price)
{
    if (!price)
        return format::none();
    return Telemetry::tr("%1 in, %2 out").arg(rate(price->rates.input), rate(price->rates.output));
}

QString ratesInFull(const std::optional<Price> &price)
{
    if (!price)
        return Telemetry::tr("No price");
    QStringList lines{tier(Telemetry::tr("A million tokens"), price->rates)};
    for (const PriceTier &step : price->tiers)
        lines.append(
            tier(Telemetry::tr("Above %1 input tokens").arg(format::count(step.aboveInput)),
                 step.rates));
    return lines.join(u'\n');
}

} // namespace words

} // namespace orchestris
