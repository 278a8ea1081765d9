// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/editkeydialog.h"

#include "ui/consolebackend.h"
#include "ui/keys/keyform.h"

#include <QBoxLayout>

namespace orchestris {

EditKeyDialog::EditKeyDialog(const UiContext &context, const ApiKey &key, QWidget *parent)
    : FormDialog(context, tr("Edit key %1").arg(key.name), tr("&Save"), parent)
    , m_key(key.id)
    , m_form(new KeyForm(context, key))
{
    resize(640, 480);
    fields()->addWidget(m_form, 1);
    connect(m_form, &KeyForm::changed, this, &EditKeyDialog::check);
    m_form->focusName();
    check();
}

QString EditKeyDialog::problem() const
{
    return m_form->problem();
}

QString EditKeyDialog::hint() const
{
    return m_form->hint();
}

void EditKeyDialog::submit()
{
    context().backend.changeKey(m_key, m_form->change(), this, [this](const Result<ApiKey> &key) {
        if (!key) {
            refuse(key.error());
            return;
        }
        Q_EMIT saved(key->name);
        accept();
    });
}

} // namespace orchestris
