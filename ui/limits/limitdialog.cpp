// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitdialog.h"

#include "ui/consolebackend.h"
#include "ui/limits/limitform.h"
#include "ui/limits/limitplot.h"
#include "ui/limits/simulationview.h"
#include "ui/look/theme.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int PauseMs = 500; ///< after the last change, before stored requests are gone through

} // namespace

LimitDialog::LimitDialog(const UiContext &context, const Limit &limit, QWidget *parent)
    : FormDialog(context, limit.id == 0 ? tr("Add a limit") : tr("Edit a limit"),
                 limit.id == 0 ? tr("Add &limit") : tr("&Save"), parent)
    , m_form(new LimitForm(context, limit))
    , m_about(makeText("muted"))
    , m_plot(new LimitPlot(context))
    , m_simulation(new SimulationView(context))
{
    resize(1040, 520);
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeLabel("heading", tr("With the last 30 days")));
    right->addWidget(m_about);
    right->addWidget(m_plot);
    right->addWidget(m_simulation);
    right->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(Metrics::PageMargin);
    both->addLayout(left, 5);
    both->addLayout(right, 6);
    fields()->addLayout(both, 1);
    m_about->setText(tr("Say whose use is limited, and see here what it would have met."));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_form->problem().isEmpty() && !isBusy())
            m_simulation->start(m_form->limit());
    });
    connect(m_form, &LimitForm::changed, this, [this] {
        m_simulation->forget(m_form->problem().isEmpty() ? SimulationView::Stale::Faded
                                                         : SimulationView::Stale::Gone);
        m_pause.start();
        follow();
    });
    connect(m_plot, &LimitPlot::amountMoved, m_form, &LimitForm::setAmount);
    connect(m_plot, &LimitPlot::changed, this, &LimitDialog::check);
    connect(m_simulation, &SimulationView::changed, this, &LimitDialog::check);
    connect(m_simulation, &SimulationView::startWanted, this, [this] {
        m_pause.stop();
        m_simulation->start(m_form->limit());
    });
    m_form->focusFirst();
    m_pause.start();
    follow();
}

void LimitDialog::follow()
{
    using Ready = LimitPlot::Ready;
    const bool isWhole = m_form->problem().isEmpty();
    m_simulation->setReady(isWhole && !isBusy());
    m_about->setVisible(!m_form->isAboutSomething());
    m_plot->setLimit(m_form->limit(), !m_form->isAboutSomething() ? Ready::No
                                      : m_form->hasAmount()       ? Ready::Yes
                                                                  : Ready::NoAmount);
    check();
}

QString LimitDialog::problem() const
{
    return m_form->problem();
}

QString LimitDialog::hint() const
{
    return m_form->hint();
}

void LimitDialog::submit()
{
    m_pause.stop();
    m_simulation->cancel();
    context().backend.setLimit(m_form->limit(), this, [this](const Result<Limit> &stored) {
        if (!stored) {
            refuse(stored.error());
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

void LimitDialog::done(int result)
{
    m_pause.stop();
    m_simulation->cancel();
    FormDialog::done(result);
}

} // namespace orchestris
