// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitdialog.h"

#include "ui/consolebackend.h"
#include "ui/limits/limitform.h"
#include "ui/limits/simulationview.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

LimitDialog::LimitDialog(const UiContext &context, const Limit &limit, QWidget *parent)
    : FormDialog(context, limit.id == 0 ? tr("Add a limit") : tr("Edit a limit"),
                 limit.id == 0 ? tr("&Add limit") : tr("&Save"), parent)
    , m_form(new LimitForm(context, limit))
    , m_simulation(new SimulationView(context))
{
    resize(700, 460);
    fields()->addWidget(m_form);
    fields()->addWidget(makeRule());
    fields()->addWidget(m_simulation, 1);
    const auto follow = [this] {
        m_simulation->setReady(m_form->problem().isEmpty() && !isBusy());
        check();
    };
    connect(m_form, &LimitForm::changed, this, [this, follow] {
        m_simulation->forget();
        follow();
    });
    connect(m_simulation, &SimulationView::changed, this, &LimitDialog::check);
    connect(m_simulation, &SimulationView::startWanted, this,
            [this] { m_simulation->start(m_form->limit()); });
    m_form->focusFirst();
    follow();
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
    m_simulation->cancel();
    FormDialog::done(result);
}

} // namespace orchestris
