// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/callview.h"

#include "models/tables/toolwords.h"
#include "ui/toolsource.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/steplist.h"

#include <QBoxLayout>

namespace orchestris {

CallView::CallView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(new StepList(context.theme, int(AllCallStages.size())))
    , m_cure(makeText(nullptr))
    , m_message(makeText("caption"))
    , m_link(makeButton("flat", tr("Show the request")))
    , m_cancel(makeButton(nullptr, tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_steps);
    m_cure->setObjectName(QStringLiteral("callCure"));
    m_message->setObjectName(QStringLiteral("callMessage"));
    m_link->setObjectName(QStringLiteral("showRequest"));
    m_cancel->setObjectName(QStringLiteral("cancelCall"));
    column->addWidget(m_cure);
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_link);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT finished();
    });
    connect(m_link, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted({.page = PageKind::Requests, .id = m_report.requestId}); });
    forget();
}

void CallView::start(const CallOrder &order)
{
    m_run = std::make_unique<QObject>();
    show({});
    m_context.tools.call(order, m_run.get(), [this](const CallReport &report) {
        show(report);
        if (report.isOver)
            Q_EMIT finished();
    });
}

void CallView::forget()
{
    m_run.reset();
    m_report = {};
    hide();
}

void CallView::show(const CallReport &report)
{
    m_report = report;
    for (const CallStage stage : AllCallStages) {
        const StageState state = report.stateOf(stage);
        const bool isNow = state == StageState::Waiting && stage == report.reached;
        m_steps->setStep(int(stage), isNow ? Tone::Busy : words::stageTone(state),
                         words::stageText(stage, report), state == StageState::Waiting && !isNow);
    }
    m_cure->setText(words::callCure(report));
    m_cure->setVisible(!m_cure->text().isEmpty());
    m_message->setText(report.message.isEmpty() ? QString()
                                                : tr("It said: %1").arg(report.message));
    m_message->setVisible(!report.message.isEmpty());
    m_link->setVisible(report.isOver && report.requestId != 0);
    m_cancel->setVisible(!report.isOver);
    setVisible(true);
}

} // namespace orchestris
