// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formdialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

FormDialog::FormDialog(const UiContext &context, const QString &title, const QString &save,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_saveText(save)
    , m_message(new MessageBar(context.theme))
    , m_fields(new QVBoxLayout)
    , m_hint(makeLabel("caption"))
    , m_save(makeButton("primary", save))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_save->setObjectName(QStringLiteral("save"));
    QPushButton *cancel = makeButton(nullptr, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_fields->setSpacing(14);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_message);
    column->addLayout(m_fields, 1);
    column->addWidget(makeRule());
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
}

void FormDialog::check()
{
    m_hint->setText(hint());
    m_save->setEnabled(!m_busy && problem().isEmpty());
    m_save->setText(m_busy ? tr("Saving…") : m_saveText);
    hugContent(this);
}

void FormDialog::save()
{
    if (m_busy || !problem().isEmpty())
        return;
    m_busy = true;
    m_message->dismiss();
    check();
    submit();
}

void FormDialog::refuse(const Error &error)
{
    m_busy = false;
    m_message->sayError(error);
    check();
}

} // namespace orchestris
