// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "ui/keys/revealkeydialog.h"

namespace orchestris {

class SelectBox;

/// Gives a key a new secret and shows it once; asks how long the one before it stays valid.
class RotateKeyDialog final : public RevealKeyDialog
{
    Q_OBJECT
public:
    RotateKeyDialog(const UiContext &context, const ApiKey &key, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] QString hint() const override { return {}; }
    void submit() override;

private:
    RotateKeyDialog(const UiContext &context, const ApiKey &key, QWidget *form, QWidget *parent);

    const Id m_key;
    SelectBox *m_grace;
};

} // namespace orchestris
