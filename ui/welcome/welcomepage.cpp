// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/toolsource.h"
#include "ui/welcome/arrivalstep.h"
#include "ui/welcome/keystep.h"
#include "ui/welcome/providerstep.h"
#include "ui/welcome/steprail.h"
#include "ui/welcome/toolstep.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace orchestris {

bool wantsFirstSteps(const Snapshot &snapshot)
{
    return snapshot.configuration().keys.isEmpty();
}

WelcomePage::WelcomePage(const UiContext &context)
    : Page(context, PageKind::Welcome)
    , m_rail(new StepRail(context))
    , m_title(makeLabel("lead"))
    , m_explanation(makeText("muted"))
    , m_stack(new QStackedWidget)
    , m_back(makeButton(nullptr, tr("&Back")))
    , m_skip(makeButton("flat", tr("Skip t&he first steps")))
    , m_next(makeButton("primary", tr("&Next")))
    , m_provider(new ProviderStep(context, m_steps))
    , m_key(new KeyStep(context, m_steps))
    , m_tool(new ToolStep(context, m_steps))
    , m_arrival(new ArrivalStep(context, m_steps))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_next->setObjectName(QStringLiteral("next"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    add(m_provider);
    add(m_key);
    add(m_tool);
    add(m_arrival);
    connect(m_arrival, &ArrivalStep::placeWanted, this, &WelcomePage::leave);

    auto *card = makeCard();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_explanation);
    inside->addSpacing(4);
    inside->addWidget(m_stack, 1);
    inside->addWidget(makeRule());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    inside->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Gap);
    row->addWidget(m_rail);
    row->addWidget(card, 1);
    content()->addLayout(row, 1);

    connect(m_rail, &StepRail::chosen, this, &WelcomePage::go);
    connect(m_next, &QPushButton::clicked, this, &WelcomePage::next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(currentStep() - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] { leave({.page = PageKind::Overview}); });
    showStep();
}

void WelcomePage::add(WelcomeStep *step)
{
    const int number = int(m_all.size());
    m_all.append(step);
    m_stack->addWidget(step);
    m_rail->add(step->title());
    connect(step, &WelcomeStep::changed, this, &WelcomePage::showStep);
    connect(step, &WelcomeStep::failed, this, &Page::showError);
    connect(step, &WelcomeStep::done, this, [this, number] {
        if (number + 1 < m_all.size())
            go(number + 1);
        else
            leave({.page = PageKind::Overview});
    });
}

int WelcomePage::currentStep() const
{
    return m_stack->currentIndex();
}

void WelcomePage::refresh()
{
    showStep();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (event->spontaneous()) // the window was minimised: nobody has been away
        return;
    m_all[currentStep()]->enter();
    showStep();
}

void WelcomePage::go(int step)
{
    if (step < 0 || step >= m_all.size())
        return;
    messages().dismiss();
    m_furthest = std::max(m_furthest, step);
    m_stack->setCurrentIndex(step);
    m_all[step]->enter();
    showStep();
}

void WelcomePage::next()
{
    WelcomeStep *step = m_all[currentStep()];
    if (step->isReady())
        step->advance();
}

void WelcomePage::showStep()
{
    if (m_all.isEmpty() || currentStep() < 0)
        return;
    const WelcomeStep *step = m_all[currentStep()];
    m_title->setText(step->title());
    m_explanation->setText(step->explanation());
    m_next->setText(step->nextText());
    m_next->setEnabled(step->isReady());
    m_back->setEnabled(currentStep() > 0 && !step->isBusy());
    m_skip->setEnabled(!step->isBusy());
    const bool isOver = step == m_arrival && m_arrival->hasArrived();
    if (isOver && !m_skip->isHidden())
        m_next->setFocus(Qt::OtherFocusReason);
    m_skip->setHidden(isOver);
    m_rail->showSteps(currentStep(), isOver ? int(m_all.size()) : m_furthest);
    m_rail->setEnabled(!step->isBusy());
}

QString WelcomePage::wouldLose() const
{
    return m_steps.issued.key.id == 0 ? QString()
                                      : tr("The first steps hold a new key, which is shown once.");
}

void WelcomePage::leave(const Place &place)
{
    // The key is not kept anywhere: who comes back begins anew.
    m_provider->wipe();
    m_key->wipe();
    m_tool->wipe();
    m_arrival->forget();
    m_steps = {};
    m_furthest = 0;
    m_stack->setCurrentIndex(0);
    showStep();
    Q_EMIT placeWanted(place);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Page::keyPressEvent(event);
        return;
    }
    // Enter leads on, except on another button.
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && button != m_next && !button->isCheckable())
        button->click();
    else
        next();
}

} // namespace orchestris
