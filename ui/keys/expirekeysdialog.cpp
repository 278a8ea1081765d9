// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/expirekeysdialog.h"

#include "ui/keys/expiryeditor.h"

#include <QBoxLayout>

namespace orchestris {

ExpireKeysDialog::ExpireKeysDialog(const UiContext &context, int keys, QWidget *parent)
    : FormDialog(context, tr("When %n keys expire", nullptr, keys), tr("&Set expiry"), parent)
    , m_expiry(new ExpiryEditor(context.clock))
{
    resize(440, 180);
    fields()->addWidget(m_expiry);
    connect(m_expiry, &ExpiryEditor::changed, this, &ExpireKeysDialog::check);
    m_expiry->setFocus();
    check();
}

QString ExpireKeysDialog::problem() const
{
    return m_expiry->problem();
}

void ExpireKeysDialog::submit()
{
    Q_EMIT chosen(m_expiry->expiresAtUs());
    accept();
}

} // namespace orchestris
