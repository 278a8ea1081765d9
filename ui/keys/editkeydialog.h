// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "ui/widgets/formdialog.h"

namespace orchestris {

class KeyForm;

/// Changes a key: all but its owner and its secret.
class EditKeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    EditKeyDialog(const UiContext &context, const ApiKey &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    const Id m_key;
    KeyForm *m_form;
};

} // namespace orchestris
