// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/targetdetail.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/telemetrywords.h"
#include "ui/charts/histogramview.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace orchestris {

namespace {

constexpr int MostEvents = 100;

/// Takes everything out of a layout.
void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QScrollArea *scrolled(QWidget *inside)
{
    setRole(inside, "scrolled");
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

ToneMark *mark(const ThemeController &theme, Tone tone)
{
    auto *made = new ToneMark(theme);
    made->setTone(tone);
    return made;
}

} // namespace

TargetDetail::TargetDetail(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_histogram(new HistogramView(context.theme))
    , m_outcomes(new QWidget)
    , m_circuit(new QWidget)
    , m_requests(makeButton("flat", tr("Its &requests")))
{
    m_requests->setObjectName(QStringLiteral("targetRequests"));
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    m_circuit->setObjectName(QStringLiteral("circuit"));
    auto *grid = new QGridLayout(m_outcomes);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    auto *lines = new QGridLayout(m_circuit);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setHorizontalSpacing(10);
    lines->setVerticalSpacing(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Gap);
    row->addWidget(buildCard(tr("Latency of what was answered"), m_histogram, nullptr), 5);
    row->addWidget(buildCard(tr("What became of attempts"), scrolled(m_outcomes), m_requests), 4);
    row->addWidget(buildCard(tr("Circuit"), scrolled(m_circuit), nullptr), 4);
    connect(m_requests, &QPushButton::clicked, this, &TargetDetail::requestsWanted);
    clear();
}

QWidget *TargetDetail::buildCard(const QString &heading, QWidget *inside, QPushButton *button)
{
    auto *card = makeCard();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Metrics::CardPadding, 10, Metrics::CardPadding, 10);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    QLabel *name = makeLabel("heading", heading);
    name->setMinimumHeight(Metrics::ControlHeight);
    head->addWidget(name, 1);
    if (button)
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(inside, 1);
    return card;
}

void TargetDetail::clear()
{
    m_requests->hide();
    m_histogram->setHistogram({});
    empty(m_outcomes->layout());
    empty(m_circuit->layout());
    m_outcomes->layout()->addWidget(makeText("muted", tr("Choose a line above.")));
}

void TargetDetail::setTarget(const TelemetryRow &row)
{
    m_requests->show();
    m_histogram->setHistogram(row.target.latency);
    showOutcomes(row.target);
    showCircuit(row);
}

void TargetDetail::showOutcomes(const TargetTelemetry &target)
{
    auto *grid = static_cast<QGridLayout *>(m_outcomes->layout());
    empty(grid);
    qint64 all = 0;
    for (const OutcomeCount &entry : outcomesOf(target))
        all += entry.count;
    int line = 0;
    for (const OutcomeCount &entry : outcomesOf(target)) {
        grid->addWidget(mark(m_context.theme, words::attemptTone(entry.outcome)), line, 0,
                        Qt::AlignTop);
        grid->addWidget(makeText(nullptr, words::attemptOutcome(entry.outcome)), line, 1);
        grid->addWidget(makeLabel(nullptr, format::count(entry.count)), line, 2,
                        Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(makeLabel("muted", format::percent(entry.count, all)), line, 3,
                        Qt::AlignRight | Qt::AlignTop);
        ++line;
    }
    if (line == 0)
        grid->addWidget(makeText("muted", tr("Nothing was sent to it in this time.")), line++, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QWidget, line, 0);
    grid->setRowStretch(line, 1);
    for (int other = 0; other < line; ++other)
        grid->setRowStretch(other, 0);
}

void TargetDetail::showCircuit(const TelemetryRow &row)
{
    auto *grid = static_cast<QGridLayout *>(m_circuit->layout());
    empty(grid);
    grid->addWidget(mark(m_context.theme, words::circuitTone(row.circuit)), 0, 0, Qt::AlignTop);
    grid->addWidget(makeText(nullptr, tr("%1 now").arg(words::circuit(row.circuit))), 0, 1);
    int line = 1;
    for (const CircuitEvent &event : row.target.circuit) {
        if (line > 2 * MostEvents)
            break;
        grid->addWidget(mark(m_context.theme, words::circuitTone(event.circuit)), line, 0,
                        Qt::AlignTop);
        grid->addWidget(makeText(nullptr, words::circuitEvent(event)), line++, 1);
        QLabel *when = makeLabel("caption", format::shortTime(event.atUs, m_context.clock.nowUs()));
        when->setToolTip(format::dateTime(event.atUs));
        grid->addWidget(when, line, 1);
        ++line;
    }
    if (line == 1)
        grid->addWidget(makeText("muted", tr("It did not change in this time.")), line++, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QWidget, line, 0);
    for (int other = 0; other < line; ++other)
        grid->setRowStretch(other, 0);
    grid->setRowStretch(line, 1);
}

} // namespace orchestris
