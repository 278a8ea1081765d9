// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/revealkeydialog.h"

#include "ui/consolebackend.h"
#include "ui/keys/keyissuedview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace orchestris {

RevealKeyDialog::RevealKeyDialog(const UiContext &context, Texts texts, QWidget *form,
                                 QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_stack(new QStackedWidget)
    , m_message(new MessageBar(context.theme))
    , m_form(form)
    , m_issued(new KeyIssuedView(context.theme, this))
    , m_hint(makeLabel("caption"))
    , m_cancel(makeButton(nullptr, tr("Cancel")))
    , m_issue(makeButton("primary", m_texts.action))
{
    setWindowTitle(m_texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 480);
    m_issue->setObjectName(QStringLiteral("issue"));
    m_cancel->setObjectName(QStringLiteral("cancel"));

    m_stack->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_issue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(makeRule());
    column->addLayout(buttons);

    m_issue->setDefault(true);
    connect(m_issue, &QPushButton::clicked, this, &RevealKeyDialog::issue);
    connect(m_cancel, &QPushButton::clicked, this, &RevealKeyDialog::reject);
    m_issued->hide();
}

void RevealKeyDialog::issue()
{
    if (m_stack->currentWidget() == m_issued) {
        reject();
        return;
    }
    if (m_busy || !problem().isEmpty())
        return;
    m_busy = true;
    m_message->dismiss();
    updateButtons();
    submit();
}

void RevealKeyDialog::take(const Result<IssuedKey> &issued)
{
    m_busy = false;
    updateButtons();
    if (issued)
        present(*issued);
    else
        m_message->sayError(issued.error());
}

void RevealKeyDialog::present(const IssuedKey &issued)
{
    const QString model = firstModelInScope(*m_context.backend.snapshot(), issued.key.scope);
    m_issued->setKey(issued, effectiveBaseUrl(m_context.backend), model);
    m_stack->addWidget(m_issued);
    m_stack->setCurrentWidget(m_issued);
    m_stack->removeWidget(m_form); // it would keep the dialog as high as it was
    m_form->hide();
    hugContent(this);
    m_hint->clear();
    m_cancel->hide();
    m_issue->setText(tr("&Done"));
    m_issue->setEnabled(true);
    m_issue->setFocus();
    setWindowTitle(m_texts.titleAfter);
    Q_EMIT keyIssued(issued.key.name);
}

void RevealKeyDialog::updateButtons()
{
    m_hint->setText(hint());
    m_issue->setEnabled(problem().isEmpty() && !m_busy);
    m_issue->setText(m_busy ? m_texts.busy : m_texts.action);
    hugContent(this);
}

void RevealKeyDialog::reject()
{
    const bool showsKey = m_stack->currentWidget() == m_issued;
    if (showsKey && !m_issued->wasCopied() && !m_warned) {
        m_warned = true;
        m_issued->warnNotCopied();
        return;
    }
    QDialog::reject();
}

void RevealKeyDialog::done(int result)
{
    m_issued->wipe();
    QDialog::done(result);
}

} // namespace orchestris
