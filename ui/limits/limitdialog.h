// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/formdialog.h"

#include <QTimer>

namespace orchestris {

class LimitForm;
class LimitPlot;
class SimulationView;
struct Limit;

/// Makes a limit or changes one, and shows beside it what the last 30 days would have met: at once
/// from sums, and a moment after the last change request by request.
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
    void follow();

    LimitForm *m_form;
    QLabel *m_about;
    LimitPlot *m_plot;
    SimulationView *m_simulation;
    QTimer m_pause;
};

} // namespace orchestris
