// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/formdialog.h"

namespace orchestris {

class LimitForm;
class SimulationView;
struct Limit;

/// Makes a limit or changes one, and shows what it would have done.
class LimitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// As in LimitForm.
    LimitDialog(const UiContext &context, const Limit &limit, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void saved(const orchestris::Limit &limit);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    LimitForm *m_form;
    SimulationView *m_simulation;
};

} // namespace orchestris
