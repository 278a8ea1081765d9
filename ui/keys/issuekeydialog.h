// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/revealkeydialog.h"

namespace orchestris {

class KeyForm;

/// Asks for a key's name, owner, models and rules, issues it, and shows it once.
class IssueKeyDialog final : public RevealKeyDialog
{
    Q_OBJECT
public:
    explicit IssueKeyDialog(const UiContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    IssueKeyDialog(const UiContext &context, KeyForm *form, QWidget *parent);

    KeyForm *m_form;
};

} // namespace orchestris
