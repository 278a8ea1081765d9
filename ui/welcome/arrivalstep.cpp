// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/arrivalstep.h"

#include "models/tables/format.h"
#include "models/tables/toolwords.h"
#include "ui/connect/callview.h"
#include "ui/consolebackend.h"
#include "ui/look/tonemark.h"
#include "ui/toolsource.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace orchestris {

ArrivalStep::ArrivalStep(const UiContext &context, FirstSteps &steps)
    : WelcomeStep(context, steps)
    , m_mark(new ToneMark(context.theme))
    , m_state(makeText("lead"))
    , m_cure(makeText(nullptr))
    , m_figures(new QWidget)
    , m_grid(new QGridLayout(m_figures))
    , m_onward(new QWidget)
    , m_send(makeButton(nullptr, tr("&Send one for me")))
    , m_call(new CallView(context))
{
    m_state->setObjectName(QStringLiteral("arrivalState"));
    m_cure->setObjectName(QStringLiteral("arrivalCure"));
    m_send->setObjectName(QStringLiteral("sendOne"));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_mark);
    line->addWidget(m_state, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(40);
    m_grid->setVerticalSpacing(2);
    auto *onward = new QHBoxLayout(m_onward);
    onward->setContentsMargins(0, 0, 0, 0);
    onward->setSpacing(8);
    onward->addWidget(makeLabel("muted", tr("Where to go next:")));
    for (const auto &[text, page, name] :
         {std::tuple{tr("&Overview"), PageKind::Overview, "toOverview"},
          {tr("&Limits"), PageKind::Limits, "toLimits"},
          {tr("&Playground"), PageKind::Playground, "toPlayground"}}) {
        QPushButton *button = makeButton(nullptr, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this,
                [this, page = page] { Q_EMIT placeWanted({.page = page}); });
        onward->addWidget(button);
    }
    onward->addStretch(1);
    auto *send = new QHBoxLayout;
    send->addWidget(m_send);
    send->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(line);
    column->addWidget(m_cure);
    column->addWidget(m_figures);
    column->addWidget(m_onward);
    column->addLayout(send);
    column->addWidget(m_call);
    column->addStretch(1);
    connect(&context.backend, &ConsoleBackend::recordsChanged, this, &ArrivalStep::hear);
    connect(m_call, &CallView::finished, this, [this] { m_send->setEnabled(true); });
    connect(m_call, &CallView::placeWanted, this, &ArrivalStep::placeWanted);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_send->setEnabled(false);
        CallOrder order;
        order.target = {effectiveBaseUrl(this->context().backend),
                        Secret(this->steps().issued.text.toUtf8()), this->steps().calledAs};
        m_call->start(order);
    });
    forget();
}

QString ArrivalStep::title() const
{
    return tr("The first request");
}

QString ArrivalStep::explanation() const
{
    return tr("Start your tool and ask it anything. What it sends appears here at once.");
}

QString ArrivalStep::nextText() const
{
    return m_arrived ? tr("&Finish") : tr("&Finish without waiting");
}

void ArrivalStep::enter()
{
    followKey();
    m_send->setFocus();
}

void ArrivalStep::followKey()
{
    // Only then: people go elsewhere to look for what their tool was told.
    if (m_key == steps().issued.key.id)
        return;
    m_key = steps().issued.key.id;
    forget();
}

void ArrivalStep::forget()
{
    m_arrived = false;
    m_call->forget();
    m_send->setEnabled(true);
    m_figures->hide();
    m_onward->hide();
    showState(Tone::Busy, tr("Waiting for the first request…"), {});
}

void ArrivalStep::showState(Tone tone, const QString &text, const QString &cure)
{
    m_mark->setTone(tone);
    m_state->setText(text);
    m_cure->setText(cure);
    m_cure->setVisible(!cure.isEmpty());
    Q_EMIT changed();
}

void ArrivalStep::hear(const QList<UsageRecord> &records)
{
    followKey();
    if (m_key == 0 || m_arrived)
        return;
    for (const UsageRecord &record : records) {
        if (record.keyId != m_key)
            continue;
        if (record.state == RequestState::Open) {
            showState(Tone::Busy, tr("A request is here, and is being answered…"), {});
        } else if (record.status >= 400) {
            CallReport report;
            report.problem = judgeCallStatus(record.status, record.errorCode, true);
            showState(Tone::Bad, tr("A request came, and was refused (%1).").arg(record.status),
                      words::callCure(report));
        } else {
            m_arrived = true;
            showState(Tone::Good, tr("It has arrived."), {});
            showFigures(record);
            return;
        }
    }
}

void ArrivalStep::showFigures(const UsageRecord &record)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QString model =
        QString::fromUtf8(record.provider) + u'/' + QString::fromUtf8(record.upstreamModel);
    int column = 0;
    for (const auto &[name, value] :
         {std::pair{tr("Model"), model},
          {tr("Tokens"), format::count(record.tokens.input + record.tokens.output)},
          {tr("Latency"), format::duration(record.totalUs)},
          {tr("Cost"), format::cost(record)}}) {
        m_grid->addWidget(makeLabel("caption", name), 0, column);
        m_grid->addWidget(makeLabel("lead", value), 1, column);
        ++column;
    }
    m_grid->setColumnStretch(column, 1);
    m_figures->show();
    m_onward->show();
}

} // namespace orchestris
