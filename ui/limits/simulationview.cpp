// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/simulationview.h"

#include "models/domain/clock.h"
#include "models/tables/limitwords.h"
#include "models/tables/simulationtablemodel.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QTabWidget>

namespace orchestris {

namespace {

constexpr qint64 SpanUs = 30ll * 86'400 * 1'000'000;
constexpr int Steps = 1000;
constexpr int ShownRows = 4;

} // namespace

SimulationView::SimulationView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keys(new SimulationTableModel(SimulationTableModel::By::Key, this))
    , m_windows(new SimulationTableModel(SimulationTableModel::By::Window, this))
    , m_start(makeButton(nullptr, tr("Sim&ulate the last 30 days"), Glyph::Play))
    , m_stop(makeButton(nullptr, tr("S&top")))
    , m_progress(new QProgressBar)
    , m_result(makeText(nullptr))
    , m_tabs(new QTabWidget)
{
    build();
    forget();
}

void SimulationView::build()
{
    m_start->setObjectName(QStringLiteral("simulate"));
    m_stop->setObjectName(QStringLiteral("stopSimulation"));
    m_progress->setObjectName(QStringLiteral("simulationProgress"));
    m_result->setObjectName(QStringLiteral("simulationResult"));
    m_tabs->setObjectName(QStringLiteral("simulationTabs"));
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Simulating"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What would have been refused"));
    addTable(m_keys, tr("By key"));
    addTable(m_windows, tr("By window"));

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addWidget(makeLabel("caption", tr("What it would have refused, from stored usage.")), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_result);
    column->addWidget(m_tabs);
    connect(m_start, &QPushButton::clicked, this, &SimulationView::startWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        cancel();
        m_start->setFocus();
    });
}

DataTable *SimulationView::addTable(SimulationTableModel *model, const QString &title)
{
    using Columns = SimulationTableModel;
    auto *table = new DataTable(m_context.theme);
    table->setModel(model);
    table->setSortingEnabled(false);
    table->setPrimaryColumn(Columns::Name);
    QList<DataTable::ColumnRule> rules{{130, 3}, {80, 0}, {140, 1}, {134, 0}, {134, 0}};
    rules.resize(model->columnCount());
    table->setColumnRules(rules);
    table->setAccessibleName(title);
    table->setFixedHeight(Metrics::HeaderHeight + ShownRows * Metrics::RowHeight + 2);
    m_tabs->addTab(table, title);
    return table;
}

void SimulationView::setReady(bool ready)
{
    m_ready = ready;
    update();
}

void SimulationView::start(const Limit &limit)
{
    end();
    m_result->setText(tr("Counting…"));
    setStyleProperty(m_result, "role", QVariant());
    m_tabs->setEnabled(false);
    m_progress->setValue(0);
    m_run = new QObject(this);
    update();
    const qint64 now = m_context.clock.nowUs();
    Limit tried = limit;
    if (tried.window == LimitWindow::Total)
        tried.createdAtUs = now - SpanUs; // as if it had been made then
    m_context.backend.simulateLimit(
        tried, now - SpanUs, now, m_run,
        [this](double done) { m_progress->setValue(int(done * Steps)); },
        [this, tried](const Result<SimulationReport> &report) { finish(tried, report); });
}

void SimulationView::finish(const Limit &limit, const Result<SimulationReport> &report)
{
    // Not deleted here: the answer may come from inside the run's own object.
    if (QObject *run = std::exchange(m_run, nullptr))
        run->deleteLater();
    m_tabs->setEnabled(true);
    if (report) {
        m_result->setText(words::simulation(*report, limit));
        m_keys->setRows(
            SimulationTableModel::keyRows(*report, limit, *m_context.backend.snapshot()));
        m_windows->setRows(SimulationTableModel::windowRows(*report, limit));
    } else {
        m_result->setText(report.error().message);
        m_keys->setRows({});
        m_windows->setRows({});
    }
    setStyleProperty(m_result, "role", report ? QVariant() : QVariant(QStringLiteral("invalid")));
    update();
}

void SimulationView::end()
{
    delete std::exchange(m_run, nullptr);
}

void SimulationView::cancel()
{
    if (m_run)
        forget();
}

void SimulationView::forget(Stale stale)
{
    end();
    if (stale == Stale::Faded && !m_result->text().isEmpty()) {
        m_result->setText(tr("Counting…"));
        m_tabs->setEnabled(false);
    } else {
        m_result->clear();
        m_tabs->setEnabled(true);
        m_keys->setRows({});
        m_windows->setRows({});
    }
    update();
}

void SimulationView::update()
{
    m_start->setVisible(!m_run);
    m_start->setEnabled(m_ready);
    m_stop->setVisible(m_run);
    m_progress->setVisible(m_run);
    m_result->setVisible(!m_result->text().isEmpty());
    m_tabs->setVisible(m_keys->rowCount() > 0 || m_windows->rowCount() > 0);
    Q_EMIT changed();
}

} // namespace orchestris
