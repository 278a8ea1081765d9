// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/issuekeydialog.h"

#include "ui/consolebackend.h"
#include "ui/keys/keyform.h"

namespace orchestris {

IssueKeyDialog::IssueKeyDialog(const UiContext &context, QWidget *parent)
    : IssueKeyDialog(context, new KeyForm(context), parent)
{
}

IssueKeyDialog::IssueKeyDialog(const UiContext &context, KeyForm *form, QWidget *parent)
    : RevealKeyDialog(context,
                      {tr("Issue a key"), tr("&Issue key"), tr("Issuing…"), tr("Key issued")}, form,
                      parent)
    , m_form(form)
{
    connect(m_form, &KeyForm::changed, this, &IssueKeyDialog::updateButtons);
    m_form->focusName();
    updateButtons();
}

QString IssueKeyDialog::problem() const
{
    return m_form->problem();
}

QString IssueKeyDialog::hint() const
{
    return m_form->hint();
}

void IssueKeyDialog::submit()
{
    context().backend.issueKey(m_form->request(), this,
                               [this](const Result<IssuedKey> &issued) { take(issued); });
}

} // namespace orchestris
