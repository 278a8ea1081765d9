// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"
#include "ui/welcome/welcomestep.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace orchestris {

class ArrivalStep;
class KeyStep;
class ProviderStep;
class StepRail;
class ToolStep;

/// The first steps: provider, key, tool, first request. Not in the list of pages.
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const UiContext &context);

    void refresh() override;
    [[nodiscard]] QString wouldLose() const override;
    [[nodiscard]] int currentStep() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(WelcomeStep *step);
    void go(int step);
    void next();
    void showStep();
    void leave(const Place &place);

    FirstSteps m_steps;
    StepRail *m_rail;
    QLabel *m_title;
    QLabel *m_explanation;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    QList<WelcomeStep *> m_all;
    ProviderStep *m_provider;
    KeyStep *m_key;
    ToolStep *m_tool;
    ArrivalStep *m_arrival;
    int m_furthest = 0;
};

} // namespace orchestris
