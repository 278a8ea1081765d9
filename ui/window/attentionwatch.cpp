// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/attentionwatch.h"

#include "models/domain/clock.h"
#include "models/tables/trend.h"
#include "ui/consolebackend.h"
#include "ui/usagesource.h"
#include "ui/widgets/words.h"

namespace orchestris {

namespace {

constexpr int AskAgainMs = 30'000;
constexpr int SoonMs = 250; // changes and notices come in bursts
/// An anomaly that has ended is none of attention's business: only the newest are asked for.
constexpr qint64 AnomalySpanUs = 2ll * 86'400 * 1'000'000;

} // namespace

AttentionWatch::AttentionWatch(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const ConsoleBackend *backend = &context.backend;
    connect(backend, &ConsoleBackend::snapshotChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(backend, &ConsoleBackend::noticesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(backend, &ConsoleBackend::gatewayStateChanged, this, &AttentionWatch::weigh);
    connect(backend, &ConsoleBackend::targetHealthChanged, this, &AttentionWatch::weigh);
    connect(&context.usage, &UsageSource::anomaliesChanged, this, &AttentionWatch::askAnomalies);
    m_ticker.setInterval(AskAgainMs);
    connect(&m_ticker, &QTimer::timeout, this, &AttentionWatch::refresh);
    m_ticker.start();
    m_soon.setInterval(SoonMs);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askNotices();
        refreshUses();
    });
    refresh();
}

void AttentionWatch::refresh()
{
    weigh();
    refreshUses();
    askNotices();
    askAnomalies();
    askTruncations();
}

void AttentionWatch::refreshUses()
{
    m_context.backend.listLimitUses(this, [this](const Result<QList<LimitUse>> &uses) {
        if (!uses)
            return;
        m_facts.uses = *uses;
        Q_EMIT usesChanged();
        weigh();
    });
}

void AttentionWatch::askNotices()
{
    m_context.backend.listNotices(this, [this](const Result<QList<Notice>> &notices) {
        if (!notices)
            return;
        m_facts.notices = *notices;
        weigh();
    });
}

void AttentionWatch::askAnomalies()
{
    m_context.usage.listAnomalies(m_context.clock.nowUs() - AnomalySpanUs, this,
                                  [this](const Result<QList<Anomaly>> &anomalies) {
                                      if (!anomalies)
                                          return;
                                      m_facts.anomalies = *anomalies;
                                      weigh();
                                  });
}

void AttentionWatch::askTruncations()
{
    UsageQuery query;
    query.timeZone = systemTimeZone();
    query.sinceUs = presentPeriod(Period::Today, m_context.clock.nowUs(), query.timeZone).startUs;
    query.groupBy = UsageDimension::Model;
    m_context.usage.report(query, this, [this](const Result<UsageReport> &report) {
        if (!report)
            return;
        m_facts.truncated.clear();
        for (const UsageGroup &group : report->groups) {
            if (group.whole.sums.truncated > 0)
                m_facts.truncated.append({group.value, group.whole.sums.truncated});
        }
        weigh();
    });
}

void AttentionWatch::weigh()
{
    const GatewayState state = m_context.backend.gatewayState();
    m_facts.snapshot = m_context.backend.snapshot();
    m_facts.isFailed =
        state.kind == GatewayState::Kind::Failed || state.kind == GatewayState::Kind::Ended;
    m_facts.gatewayProblem =
        state.kind == GatewayState::Kind::Ended ? gatewayEndedText(state) : state.problem;
    m_facts.isDemo = state.isDemo;
    m_facts.health = m_context.backend.targetHealth();
    m_facts.nowUs = m_context.clock.nowUs();
    QList<AttentionItem> items = attentionItems(m_facts);
    if (items == m_items)
        return;
    m_items = std::move(items);
    Q_EMIT changed();
}

Place placeOf(const AttentionItem &item)
{
    using Kind = AttentionItem::Kind;
    switch (item.kind) {
    case Kind::Gateway:
        break;
    case Kind::Traffic:
        return {.page = PageKind::Live};
    case Kind::Provider:
        return {.page = PageKind::Providers, .id = item.id};
    case Kind::Limit:
        return {.page = PageKind::Limits, .id = item.id};
    case Kind::Repetition:
        return {.page = item.id == 0 ? PageKind::Limits : PageKind::Requests, .id = item.id};
    case Kind::Anomaly:
        return {.page = PageKind::Telemetry, .id = item.id};
    case Kind::Key:
        return {.page = PageKind::Keys, .id = item.id};
    case Kind::Truncation:
        return {.page = PageKind::Telemetry, .target = item.target};
    }
    return {.page = PageKind::Overview}; // which says it above all
}

} // namespace orchestris
