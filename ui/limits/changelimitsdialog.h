// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "ui/widgets/formdialog.h"

class QSpinBox;

namespace orchestris {

/// Asks by how much the amounts of several limits change, and shows what they become.
class ChangeLimitsDialog final : public FormDialog
{
    Q_OBJECT
public:
    ChangeLimitsDialog(const UiContext &context, const QList<Limit> &limits,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<orchestris::Limit> &changed);

protected:
    [[nodiscard]] QString problem() const override;
    void submit() override;

private:
    void preview();
    [[nodiscard]] QList<Limit> changed() const;

    const QList<Limit> m_limits;
    QSpinBox *m_percent;
    QLabel *m_preview;
};

/// The amount more or less by so many percent, rounded to its unit: cents for costs. What was more
/// than nothing stays more than nothing.
[[nodiscard]] qint64 changedAmount(LimitMetric metric, qint64 amount, int percent);

} // namespace orchestris
