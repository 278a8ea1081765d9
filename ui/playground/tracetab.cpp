// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/tracetab.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/timelinerows.h"
#include "ui/consolebackend.h"
#include "ui/requests/admissionview.h"
#include "ui/requests/requesttimeline.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>

namespace orchestris {

TraceTab::TraceTab(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_outcome(makeText("muted"))
    , m_open(makeButton(nullptr, tr("&Open the request"), Glyph::Requests))
    , m_remarks(makeText("caption"))
    , m_known(new QWidget)
    , m_timeline(new RequestTimeline(context.theme))
    , m_admission(new AdmissionView(context.theme))
{
    m_open->setObjectName(QStringLiteral("openRequest"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(m_id); });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    m_requestId = addLine(form, tr("Request ID"));
    m_target = addLine(form, tr("Answered by"));
    m_cost = addLine(form, tr("Cost"));
    m_price = addLine(form, tr("Price version"));
    m_time = addLine(form, tr("Time in the gateway"));
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(12);
    known->addLayout(form);
    known->addWidget(m_remarks);
    known->addWidget(m_timeline);
    known->addWidget(m_admission);

    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_known);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    clear();
}

QLabel *TraceTab::addLine(QFormLayout *form, const QString &name)
{
    QLabel *value = makeText(nullptr);
    form->addRow(makeLabel("muted", name), value);
    return value;
}

void TraceTab::clear()
{
    m_outcome->setText(tr("What the gateway recorded of the request appears here when it has "
                          "ended."));
    m_open->hide();
    m_known->hide();
    m_id = 0;
}

void TraceTab::show(UsageRecord record)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    words::completeNames(record, *snapshot);
    m_id = record.id;
    m_outcome->setText(words::outcome(record));
    m_requestId->setText(words::requestId(record));
    m_target->setText(words::modelPath(record));
    m_cost->setText(record.costConfidence == Confidence::Unknown
                        ? format::none()
                        : QStringLiteral("$%1").arg(formatDollarsExact(record.costNanos)));
    m_price->setText(record.priceVersion == 0 ? format::none()
                                              : QString::number(record.priceVersion));
    m_time->setText(format::duration(record.gatewayUs));
    QStringList remarks{words::tokenConfidence(record), words::costConfidence(record)};
    remarks.removeDuplicates();
    m_remarks->setText(remarks.join(u'\n'));
    m_timeline->setRows(timelineOf(record));
    m_admission->setRecord(record, *snapshot);
    m_known->show();
    m_open->show();
}

} // namespace orchestris
