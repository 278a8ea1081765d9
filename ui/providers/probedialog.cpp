// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/probedialog.h"

#include "models/domain/providertraits.h"
#include "ui/look/theme.h"
#include "ui/modelsource.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QProgressBar>

#include <algorithm>

namespace orchestris {

ProbeDialog::ProbeDialog(const UiContext &context, const Provider &provider, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_provider(provider)
    , m_model(new CapabilityTableModel(this))
    , m_rows(CapabilityTableModel::pending(provider.kind))
    , m_message(new MessageBar(context.theme))
    , m_models(new SelectBox)
    , m_table(new DataTable(context.theme))
    , m_progress(new QProgressBar)
    , m_summary(makeText("muted"))
    , m_start(makeButton("primary", tr("&Probe"), Glyph::Plug))
    , m_cancel(makeButton(nullptr, tr("&Stop")))
    , m_use(makeButton("primary", tr("&Use these settings")))
{
    setWindowTitle(tr("Probe %1").arg(provider.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(840, 520);
    m_model->setRows(m_rows);
    build();
    setRunning(false);
    m_start->setFocus();
}

void ProbeDialog::build()
{
    m_models->setObjectName(QStringLiteral("probeModel"));
    m_table->setObjectName(QStringLiteral("capabilities"));
    m_summary->setObjectName(QStringLiteral("probeSummary"));
    m_start->setObjectName(QStringLiteral("startProbe"));
    m_cancel->setObjectName(QStringLiteral("cancelProbe"));
    m_use->setObjectName(QStringLiteral("useSettings"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the provider can do"));
    m_table->setSortingEnabled(false);
    m_table->setPrimaryColumn(CapabilityTableModel::Name);
    m_table->setColumnRules({{244, 0}, {122, 0}, {70, 0}, {80, 0}, {200, 1}});
    m_table->setFixedHeight(Metrics::HeaderHeight + Metrics::RowHeight * int(m_rows.size()) + 2);
    m_progress->setRange(0, int(m_rows.size()));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Probing"));
    QPushButton *close = makeButton(nullptr, tr("Close"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_message);
    column->addWidget(makeText(
        "muted", tr("Finds out what “%1” can do by up to nine tiny calls, one after another. They "
                    "cost a few tokens each.")
                     .arg(m_provider.name)));
    column->addWidget(buildModels());
    column->addWidget(m_progress);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancel, close, m_start, m_use})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ProbeDialog::start);
    connect(m_use, &QPushButton::clicked, this, &ProbeDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancel();
        m_message->say(Tone::Quiet, tr("The probe was stopped."));
    });
}

QWidget *ProbeDialog::buildModels()
{
    m_models->setEditable(true);
    m_models->setInsertPolicy(QComboBox::NoInsert);
    m_models->addItem(QString());
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const Model &model : snapshot->configuration().models) {
        if (model.providerId == m_provider.id)
            m_models->addItem(model.name);
    }
    m_models->lineEdit()->setPlaceholderText(tr("A small one, chosen for you"));
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    addField(column, tr("&Model to call"), m_models);
    return field;
}

void ProbeDialog::setModel(const QString &model)
{
    m_models->setCurrentText(model);
}

void ProbeDialog::start()
{
    cancel();
    m_message->dismiss();
    m_report.reset();
    m_rows = CapabilityTableModel::pending(m_provider.kind);
    m_model->setRows(m_rows);
    m_run = new QObject(this);
    setRunning(true);
    m_context.backend.probeProvider(
        {m_provider, {}}, m_models->currentText().trimmed(), m_run,
        [this](const CapabilityFinding &finding) { take(finding); },
        [this](const Result<CapabilityReport> &report) { finish(report); });
}

void ProbeDialog::cancel()
{
    if (!m_run)
        return;
    delete std::exchange(m_run, nullptr);
    setRunning(false);
}

void ProbeDialog::take(const CapabilityFinding &finding)
{
    m_rows = CapabilityTableModel::with(m_rows, finding);
    m_model->setRows(m_rows);
    m_progress->setValue(
        int(std::count_if(m_rows.begin(), m_rows.end(),
                          [](const CapabilityRow &row) { return row.finding.has_value(); })));
}

void ProbeDialog::finish(const Result<CapabilityReport> &report)
{
    // Not deleted here: the answer may come from inside the run's own object.
    if (QObject *run = std::exchange(m_run, nullptr))
        run->deleteLater();
    if (report) {
        m_report = *report;
        // The page of models shows it later; that it could not be kept is no failure of the probe.
        m_context.models.keepProbe(m_provider.id, *report, this, [](const Result<> &) {});
        for (const CapabilityFinding &finding : report->findings)
            take(finding);
    } else {
        m_message->sayError(report.error());
    }
    setRunning(false);
    if (m_use->isVisibleTo(this))
        m_use->setFocus();
}

QString ProbeDialog::suggestion() const
{
    const ProviderTraits &found = m_report->suggested;
    QStringList endpoints;
    for (const ProviderEndpoint endpoint :
         {ProviderEndpoint::Chat, ProviderEndpoint::Responses, ProviderEndpoint::Embeddings,
          ProviderEndpoint::Messages}) {
        if (found.endpoints.testFlag(endpoint))
            endpoints.append(endpointLabel(endpoint));
    }
    QStringList parts;
    if (found.endpoints != m_provider.traits.endpoints)
        parts.append(tr("it has %1").arg(endpoints.join(QStringLiteral(", "))));
    if (found.maximumOutput != m_provider.traits.maximumOutput)
        parts.append(
            found.maximumOutput == MaximumOutputField::AsGiven
                ? tr("it takes the client's own limit")
                : tr("its limit is called %1").arg(maximumOutputFieldName(found.maximumOutput)));
    if (found.takesIncludeUsage != m_provider.traits.takesIncludeUsage)
        parts.append(found.takesIncludeUsage ? tr("it can be asked for usage in streams")
                                             : tr("it cannot be asked for usage in streams"));
    return parts.join(QStringLiteral("; "));
}

void ProbeDialog::apply()
{
    ProviderDraft draft{m_provider, {}};
    draft.provider.traits = m_report->suggested;
    m_use->setEnabled(false);
    m_context.backend.saveProvider(draft, this, [this](const Result<Provider> &stored) {
        m_use->setEnabled(true);
        if (!stored) {
            m_message->sayError(stored.error());
            return;
        }
        Q_EMIT applied(stored->name);
        accept();
    });
}

void ProbeDialog::setRunning(bool running)
{
    const bool differs = m_report && m_report->suggested != m_provider.traits;
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_start->setVisible(!running && !differs);
    m_start->setText(m_report ? tr("&Probe again") : tr("&Probe"));
    m_use->setVisible(!running && differs);
    m_models->setEnabled(!running);
    m_summary->setVisible(!running && m_report.has_value());
    if (m_report && !running)
        m_summary->setText(
            differs ? tr("Called %1. New here: %2.").arg(m_report->model, suggestion())
            : m_report->model.isEmpty()
                ? tr("There was nothing to call.")
                : tr("Called %1. Its settings fit what was found.").arg(m_report->model));
    if (running)
        m_progress->setValue(0);
    hugContent(this);
}

void ProbeDialog::done(int result)
{
    cancel();
    QDialog::done(result);
}

} // namespace orchestris
