// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providerpane.h"

#include "models/domain/clock.h"
#include "models/tables/capabilitytablemodel.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/telemetrywords.h"
#include "ui/consolebackend.h"
#include "ui/modelsource.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr double Median = 0.5;
constexpr double Slow = 0.95;
constexpr qsizetype MostCircuits = 8;

} // namespace

ProviderPane::ProviderPane(const UiContext &context, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
{
    QFormLayout *form = addGroup(tr("Provider"));
    m_state = addLine(form, tr("State"), "paneState");
    m_address = addLine(form, tr("Base URL"), "paneAddress");
    m_credential = addLine(form, tr("Credential"), "paneCredential");
    m_aliases = addLine(form, tr("Aliases"), "paneAliases");
    form = addGroup(tr("How it does"));
    m_hourUse = addLine(form, tr("Last hour"), "paneHour");
    m_dayUse = addLine(form, tr("Last 24 hours"), "paneDay");
    form = addGroup(tr("Circuits"));
    m_circuits = makeValue();
    m_circuits->setObjectName(QStringLiteral("paneCircuits"));
    form->addRow(m_circuits);
    form = addGroup(tr("What it can do"));
    m_probe = makeValue();
    m_probe->setObjectName(QStringLiteral("paneProbe"));
    form->addRow(m_probe);
    column()->addStretch(1);
    QPushButton *models = makeButton(nullptr, tr("Import models…"), Glyph::Download);
    models->setObjectName(QStringLiteral("paneImport"));
    QPushButton *requests = makeButton(nullptr, tr("Its requests"), Glyph::Requests);
    requests->setObjectName(QStringLiteral("paneRequests"));
    buttons()->addWidget(models);
    buttons()->addWidget(requests);
    buttons()->addStretch(1);
    connect(models, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted({.page = PageKind::Models, .id = m_row.provider.id}); });
    connect(requests, &QPushButton::clicked, this, [this] {
        UsageFilter filter;
        filter.providers = {m_row.provider.name.toUtf8()};
        Q_EMIT placeWanted({.page = PageKind::Requests, .filter = filter});
    });
}

QFormLayout *ProviderPane::addGroup(const QString &heading)
{
    QLabel *label = makeLabel("heading", heading);
    label->setContentsMargins(0, 8, 0, 0);
    column()->addWidget(label);
    QFormLayout *form = makeForm();
    column()->addLayout(form);
    return form;
}

QLabel *ProviderPane::addLine(QFormLayout *form, const QString &name, const char *objectName)
{
    QLabel *value = makeValue();
    value->setObjectName(QString::fromLatin1(objectName));
    form->addRow(makeName(name), value);
    return value;
}

void ProviderPane::show(const ProviderRow &row)
{
    const bool isOther = row.provider.id != m_row.provider.id;
    m_row = row;
    if (isOther) {
        m_hour.reset();
        m_day.reset();
        m_telemetry.reset();
        ask();
    }
    showFacts();
    slideIn();
}

void ProviderPane::forget()
{
    m_query.reset();
    m_row = {};
}

void ProviderPane::refresh()
{
    if (m_row.provider.id != 0)
        ask();
}

void ProviderPane::ask()
{
    m_query = std::make_unique<QObject>();
    const qint64 now = m_context.clock.nowUs();
    UsageQuery query;
    query.conditions = {{UsageDimension::Provider, {m_row.provider.name.toUtf8()}}};
    query.latency = true;
    for (const auto &[span, target] : {std::pair{HourUs, &m_hour}, std::pair{DayUs, &m_day}}) {
        query.sinceUs = now - span;
        m_context.usage.report(query, m_query.get(),
                               [this, report = target](const Result<UsageReport> &found) {
                                   if (found)
                                       *report = *found;
                                   showFacts();
                               });
    }
    m_context.usage.telemetry(now - DayUs, now, m_query.get(),
                              [this](const Result<TelemetryReport> &found) {
                                  if (found)
                                      m_telemetry = *found;
                                  showFacts();
                              });
    m_context.models.listProbes(m_query.get(), [this](const Result<QList<StoredProbe>> &found) {
        if (found)
            m_probes = *found;
        showFacts();
    });
}

void ProviderPane::showFacts()
{
    const bool isSandbox = m_row.provider.kind == ProviderKind::Sandbox;
    setHead(ProviderTableModel::stateTone(m_row), m_row.provider.name);
    const QString problem = ProviderTableModel::stateToolTip(m_row);
    m_state->setText(problem.isEmpty() ? ProviderTableModel::stateText(m_row) : problem);
    m_address->setText(isSandbox ? tr("Answers in this process")
                                 : breakable(m_row.provider.baseUrl));
    m_credential->setText(isSandbox ? tr("Not needed") : credentialText(m_row.provider.credential));
    const QStringList aliases = leadingAliases();
    m_aliases->setText(aliases.isEmpty() ? format::none() : aliases.join(QStringLiteral(", ")));
    showUsage(m_hourUse, m_hour);
    showUsage(m_dayUse, m_day);
    showCircuits();
    showProbe();
}

QStringList ProviderPane::leadingAliases() const
{
    QStringList names;
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const QString prefix = m_row.provider.name + u'/';
    for (const ModelAlias &alias : snapshot->configuration().aliases) {
        if (std::any_of(alias.targets.begin(), alias.targets.end(),
                        [&](const AliasTarget &one) { return one.model.startsWith(prefix); }))
            names.append(alias.name);
    }
    return names;
}

void ProviderPane::showUsage(QLabel *label, const std::optional<UsageReport> &report)
{
    if (!report) {
        label->setText(format::none());
        return;
    }
    const UsagePart &part = report->total.whole;
    if (part.sums.requests == 0) {
        label->setText(tr("No requests"));
        return;
    }
    QStringList lines{
        tr("%Ln request(s)", nullptr, int(std::min<qint64>(part.sums.requests, INT_MAX))),
        tr("%1 errors").arg(format::percent(part.sums.errors, part.sums.requests))};
    const auto median = part.latency.quantile(Median);
    const auto slow = part.latency.quantile(Slow);
    if (median && slow)
        lines.append(tr("%1 (half, 95 % within)").arg(format::durations(*median, *slow)));
    label->setText(lines.join(u'\n'));
}

void ProviderPane::showCircuits()
{
    const QString prefix = m_row.provider.name + u'/';
    const qint64 now = m_context.clock.nowUs();
    QStringList lines;
    for (const TargetHealth &target : m_context.backend.targetHealth()) {
        const QString name = QString::fromUtf8(target.target);
        if (!name.startsWith(prefix) || lines.size() >= MostCircuits)
            continue;
        QStringList parts{words::circuit(target.circuit)};
        if (m_telemetry) {
            for (const TargetTelemetry &one : m_telemetry->targets) {
                if (QByteArray(one.provider + '/' + one.model) == target.target
                    && !one.circuit.empty())
                    parts.append(
                        tr("since %1").arg(format::shortTime(one.circuit.front().atUs, now)));
            }
        }
        if (target.circuit != CircuitState::Closed) {
            parts.append(tr("%n failure(s) in a row", nullptr, target.consecutiveFailures));
            if (!target.lastOutcome.isEmpty())
                parts.append(words::attemptOutcome(target.lastOutcome));
            parts.append(target.circuit == CircuitState::Open ? tr("tried again within a minute")
                                                              : tr("is being tried now"));
        }
        lines.append(QStringLiteral("%1: %2").arg(name.sliced(prefix.size()),
                                                  parts.join(QStringLiteral(", "))));
    }
    m_circuits->setText(lines.isEmpty() ? tr("All closed: requests go to each of its models.")
                                        : lines.join(u'\n'));
}

void ProviderPane::showProbe()
{
    const StoredProbe *newest = nullptr;
    if (m_probes) {
        for (const StoredProbe &probe : *m_probes) {
            if (probe.providerId == m_row.provider.id && (!newest || probe.atUs > newest->atUs))
                newest = &probe;
        }
    }
    if (m_row.provider.kind == ProviderKind::Sandbox) {
        m_probe->setText(tr("The sandbox is built in: what it can do is known."));
        return;
    }
    if (!newest) {
        m_probe->setText(tr("Not probed yet: a probe finds out by a few tiny calls."));
        return;
    }
    QStringList can;
    QStringList cannot;
    for (const CapabilityFinding &finding : newest->report.findings) {
        if (finding.verdict == Verdict::Yes)
            can.append(capabilityText(finding.capability));
        else if (finding.verdict == Verdict::No)
            cannot.append(capabilityText(finding.capability));
    }
    QStringList lines{
        tr("Probed %1, with %2.")
            .arg(format::ago(newest->atUs, m_context.clock.nowUs()), newest->report.model)};
    if (!can.isEmpty())
        lines.append(tr("There: %1.").arg(can.join(QStringLiteral(", "))));
    if (!cannot.isEmpty())
        lines.append(tr("Not there: %1.").arg(cannot.join(QStringLiteral(", "))));
    m_probe->setText(lines.join(u'\n'));
}

} // namespace orchestris
