// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoplan.h"

#include "models/demo/democompany.h"

#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 MinuteUs = 60'000'000;

/// Spans by the local calendar.
class Calendar
{
public:
    Calendar(const DemoOptions &options, qint64 startUs)
        : m_zone(options.timeZone)
        , m_startUs(startUs)
        , m_endUs(options.endUs)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }

    /// So many days before the end's own day; empty where the history does not reach.
    [[nodiscard]] TimeSpan at(int daysBefore, int hour, int hours) const
    {
        return spanFrom(today().addDays(-daysBefore), hour, hours);
    }
    /// The same, on the last weekday until then.
    [[nodiscard]] TimeSpan atWork(int daysBefore, int hour, int hours) const
    {
        QDate date = today().addDays(-daysBefore);
        while (date.dayOfWeek() > 5)
            date = date.addDays(-1);
        return spanFrom(date, hour, hours);
    }

private:
    [[nodiscard]] QDate today() const
    {
        return QDateTime::fromMSecsSinceEpoch(m_endUs / 1000, m_zone).date();
    }
    [[nodiscard]] TimeSpan spanFrom(QDate date, int hour, int hours) const
    {
        const qint64 startUs = QDateTime(date, QTime(hour, 0), m_zone).toMSecsSinceEpoch() * 1000;
        if (startUs < m_startUs)
            return {};
        return {startUs, std::min(startUs + hours * 60 * MinuteUs, m_endUs)};
    }

    QTimeZone m_zone;
    qint64 m_startUs;
    qint64 m_endUs;
};

int indexOfModel(const DemoCompany &company, QByteArrayView directId)
{
    const auto found =
        std::find_if(company.models.begin(), company.models.end(),
                     [directId](const DemoModel &model) { return model.directId == directId; });
    Q_ASSERT(found != company.models.end());
    return int(found - company.models.begin());
}

int indexOfKey(const DemoCompany &company, QStringView name)
{
    const QList<ApiKey> &keys = company.configuration.keys;
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [name](const ApiKey &key) { return key.name == name; });
    Q_ASSERT(found != keys.end());
    return int(found - keys.begin());
}

QByteArray numberOf(const DemoCompany &company, int key)
{
    return QByteArray::number(company.keys[size_t(key)].keyId);
}

/// The circuits of a provider's models, through an outage.
std::vector<CircuitEvent> circuitsOf(const DemoCompany &company, const DemoPlan &plan)
{
    std::vector<CircuitEvent> events;
    if (plan.outage.endUs == 0)
        return events;
    int number = 0;
    for (const DemoModel &model : company.models) {
        if (model.provider != plan.outageProvider)
            continue;
        // Opened soon, tried now and then without success, closed soon after the end.
        const qint64 openedUs = plan.outage.startUs + (2 + number) * MinuteUs;
        events.push_back({openedUs, model.directId, CircuitState::Open, 5, "status"});
        const qint64 pauseUs = 20 * MinuteUs;
        int failures = 5;
        for (qint64 us = openedUs + pauseUs; us < plan.outage.endUs; us += pauseUs) {
            events.push_back({us, model.directId, CircuitState::HalfOpen, failures, "status"});
            events.push_back(
                {us + MinuteUs / 20, model.directId, CircuitState::Open, ++failures, "timeout"});
        }
        const qint64 closedUs = plan.outage.endUs + (1 + number) * MinuteUs;
        events.push_back({closedUs, model.directId, CircuitState::HalfOpen, failures, "timeout"});
        events.push_back({closedUs + MinuteUs / 20, model.directId, CircuitState::Closed, 0, "ok"});
        ++number;
    }
    std::erase_if(events, [&plan](const CircuitEvent &event) {
        return event.atUs > plan.outage.endUs + 10 * MinuteUs;
    });
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &a, const auto &b) { return a.atUs < b.atUs; });
    return events;
}

void tell(DemoPlan &plan, const TimeSpan &span, std::optional<AnomalyKind> kind,
          UsageDimension dimension, const QByteArray &value, const QString &words)
{
    if (span.endUs > span.startUs)
        plan.incidents.push_back({kind, dimension, value, span.startUs, span.endUs, words});
}

} // namespace

DemoPlan makeDemoPlan(const DemoCompany &company, const DemoOptions &options, qint64 startUs)
{
    const Calendar calendar(options, startUs);
    DemoPlan plan;
    plan.cutModel = indexOfModel(company, "local/qwen3-coder:30b");
    plan.cut = calendar.at(31, 8, 7 * 24);
    tell(plan, plan.cut, {}, UsageDimension::Model, company.models[size_t(plan.cutModel)].directId,
         QStringLiteral("The local server was restarted with room for 4,096 tokens: for a week it "
                        "cut every longer prompt without a word."));
    plan.stormProvider = "mistral";
    plan.storm = calendar.atWork(24, 10, 4);
    tell(plan, plan.storm, AnomalyKind::Retries, UsageDimension::Provider, plan.stormProvider,
         QStringLiteral("The provider answered 429 to most first attempts: a storm of retries."));
    plan.loopKey = indexOfKey(company, u"CI pipeline");
    plan.loop = calendar.atWork(18, 9, 14);
    tell(plan, plan.loop, AnomalyKind::CostPerDay, UsageDimension::Key,
         numberOf(company, plan.loopKey),
         QStringLiteral("A script ran in a circle and asked the same all day: ten times the usual "
                        "cost."));
    plan.outageProvider = "openai";
    plan.outage = calendar.atWork(13, 14, 3);
    tell(plan, plan.outage, AnomalyKind::ErrorRate, UsageDimension::Provider, plan.outageProvider,
         QStringLiteral("The provider was down for three hours."));
    plan.refusingModel = indexOfModel(company, "anthropic/claude-sonnet-4-5");
    plan.refusals = calendar.atWork(9, 12, 5);
    tell(plan, plan.refusals, AnomalyKind::ErrorRate, UsageDimension::Model,
         company.models[size_t(plan.refusingModel)].directId,
         QStringLiteral("After a change at the provider, it refused a quarter of the requests."));
    plan.slowModel = indexOfModel(company, "openai/gpt-5-mini");
    plan.slow = calendar.atWork(5, 10, 6);
    tell(plan, plan.slow, AnomalyKind::Latency, UsageDimension::Model,
         company.models[size_t(plan.slowModel)].directId,
         QStringLiteral("The model took three times as long for six hours."));
    plan.bloatKey = indexOfKey(company, u"Ticket triage");
    plan.bloat = calendar.at(2, 10, 24 * 365);
    tell(plan, plan.bloat, AnomalyKind::CostPerRequest, UsageDimension::Key,
         numberOf(company, plan.bloatKey),
         QStringLiteral("A new version sends the whole ticket history with each request: twice the "
                        "cost, and it still does."));
    for (const int days : {3, 34, 61}) {
        if (const TimeSpan restart = calendar.atWork(days, 16, 1); restart.endUs != 0)
            plan.restarts.insert(plan.restarts.begin(), restart.startUs + 37 * MinuteUs);
    }
    plan.circuit = circuitsOf(company, plan);
    return plan;
}

} // namespace orchestris
